"""Who sees to what on the screens that tell of departments: people with names of every kind, and whole departments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.assessment.bearers import Bearer, Bearers
from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Department, Member
from bot.screens.institution_areas import draw_area, draw_areas
from bot.screens.institution_findings import draw_finding
from bot.screens.people_finding import draw_people_finding
from bot.screens.people_summary import draw_people_summary
from bot.screens.related import draw_related_area
from bot.screens.screen import Screen
from bot.screens.strategy import draw_strategy
from bot.texts import Language

from .institutions import full, many_branches
from .planning import plan
from .scene import Scene, member
from .voices import hear, place

Draw = Callable[[Scene, Language], Screen]

NAMES = ("Joseph Mwangi", "آمنة بنت عبد الله", "W" * 60, "Grace <Otieno> & sons")
REPORTING, REWARDS = "hr-safe-reporting", "hr-bonus-rewards-quality"
ELSEWHERE = Department(id=9_999, name=None, areas=())


def person(number: int) -> Member:
    return replace(member(name=NAMES[number % len(NAMES)]), id=number)


def bearers_of(*departments: Department) -> Bearers:
    """Somebody for each area; of two responsibilities, one lies with a department, the other in three."""
    of_areas = {
        (department.id, area): Bearer(department=department, member=person(department.id))
        for department in departments
        for area in department.areas
    }
    first, second, *_ = departments
    hr = next((it for it in departments if "hr" in it.areas), first)
    return Bearers(
        of_areas=of_areas,
        of_questions={
            (hr.id, REWARDS): Bearer(department=hr, member=None),
            (hr.id, REPORTING): Bearer(department=hr, member=person(1)),
            (second.id, REPORTING): Bearer(department=second, member=None),
            (first.id, REPORTING): Bearer(department=first, member=person(2)),
            (ELSEWHERE.id, REPORTING): Bearer(department=ELSEWHERE, member=None),
        },
    )


def borne(reading: InstitutionReading) -> InstitutionReading:
    return replace(reading, bearers=bearers_of(*reading.departments))


def area(name: str, make: Callable[[Scene], InstitutionReading] = full) -> Draw:
    return lambda scene, say: draw_area(borne(make(scene)), say, number=list(scene.edition.content.flows).index(name))


def finding(question: str) -> Draw:
    return lambda scene, say: draw_finding(
        borne(full(scene)), say, number=list(scene.edition.content.area_of).index(question), page=0
    )


def related(name: str) -> Draw:
    return lambda scene, say: draw_related_area(
        borne(full(scene)), say, number=list(scene.edition.content.flows).index(name), page=0
    )


def strategy(scene: Scene, say: Language) -> Screen:
    planning = plan(scene)
    return draw_strategy(replace(planning, seen=borne(planning.seen)), say)


def people(scene: Scene, say: Language) -> Screen:
    view = hear(scene)
    return draw_people_summary(replace(view, bearers=bearers_of(view.department, ELSEWHERE)), say.within(view.revision))


def people_finding(scene: Scene, say: Language) -> Screen:
    view = hear(scene)
    view = replace(view, bearers=bearers_of(view.department, ELSEWHERE))
    return draw_people_finding(view, say.within(view.revision), place=place(view, REWARDS), page=0)


BEARER_SCREENS: Mapping[str, Draw] = {
    "areas with those responsible": lambda scene, say: draw_areas(borne(full(scene)), say),
    "area with the person responsible": area("hr"),
    "area of branches with those responsible": area("cc"),
    "area of a hundred branches with those responsible": area("cc", many_branches),
    "finding of the institution that lies with a department": finding(REWARDS),
    "finding of the institution that lies in several departments": finding(REPORTING),
    "strategy with who sees to it": strategy,
    "related area with those responsible": related("cc"),
    "what people say, with the person responsible": people,
    "finding that lies with the department": people_finding,
}
