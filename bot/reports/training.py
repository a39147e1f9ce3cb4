"""The training deck: a session on the principles with cases, one on a department's own questions, and notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.assessment.flow import Content
from bot.assessment.revision import Edition
from bot.reports.chapters import JUDGED
from bot.reports.deck import Bullets, Column, Deck, MarkLine, Marks, Panel, Slide, Table
from bot.reports.paper import lines
from bot.reports.training_tables import (
    list_areas,
    list_links,
    list_neighbours,
    list_principles,
    list_questions,
    list_relations,
    most_relied_on,
)
from bot.texts import Language

_PLAN = ("responsibility", "step", "owner", "due", "need", "seen")
_PLAN_SHARES = (3, 4, 1.6, 1.4, 2, 3)
_PLAN_ROWS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """One slide of a session: what it is about, how long it takes, and what it shows."""

    id: str
    minutes: int
    show: Callable[[_Subject], tuple[Column, ...]]
    lead: Callable[[_Subject], str] = lambda _: ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subject:
    """What a deck is about: all areas, or one of them."""

    content: Content
    area: str | None
    say: Language


def write_training(edition: Edition, *, area: str | None, day: dt.date, say: Language) -> Deck:
    """Put a deck into words, for one area or for all. `day` is printed as the date of the deck."""
    subject = _Subject(content=edition.content, area=area, say=say)
    stamp = say.plain("deck-edition", version=edition.version, day=say.day(day))
    first, second = _first_session(subject), _second_session(subject)
    whom = say.plain("deck-for-area", area=say.plain(f"area-{area}")) if area else ""
    return Deck(
        language=say.code,
        rtl=say.rtl,
        title=say.plain("deck-title"),
        footer=f"{say.plain('deck-title')} · {stamp}",
        date=(day.year, day.month, day.day),
        slides=(
            _opening("deck-title", say, above=whom, tag=stamp),
            _for_the_trainer(_total(first), _total(second), say),
            Slide(
                title=say.plain("deck-schedule"),
                columns=(_schedule(1, first, subject), _schedule(2, second, subject)),
                notes=say.plain("deck-schedule", "notes"),
            ),
            _opening("deck-first", say, above=_session(1, say), tag=_minutes(_total(first), say)),
            *_slides(1, first, subject),
            _opening("deck-second", say, above=_session(2, say), tag=_minutes(_total(second), say)),
            *_slides(2, second, subject),
        ),
    )


def _first_session(subject: _Subject) -> tuple[_Step, ...]:
    cases = (principle for principle in subject.content.principles if subject.say.has(f"deck-case-{principle}"))
    return (
        _step("deck-why", 15),
        _Step(id="deck-principles", minutes=5, show=lambda it: (_column(list_principles(it.content, it.say)),)),
        *(_case(principle) for principle in cases),
        _Step(id="deck-links", minutes=15, show=_show_links, lead=_lead_links),
        _step("deck-promise", 10),
    )


def _second_session(subject: _Subject) -> tuple[_Step, ...]:
    choosing = (
        _Step(
            id="deck-questions",
            minutes=10,
            show=lambda it: (_column(list_questions(it.content.flows[it.area or ""], it.say)),),
            lead=lambda it: it.say.plain("deck-questions", "lead"),
        )
        if subject.area
        else _Step(
            id="deck-areas",
            minutes=10,
            show=lambda it: (_column(list_areas(it.content, it.say)),),
            lead=lambda it: it.say.plain("deck-areas", "lead"),
        )
    )
    return (
        _Step(id="deck-scale", minutes=10, show=_show_scale),
        _Step(
            id="deck-practice",
            minutes=15,
            show=_show_practice,
            lead=lambda it: it.say.plain("deck-practice", "question"),
        ),
        choosing,
        _step("deck-alone", 15),
        _step("deck-compare", 20),
        _step("deck-step", 20),
        _Step(id="deck-related", minutes=15, show=_show_related),
        _Step(id="deck-plan", minutes=15, show=_show_plan),
        _step("deck-after", 5),
    )


def _step(message: str, minutes: int) -> _Step:
    return _Step(id=message, minutes=minutes, show=lambda it: _points_and_task(message, it.say))


def _case(principle: str) -> _Step:
    case = f"deck-case-{principle}"

    def show(subject: _Subject) -> tuple[Column, ...]:
        say = subject.say
        story = Panel(text=(say.plain(case, "story"),))
        questions = Bullets(title=say.plain("deck-discuss"), points=lines(say.plain(case, "questions")), counted=True)
        return Column(share=1.15, blocks=(story,)), _column(questions)

    return _Step(id=case, minutes=10, show=show, lead=lambda it: it.say.plain(f"principle-{principle}"))


def _slides(session: int, steps: Sequence[_Step], subject: _Subject) -> Iterable[Slide]:
    say = subject.say
    for step in steps:
        yield Slide(
            title=say.plain(step.id),
            above=_session(session, say),
            tag=_minutes(step.minutes, say),
            lead=step.lead(subject),
            columns=step.show(subject),
            notes=say.plain(step.id, "notes"),
        )


def _opening(message: str, say: Language, *, above: str, tag: str) -> Slide:
    return Slide(
        title=say.plain(message),
        opening=True,
        above=above,
        tag=tag,
        lead=say.plain(message, "lead"),
        notes=say.plain(message, "notes"),
    )


def _schedule(session: int, steps: Sequence[_Step], subject: _Subject) -> Column:
    say = subject.say
    rows = tuple((say.plain(step.id), say.number(step.minutes)) for step in steps)
    return _column(Table(head=(_session(session, say), say.plain("deck-duration")), rows=rows, shares=(4, 1)))


def _for_the_trainer(first: int, second: int, say: Language) -> Slide:
    points = Bullets(points=lines(say.plain("deck-trainer", "points", first=first, second=second)))
    agreed = Panel(title=say.plain("deck-agree"), text=lines(say.plain("deck-trainer", "task")))
    return Slide(
        title=say.plain("deck-trainer"),
        columns=(Column(share=1.8, blocks=(points,)), _column(agreed)),
        notes=say.plain("deck-trainer", "notes"),
    )


def _points_and_task(message: str, say: Language) -> tuple[Column, ...]:
    points = Bullets(points=lines(say.plain(message, "points")))
    return Column(share=1.3, blocks=(points,)), _column(_task(message, say))


def _task(message: str, say: Language) -> Panel:
    return Panel(title=say.plain("deck-exercise"), text=lines(say.plain(message, "task")), strong=True)


def _lead_links(subject: _Subject) -> str:
    say, content = subject.say, subject.content
    most = most_relied_on(content)
    area = say.plain(f"area-{content.area_of[most]}", "short")
    return say.plain("deck-links", "lead", title=say.plain(most, "title"), area=area)


def _show_links(subject: _Subject) -> tuple[Column, ...]:
    links = list_links(subject.content, subject.say)
    return Column(share=1.7, blocks=(links,)), _column(_task("deck-links", subject.say))


def _show_scale(subject: _Subject) -> tuple[Column, ...]:
    say = subject.say
    scales = {question.scale.id: question.scale for flow in subject.content.flows.values() for question in flow}
    answers = Marks(
        lines=tuple(
            MarkLine(
                mark=choice.standing,
                label=say.plain(f"{scale.id}-{choice.id}"),
                text=say.plain(f"tool-standing-{choice.standing}"),
            )
            for scale in scales.values()
            for choice in scale.choices
        )
    )
    rule = Panel(title=say.plain("deck-scale", "rule"), text=(say.plain("deck-scale", "rule-text"),))
    return Column(share=1.6, blocks=(answers,)), _column(rule)


def _show_practice(subject: _Subject) -> tuple[Column, ...]:
    say = subject.say
    scale = next(question.scale for flow in subject.content.flows.values() for question in flow)
    described = Marks(
        lines=tuple(
            MarkLine(
                mark=choice.standing,
                label=say.plain(f"{scale.id}-{choice.id}"),
                text=say.plain("deck-practice", choice.standing),
            )
            for choice in scale.choices
            if choice.standing in JUDGED
        )
    )
    story = Panel(text=(say.plain("deck-practice", "story"),))
    return _column(described), Column(share=1, blocks=(story, _task("deck-practice", say)))


def _show_related(subject: _Subject) -> tuple[Column, ...]:
    content, area, say = subject.content, subject.area, subject.say
    relations = list_neighbours(content, area, say) if area else list_relations(content, say)
    return Column(share=3, blocks=(relations,)), _column(_task("deck-related", subject.say))


def _show_plan(subject: _Subject) -> tuple[Column, ...]:
    head = tuple(subject.say.plain("deck-plan", part) for part in _PLAN)
    rows = (("",) * len(_PLAN),) * _PLAN_ROWS
    return (_column(Table(head=head, rows=rows, shares=_PLAN_SHARES, room=True)),)


def _column(*blocks: Bullets | Panel | Table | Marks) -> Column:
    return Column(blocks=blocks)


def _session(number: int, say: Language) -> str:
    return say.plain("deck-session", number=number)


def _minutes(minutes: int, say: Language) -> str:
    return say.plain("deck-minutes", minutes=minutes)


def _total(steps: Iterable[_Step]) -> int:
    return sum(step.minutes for step in steps)
