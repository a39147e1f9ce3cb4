"""A letter: what a person is told unasked, several things in one message, with the buttons that all reminders share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.assessment.reminders import ReminderKind
from bot.screens.buttons import all_below, below, button, one_each, row
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.screen import Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, begins_right
from bot.texts.direction import from_right

ROOM = 3_700
"""Characters of what a letter tells: a message holds 4,096, and what stands around it needs some."""

ROWS = 16
"""Rows of buttons of what a letter tells: more would be a wall."""

LATER = (1, 7)
"""Days for which reminders can be put off."""

_LABEL = 36
_BREAK = Markup("\n\n· · ·\n\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that a letter tells."""

    message: int
    kind: str
    screen: Screen
    institution: int
    name: str | None = None
    """What it is about, where that is shorter than its first line."""
    heading: Markup | None = None
    """The institution's name, where the letter tells of several."""
    is_reminder: bool = False


def count_fitting(parts: Sequence[Part]) -> int:
    """How many of the parts, from the first on, a letter holds: always one."""
    characters = rows = 0
    for number, part in enumerate(parts):
        characters += len(part.screen.text) + len(part.heading or "") + len(_BREAK)
        rows += len(part.screen.rows)
        if number and (characters > ROOM or rows > ROWS):
            return number
    return len(parts)


def draw_letter(parts: Sequence[Part], say: Language, *, letter: int, more: int = 0) -> Screen:
    """The parts in one message; `more` are left for the next. Buttons to put things off stand under reminders."""
    return _put_together(
        parts,
        rows=(*_ways_on(parts), *_draw_answers(parts, say, letter=letter)),
        foot=say("letter-more", count=more) if more else None,
    )


def draw_answered_letter(parts: Sequence[Part], said: Markup) -> Screen:
    """The letter after its reader said something to its reminders: the buttons to say it are gone."""
    return _put_together(parts, rows=_ways_on(parts), foot=said)


def draw_stopped_letter(
    parts: Sequence[Part], kinds: Sequence[ReminderKind], say: Language, *, institution: int, letter: int
) -> Screen:
    """The letter after its reader wanted to hear of kinds of things no more."""
    named = say.listing([say(f"reminder-kind-{kind}") for kind in kinds])
    undo = button(say.label("button-letter-undo"), Verb.LETTER_RESUME, institution, letter)
    return _put_together(parts, rows=(*_ways_on(parts), *row(undo)), foot=say("letter-stopped", kinds=named))


def draw_which(parts: Sequence[Part], say: Language, *, letter: int) -> Screen:
    """Ask which of several reminders is not the reader's."""
    reminders = [part for part in parts if part.is_reminder]
    return Screen(
        text=say("letter-which"),
        rows=one_each(
            [
                *(
                    button(
                        shorten(part.name or _first_line(part), _LABEL),
                        Verb.LETTER_DECLINE,
                        part.institution,
                        letter,
                        part.message,
                    )
                    for part in reminders
                ),
                button(say.label("button-letter-back"), Verb.LETTER, parts[0].institution, letter),
            ]
        ),
    )


def say_again_on(day: date, say: Language) -> Markup:
    """That it comes again on a day."""
    return say("letter-again", day=say.day(day))


def _put_together(parts: Sequence[Part], *, rows: Rows, foot: Markup | None) -> Screen:
    texts = [_draw_after(before, part) for before, part in zip((None, *parts), parts, strict=False)]
    institutions = {part.institution for part in parts}
    of = institutions.pop() if len(institutions) == 1 else None
    text = paragraphs(Markup("".join(texts)), foot)
    # A break has no letter that would lay it out from the right.
    return Screen(text=Markup(from_right(text)) if begins_right(text) else text, rows=rows, of=of)


def _draw_after(before: Part | None, part: Part) -> Markup:
    """A part with what stands between it and the one before: lines of one kind follow each other."""
    if before is None or before.institution != part.institution:
        return Markup((_BREAK if before else "") + lines(part.heading, Markup(part.screen.text)))
    is_line = before.kind == part.kind and not any("\n" in it.screen.text for it in (before, part))
    return Markup(("\n" if is_line else _BREAK) + part.screen.text)


def _ways_on(parts: Sequence[Part]) -> Rows:
    """The buttons of what it tells. What they show comes below: the letter stays, with the others."""
    return all_below(tuple(each for part in parts for each in part.screen.rows))


def _draw_answers(parts: Sequence[Part], say: Language, *, letter: int) -> Rows:
    reminders = [part for part in parts if part.is_reminder]
    if not reminders:
        return ()
    institution = reminders[0].institution
    return (
        *row(
            button(say.label("button-letter-tomorrow"), Verb.LETTER_LATER, institution, letter, LATER[0]),
            button(say.label("button-letter-next-week"), Verb.LETTER_LATER, institution, letter, LATER[1]),
        ),
        *row(
            below(button(say.label("button-letter-away"), Verb.REMINDER_AWAY, institution)),
            button(say.label("button-letter-not-mine"), Verb.LETTER_NOT_MINE, institution, letter),
        ),
        *row(button(say.label("button-letter-stop"), Verb.LETTER_STOP, institution, letter)),
    )


def _first_line(part: Part) -> str:
    return Markup(part.screen.text.partition("\n")[0]).plain
