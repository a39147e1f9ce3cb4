"""The sheet to fill in, what came back beside what is stored, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from bot.assessment.asking import Asking
from bot.assessment.errors import SmartOperationsError
from bot.assessment.people import Member
from bot.assessment.sheet import Comparison, Fill, Filling, Line, Offer, take_over
from bot.screens.area_names import name_pair
from bot.screens.buttons import button, one_each, row, view
from bot.screens.layout import lines, paragraphs
from bot.screens.naming import choice_label
from bot.screens.screen import Button, Emphasis, File, Rows, Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

LISTED = 12
"""Lines of one kind shown: an area asks fewer questions."""

_EMPHASIS = {Fill.BLANKS_ONLY: Emphasis.FORWARD, Fill.OVERRIDE: Emphasis.DANGER}

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What some system takes in no file's name."""


def draw_blank(asking: Asking, data: bytes, *, day: date, say: Language) -> Screen:
    """The sheet as a file, and what to do with it. `day` is that of the making."""
    department = name_pair(asking.department, asking.area, say)
    name = " ".join(_FORBIDDEN.sub(" ", department.plain).split())
    return Screen(
        text=say("sheet-how-to", department=department),
        file=File(name=f"{name} {day.isoformat()}.xlsx", data=data, picture=False),
    )


def draw_offer(offer: Offer, say: Language) -> Screen:
    """What a sheet would change, and the question what becomes of it; nothing of it is stored yet."""
    asking, found = offer.asking, offer.comparison
    head = put_title(name_pair(asking.department, asking.area, say), say("sheet-section"), say)
    if found.problems:
        text = paragraphs(head, say("sheet-problems", count=len(found.problems)), _draw_problems(found, say))
        return Screen(text=text, rows=row(_go_on(asking, say)))
    if not found.can_be_taken:
        text = paragraphs(head, say("sheet-known" if found.same else "sheet-empty"), _draw_unknown(found, say))
        return Screen(text=text, rows=row(_go_on(asking, say)))
    notes = len(take_over(found, Fill.OVERRIDE).notes)
    can_choose = found.conflicting and take_over(found, Fill.BLANKS_ONLY)
    text = paragraphs(
        head,
        say("sheet-other-revision") if found.other_revision else None,
        _draw_new(found.new, asking, say),
        _draw_conflicting(found.conflicting, asking, say),
        lines(
            say("sheet-same", count=len(found.same)) if found.same else None,
            say("sheet-notes", count=notes) if notes else None,
            _draw_unknown(found, say),
        ),
        lines(say("sheet-nothing-stored"), say("sheet-which") if can_choose else None),
    )
    return Screen(text=text, rows=_choices(offer, say))


def draw_stored(filling: Filling, say: Language) -> Screen:
    """What was taken from a sheet, in one line."""
    things = [
        say(f"sheet-stored-{kind}", count=count)
        for kind, count in (("answers", len(filling.answers)), ("notes", len(filling.notes)))
        if count
    ]
    return Screen(text=say("sheet-stored", things=say.listing(things)))


def draw_left(member: Member, say: Language) -> Screen:
    """Say that nothing was taken."""
    return Screen(
        text=say("sheet-left"),
        rows=row(button(say.label("button-departments"), Verb.DEPARTMENTS, member.institution.id)),
    )


def draw_unread(error: SmartOperationsError, say: Language) -> Screen:
    """Say why a file was not read, and what to do with one that was meant as evidence."""
    return Screen(text=paragraphs(say(error.message, **error.arguments), say("sheet-as-evidence")))


def draw_not_now(say: Language) -> Screen:
    """Say that a sheet cannot be fetched at this moment."""
    return Screen(text=say("sheet-not-now"))


def _choices(offer: Offer, say: Language) -> Rows:
    """What can become of the sheet."""
    institution, step = offer.asking.institution.id, offer.asking.walk.step
    places = {fill: place for place, fill in enumerate(Fill)}
    fills = [
        button(label, Verb.FILL_IN, institution, offer.message, places[fill], step, emphasis=_EMPHASIS[fill])
        for fill, label in _labels(offer.comparison, say).items()
    ]
    return one_each([*fills, button(say.label("button-sheet-leave"), Verb.LEAVE_SHEET, institution, offer.message)])


def _labels(found: Comparison, say: Language) -> Mapping[Fill, str]:
    if not found.conflicting:
        return {Fill.BLANKS_ONLY: say.label("button-sheet-store")}
    blanks, everything = take_over(found, Fill.BLANKS_ONLY), take_over(found, Fill.OVERRIDE)
    override = {Fill.OVERRIDE: say.label("button-sheet-override", count=len(everything.answers))}
    if not blanks:
        return override
    if not blanks.answers:
        return {Fill.BLANKS_ONLY: say.label("button-sheet-notes")} | override
    return {Fill.BLANKS_ONLY: say.label("button-sheet-blanks", count=len(blanks.answers))} | override


def _draw_new(new: Sequence[Line], asking: Asking, say: Language) -> Markup | None:
    if not new:
        return None
    each = [
        say(
            "sheet-new-line", title=say(line.question, "title"), choice=_choice(line.question, line.choice, asking, say)
        )
        for line in new
    ]
    return lines(say("sheet-new", count=len(new)), *_first_of(each, say))


def _draw_conflicting(conflicting: Sequence[Line], asking: Asking, say: Language) -> Markup | None:
    if not conflicting:
        return None
    each = [
        say(
            "sheet-conflicting-line",
            title=say(line.question, "title"),
            stored=_choice(line.question, line.stored, asking, say),
            choice=_choice(line.question, line.choice, asking, say),
        )
        for line in conflicting
    ]
    return lines(say("sheet-conflicting", count=len(conflicting)), *_first_of(each, say))


def _draw_problems(found: Comparison, say: Language) -> Markup:
    each = [say(problem.message, row=problem.row, **problem.arguments) for problem in found.problems]
    return lines(*_first_of(each, say))


def _draw_unknown(found: Comparison, say: Language) -> Markup | None:
    if not found.unknown:
        return None
    count = len(found.unknown)
    if count > LISTED:
        return say("sheet-unknown-many", count=count)
    return say("sheet-unknown", rows=say.listing([str(it.row) for it in found.unknown]), count=count)


def _first_of(each: Sequence[Markup], say: Language) -> Sequence[Markup]:
    """As many of them as are shown, and how many more there are."""
    left = len(each) - LISTED
    return [*each[:LISTED], say("sheet-more", count=left)] if left > 0 else each


def _choice(question: str, choice: str | None, asking: Asking, say: Language) -> Markup:
    asked = asking.flow.questions[question]
    return choice_label(say, asked, asked.scale.by_id[choice or ""])


def _go_on(asking: Asking, say: Language) -> Button:
    return view(say.label("button-continue"), Verb.RESUME, asking)
