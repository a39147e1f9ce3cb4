"""Long work, such as making a file: done beside everything else, shown while it lasts, and to be cancelled."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field

from bot.assessment.errors import SmartOperationsError
from bot.delivery.line import Outcome
from bot.delivery.sender import Sender
from bot.handlers.arrival import Tapped
from bot.screens.screen import Screen
from bot.screens.working import Ending, draw_ended, draw_lost, draw_working
from bot.texts import Language, Markup

log = logging.getLogger(__name__)

ACTION_LASTS = 4.5
"""Seconds until the chat action is shown again: Telegram takes it away after 5."""
CARD_AFTER = 1.0
"""Seconds that work may take without a card."""
BETWEEN_EDITS = 1.5
"""Seconds that the card shows a step at least: Telegram allows some 20 messages and edits a minute."""
FAREWELL = 2.0
"""Seconds that `stop` waits for what is interrupted to be said."""

MOST_IN_CHAT, MOST = 2, 16
"""Pieces of work under way at once. One child process draws for all: what is behind them waits long."""
REMEMBERED = 256
"""Endings kept, for taps on a card that came too late to be turned into a line."""

_UNSAID = frozenset({Ending.DONE, Ending.CANCELLED})
"""Endings that need no message of their own: what was made is there, or the person knows."""


@dataclass(slots=True, kw_only=True)
class Progress:
    """Which of its steps a piece of work is at."""

    steps: int
    step: int = 1
    moved: asyncio.Event = field(default_factory=asyncio.Event)

    def advance(self) -> None:
        """Say that the next step begins."""
        self.step = min(self.step + 1, self.steps)
        self.moved.set()


Do = Callable[[Progress], Awaitable[None]]
"""Does the work, and shows what came of it. Like any task it may be cancelled wherever it waits."""


@dataclass(slots=True, kw_only=True)
class _Work:
    number: int
    chat: int
    institution: int
    what: Markup
    say: Language
    action: str
    progress: Progress
    doing: asyncio.Future[None]
    cut_off: Ending = Ending.INTERRUPTED
    """How it ends if it is cancelled."""
    message: int | None = None
    """Shows the card."""
    speaking: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while the card is sent or edited, so that its end is said last."""

    def card(self) -> Screen:
        """The card as it should be now."""
        self.progress.moved.clear()
        return draw_working(
            institution=self.institution,
            number=self.number,
            what=self.what,
            step=self.progress.step,
            steps=self.progress.steps,
            say=self.say,
        )

    def ended(self) -> tuple[Ending, Screen]:
        """How it ended, and what is said of it."""
        if self.doing.cancelled():
            return self.cut_off, draw_ended(self.cut_off, what=self.what, say=self.say)
        match self.doing.exception():
            case None:
                return Ending.DONE, draw_ended(Ending.DONE, what=self.what, say=self.say)
            case SmartOperationsError() as error:
                return Ending.FAILED, Screen(text=self.say(error.message, **error.arguments))
            case error:
                log.error("work %s in chat %s failed", self.number, self.chat, exc_info=error)
                return Ending.FAILED, draw_ended(Ending.FAILED, what=self.what, say=self.say)


@dataclass(slots=True, kw_only=True)
class Works:
    """All that is being worked on. It lives in memory alone: a card that outlives the bot leads to asking again."""

    sender: Sender
    numbers: Iterator[int]
    """Numbers that no work ever had, in an earlier life of the bot either: their buttons stay in chats."""
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    _under_way: dict[int, _Work] = field(default_factory=dict, init=False)
    _ended: dict[tuple[int, int], Screen] = field(default_factory=dict, init=False)
    """The last lines by chat and number, oldest first."""
    _tasks: set[asyncio.Task[None]] = field(default_factory=set, init=False)

    async def start(
        self,
        chat: int,
        do: Do,
        *,
        institution: int,
        what: Markup,
        say: Language,
        steps: int = 1,
        tap: str | None = None,
        action: str = "upload_document",
    ) -> None:
        """Begin, unless too much is under way or the same is, which is then said. Answers the `tap` that asked for it.

        `what` is the name of what is worked on; `action` is Telegram's word for what the chat shows meanwhile.
        """
        if refusal := self._why_not(chat, what, say):
            await self._refuse(chat, refusal, tap)
            return
        progress = Progress(steps=steps)
        work = _Work(
            number=next(self.numbers),
            chat=chat,
            institution=institution,
            what=what,
            say=say,
            action=action,
            progress=progress,
            doing=asyncio.ensure_future(do(progress)),
        )
        self._under_way[work.number] = work
        task = asyncio.get_running_loop().create_task(self._accompany(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if tap is not None:
            await self.sender.toast(tap)

    def cancel(self, number: int, chat: int) -> bool:
        """Cancel a chat's work, if it is under way."""
        work = self._under_way.get(number)
        if work is None or work.chat != chat:
            return False
        work.cut_off = Ending.CANCELLED
        work.doing.cancel()
        return True

    async def take_cancel(self, tapped: Tapped, number: int, say: Language) -> None:
        """Put a tap on Cancel through. Where the work is not under way, the card turns into the line that is due."""
        if self.cancel(number, tapped.chat):
            await self.sender.toast(tapped.tap)
            return
        line = self._ended.get((tapped.chat, number)) or draw_lost(say)
        await asyncio.gather(
            self.sender.edit(tapped.chat, tapped.message, line),
            self.sender.toast(tapped.tap),
        )

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._tasks)

    async def stop(self) -> None:
        """Interrupt what is under way, and say so."""
        for work in self._under_way.values():
            work.doing.cancel()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=FAREWELL)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _why_not(self, chat: int, what: Markup, say: Language) -> Markup | None:
        here = [work.what for work in self._under_way.values() if work.chat == chat]
        if what in here:
            return say("working-still", what=what)
        if len(here) >= MOST_IN_CHAT:
            return say("working-enough")
        return say("working-many") if len(self._under_way) >= MOST else None

    async def _refuse(self, chat: int, refusal: Markup, tap: str | None) -> None:
        if tap is None:
            await self.sender.send(chat, Screen(text=refusal))
        else:
            await self.sender.toast(tap, refusal.label)

    async def _accompany(self, work: _Work) -> None:
        """Show that it is under way until it ends, and then how."""
        beside = [asyncio.create_task(self._show_action(work)), asyncio.create_task(self._show_steps(work))]
        try:
            await asyncio.wait([work.doing])
            await work.speaking.acquire()
        finally:
            for task in beside:
                task.cancel()
        await asyncio.wait(beside)
        ending, line = work.ended()
        del self._under_way[work.number]
        self._remember(work, line)
        if work.message is not None and await self.sender.edit(work.chat, work.message, line) is not Outcome.GONE:
            return
        if ending not in _UNSAID:
            await self.sender.send(work.chat, line)

    def _remember(self, work: _Work, line: Screen) -> None:
        self._ended[work.chat, work.number] = line
        if len(self._ended) > REMEMBERED:
            del self._ended[next(iter(self._ended))]

    async def _show_action(self, work: _Work) -> None:
        while True:
            await self.sender.show_working(work.chat, work.action)
            await self.sleep(ACTION_LASTS)

    async def _show_steps(self, work: _Work) -> None:
        await self.sleep(CARD_AFTER)
        if self.sender.is_waiting(work.chat):
            return  # the card would come when all is over
        async with work.speaking:
            work.message = await self.sender.send(work.chat, work.card())
        while work.message is not None:
            await self.sleep(BETWEEN_EDITS)
            await work.progress.moved.wait()
            async with work.speaking:
                await self.sender.edit(work.chat, work.message, work.card())
