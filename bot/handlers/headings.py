"""The name of the institution above each screen, for those who belong to several."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.assessment.people import Heading, Institution
from bot.screens.screen import Screen
from bot.screens.switching import put_heading
from bot.texts import Texts

PAUSE = 1.0
"""Seconds between looks whether there is a second institution by now. Once there is one, it stays for ever."""


@dataclass(slots=True, kw_only=True)
class Headings:
    """Puts them there. While there is one institution it costs nothing, and then one read for each screen."""

    are_several: Callable[[], Awaitable[bool]]
    """Whether there are several institutions."""
    find: Callable[[int, int], Awaitable[Heading | None]]
    """What stands above a screen for a reader, by his Telegram id, and an institution."""
    texts: Callable[[Institution | None], Texts]
    clock: Callable[[], float] = time.monotonic
    _may_be_needed: bool = field(default=False, init=False)
    _look_at: float = field(default=0.0, init=False)

    async def put_above(self, chat: int, screen: Screen) -> Screen:
        """The screen as its reader must see it in his private chat."""
        if screen.institution is None or not await self._look():
            return screen
        heading = await self.find(chat, screen.institution)
        if heading is None:
            return screen
        return put_heading(screen, heading.institution, self.texts(heading.institution).speak(heading.language))

    async def _look(self) -> bool:
        """Whether any heading may be needed."""
        if not self._may_be_needed and self.clock() >= self._look_at:
            self._look_at = self.clock() + PAUSE
            self._may_be_needed = await self.are_several()
        return self._may_be_needed
