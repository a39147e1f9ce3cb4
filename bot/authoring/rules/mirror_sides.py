"""A mirror has both sides in one area, or stands there twice, maybe turned round.

A perception gap lies between two departments, and each is told once. Name responsibilities of different areas, or
delete one.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Compare the areas of both sides, and every mirror with those before it."""
    seen: set[frozenset[str]] = set()
    for mirror in draft.mirrors:
        areas = [draft.area_of.get(side) for side in (mirror.policy, mirror.practice)]
        if areas[0] and areas[0] == areas[1]:
            yield Remark(
                mirror.practice.place,
                f"{mirror.policy} and {mirror.practice} are both of the area {areas[0]}; mirror two areas.",
            )
        sides = frozenset((mirror.policy, mirror.practice))
        if sides in seen:
            yield Remark(
                mirror.policy.place,
                f"{mirror.policy} and {mirror.practice} are mirrors already; delete one of the two.",
            )
        seen.add(sides)
