"""Rounds on screens: made-up readings, and a screen of each state that reads differently."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.assessment.asking import DepartmentLine, Departments
from bot.assessment.inputs import Begin
from bot.assessment.people import Department, Member, Role, RoleKind
from bot.assessment.round import Asked, Draft, Participant, Participation, Privacy, Round, Stage
from bot.assessment.round_draft import DraftReading
from bot.assessment.round_news import Call, CalledDepartment, Completion, DepartmentOutcome, Outcome
from bot.assessment.round_reading import RoundDepartment, RoundReading, Rounds
from bot.screens.departments import draw_departments
from bot.screens.round_draft import draw_departments_of_draft, draw_draft, draw_people_of_draft
from bot.screens.round_news import draw_call, draw_completion, draw_outcome
from bot.screens.rounds import draw_closing, draw_round, draw_rounds
from bot.screens.screen import Screen
from bot.texts import Language

from .scene import INSTITUTION, NOON, Scene, member

ROUND = 1_000_000
ASSESSMENT = 10_000_000
LAST_DAY = date(2026, 12, 8)
AREAS = ("em", "pr", "pm", "hr", "mp", "sf", "fn", "rm", "lg", "it", "cc")
HR, SALES = Department(id=9_003, name=None, areas=("hr",)), Department(id=9_005, name=None, areas=("sf",))
OFFICE = Department(id=9_999, name="Back office “Lake & Hill”", areas=("fn", "it"))
ALL = tuple(Department(id=9_000 + number, name=None, areas=(area,)) for number, area in enumerate(AREAS))
PEOPLE = ("Amina Diallo", "Joseph Mwangi", "Grace & Otieno", "آمنة بنت عبد الله", "Daniel " + "W" * 60)
NOT_BEGUN, UNDER_WAY, HANDED_IN = Stage


def participation(*stages: Stage, named: bool = True) -> Participation:
    return Participation(
        people=tuple(
            Participant(member=number, stage=stage, name=PEOPLE[number % len(PEOPLE)] if named else None)
            for number, stage in enumerate(stages)
        )
    )


SOME = participation(NOT_BEGUN, NOT_BEGUN, UNDER_WAY, HANDED_IN, NOT_BEGUN)


def reading(
    *departments: Department,
    people: Participation = SOME,
    asked: Asked = Asked.EVERYONE,
    look: bool = False,
    closed: bool = False,
    elsewhere: int = 0,
    may_close: bool = True,
    privacy: Privacy = Privacy.NAMED,
    opened_by: str | None = "Joseph Mwangi",
) -> RoundReading:
    return RoundReading(
        reader=member(),
        round=Round(
            id=ROUND,
            institution=INSTITUTION.id,
            privacy=privacy,
            asked=asked,
            opened_at=NOON,
            until=None if look else NOON + timedelta(days=14),
            closed_at=NOON + timedelta(days=14) if closed else None,
        ),
        last_day=None if look else LAST_DAY,
        opened_by=opened_by,
        departments=tuple(
            RoundDepartment(
                department=department,
                assessments={area: ASSESSMENT + number for number, area in enumerate(department.areas)},
                participation=people,
            )
            for department in departments
        ),
        elsewhere=elsewhere,
        may_close=may_close,
    )


def rounds(*readings: RoundReading, may_open: bool = True) -> Rounds:
    return Rounds(reader=member(), may_open=may_open, rounds=readings)


def people(count: int = len(PEOPLE)) -> tuple[Member, ...]:
    """The reader first; all work in Human Resources."""
    return tuple(
        replace(
            member(name=PEOPLE[number % len(PEOPLE)]),
            id=20_000 + number if number else 1,
            roles=(Role(kind=RoleKind.STAFF, department=HR.id),),
        )
        for number in range(count)
    )


def draft(
    *,
    departments: Sequence[Department] = ALL,
    chosen: Sequence[Department] = ALL,
    asked: Asked = Asked.EVERYONE,
    taken: Sequence[Department] = (),
    looked_at: Sequence[Department] = (),
    privacy: Privacy = Privacy.NAMED,
    asks: int = 0,
    members: int = len(PEOPLE),
) -> DraftReading:
    everybody = people(members)
    return DraftReading(
        member=member(),
        draft=Draft(
            departments=frozenset(department.id for department in chosen),
            privacy=privacy,
            asked=asked,
            people=frozenset(person.id for person in everybody[:asks]),
            days=14,
        ),
        departments=tuple(departments),
        taken=dict.fromkeys((department.id for department in taken), LAST_DAY),
        looked_at=frozenset(department.id for department in looked_at),
        people=everybody,
        last_day=LAST_DAY,
    )


def call(*departments: Department, opened_by: str | None = PEOPLE[2], privacy: Privacy = Privacy.NAMED) -> Call:
    return Call(
        reader=member(),
        opened_by=opened_by,
        privacy=privacy,
        last_day=LAST_DAY,
        departments=tuple(
            CalledDepartment(department=department, area=area, area_number=AREAS.index(area))
            for department in departments
            for area in department.areas
        ),
        questions=10 * len(departments),
    )


def outcome(
    scene: Scene, *departments: Department, choice: str | None = "not", actions: tuple[str, ...] = ()
) -> Outcome:
    people = SOME if choice else participation(NOT_BEGUN, NOT_BEGUN)
    return Outcome(
        reader=member(),
        round=reading(*departments, closed=True).round,
        departments=tuple(
            DepartmentOutcome(
                department=department,
                area=area,
                assessment=ASSESSMENT,
                revision=scene.edition.revisions[area],
                participation=people,
                summary=scene.answer_all(choice, area=area).summary if choice else None,
                actions=actions,
            )
            for department in departments
            for area in department.areas
        ),
    )


def asked(scene: Scene) -> Departments:
    """Three that are asked, one of them begun, one that is not, and one where others are asked."""
    lines = [
        DepartmentLine(department=department, area=area, area_number=AREAS.index(area), asking=None)
        for department in (HR, SALES, OFFICE)
        for area in department.areas
    ]
    begun = scene.ask(lambda step: Begin(step=step, everything=True))
    return Departments(
        member=member(),
        lines=(
            replace(lines[0], until=LAST_DAY, asking=begun),
            replace(lines[1], until=LAST_DAY),
            replace(lines[2], until=LAST_DAY + timedelta(days=7)),
            replace(lines[3], asks_others=True),
        ),
    )


LIST = rounds(
    reading(HR),
    reading(*ALL, people=participation(*[NOT_BEGUN] * 30, named=False)),
    reading(OFFICE, look=True, people=participation(HANDED_IN)),
    reading(*ALL, closed=True),
)

ROUND_SCREENS: Mapping[str, Callable[[Scene, Language], Screen]] = {
    "rounds": lambda _, say: draw_rounds(LIST, say),
    "rounds, none": lambda _, say: draw_rounds(rounds(), say),
    "rounds of staff": lambda _, say: draw_rounds(rounds(reading(HR, look=True), may_open=False), say),
    "rounds, last page": lambda _, say: draw_rounds(rounds(*[reading(HR)] * 10), say, page=9),
    "round": lambda _, say: draw_round(reading(HR), say),
    "round of all": lambda _, say: draw_round(reading(*ALL), say),
    "round of a hundred departments": lambda _, say: draw_round(reading(*[OFFICE] * 100, may_close=False), say, page=3),
    "round of another's that asks chosen people": lambda _, say: draw_round(
        reading(HR, elsewhere=10, asked=Asked.CHOSEN, may_close=False, opened_by=None), say
    ),
    "round that asks one": lambda _, say: draw_round(
        reading(HR, SALES, asked=Asked.ONLY_ME, people=participation(UNDER_WAY)), say
    ),
    "round with many people": lambda _, say: draw_round(reading(HR, people=participation(*[NOT_BEGUN] * 200)), say),
    "round, a look": lambda _, say: draw_round(reading(HR, look=True, people=participation(HANDED_IN)), say),
    "round, an untouched look": lambda _, say: draw_round(reading(HR, look=True, people=participation()), say),
    "round, closed": lambda _, say: draw_round(reading(HR, OFFICE, closed=True), say),
    "round, closed and nobody answered": lambda _, say: draw_round(
        reading(HR, closed=True, people=participation(NOT_BEGUN)), say
    ),
    "round to be closed": lambda _, say: draw_closing(reading(HR, SALES), say),
    "round to be closed when complete": lambda _, say: draw_closing(reading(HR, people=participation(HANDED_IN)), say),
    "draft": lambda _, say: draw_draft(draft(departments=[HR], chosen=[HR]), say),
    "draft of all": lambda _, say: draw_draft(draft(), say),
    "draft of none": lambda _, say: draw_draft(draft(chosen=()), say),
    "draft that asks me": lambda _, say: draw_draft(draft(asked=Asked.ONLY_ME), say),
    "draft that asks chosen people": lambda _, say: draw_draft(draft(asked=Asked.CHOSEN, asks=4), say),
    "draft that asks nobody yet": lambda _, say: draw_draft(draft(asked=Asked.CHOSEN), say),
    "draft that overlaps": lambda _, say: draw_draft(draft(taken=[HR, SALES]), say),
    "draft: departments": lambda _, say: draw_departments_of_draft(draft(chosen=[HR], taken=[SALES]), say, page=0),
    "draft: departments, last page": lambda _, say: draw_departments_of_draft(
        draft(departments=[OFFICE] * 30), say, page=9
    ),
    "draft: people": lambda _, say: draw_people_of_draft(draft(asked=Asked.CHOSEN, asks=2), say, page=0),
    "draft: people, last page": lambda _, say: draw_people_of_draft(draft(asked=Asked.CHOSEN, members=30), say, page=9),
    "call": lambda _, say: draw_call(call(HR), say),
    "call for many": lambda _, say: draw_call(call(*ALL, OFFICE, OFFICE, opened_by=None), say),
    "complete department": lambda _, say: draw_completion(
        Completion(reader=member(), reading=reading(HR, may_close=False), department=HR), say
    ),
    "complete round": lambda _, say: draw_completion(
        Completion(reader=member(), reading=reading(HR, SALES), department=None), say
    ),
    "outcome": lambda scene, say: draw_outcome(outcome(scene, HR), say),
    "outcome with actions": lambda scene, say: draw_outcome(
        outcome(scene, HR, actions=tuple(list(scene.edition.content.flows["hr"].questions)[:5])), say
    ),
    "outcome with nothing to put right": lambda scene, say: draw_outcome(outcome(scene, HR, choice="meets"), say),
    "outcome without answers": lambda scene, say: draw_outcome(outcome(scene, HR, choice=None), say),
    "outcome of many": lambda scene, say: draw_outcome(outcome(scene, *ALL, OFFICE, OFFICE), say),
    "departments, asked in rounds": lambda scene, say: draw_departments(asked(scene), say),
}
