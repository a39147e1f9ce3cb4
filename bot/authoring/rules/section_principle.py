"""A question stands in another section than that of its first principle.

The first principle is the one that the answer counts for; the section is where people see it. A follow-up stands with
its parent whatever its principles. Move the question, or name that principle first.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Compare each question's first principle with its section."""
    for section in flow.sections:
        for question in section.questions:
            stands_apart = question.principles and question.principles[0] != section.principle
            if stands_apart and question.principles and not question.ask_if:
                yield Remark(
                    question.id.place,
                    f"The first principle of {question.id} is {question.principles[0]}, but it stands in the section "
                    f"{section.principle}; move it, or name {section.principle} first.",
                )
