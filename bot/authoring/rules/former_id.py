"""A former id (`was`) is still in use, retired, or claimed by two questions.

Old answers given under it would have two meanings. Delete it from `was`, or rename what has the id now.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Look up every former id among all other ids."""
    retired, heirs = frozenset(draft.retired), dict[str, str]()
    for question in draft.questions:
        for former in question.was:
            if former in draft.area_of:
                reason = "is the id of a question"
            elif former in retired:
                reason = "is retired"
            elif former in heirs:
                reason = f"is a former id of {heirs[former]}"
            else:
                heirs[former] = question.id
                continue
            yield Remark(former.place, f"{former} {reason}, so {question.id} can't have had it; delete one of the two.")
