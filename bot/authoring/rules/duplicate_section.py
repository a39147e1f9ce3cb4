"""An area has two sections of one principle.

People would see the same heading twice, with other questions between. Put the questions into one section.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Compare the principles of all sections."""
    seen: set[str] = set()
    for section in flow.sections:
        if section.principle in seen:
            yield Remark(
                section.principle.place,
                f"The area {flow.area} has another section {section.principle} already; make one of the two.",
            )
        seen.add(section.principle)
