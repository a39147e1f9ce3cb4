"""A condition waits for a choice that its question doesn't offer.

Nobody can give that answer, so the follow-up would never be asked for it. Name choices of that question's scale.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Look up the choices of each condition in the parent's scale."""
    for question in flow:
        parent = flow.parent(question)
        choices = flow.choices(parent) if parent else None
        if question.ask_if is None or choices is None:
            continue
        for choice in question.ask_if.choice:
            if choice not in choices:
                yield Remark(
                    choice.place,
                    f"{question.ask_if.question} can't be answered with {choice}; choose among {', '.join(choices)}.",
                )
