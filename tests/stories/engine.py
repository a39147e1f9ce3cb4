"""A story by the engine alone: one person, one run in memory, one message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.assessment.events import Stale
from bot.assessment.revision import Edition
from bot.commands.play import Game
from bot.screens.answering import draw_card
from bot.screens.payload import decode
from bot.texts import Markup, Texts
from tests.stories.stage import UNSEEN, Button, Shown
from tests.stories.story import Story

CARD = 1


class Engine:
    """The stage of a story in which a person only answers."""

    patience = 0.0

    def __init__(self, story: Story, edition: Edition, texts: Texts) -> None:
        ((_, role),) = story.people.items()
        (area,) = role.departments
        self._game = Game(edition, area, narrow=role.frontline)
        self._say = texts.speak(role.language).within(self._game.asking.revision)
        self._screen = draw_card(self._game.asking, self._say)

    async def act(self, person: str, act: str, value: str) -> None:
        raise NotImplementedError(f"{person} cannot {act} {value} without a chat")

    async def tap(self, person: str, buttons: Sequence[Button]) -> None:
        for button in buttons:
            self._screen = self._game.tap(decode(button.data), self._say)

    async def bot_act(self, act: str) -> None:
        raise NotImplementedError(f"there is no bot to {act}")

    def shown_to(self, person: str) -> list[Shown]:
        rows = [
            [
                Button(label=button.label.translate(UNSEEN), message=CARD, data=button.payload.encode())
                for button in row
                if button.payload
            ]
            for row in self._screen.rows
        ]
        return [Shown(text=Markup(self._screen.text).plain.translate(UNSEEN), rows=rows)]

    def toast_of(self, person: str) -> str:
        stale = any(isinstance(event, Stale) for event in self._game.asking.happened)
        return self._say.label("tap-stale") if stale else ""

    async def stored_of(self, person: str, area: str) -> Mapping[str, Any]:
        walk = self._game.asking.walk
        return {"place": walk.place.value, "answers": dict(walk.answers)}
