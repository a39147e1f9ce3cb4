"""The sections of an area are out of the official order of the principles.

People who answer for several areas, and every report, go by one order. Move the section.
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.authoring.draft import AreaDraft
from bot.authoring.problems import Remark


def check(flow: AreaDraft) -> Iterator[Remark]:
    """Compare each section with the one before it."""
    known = [section.principle for section in flow.sections if section.principle in flow.principles]
    for before, after in pairwise(known):
        if flow.principles.index(after) < flow.principles.index(before):
            yield Remark(
                after.place, f"In principles.yaml {after} comes before {before}; move this section before that one."
            )
