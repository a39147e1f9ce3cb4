"""Rounds as those who look after them see them: which there are, how far people are, and closing one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.assessment.people import Department
from bot.assessment.round import WEEK, Participation, Stage
from bot.assessment.round_reading import RoundDepartment, RoundReading, Rounds
from bot.screens.area_names import label_pair
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, paginate, paragraphs, shorten
from bot.screens.naming import whole_department_name
from bot.screens.screen import Button, Emphasis, Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

ROUNDS_ON_A_PAGE = 8
DEPARTMENTS_ON_A_PAGE = 12
NAMES_IN_A_LINE = 12
"""People named in a line; the others are counted."""

_STAGES = (Stage.HANDED_IN, Stage.UNDER_WAY, Stage.NOT_BEGUN)
_NAME = 40
"""Characters of a person's name at most, where many stand in a line."""


def draw_rounds(rounds: Rounds, say: Language, *, page: int = 0) -> Screen:
    """The rounds under way, and those closed last."""
    institution = rounds.reader.institution.id
    blocks = [_draw_in_list(number, reading, say) for number, reading in enumerate(rounds.rounds, 1)]
    pages = paginate(blocks, most=ROUNDS_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    any_open = any(reading.round.is_open for reading in rounds.rounds)
    text = paragraphs(
        lines(say("rounds-title"), None if any_open else say("rounds-none")),
        None if any_open else say("rounds-about"),
        *(blocks[number] for number in shown),
        draw_page(page, len(pages), say),
    )
    new = button(
        say.label("button-round-new"),
        Verb.ROUND_PREPARE,
        institution,
        emphasis=Emphasis.PLAIN if any_open else Emphasis.FORWARD,
    )
    return Screen(
        text=text,
        rows=(
            *one_each([_to_round(number + 1, rounds.rounds[number], say) for number in shown]),
            *turn_pages(Verb.ROUNDS, institution, page=page, pages=len(pages), say=say),
            *row(new if rounds.may_open else None),
            *row(button(say.label("button-departments"), Verb.DEPARTMENTS, institution)),
        ),
    )


def draw_round(reading: RoundReading, say: Language, *, page: int = 0) -> Screen:
    """One round: how far each department is, or, once it is closed, the way to what people said."""
    blocks = [_draw_department(reading, department, say) for department in reading.departments]
    pages = paginate(blocks, most=DEPARTMENTS_ON_A_PAGE)
    page = min(page, len(pages) - 1)
    shown = pages[page]
    institution, round_ = reading.reader.institution.id, reading.round
    is_open = round_.is_open
    text = paragraphs(
        lines(
            say("round-title", departments=_departments_of(reading, say)),
            _draw_state(reading, say),
            _draw_opening(reading, say),
            say(f"round-privacy-{round_.privacy}"),
            say(f"round-asks-{round_.asked}") if is_open and not round_.is_look else None,
            say("round-blind") if is_open else None,
        ),
        *(blocks[number] for number in shown),
        say("round-elsewhere", count=reading.elsewhere) if reading.elsewhere else None,
        draw_page(page, len(pages), say),
    )
    return Screen(
        text=text,
        rows=(
            *(() if is_open else one_each([it for number in shown for it in _to_summaries(reading, number, say)])),
            *turn_pages(Verb.ROUND, institution, round_.id, page=page, pages=len(pages), say=say),
            *(_draw_actions(reading, say) if is_open else ()),
            *row(
                button(say.label("button-rounds"), Verb.ROUNDS, institution, 0),
                button(say.label("button-departments"), Verb.DEPARTMENTS, institution),
            ),
        ),
    )


def draw_closing(reading: RoundReading, say: Language) -> Screen:
    """Say what closing does before it is done."""
    institution, stages = reading.reader.institution.id, reading.participation.stages
    not_begun, under_way = stages[Stage.NOT_BEGUN], stages[Stage.UNDER_WAY]
    text = paragraphs(
        lines(say("round-close-title"), say("round-title", departments=_departments_of(reading, say))),
        lines(
            say("round-close-not-begun", count=not_begun) if not_begun else None,
            say("round-close-under-way", count=under_way) if under_way else None,
            None if not_begun or under_way else say("round-close-complete"),
        ),
        lines(say("round-close-counts"), say("round-close-news")),
    )
    return Screen(
        text=text,
        rows=one_each(
            [
                button(
                    say.label("button-round-close-now"),
                    Verb.ROUND_CLOSE,
                    institution,
                    reading.round.id,
                    1,
                    emphasis=Emphasis.DANGER,
                ),
                button(say.label("button-round-this"), Verb.ROUND, institution, reading.round.id, 0),
            ]
        ),
    )


def name_departments(departments: Sequence[Department], say: Language, *, most: int = 3, others: int = 0) -> Markup:
    """Departments in one phrase: the first few by their names, the rest and `others` as a number."""
    everybody = len(departments) + others
    named = departments if everybody <= most else departments[: max(most - 1, 1)]
    names = [whole_department_name(say, department) for department in named]
    rest = everybody - len(named)
    return say.listing([*names, *([say("rounds-others", count=rest)] if rest > 0 else [])])


def turn_pages(verb: Verb, institution: int, *numbers: int, page: int, pages: int, say: Language) -> Rows:
    """The ways to the pages before and after; `numbers` come before the page's."""
    return row(
        button(say.label("button-earlier"), verb, institution, *numbers, page - 1) if page else None,
        button(say.label("button-later"), verb, institution, *numbers, page + 1) if page + 1 < pages else None,
    )


def draw_page(page: int, pages: int, say: Language) -> Markup | None:
    """Which page it is, where there are several."""
    return say("summary-page", page=page + 1, pages=pages) if pages > 1 else None


def _departments_of(reading: RoundReading, say: Language, *, most: int = 3) -> Markup:
    return name_departments([it.department for it in reading.departments], say, most=most, others=reading.elsewhere)


def _draw_in_list(number: int, reading: RoundReading, say: Language) -> Markup:
    departments = _departments_of(reading, say)
    participation = reading.participation
    if reading.round.closed_at:
        return lines(
            say(
                "rounds-closed", number=number, departments=departments, day=_day(reading, reading.round.closed_at, say)
            ),
            _draw_answered(participation, say),
        )
    head = (
        say("rounds-planned", number=number, departments=departments, day=say.day(reading.last_day))
        if reading.last_day
        else say("rounds-look", number=number, departments=departments, day=_day(reading, reading.round.opened_at, say))
    )
    return lines(head, _draw_stages(participation, say))


def _draw_department(reading: RoundReading, it: RoundDepartment, say: Language) -> Markup:
    alone = len(reading.departments) == 1 and not reading.elsewhere
    name = None if alone else say("round-department", department=whole_department_name(say, it.department))
    if not reading.round.is_open:
        return lines(name, _draw_answered(it.participation, say))
    return lines(
        name,
        _draw_stages(it.participation, say),
        *(_draw_names(it.participation, stage, say) for stage in (Stage.UNDER_WAY, Stage.NOT_BEGUN)),
    )


def _draw_stages(participation: Participation, say: Language) -> Markup:
    counts = participation.stages
    found = [say(f"round-stage-{stage}", count=counts[stage]) for stage in _STAGES if counts[stage]]
    return say.listing(found) if found else say("round-nobody-yet")


def _draw_answered(participation: Participation, say: Language) -> Markup:
    return say("round-answered", answered=participation.answered, asked=len(participation.people))


def _draw_names(participation: Participation, stage: Stage, say: Language) -> Markup | None:
    names = [it.name for it in participation.people if it.name and it.stage is stage]
    if not names:
        return None
    return say(f"round-names-{stage}", names=list_names(names, say))


def list_names(names: Sequence[str], say: Language) -> Markup:
    """People in one phrase: the first by their names, the rest as a number."""
    rest = len(names) - NAMES_IN_A_LINE
    named = [escape(shorten(name, _NAME)) for name in names[:NAMES_IN_A_LINE]]
    return say.listing([*named, *([say("rounds-others", count=rest)] if rest > 0 else [])])


def _draw_state(reading: RoundReading, say: Language) -> Markup:
    if reading.round.closed_at:
        return say("round-closed-on", day=_day(reading, reading.round.closed_at, say))
    return say("round-until", day=say.day(reading.last_day)) if reading.last_day else say("round-look")


def _draw_opening(reading: RoundReading, say: Language) -> Markup:
    day = _day(reading, reading.round.opened_at, say)
    if reading.opened_by is None:
        return say("round-opened", day=day)
    return say("round-opened-by", name=shorten(reading.opened_by, _NAME), day=day)


def _draw_actions(reading: RoundReading, say: Language) -> Rows:
    if not reading.may_close:
        return ()
    institution, round_ = reading.reader.institution.id, reading.round.id
    close = button(say.label("button-round-close"), Verb.ROUND_CLOSE, institution, round_, 0)
    if reading.last_day is None:
        return row(close)
    longer = reading.last_day.toordinal() + WEEK
    return one_each([button(say.label("button-round-extend"), Verb.ROUND_EXTEND, institution, round_, longer), close])


def _to_round(number: int, reading: RoundReading, say: Language) -> Button:
    label = say.label("button-round-row", number=number, departments=_departments_of(reading, say, most=1))
    return button(label, Verb.ROUND, reading.reader.institution.id, reading.round.id, 0)


def _to_summaries(reading: RoundReading, number: int, say: Language) -> Iterator[Button]:
    department = reading.departments[number].department
    if not reading.departments[number].participation.answered:
        return
    for area, assessment in reading.departments[number].assessments.items():
        label = label_pair(department, area, say).label
        yield button(label, Verb.PEOPLE_SUMMARY, reading.reader.institution.id, assessment, 0)


def _day(reading: RoundReading, moment: datetime, say: Language) -> str:
    return say.day(moment.astimezone(ZoneInfo(reading.reader.institution.time_zone)).date())
