"""A question names a scale that scales.yaml doesn't have.

There would be no buttons to answer with. Correct the name, or add the scale.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Look up the scale of every question."""
    scales = {scale.id for scale in draft.scales}
    for question in draft.questions:
        if question.scale_id not in scales:
            yield Remark(
                question.scale_id.place, f"scales.yaml has no {question.scale_id}; correct it, or add it there."
            )
