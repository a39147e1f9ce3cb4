"""The structure on screens: made-up readings, and a screen of each state that reads differently."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from bot.assessment.branches import BranchesReading, compare_branches
from bot.assessment.duties import Charge, Duty, MineReading
from bot.assessment.flow import Standing
from bot.assessment.people import Department, Member, Role, RoleKind
from bot.assessment.structure import Assignment, StructureReading
from bot.screens.branches import draw_branches
from bot.screens.coverage import draw_area, draw_areas, draw_covers, draw_leaving_out
from bot.screens.duties import draw_duties, draw_duty, draw_elsewhere, draw_pair, draw_people
from bot.screens.mine import draw_mine
from bot.screens.screen import Screen
from bot.screens.structure import draw_archived, draw_archiving, draw_department, draw_structure
from bot.screens.structure_names import draw_name_question, draw_named, draw_names
from bot.texts import Language

from .institutions import full
from .scene import Scene, member

AREAS = ("em", "pr", "pm", "hr", "mp", "sf", "fn", "rm", "lg", "it", "cc")
HR, LEGAL, CARE = AREAS.index("hr"), AREAS.index("lg"), AREAS.index("cc")
REPORTING = "hr-safe-reporting"

PEOPLE_AND_CULTURE = Department(id=9_003, name="People & Culture", areas=("hr",))
OFFICE = Department(id=9_100, name="Back office", areas=("fn", "it"))
LAKE = Department(id=9_101, name="Lake branch", areas=("cc", "sf"))
HILL = Department(id=9_102, name="Hill branch", areas=("cc",))
PLAIN = Department(id=9_103, name=None, areas=("em",))
BARE = Department(id=9_104, name=None, areas=())
OLD = Department(id=9_105, name="Old branch", areas=("cc",), archived=True)

HOSTILE = (
    'Risk & "quoted" $x *_`~',
    "🏦👨‍👩‍👧🇰🇪 " * 8,
    "قسم شؤون الموظفين والثقافة المؤسسية في الفرع",
    "W" * 50,
    "Lake branch",
    "Lake branch",
)
"""Names as they might be stored, whoever wrote them."""


def people() -> Mapping[int, Member]:
    """A manager and two of his staff, and a leader."""
    working = [("Joseph Mwangi", RoleKind.MANAGER), ("آمنة بنت عبد الله", RoleKind.STAFF), ("W" * 60, RoleKind.STAFF)]
    found = {
        number: replace(member(name=name), id=number, roles=(Role(kind=kind, department=PEOPLE_AND_CULTURE.id),))
        for number, (name, kind) in enumerate(working, 2)
    }
    return {1: member(RoleKind.LEADER), **found}


def reading(scene: Scene, *departments: Department, may_change: bool = True, open_: bool = False) -> StructureReading:
    """Somebody is responsible in one department, where one thing lies with a person and another with all."""
    departments = departments or (PEOPLE_AND_CULTURE, OFFICE, LAKE, HILL, PLAIN, BARE)
    assignments = (
        Assignment(department=PEOPLE_AND_CULTURE.id, question=REPORTING, member=2),
        Assignment(department=PEOPLE_AND_CULTURE.id, question="hr-bonus-rewards-quality"),
        Assignment(department=OFFICE.id, question=REPORTING),
    )
    return StructureReading(
        reader=member(RoleKind.OWNER if may_change else RoleKind.MANAGER),
        content=scene.edition.content,
        departments=departments,
        archived=(OLD,),
        names={PEOPLE_AND_CULTURE.id: {"en": "People & Culture", "fr": "Personnel"}},
        members=people(),
        responsible={(PEOPLE_AND_CULTURE.id, "hr"): 2},
        assignments={(it.department, it.question): it for it in assignments},
        in_rounds=frozenset({PEOPLE_AND_CULTURE.id} if open_ else ()),
        may_change=may_change,
    )


def many(scene: Scene) -> StructureReading:
    """Sixty departments, with names that nobody should have given."""
    branches = [
        Department(id=10_000 + number, name=f"{HOSTILE[number % len(HOSTILE)]}"[:50], areas=("cc", "sf", "fn"))
        for number in range(60)
    ]
    return reading(scene, *branches)


def place(scene: Scene, question: str) -> int:
    return list(scene.edition.content.area_of).index(question)


def branches(scene: Scene, area: str = "cc") -> BranchesReading:
    seen = full(scene)
    return BranchesReading(
        reader=seen.reader,
        area=area,
        area_number=AREAS.index(area),
        branches=compare_branches(seen, area, responsible={9_100: people()[2]}),
    )


def mine(*, charges: int = 1, duties: int = 4) -> MineReading:
    kinds = [
        Duty(department=PEOPLE_AND_CULTURE, area="hr", question=REPORTING, is_personal=True),
        Duty(
            department=PEOPLE_AND_CULTURE,
            area="hr",
            question="hr-bonus-rewards-quality",
            is_personal=True,
            standing=Standing.PARTLY,
            seen_by=(10_000_000, 0),
        ),
        Duty(department=OFFICE, area="hr", question="hr-targets-realistic", is_personal=False),
        Duty(department=BARE, area="hr", question="hr-misconduct-sanctioned", is_personal=False),
    ]
    return MineReading(
        reader=member(RoleKind.STAFF),
        charges=(Charge(department=PEOPLE_AND_CULTURE, area="hr"), Charge(department=LAKE, area="cc"))[:charges]
        if charges < 3
        else tuple(Charge(department=LAKE, area="cc") for _ in range(charges)),
        duties=tuple(kinds[number % len(kinds)] for number in range(duties)),
    )


Draw = Callable[[Scene, Language], Screen]


def of(
    draw: Callable[..., Screen],
    *departments: Department | None,
    make: Callable[..., StructureReading] = reading,
    **more: object,
) -> Draw:
    return lambda scene, say: draw(make(scene), say, *departments, **more)


def duty(question: str, department: Department = PEOPLE_AND_CULTURE, **how: bool) -> Draw:
    return lambda scene, say: draw_duty(reading(scene, **how), say, department, number=place(scene, question), page=0)


STRUCTURE_SCREENS: Mapping[str, Draw] = {
    "structure": of(draw_structure),
    "structure of a manager": of(draw_structure, make=lambda scene: reading(scene, LAKE, may_change=False)),
    "structure of sixty departments": of(draw_structure, make=many, page=3),
    "structure: department": of(draw_department, PEOPLE_AND_CULTURE),
    "structure: department in a round": of(draw_department, PEOPLE_AND_CULTURE, make=partial(reading, open_=True)),
    "structure: department of a manager": of(draw_department, LAKE, make=partial(reading, may_change=False)),
    "structure: department that covers nothing": of(draw_department, BARE),
    "structure: department with what lies there": of(draw_department, OFFICE),
    "structure: names": of(draw_names, PEOPLE_AND_CULTURE, languages=("en", "fr", "ar")),
    "structure: name question": of(draw_name_question, PEOPLE_AND_CULTURE, language="fr"),
    "structure: name of a new department": of(draw_name_question, None, language="en"),
    "structure: named": of(draw_named, PEOPLE_AND_CULTURE),
    "structure: archiving": of(draw_archiving, HILL),
    "structure: archiving in a round": of(draw_archiving, PEOPLE_AND_CULTURE, make=partial(reading, open_=True)),
    "structure: archived": of(draw_archived),
    "structure: archived, none": of(draw_archived, make=lambda scene: replace(reading(scene), archived=())),
    "structure: areas": of(draw_areas),
    "structure: areas of a new institution": of(
        draw_areas,
        make=lambda scene: reading(
            scene, *(Department(id=9_000 + number, name=None, areas=(area,)) for number, area in enumerate(AREAS))
        ),
    ),
    "structure: area": of(draw_area, number=CARE),
    "structure: area that nobody covers": of(draw_area, number=LEGAL),
    "structure: area of sixty departments": of(draw_area, make=many, number=CARE, page=99),
    "structure: no such area": of(draw_leaving_out, number=CARE),
    "structure: what a department covers": of(draw_covers, OFFICE),
    "structure: pair": of(draw_pair, PEOPLE_AND_CULTURE, number=HR),
    "structure: pair of several": of(draw_pair, LAKE, number=CARE),
    "structure: who is responsible": of(draw_people, PEOPLE_AND_CULTURE, number=HR, page=0),
    "duties": of(draw_duties, PEOPLE_AND_CULTURE, number=HR + 1, page=0),
    "duties of other areas": of(draw_duties, OFFICE, number=0, page=0),
    "duties of other areas, none": of(draw_duties, LAKE, number=0, page=0),
    "duty of a person": duty(REPORTING),
    "duty of a department": duty("hr-bonus-rewards-quality"),
    "duty of nobody": duty("hr-targets-realistic"),
    "duty that a manager leaves alone": duty("hr-targets-realistic", LAKE, may_change=False),
    "duty: other departments": lambda scene, say: draw_elsewhere(
        reading(scene), say, PEOPLE_AND_CULTURE, number=place(scene, REPORTING), page=0
    ),
    "branches": lambda scene, say: draw_branches(branches(scene), say),
    "branches, none": lambda scene, say: draw_branches(branches(scene, "lg"), say),
    "mine": lambda _, say: draw_mine(mine(), say),
    "mine, nothing": lambda _, say: draw_mine(mine(charges=0, duties=0), say),
    "mine, much": lambda _, say: draw_mine(mine(charges=20, duties=30), say),
    "mine, second page": lambda _, say: draw_mine(mine(charges=20, duties=30), say, page=1),
}
