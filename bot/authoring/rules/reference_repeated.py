"""A responsibility names the same cross reference twice.

Both would have the same text, and the link would count double. Delete one.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Compare the keys of each responsibility's cross references."""
    for question in draft.questions:
        seen: set[str] = set()
        for reference in question.relies_on:
            if reference.key in seen:
                yield Remark(
                    reference.key.place, f"{question.id} relies on {reference.key} twice; delete one of the references."
                )
            seen.add(reference.key)
