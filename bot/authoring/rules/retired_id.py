"""A retired id is used again.

Old answers would be taken for answers to the new question. Choose another id.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Look up every question in the list of retired ids."""
    for question in draft.questions:
        if question.id in draft.retired:
            yield Remark(
                question.id.place, f"retired.yaml says that {question.id} is no longer used; choose another id."
            )
