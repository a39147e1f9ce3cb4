"""A mirror names a responsibility that doesn't exist.

There would be nothing to compare. Correct the id, or delete the mirror. Where a later folder replaces the area, the
mirror is left out with a warning.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark, Severity


def check(draft: Draft) -> Iterator[Remark]:
    """Look up both sides of every mirror."""
    for mirror in draft.mirrors:
        for side in (mirror.policy, mirror.practice):
            if side in draft.area_of:
                continue
            if side in draft.dropped:
                yield Remark(
                    side.place,
                    f"{side} went with the area that was replaced, so its mirror is left out; "
                    "give the new area a responsibility with this id to keep it.",
                    Severity.WARNING,
                )
            else:
                yield Remark(side.place, f"There is no responsibility {side}; correct it, or delete the mirror.")
