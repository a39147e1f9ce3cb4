"""Buttons as screens use them: a label, and what a tap asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.assessment.asking import Asking
from bot.screens.payload import Payload
from bot.screens.screen import Button, Emphasis, Rows
from bot.screens.verbs import Verb
from bot.texts import Language, escape

ROOM, GAP = 36, 2
"""Characters that the buttons of a row can show together across a narrow phone, and what is lost between two."""


def button(label: str, verb: Verb, institution: int, *numbers: int, emphasis: Emphasis = Emphasis.PLAIN) -> Button:
    """A button that acts in an institution."""
    return Button(label=label, payload=Payload(verb, institution, numbers), emphasis=emphasis)


def choice_button(label: str, verb: Verb, institution: int, *numbers: int, chosen: bool, say: Language) -> Button:
    """A button for one of several choices, marked where it is the one that holds."""
    if not chosen:
        return button(label, verb, institution, *numbers)
    return button(say.label("button-chosen", label=label), verb, institution, *numbers, emphasis=Emphasis.CHOSEN)


def view(label: str, verb: Verb, asking: Asking, *numbers: int) -> Button:
    """A button that shows a run in another way and changes nothing."""
    return button(label, verb, asking.institution.id, asking.run, *numbers)


def act(label: str, verb: Verb, asking: Asking, *numbers: int, emphasis: Emphasis = Emphasis.PLAIN) -> Button:
    """A button that puts an input through a run, at the step the run has now."""
    return button(label, verb, asking.institution.id, asking.run, asking.walk.step, *numbers, emphasis=emphasis)


def one_each(buttons: Sequence[Button]) -> Rows:
    """Every button in a row of its own: long labels stay readable."""
    return tuple((each,) for each in buttons)


def row(*buttons: Button | None) -> Rows:
    """One row of those buttons that there are; where a label has no room there, each in a row of its own."""
    there = tuple(each for each in buttons if each)
    if not there:
        return ()
    room = (ROOM - GAP * (len(there) - 1)) // len(there)
    fits = len(there) == 1 or all(len(escape(each.label).plain) <= room for each in there)
    return (there,) if fits else one_each(there)


def below(tapped: Button) -> Button:
    """The button of a message that stays: what it shows comes below."""
    return replace(tapped, payload=replace(tapped.payload, below=True)) if tapped.payload else tapped


def all_below(rows: Rows) -> Rows:
    """All buttons of a message that stays."""
    return tuple(tuple(below(each) for each in line) for line in rows)
