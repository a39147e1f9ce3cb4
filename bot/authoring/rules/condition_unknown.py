"""A condition looks at a question that this area doesn't have.

A flow is walked alone, so that an answer given in another area can't decide what is asked here. Name an earlier
question of the same area.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Look up the question of each condition."""
    for question in flow:
        if question.ask_if and question.ask_if.question not in flow.by_id:
            yield Remark(
                question.ask_if.question.place,
                f"There is no question {question.ask_if.question} in the area {flow.area}; name an earlier one of it.",
            )
