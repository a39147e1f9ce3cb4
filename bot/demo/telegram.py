"""The state of the Telegram that this server plays: accounts, chats, files, taps, and what the bot has set."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from bot.demo.chat import Account, Chat, Kind, Message, Standing
from bot.demo.filing import Files
from bot.demo.happenings import Toast, Watchers
from bot.demo.limits import Floodgate, Limits
from bot.demo.menus import Menus
from bot.demo.refusal import Json, bad_request, forbidden
from bot.demo.updates import TAP_KEPT, Updates

_TOASTS_KEPT = 200
_FIRST_PERSON = 1001
_FIRST_TAP = 10**15
"""Ids of taps are long, as Telegram's are."""
_CLOSED = {
    (True, Standing.NEVER): "bot can't initiate conversation with a user",
    (True, Standing.KICKED): "bot was blocked by the user",
    (True, Standing.GONE): "user is deactivated",
    (False, Standing.NEVER): "bot is not a member of the {kind} chat",
    (False, Standing.LEFT): "bot is not a member of the {kind} chat",
    (False, Standing.KICKED): "bot was kicked from the {kind} chat",
    (False, Standing.GONE): "the group chat was deleted",
}
"""Why the bot may not act in a chat, private or not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap:
    """A press of a button that the bot has not answered."""

    id: str
    person: int
    chat: int
    at: float


class Telegram:
    """What there is. People act through `Phone`, the bot through `acts`."""

    def __init__(self, *, bot: Account, now: Callable[[], float], limits: Limits) -> None:
        self.bot = bot
        self.now = now
        self.accounts: dict[int, Account] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.taps: dict[str, Tap] = {}
        self.last_tap = 0
        self.toasts: dict[int, deque[Toast]] = {}
        self.menus = Menus()
        self.about: dict[str, dict[str, str]] = {}
        """Name, description and short description of the bot, each by language; "" is everybody's."""
        self.updates = Updates(now=now, brake=limits is not Limits.OFF)
        self.floodgate = Floodgate(limits)
        self.watchers = Watchers()
        self.unsaved: set[tuple[int, int]] = set()
        """Messages (chat, id) changed since they were last written to disk."""

    def add_person(self, account: Account) -> Chat:
        """Take in a person with the chat that is not started yet; a person known by id keeps the chat."""
        self.accounts[account.id] = account
        chat = self.chats.get(account.id)
        if chat is None:
            chat = Chat(id=account.id, kind=Kind.PRIVATE, card={}, members={account.id})
            self.chats[account.id] = chat
        chat.card = account.as_private_chat()
        return chat

    def next_person(self) -> int:
        """An id that no account has."""
        return max([_FIRST_PERSON - 1, *(id_ for id_, account in self.accounts.items() if not account.is_bot)]) + 1

    def chat_for_bot(self, chat_id: int | str) -> Chat:
        """The chat that the bot wants to act in.

        Raises:
            Refusal: there is none, the person has not started the bot or has blocked it, the bot is not in the group,
                or the group was upgraded.
        """
        if chat_id == self.bot.id:
            raise forbidden("the bot can't send messages to the bot")
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.upgraded_to:
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.upgraded_to)
        if chat.standing is Standing.MEMBER:
            return chat
        raise forbidden(_CLOSED[chat.kind is Kind.PRIVATE, chat.standing].format(kind=chat.kind.value))

    def keep(self, chat: Chat, message: Message) -> Message:
        """Put a message, new or changed, into its chat, and have it written to disk."""
        self.unsaved.add((chat.id, message.id))
        return chat.keep(message)

    def drop(self, chat: Chat, message_id: int) -> None:
        """Delete a message for everybody."""
        self.unsaved.add((chat.id, message_id))
        del chat.messages[message_id]

    def add_tap(self, person: int, chat: int) -> Tap:
        """Take in a press of a button."""
        self.forget_old_taps()
        self.last_tap += 1
        tap = Tap(id=str(_FIRST_TAP + self.last_tap), person=person, chat=chat, at=self.now())
        self.taps[tap.id] = tap
        return tap

    def forget_old_taps(self) -> None:
        """Drop the taps that can no longer be answered."""
        now = self.now()
        while self.taps and (oldest := next(iter(self.taps.values()))).at + TAP_KEPT <= now:
            del self.taps[oldest.id]

    def add_toast(self, person: int, toast: Toast) -> None:
        """Keep what a person was shown, so that it can be looked up."""
        self.toasts.setdefault(person, deque(maxlen=_TOASTS_KEPT)).append(toast)

    def as_json(self, message: Message, *, with_reply: bool = True) -> Json:
        """The message as a `Message`."""
        body: Json = {
            "message_id": message.id,
            "from": self.accounts[message.sender].as_user(),
            "chat": self.chats[message.chat].card,
            "date": message.date,
            **message.attachment,
        }
        if message.content.text:
            text, entities = ("caption", "caption_entities") if message.attachment else ("text", "entities")
            body[text] = message.content.text
            if message.content.entities:
                body[entities] = message.content.entities
        if message.edited:
            body["edit_date"] = message.edited
        if message.album:
            body["media_group_id"] = message.album
        if message.rows:
            body["reply_markup"] = {"inline_keyboard": message.rows}
        replied = self.chats[message.chat].messages.get(message.reply_to or 0)
        if with_reply and replied:
            body["reply_to_message"] = self.as_json(replied, with_reply=False)
        return body
