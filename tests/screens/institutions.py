"""The institution on screens: readings made of the real content, and a screen of each state that reads differently."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial

from bot.assessment.flow import Content, Flow
from bot.assessment.institution import InstitutionReading, Pair, view_institution
from bot.assessment.people import Department, names_by_area
from bot.assessment.voices import Tallies
from bot.screens.institution import draw_institution
from bot.screens.institution_areas import draw_area, draw_areas, draw_figure, draw_principles
from bot.screens.institution_findings import draw_finding, draw_findings, draw_gaps
from bot.screens.screen import Screen
from bot.texts import Language
from tests.assessment.small_institutions import one_says, settle
from tests.reports.sample_institution import hear

from .scene import NOON, Scene, member

DEPARTMENT = 9_000
ASSESSMENT = 10_000_000
BRANCHES = ("Lake & Hill", "North & West", "South", "East", "Far East")
SETTLED = "rm-late-loans-by-cause"

Draw = Callable[[Scene, Language], Screen]
Hear = Callable[[Flow, Department], Tallies | None]


def departments_of(content: Content) -> tuple[Department, ...]:
    """One for each area but a few: nobody for the legal one, five branches, and a back office that covers two."""
    areas = [area for area in content.flows if area not in {"lg", "cc", "fn", "it"}]
    return (
        *(Department(id=DEPARTMENT + number, name=None, areas=(area,)) for number, area in enumerate(areas)),
        *(
            Department(id=DEPARTMENT + number, name=f"Branch {name}", areas=("cc",))
            for number, name in enumerate(BRANCHES, 100)
        ),
        Department(id=DEPARTMENT + 200, name="Back office", areas=("fn", "it")),
    )


def tell_all(flow: Flow, department: Department) -> Tallies | None:
    """Several people of each department but three; sales are not assessed at all, and one answer is settled."""
    if flow.area == "sf" or department.name in {"Branch East", "Branch Far East"}:
        return None
    # Each branch sees it in its own way.
    usual = (department.id % 3, 0, 1, 2, 0, 1) if flow.area == "cc" else (0, 0, 0, 1, 1, 2)
    return hear(flow, usual=usual, settled={SETTLED: settle("partly")} if SETTLED in flow.questions else None)


def read(
    content: Content,
    *,
    departments: tuple[Department, ...] | None = None,
    heard: Hear = tell_all,
    open_: Collection[str] = (),
) -> InstitutionReading:
    """The institution, of which its departments say what `heard` finds for each."""
    departments = departments if departments is not None else departments_of(content)
    pairs = [
        Pair(
            department=department.id,
            area=area,
            tallies=heard(content.flows[area], department),
            open=area in open_,
        )
        for department in departments
        for area in department.areas
    ]
    assessed = [pair for pair in pairs if pair.tallies]
    return InstitutionReading(
        reader=member(),
        view=view_institution(content, pairs),
        names=names_by_area(departments),
        departments=departments,
        assessments={(pair.department, pair.area): ASSESSMENT + number for number, pair in enumerate(assessed)},
        as_of=NOON if assessed else None,
    )


def tell_nothing(_: Flow, __: Department) -> None:
    """Nobody has answered."""


def tell_alike(choice: str, flow: Flow, _: Department) -> Tallies:
    """One person of each department says the same of everything."""
    return one_says(flow, **dict.fromkeys(flow.questions, choice))


def tell_little(flow: Flow, _: Department) -> Tallies | None:
    """One answer in one department."""
    return one_says(flow, em_privacy_policy="partly") if flow.area == "em" else None


def full(scene: Scene) -> InstitutionReading:
    return read(scene.edition.content, open_=("hr", "sf"))


def of_area(area: str, make: Callable[[Scene], InstitutionReading] = full) -> Draw:
    return lambda scene, say: draw_area(make(scene), say, number=list(scene.edition.content.flows).index(area))


def figure(area: str | None = None, principle: str | None = None, page: int = 0) -> Draw:
    def drawn(scene: Scene, say: Language) -> Screen:
        content = scene.edition.content
        return draw_figure(
            full(scene),
            say,
            area=[None, *content.flows].index(area),
            principle=[None, *content.principles].index(principle),
            page=page,
        )

    return drawn


def finding(question: str, make: Callable[[Scene], InstitutionReading] = full) -> Draw:
    return lambda scene, say: draw_finding(
        make(scene), say, number=list(scene.edition.content.area_of).index(question), page=2
    )


def drawing(draw: Callable[[InstitutionReading, Language], Screen], heard: Hear | None = None) -> Draw:
    if heard is None:
        return lambda scene, say: draw(full(scene), say)
    return lambda scene, say: draw(read(scene.edition.content, heard=heard), say)


def many_branches(scene: Scene) -> InstitutionReading:
    """A hundred branches that answer for one area, half of them assessed."""
    content = scene.edition.content
    branches = tuple(
        Department(id=DEPARTMENT + number, name=f"Branch of the town number {number}", areas=("cc",))
        for number in range(100)
    )
    return read(content, departments=branches, heard=lambda flow, it: hear(flow) if it.id % 2 else None)


def not_assessed(scene: Scene) -> InstitutionReading:
    return read(scene.edition.content, heard=tell_nothing, open_=("hr",))


INSTITUTION_SCREENS: Mapping[str, Draw] = {
    "institution": drawing(draw_institution),
    "institution, nothing assessed": lambda scene, say: draw_institution(not_assessed(scene), say),
    "institution, few answers": drawing(draw_institution, heard=tell_little),
    "institution, nothing to put right": drawing(draw_institution, heard=partial(tell_alike, "meets")),
    "institution, nobody knows": drawing(draw_institution, heard=partial(tell_alike, "unknown")),
    "institution of a hundred branches": lambda scene, say: draw_institution(many_branches(scene), say),
    "areas": drawing(draw_areas),
    "principles": drawing(draw_principles),
    "area": of_area("hr"),
    "area of branches": of_area("cc"),
    "area of a hundred branches": of_area("cc", many_branches),
    "area not assessed": of_area("sf"),
    "area without a department": of_area("lg"),
    "figure of the institution": figure(),
    "figure of the institution, last page": figure(page=99),
    "figure of a principle": figure(principle="privacy"),
    "figure of an area that branches cover": figure("cc"),
    "figure of an area with a settled answer": figure("rm"),
    "figure of an area not assessed": figure("sf"),
    "figure of an area and a principle": figure("hr", "fair-treatment"),
    "figure of what nothing is asked of": figure("hr", "product-design"),
    "findings of the institution": lambda scene, say: draw_findings(full(scene), say, page=0),
    "findings of the institution, last page": lambda scene, say: draw_findings(full(scene), say, page=99),
    "findings of the institution, none": drawing(partial(draw_findings, page=0), heard=partial(tell_alike, "meets")),
    "finding of the institution": finding("hr-bonus-rewards-quality"),
    "finding with a perception gap": finding("it-access-by-role"),
    "finding of a hundred branches": finding("cc-two-ways-to-complain", many_branches),
    "perception gaps": drawing(partial(draw_gaps, page=0)),
    "perception gaps, none": drawing(partial(draw_gaps, page=0), heard=partial(tell_alike, "meets")),
}
