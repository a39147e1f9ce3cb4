"""Screens to chats: edits, new messages, cards and toasts, within Telegram's limits; and files from them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from telegram.error import TelegramError, TimedOut

from bot.delivery.connection import Telegram
from bot.delivery.fetching import fetch
from bot.delivery.line import Card, Line, Outcome, Showing
from bot.delivery.message import edit_of, send_of, simpler
from bot.delivery.refusals import Reason, Refusal, read_refusal
from bot.screens.screen import Screen

log = logging.getLogger(__name__)

EDIT_PATIENCE = 2.0
"""Seconds a handler waits for an edit, which can be repeated safely, or a toast."""

SEND_PATIENCE = 10.0
"""Seconds for a new message: given up too early, it arrives and is sent a second time."""

QUICK_RETRY = 0.2
"""Seconds before the one retry after a call that failed at once, as with a connection that the server closed."""

UNASKED_PER_SECOND = 25
"""Telegram allows about 30 a second to different chats."""

_FINAL = {
    Reason.MESSAGE_GONE: Outcome.GONE,
    Reason.BLOCKED: Outcome.UNREACHABLE,
    Reason.CHAT_GONE: Outcome.UNREACHABLE,
}
"""What comes of a refusal that no other attempt could change; of any other, `REFUSED`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What became of a message nobody asked for: its id once shown; if `LATER`, the seconds to wait, 0 if unknown."""

    outcome: Outcome
    message: int | None = None
    wait: float = 0.0


async def as_it_is(_: int, screen: Screen) -> Screen:
    """Add nothing to a screen."""
    return screen


@dataclass(slots=True, kw_only=True)
class Sender:
    """Shows screens, one call at a time in each chat, and never fails to the caller for what Telegram says.

    Where a chat is busy, or Telegram wants silence, or the network fails, the call returns `LATER` and the screen is
    shown when its turn comes: new messages in order, of each message and of each run's card the newest state only.
    A chat that has too much waiting is shown no more than that, with one line in the log.
    What still waits when the bot stops is gone; cards are redrawn at the next start. A new message whose answer was
    lost on the way is sent again, so that it may appear twice rather than never.
    """

    telegram: Telegram
    placed: Callable[[Card], None]
    """Records which message shows a card, and which step."""
    unreachable: Callable[[int], None]
    """Records that nobody can be reached in a chat."""
    dress: Callable[[int, Screen], Awaitable[Screen]] = as_it_is
    """Puts above a screen what the reader in a chat must know of where it belongs."""
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    clock: Callable[[], float] = time.monotonic
    _newest: dict[int, int] = field(default_factory=dict, init=False)
    """By run, the newest step asked to be shown: what is older and comes late is not."""
    _lines: dict[int, Line] = field(default_factory=dict, init=False)
    _later: set[asyncio.Task[None]] = field(default_factory=set, init=False)
    _next_unasked: float = field(default=0.0, init=False)
    _is_stopped: bool = field(default=False, init=False)

    def is_waiting(self, chat: int) -> bool:
        """Whether the chat must wait now, so that only a toast gets through."""
        line = self._lines.get(chat)
        return line is not None and line.is_waiting

    async def send(self, chat: int, screen: Screen, *, reply_to: int | None = None) -> int | None:
        """Show a screen in a new message; return its id, None where it is not shown, or not yet."""
        showing = Showing(chat=chat, screen=await self.dress(chat, screen), reply_to=reply_to)
        await self._show(showing)
        return showing.message

    async def edit(self, chat: int, message: int, screen: Screen) -> Outcome:
        """Show a screen in a message that is there. A screen with a file needs a new message: `GONE`."""
        if screen.file:
            return Outcome.GONE
        return await self._show(Showing(chat=chat, screen=await self.dress(chat, screen), message=message))

    async def show_card(self, card: Card, screen: Screen) -> Outcome:
        """Show a card where it is, or in a new message where it is nowhere any more. A card holds no file."""
        screen = await self.dress(card.chat, screen)
        if self._is_late(card):
            return Outcome.SHOWN
        return await self._show(Showing(chat=card.chat, screen=screen, message=card.message, card=card))

    async def move_card(self, card: Card, screen: Screen, line: Screen) -> Outcome:
        """Show a card in a new message, then turn its old message into one line."""
        screen = await self.dress(card.chat, screen)
        if self._is_late(card):
            return Outcome.SHOWN
        anew = Showing(chat=card.chat, screen=screen, card=card)
        if card.message is None:
            return await self._show(anew)
        return await self._show(anew, Showing(chat=card.chat, screen=line, message=card.message))

    async def send_unasked(self, chat: int, screen: Screen) -> Sent:
        """Show a screen nobody asked for, when its turn has come among all of them. `LATER` is the caller's to repeat.

        The bucket holds these alone: what answers a person is never held beforehand.
        """
        now = self.clock()
        turn = max(now, self._next_unasked)
        self._next_unasked = turn + 1 / UNASKED_PER_SECOND
        if turn > now:
            await self.sleep(turn - now)
        if chat in self._lines:
            return Sent(outcome=Outcome.LATER, wait=1.0)
        showing = Showing(chat=chat, screen=await self.dress(chat, screen))
        refusal = await self._attempt(showing, SEND_PATIENCE)
        return Sent(outcome=showing.outcome, message=showing.message, wait=refusal.wait if refusal else 0.0)

    async def toast(self, tap: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a tap: stops the button's spinning, and shows a text of at most 200 characters for a moment."""
        parameters: dict[str, Any] = {"callback_query_id": tap}
        if text:
            parameters |= {"text": text, "show_alert": alert}
        await self._tell("answerCallbackQuery", parameters)

    async def show_working(self, chat: int, action: str = "upload_document") -> None:
        """Show under the bot's name for some 5 seconds what it is about to do."""
        await self._tell("sendChatAction", {"chat_id": chat, "action": action})

    async def fetch(self, file_id: str, *, limit: int) -> bytes:
        """Fetch a file that a person sent, of at most `limit` bytes.

        Raises:
            Refused: it is larger.
            Unavailable: Telegram does not give it out, or not now.
        """
        return await fetch(self.telegram, await self._call("getFile", {"file_id": file_id}, SEND_PATIENCE), limit=limit)

    async def leave(self, chat: int) -> None:
        """Leave a group."""
        await self._tell("leaveChat", {"chat_id": chat})

    async def set_commands(self, commands: Mapping[str, str], *, language: str = "", chat: int | None = None) -> bool:
        """Set the menu of commands, names and what they do: of one private chat, or of all others in a language.

        An empty one is taken away. Whether Telegram took it.
        """
        parameters: dict[str, Any] = {
            "commands": [{"command": name, "description": text} for name, text in commands.items()],
            "scope": {"type": "all_private_chats"} if chat is None else {"type": "chat", "chat_id": chat},
        }
        if language:
            parameters["language_code"] = language
        return await self._tell("setMyCommands", parameters)

    async def describe_bot(self, *, description: str, about: str, language: str = "") -> bool:
        """Set what an empty chat with the bot shows, at most 512 characters, and its profile, at most 120.

        Whether Telegram took it.
        """
        spoken = {"language_code": language} if language else {}
        return await self._tell("setMyDescription", {"description": description} | spoken) and await self._tell(
            "setMyShortDescription", {"short_description": about} | spoken
        )

    async def stop(self) -> None:
        """Give up what still waits."""
        self._is_stopped = True
        tasks = tuple(self._later)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _is_late(self, card: Card) -> bool:
        """Whether a newer step of the run is shown already, or on its way."""
        if card.step < self._newest.get(card.run, 0):
            return True
        self._newest[card.run] = card.step
        return False

    async def _show(self, *showings: Showing) -> Outcome:
        """Show them one after the other, or put them in the chat's line; return what became of the first."""
        chat = showings[0].chat
        line = self._lines.get(chat)
        is_free = line is None
        if line is None:
            line = self._lines[chat] = Line()
        for showing in showings:
            line.join(showing)
        if is_free:
            await self._advance(chat, line, EDIT_PATIENCE)
        return showings[0].outcome

    async def _advance(self, chat: int, line: Line, edit_patience: float) -> None:
        """Show what stands in the line until it is empty or has to wait; then it goes on by itself."""
        delay = 0.0
        try:
            while line.showings and not delay:
                showing = line.showings[0]
                aimed_at = showing.message
                try:
                    if refusal := await self._attempt(showing, edit_patience):
                        delay = refusal.wait or line.next_delay()
                finally:
                    if not delay:
                        line.settle(showing, aimed_at)
        finally:
            line.is_waiting = delay > 0
            if line.showings and not self._is_stopped:
                task = asyncio.get_running_loop().create_task(self._go_on(chat, line, delay))
                self._later.add(task)
                task.add_done_callback(self._later.discard)
            else:
                del self._lines[chat]

    async def _go_on(self, chat: int, line: Line, delay: float) -> None:
        await self.sleep(delay)
        line.is_waiting = False
        try:
            await self._advance(chat, line, SEND_PATIENCE)
        except Exception:
            log.exception("chat %s: what waited could not be shown", chat)

    async def _attempt(self, showing: Showing, edit_patience: float) -> Refusal | None:
        """Show it in whatever way Telegram takes it; return the refusal after which it has to be tried again."""
        fallbacks = simpler(showing.screen)
        while True:
            refusal = await self._deliver(showing, edit_patience)
            match refusal.reason if refusal else None:
                case None | Reason.NOT_MODIFIED:
                    showing.outcome = Outcome.SHOWN
                    if showing.card:
                        self.placed(replace(showing.card, chat=showing.chat, message=showing.message))
                    return None
                case Reason.FLOOD | Reason.TRANSIENT:
                    return refusal
                case Reason.MESSAGE_GONE if showing.card and showing.message:
                    showing.message = None
                case Reason.UPGRADED if refusal and refusal.chat:
                    showing.chat = refusal.chat
                case Reason.BAD if simple := next(fallbacks, None):
                    showing.screen = simple
                case reason:
                    showing.outcome = _FINAL.get(reason, Outcome.REFUSED)
                    if showing.outcome is Outcome.UNREACHABLE:
                        self.unreachable(showing.chat)
                    return None

    async def _deliver(self, showing: Showing, edit_patience: float) -> Refusal | None:
        """Make the one call that shows it."""
        is_new = showing.message is None
        method, parameters = send_of(showing.screen) if is_new else edit_of(showing.screen)
        parameters["chat_id"] = showing.chat
        if not is_new:
            parameters["message_id"] = showing.message
        elif showing.reply_to is not None:
            parameters["reply_parameters"] = {"message_id": showing.reply_to, "allow_sending_without_reply": True}
        result = await self._call(method, parameters, SEND_PATIENCE if is_new else edit_patience)
        if isinstance(result, Refusal):
            return result
        if is_new:
            showing.message = result["message_id"]
        return None

    async def _tell(self, method: str, parameters: dict[str, Any]) -> bool:
        """Make a call that nothing waits for; whether it was taken."""
        return not isinstance(await self._call(method, parameters, EDIT_PATIENCE), Refusal)

    async def _call(self, method: str, parameters: dict[str, Any], patience: float) -> Any:
        """Make a call, twice where the network failed at once; return its result, or a `Refusal`."""
        retries = 1
        while True:
            try:
                return await self.telegram.call(method, parameters, patience=patience)
            except TelegramError as error:
                refusal = read_refusal(error)
                if refusal.reason is Reason.TRANSIENT and retries and not isinstance(error, TimedOut):
                    retries -= 1
                    await self.sleep(QUICK_RETRY)
                    continue
                level = logging.ERROR if refusal.reason is Reason.BAD else logging.DEBUG
                log.log(level, "%s in chat %s: %s", method, parameters.get("chat_id"), error.message)
                return refusal
