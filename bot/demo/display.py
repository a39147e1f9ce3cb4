"""What a person's phone shows of one chat, and waiting for what it will show."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import TypeVar

from bot.demo.chat import Account, Chat
from bot.demo.happenings import Toast
from bot.demo.refusal import Json
from bot.demo.seen import Seen, as_read, look_at
from bot.demo.telegram import Telegram

_WAIT = 5.0
"""Seconds that a test waits for what should happen at once."""

Found = TypeVar("Found")


class Display:
    """One person's view of one chat."""

    def __init__(self, telegram: Telegram, person: Account, chat: Chat) -> None:
        self._telegram = telegram
        self.person = person
        self.chat = chat

    @property
    def id(self) -> int:
        """The person's id."""
        return self.person.id

    @property
    def messages(self) -> list[Seen]:
        """All that is visible, oldest first."""
        return [look_at(self._telegram, message, self.id) for message in self.chat.visible()]

    @property
    def last(self) -> Seen:
        """The newest message.

        Raises:
            LookupError: the chat is empty.
        """
        return self._newest(lambda _: True, "a message")

    @property
    def card(self) -> Seen:
        """The newest message of the bot that has buttons.

        Raises:
            LookupError: there is none.
        """
        return self._newest(lambda seen: seen.from_bot and bool(seen.keyboard), "a message with buttons")

    @property
    def toasts(self) -> list[Toast]:
        """The answers to this person's taps, oldest first."""
        return list(self._telegram.toasts.get(self.id, ()))

    def message(self, message_id: int) -> Seen:
        """One visible message.

        Raises:
            LookupError: it is not there.
        """
        return self._newest(lambda seen: seen.id == message_id, f"message {message_id}")

    def menu(self) -> list[Json]:
        """The commands that the bot offers this person."""
        return self._telegram.menus.seen_by(self.id, self.person.language_code)

    async def sees(self, text: str, *, timeout: float = _WAIT) -> Seen:  # noqa: ASYNC109 - a test states its patience
        """Wait until a visible message of the bot has this in its text; the newest one that has.

        Raises:
            TimeoutError: it did not come; says what is visible.
        """
        return await self._wait(lambda: self._find(text), f"to see {text!r}", timeout)

    async def answered(self, tap: str, *, timeout: float = _WAIT) -> Toast:  # noqa: ASYNC109 - as `sees`
        """Wait until the bot has answered a tap.

        Raises:
            TimeoutError: it has not.
        """
        return await self._wait(
            lambda: next((toast for toast in self.toasts if toast.tap == tap), None),
            f"for the answer to {tap}",
            timeout,
        )

    async def until(
        self,
        look: Callable[[], Found | None],
        *,
        timeout: float = _WAIT,  # noqa: ASYNC109 - as `sees`
    ) -> Found:
        """Wait until a look at the phone finds something.

        Raises:
            TimeoutError: it did not.
        """
        return await self._wait(look, "for something", timeout)

    async def _wait(self, look: Callable[[], Found | None], what: str, seconds: float) -> Found:
        happened = asyncio.Event()
        stop = self._telegram.watchers.watch(self.chat.id, lambda _: happened.set())
        try:
            async with asyncio.timeout(seconds):
                while (found := look()) is None:
                    happened.clear()
                    await happened.wait()
                return found
        except TimeoutError:
            shown = "\n".join(f"  {seen.id}: {seen.text!r} {seen.labels}" for seen in self.messages[-5:])
            raise TimeoutError(f"{self.person.name} waited {seconds} s {what}; the phone shows\n{shown}") from None
        finally:
            stop()

    def _find(self, text: str) -> Seen | None:
        return next((seen for seen in self._newest_first() if seen.from_bot and text in as_read(seen.text)), None)

    def _newest_first(self) -> Iterator[Seen]:
        for message in reversed(self.chat.visible()):
            yield look_at(self._telegram, message, self.id)

    def _newest(self, fits: Callable[[Seen], bool], what: str) -> Seen:
        for seen in self._newest_first():
            if fits(seen):
                return seen
        raise LookupError(f"{self.person.name}'s phone does not show {what}")
