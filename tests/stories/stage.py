"""Where a story is played: by the engine alone, through journeys, or by the whole bot."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from tests.stories.story import BOT, TAPS, Step, Story

UNSEEN = dict.fromkeys(map(ord, "\u2068\u2069")) | {0xA0: " "}
"""What readers do not see: the marks of direction, and that a blank keeps two words together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button as a person sees it, on which message, and what it carries."""

    label: str
    message: int
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message of the bot."""

    text: str
    rows: Sequence[Sequence[Button]]

    @property
    def labels(self) -> list[list[str]]:
        return [[button.label for button in row] for row in self.rows]


class Stage(Protocol):
    """Plays acts. Within `patience` seconds of an act's return, all that it leads to can be seen."""

    patience: float

    async def act(self, person: str, act: str, value: str) -> None:
        """Let a person do something other than tap."""

    async def tap(self, person: str, buttons: Sequence[Button]) -> None:
        """Let a person tap buttons, one at once after the other."""

    async def bot_act(self, act: str) -> None:
        """Let something happen that no person does."""

    def shown_to(self, person: str) -> list[Shown]:
        """What the bot shows to a person, oldest first."""

    def toast_of(self, person: str) -> str:
        """What the last toast said."""

    async def stored_of(self, person: str, area: str) -> Mapping[str, Any]:
        """What is stored of a person's run: place, answers, notes, evidence."""


async def play(story: Story, stage: Stage) -> None:
    """Play a story to its end, looking after every step at what its person sees."""
    former: dict[str, dict[str, Button]] = {person: {} for person in story.people}
    for step in story.steps:
        for person, known in former.items():
            for button in _buttons(stage.shown_to(person)):
                known.setdefault(button.label, button)
        if step.person == BOT:
            await stage.bot_act(step.act)
            continue
        if step.act in TAPS:
            await stage.tap(step.person, _tapped(step, stage.shown_to(step.person), former[step.person]))
        else:
            await stage.act(step.person, step.act, step.value)
        await _check_soon(step, stage)
    for person, areas in story.stored.items():
        for area, expected in areas.items():
            stored = await stage.stored_of(person, area)
            assert {key: stored[key] for key in expected} == expected, f"{story.name}: {person}, {area}"


def _tapped(step: Step, shown: Sequence[Shown], former: Mapping[str, Button]) -> list[Button]:
    match step.act:
        case "tap former":
            return [former[step.value]]
        case "forge":
            return [Button(label="", message=_buttons(shown)[-1].message, data=step.value)]
        case act:
            return [_find(shown, step.value, step.line)] * (2 if act == "tap twice" else 1)


async def _check_soon(step: Step, stage: Stage) -> None:
    clock = asyncio.get_running_loop().time
    deadline = clock() + stage.patience
    while True:
        try:
            _check(step, stage)
        except AssertionError:
            if clock() >= deadline:
                raise
            await asyncio.sleep(0.02)
        else:
            return


def _check(step: Step, stage: Stage) -> None:
    shown = stage.shown_to(step.person)
    texts = [message.text for message in shown]
    for excerpt in step.sees:
        assert any(excerpt in text for text in texts), _scene(step.line, f"does not see {excerpt!r}", shown)
    for excerpt in step.sees_not:
        assert not any(excerpt in text for text in texts), _scene(step.line, f"sees {excerpt!r}", shown)
    if step.buttons is not None:
        labels = next((message.labels for message in reversed(shown) if message.rows), [])
        assert labels == step.buttons, _scene(step.line, "sees other buttons", shown)
    if step.toast is not None:
        assert stage.toast_of(step.person) == step.toast, _scene(step.line, "reads another toast", shown)


def _buttons(shown: Sequence[Shown]) -> list[Button]:
    return [button for message in shown for row in message.rows for button in row]


def _find(shown: Sequence[Shown], label: str, line: str) -> Button:
    """The button with a label, on the newest message that has one."""
    for message in reversed(shown):
        for button in _buttons([message]):
            if button.label == label:
                return button
    raise AssertionError(_scene(line, "finds no such button", shown))


def _scene(line: str, what: str, shown: Sequence[Shown]) -> str:
    seen = "\n---\n".join("\n".join([message.text, *map(str, message.labels)]) for message in shown[-4:])
    return f"{line}: {what}. What is shown:\n{seen}"
