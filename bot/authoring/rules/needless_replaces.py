"""A flow says that it replaces an area, but there is nothing to replace.

`replaces` names the file's own area, in a folder that lies over another one that has it. Correct it or delete it.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Report what the merging of the layers came across."""
    for replaced in draft.needless:
        yield Remark(
            replaced.place,
            f"No layer below has this area {replaced}; name the file's own area as it's called there, or delete this.",
        )
