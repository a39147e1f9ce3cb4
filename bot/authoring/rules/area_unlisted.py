"""areas.yaml and the files in areas/ don't name the same areas.

An area without a file can't be asked, and a file whose area isn't listed never is. Add what's missing.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Compare the list with the files, both ways."""
    for area in draft.areas:
        if area not in draft.files:
            yield Remark(area.place, f"There is no areas/{area}.yaml; write it, or take {area} from the list.")
    for name, file in draft.files.items():
        if name not in draft.areas:
            yield Remark(file.area.place, f"areas.yaml doesn't list {name}; add it there, at its place in the order.")
