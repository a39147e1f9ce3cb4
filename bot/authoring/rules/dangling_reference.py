"""A cross reference names an area or a responsibility that doesn't exist.

People would be sent to a department for something that it isn't asked about. Correct the id. Where a later folder
replaces the other area, the link is left out with a warning.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark, Severity


def check(draft: Draft) -> Iterator[Remark]:
    """Look up the far end of every cross reference."""
    for question in draft.questions:
        for reference in question.relies_on:
            if reference.area not in draft.areas:
                yield Remark(reference.area.place, f"areas.yaml has no {reference.area}; correct it, or add it there.")
            if not reference.question or reference.question in draft.area_of:
                continue
            if reference.question in draft.dropped:
                yield Remark(
                    reference.question.place,
                    f"{reference.question} went with the area that was replaced, so this link of {question.id} is left "
                    "out; give the new area a responsibility with this id to keep it.",
                    Severity.WARNING,
                )
            else:
                yield Remark(
                    reference.question.place,
                    f"There is no responsibility {reference.question}; correct it, or leave the question out.",
                )
