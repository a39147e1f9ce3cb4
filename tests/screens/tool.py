"""The tool to take away on screens, before and after it is rated."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.assessment.people import RoleKind
from bot.assessment.rating import LONGEST_REMARK, Rating, ToolReading
from bot.screens.rating import draw_remark_kept, draw_thanks
from bot.screens.screen import Screen
from bot.screens.tool import draw_paper, draw_tool, draw_training, draw_trainings
from bot.texts import Language

from .scene import INSTITUTION, NOON, Scene, member


def take(scene: Scene, *, stars: int | None = None, remark: str | None = None) -> ToolReading:
    rating = (
        Rating(institution=INSTITUTION.name, edition="0123456789ab", stars=stars, remark=remark, rated_at=NOON)
        if stars
        else None
    )
    return ToolReading(reader=member(RoleKind.STAFF), edition=scene.edition, rating=rating)


TOOL_SCREENS: Mapping[str, Callable[[Scene, Language], Screen]] = {
    "tool": lambda scene, say: draw_tool(take(scene), say),
    "tool rated": lambda scene, say: draw_tool(take(scene, stars=1), say),
    "tool rated with a remark": lambda scene, say: draw_tool(
        take(scene, stars=5, remark="Clear & <short>.\nMore cases, please!"), say
    ),
    "tool rated with a long remark": lambda scene, say: draw_tool(
        take(scene, stars=4, remark="Long <words>. " * (LONGEST_REMARK // 14)), say
    ),
    "tool, which training": lambda scene, say: draw_trainings(take(scene), say),
    "tool as a file": lambda _, say: draw_paper(b"", say),
    "tool, slides for all": lambda _, say: draw_training(b"", None, say),
    "tool, slides for one": lambda _, say: draw_training(b"", "sf", say),
    "rating, thanks": lambda scene, say: draw_thanks(take(scene, stars=3), say, stars=3),
    "rating, remark kept": lambda scene, say: draw_remark_kept(take(scene, stars=3), say),
}
