"""How departments rely on each other on screens: of the sample institution, and of one of which nothing is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.assessment.institution import InstitutionReading
from bot.assessment.people import RoleKind
from bot.screens.related import caption_related_picture, draw_all_related, draw_related_area
from bot.screens.screen import Screen
from bot.texts import Language

from .institutions import full, many_branches, not_assessed
from .scene import Scene, member

Draw = Callable[[Scene, Language], Screen]


def for_staff(scene: Scene) -> InstitutionReading:
    return replace(full(scene), reader=member(RoleKind.STAFF))


def of_area(area: str, make: Callable[[Scene], InstitutionReading] = full, *, page: int = 0) -> Draw:
    return lambda scene, say: draw_related_area(
        make(scene), say, number=list(scene.edition.content.flows).index(area), page=page
    )


def caption(focus: str | None) -> Draw:
    return lambda scene, say: Screen(text=caption_related_picture(full(scene), focus, say))


RELATED_SCREENS: Mapping[str, Draw] = {
    "related": lambda scene, say: draw_all_related(full(scene), say),
    "related, for staff": lambda scene, say: draw_all_related(for_staff(scene), say),
    "related, nothing assessed": lambda scene, say: draw_all_related(not_assessed(scene), say),
    "related, only branches": lambda scene, say: draw_all_related(many_branches(scene), say),
    "related area": of_area("hr"),
    "related area, its links": of_area("hr", page=1),
    "related area, last page": of_area("hr", page=99),
    "related area, for staff": of_area("it", for_staff),
    "related area not assessed": of_area("sf"),
    "related area not assessed, its links": of_area("sf", page=1),
    "related area without a department": of_area("lg", many_branches),
    "picture of all relations": caption(None),
    "picture of the relations of an area": lambda scene, say: Screen(
        text=caption_related_picture(full(scene), "cc", say)
    ),
}
