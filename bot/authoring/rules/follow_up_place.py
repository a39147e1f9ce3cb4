"""A follow-up doesn't stand right after its parent, in the parent's section.

People understand a follow-up by the question they have just answered. Move it behind its parent, or behind the
parent's other follow-ups.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Follow each section, with the questions that a follow-up may have here."""
    for section in flow.sections:
        family: list[str] = []
        for question in section.questions:
            parent = flow.parent(question)
            if parent is None or not flow.comes_before(parent, question):
                family = [question.id]
            elif parent.id in family:
                family = [*family[: family.index(parent.id) + 1], question.id]
            else:
                yield Remark(
                    question.id.place,
                    f"The follow-up {question.id} doesn't stand right after {parent.id} in one section; move it there.",
                )
