"""A cross reference names a responsibility of another area than it says.

The two would be shown under the wrong department. Name the responsibility's own area.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Compare the named area with the responsibility's own."""
    for question in draft.questions:
        for reference in question.relies_on:
            own = draft.area_of.get(reference.question) if reference.question else None
            if own and own != reference.area:
                yield Remark(
                    reference.area.place,
                    f"{reference.question} belongs to {own}, not to {reference.area}; write {own}.",
                )
