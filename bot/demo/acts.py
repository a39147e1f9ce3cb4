"""What the bot does to chats: each act checks, counts against the flood limits, takes effect, and is told to phones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.demo.chat import Chat, Draft, Kind, Message
from bot.demo.formatting import Formatted
from bot.demo.happenings import Happening, News, Toast
from bot.demo.keyboard import Rows
from bot.demo.refusal import Json, bad_request
from bot.demo.telegram import Telegram

_DELETABLE = 48 * 3600
"""Seconds after which a message stays for good."""
_TOAST_LIMIT = 200


def post(telegram: Telegram, chat: Chat, draft: Draft) -> Message:
    """Send a message from the bot.

    Raises:
        Refusal: the flood limit is reached.
    """
    now = telegram.now()
    telegram.floodgate.pass_through(chat, len(draft.content.text), now)
    message = telegram.keep(chat, chat.write(draft, sender=telegram.bot.id, date=now))
    telegram.watchers.tell(chat.id, News(kind=Happening.MESSAGE, message=message))
    return message


def find_editable(telegram: Telegram, chat: Chat, message_id: int) -> Message:
    """The bot's own message that an edit names.

    Raises:
        Refusal: there is none, it is somebody else's, or it was sent with a reply keyboard.
    """
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender != telegram.bot.id or not message.can_be_edited:
        raise bad_request("message can't be edited")
    return message


def edit(
    telegram: Telegram, chat: Chat, message: Message, *, content: Formatted, attachment: Json, rows: Rows | None
) -> Message:
    """Put another state of a message in the place of the old one.

    Raises:
        Refusal: they are the same, or the flood limit is reached.
    """
    if (content, attachment, rows) == (message.content, message.attachment, message.rows):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same"
            " as a current content and reply markup of the message"
        )
    now = telegram.now()
    telegram.floodgate.pass_through(chat, len(content.text), now)
    changed = replace(message, content=content, attachment=attachment, rows=rows, edited=int(now))
    telegram.keep(chat, changed)
    telegram.watchers.tell(chat.id, News(kind=Happening.EDITED, message=changed))
    return changed


def require_deletable(telegram: Telegram, chat: Chat, message: Message) -> None:
    """Refuse to delete what must stay.

    Raises:
        Refusal: it is older than 48 hours, or in a group somebody else's.
    """
    foreign = chat.kind is not Kind.PRIVATE and message.sender != telegram.bot.id
    if foreign or telegram.now() - message.date > _DELETABLE:
        raise bad_request("message can't be deleted")


def delete(telegram: Telegram, chat: Chat, message_ids: Sequence[int]) -> None:
    """Delete messages for everybody."""
    for message_id in message_ids:
        telegram.drop(chat, message_id)
    telegram.watchers.tell(chat.id, News(kind=Happening.DELETED, deleted=tuple(message_ids)))


def answer_tap(telegram: Telegram, tap_id: str, text: str, *, alert: bool) -> None:
    """Answer a press of a button.

    Raises:
        Refusal: the tap is unknown, already answered or older than 150 seconds, or the text is too long.
    """
    if len(text) > _TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    telegram.forget_old_taps()
    tap = telegram.taps.pop(tap_id, None)
    if tap is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    toast = Toast(tap=tap_id, text=text, alert=alert)
    telegram.add_toast(tap.person, toast)
    telegram.watchers.tell(tap.chat, News(kind=Happening.TOAST, toast=toast, person=tap.person))
