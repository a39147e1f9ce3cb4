"""A question is for frontline staff, but they can never get to it.

It is a follow-up of a question that only managers are asked, so the condition can't come true on the front line. Give
both the same audience, or change the condition.
"""

from collections.abc import Iterator

from bot.assessment.flow import Audience
from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Walk the flow as frontline staff. A condition that another rule finds fault with is taken to come true."""
    asked: set[str] = set()
    for question in flow:
        if question.audience is Audience.MANAGER:
            continue
        parent = flow.parent(question)
        if parent is None or parent.id in asked or not flow.comes_before(parent, question):
            asked.add(question.id)
        else:
            yield Remark(
                question.id.place,
                f"Frontline staff can't get to {question.id}, since they are not asked {parent.id}; "
                "give both the same audience, or change the condition.",
            )
