"""A question lacks its principles or its importance.

A new question needs both; only a change to a question known from below may leave them out. Write them.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Look at what only a question known from below may leave out."""
    for question in flow:
        for key in ("principles", "importance"):
            if getattr(question, key) is None:
                yield Remark(question.id.place, f"The question {question.id} has no {key}; write its {key}.")
