"""A condition looks at a later question.

When the follow-up's turn comes, that question has no answer yet. Move the follow-up behind it.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Compare the position of each follow-up with its parent's."""
    circular = {question for circle in flow.circles for question in circle}
    for question in flow:
        parent = flow.parent(question)
        if question.ask_if and parent and question.id not in circular and not flow.comes_before(parent, question):
            yield Remark(
                question.ask_if.question.place,
                f"The question {parent.id} comes after {question.id}, which waits for its answer; "
                f"move {question.id} behind it.",
            )
