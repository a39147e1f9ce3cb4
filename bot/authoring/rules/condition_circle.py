"""Conditions go round in a circle.

Each question of the circle waits for another one of it, so none is ever asked. Take the condition from one of them.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Name each circle once, at its first question."""
    for circle in flow.circles:
        first = flow.by_id[circle[0]]
        if first.ask_if:
            yield Remark(
                first.ask_if.question.place,
                f"These wait for one another: {' > '.join([*circle, circle[0]])}; take the condition from one of them.",
            )
