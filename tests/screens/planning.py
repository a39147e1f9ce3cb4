"""The strategy on screens: plannings made of the real content, and a screen of each state that reads differently."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from itertools import cycle

from bot.assessment.action import Action, Owner, Status
from bot.assessment.flow import Content
from bot.assessment.institution import InstitutionReading, Pair, view_institution
from bot.assessment.people import Department, names_by_area
from bot.assessment.planning import Planning
from bot.screens.screen import Screen
from bot.screens.strategy import draw_priority, draw_strategy, number_of
from bot.screens.what_if import draw_what_if
from bot.texts import Language
from tests.assessment.small_institutions import one_says

from .scene import NOON, Scene, member

DEPARTMENT = 9_000
ACTION = 10_000_000
USUAL = ("meets", "partly", "not", "meets", "unknown", "partly", "meets")


def plan(
    scene: Scene,
    *,
    choices: Sequence[str] = USUAL,
    answered: int | None = None,
    assessed: Sequence[str] | None = None,
    ticked: int = 0,
    kept: int = 0,
) -> Planning:
    """An institution in which the areas assessed give these answers in turn, at most `answered` in each.

    The first findings of the strategy are ticked or kept, so many of each.
    """
    content = scene.edition.content
    departments = _departments(content)
    said = cycle(choices)
    answers = {
        area: {question: next(said) for question in list(flow.questions)[:answered]}
        for area, flow in content.flows.items()
    }
    pairs = [
        Pair(
            department=department.id,
            area=area,
            tallies=one_says(content.flows[area], **answers[area]) if assessed is None or area in assessed else None,
        )
        for department in departments
        for area in department.areas
    ]
    reading = InstitutionReading(
        reader=member(),
        view=view_institution(content, pairs),
        names=names_by_area(departments),
        departments=departments,
        assessments={},
        as_of=NOON if assessed is None or assessed else None,
    )
    bare = Planning(seen=reading, ticked=frozenset(), actions=())
    questions = list(bare.priorities)
    return Planning(
        seen=reading,
        ticked=frozenset(questions[:ticked]),
        actions=tuple(_keep(bare, questions[:kept])),
    )


def _departments(content: Content) -> tuple[Department, ...]:
    """One for each area, but for client-facing staff: five branches, of which two have no name."""
    areas = [area for area in content.flows if area != "cc"]
    return (
        *(Department(id=DEPARTMENT + number, name=None, areas=(area,)) for number, area in enumerate(areas)),
        Department(id=DEPARTMENT + 100, name="Branch “Lake & Hill”", areas=("cc",)),
        Department(id=DEPARTMENT + 101, name="Branch <North>", areas=("cc", "sf")),
    )


def _keep(planning: Planning, questions: Sequence[str]) -> Iterator[Action]:
    """An action in each department in which it was found."""
    findings = [planning.priorities[question].finding for question in questions]
    pairs = [(finding, department) for finding in findings for department in finding.departments]
    for number, (finding, department) in enumerate(pairs):
        yield Action(
            id=ACTION + number,
            question=finding.question,
            area=finding.area,
            department=department,
            words=None,
            owner=Owner(department=department),
            due_on=NOON.date(),
            status=Status.AGREED,
            step=0,
            kept_by="Amina <Diallo>",
            kept_at=NOON - timedelta(days=3),
        )


def _first(planning: Planning, say: Language) -> Screen:
    """The place for which most wait."""
    return _in_full(planning, say, max(planning.priorities, key=lambda it: len(planning.priorities[it].awaited_by)))


def _last(planning: Planning, say: Language) -> Screen:
    return _in_full(planning, say, list(planning.priorities)[-1])


def _in_full(planning: Planning, say: Language, question: str) -> Screen:
    return draw_priority(planning, say, number=number_of(planning, question), wave=1, page=2)


def _of(
    make: Callable[[Scene], Planning], draw: Callable[[Planning, Language], Screen]
) -> Callable[[Scene, Language], Screen]:
    return lambda scene, say: draw(make(scene), say)


NOTHING_ASSESSED = partial(plan, assessed=())

STRATEGY_SCREENS: Mapping[str, Callable[[Scene, Language], Screen]] = {
    "strategy": _of(partial(plan, assessed=("em", "hr", "fn", "rm", "cc")), draw_strategy),
    "strategy, a later wave": _of(plan, lambda planning, say: draw_strategy(planning, say, wave=2, page=1)),
    "strategy with actions kept": _of(partial(plan, kept=99), draw_strategy),
    "strategy of one finding": _of(partial(plan, choices=["not"], answered=1, assessed=["it"]), draw_strategy),
    "strategy, nothing assessed": _of(NOTHING_ASSESSED, draw_strategy),
    "strategy, nothing to put right": _of(partial(plan, choices=["meets"]), draw_strategy),
    "place in the strategy": _of(partial(plan, kept=99), _first),
    "place in the strategy, the last": _of(plan, _last),
    "what if": _of(plan, draw_what_if),
    "what if, some ticked": _of(partial(plan, ticked=7), draw_what_if),
    "what if, all ticked and kept": _of(partial(plan, ticked=110, kept=110), partial(draw_what_if, page=99)),
    "what if, few answers": _of(partial(plan, choices=["unknown"], answered=2, ticked=9), draw_what_if),
}
