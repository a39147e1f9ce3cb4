"""A responsibility relies on its own area.

Cross references say what another department must do; inside an area people know. Delete it, or name the other area.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Compare both ends of every cross reference."""
    for area, flow in draft.flows.items():
        for question in flow:
            for reference in question.relies_on:
                if reference.area == area:
                    yield Remark(
                        reference.area.place,
                        f"{question.id} relies on its own area {area}; name another area, or delete the reference.",
                    )
