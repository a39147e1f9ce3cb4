"""A text has other variables than in English.

A misspelt variable shows its name to people, and one left out keeps something from them. Use the same variables.
"""

from collections.abc import Iterator

from bot.authoring.patterns import variables
from bot.authoring.problems import Remark
from bot.authoring.wording import Wording


def check(wording: Wording) -> Iterator[Remark]:
    """Compare the variables of each text with those of the English one."""
    for _, english, text in wording.translations:
        ours, theirs = variables(english.pattern), variables(text.pattern)
        if theirs - ours:
            yield Remark(text.place, f"English has no {_listed(theirs - ours)} in {text.id}; correct the name.")
        if ours - theirs:
            yield Remark(text.place, f"{text.id} lacks {_listed(ours - theirs)}, which English has; use it.")


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names))
