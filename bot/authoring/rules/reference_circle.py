"""Responsibilities rely on one another in a circle.

Nobody could be told where to begin. Take away the weakest link.
"""

from collections.abc import Iterator

from bot.authoring.circles import find_circles
from bot.authoring.draft import Draft
from bot.authoring.problems import Place, Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Name each circle once, at the link that leaves its first responsibility."""
    links: dict[str, dict[str, Place]] = {}
    for question in draft.questions:
        references = [reference.question for reference in question.relies_on if reference.question]
        links[question.id] = {target: target.place for target in references}
    for circle in find_circles(links):
        first, second = circle[0], circle[1 % len(circle)]
        yield Remark(
            links[first][second],
            f"These rely on one another: {' > '.join([*circle, first])}; take away the weakest link.",
        )
