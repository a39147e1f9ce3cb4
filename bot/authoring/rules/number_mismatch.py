"""A text has other numbers than in English.

A limit of 10 days that becomes 30 in another language is a different question. Correct the number; whether it is a
figure or a word doesn't matter where the language's `numbers.yaml` has its words, otherwise this is only a warning.
"""

from collections.abc import Iterator

from bot.authoring.number_words import Numbers, find_figures
from bot.authoring.patterns import selections
from bot.authoring.problems import Remark, Severity
from bot.authoring.wording import Wording
from bot.authoring.words_file import Text
from bot.texts import ENGLISH

_FORMS = frozenset({"0", "1", "2"})
"""What a form of plural may name by itself, where English has the count that fills the text."""


def check(wording: Wording) -> Iterator[Remark]:
    """Compare the figures of each text, and its number words where they are known, with those of the English one."""
    for code, english, text in wording.translations:
        knows_words = {ENGLISH, code} <= set(wording.number_words)
        ours, theirs = (_numbers(wording, *it, knows_words) for it in ((ENGLISH, english), (code, text)))
        counted = _FORMS if any(selections(text.pattern)) else frozenset()
        if theirs.lacks(ours) - counted or ours.lacks(theirs) - counted:
            yield Remark(
                text.place,
                f"{text.id} has the numbers {_listed(theirs)}, English has {_listed(ours)}; compare them.",
                Severity.ERROR if knows_words else Severity.WARNING,
            )


def _numbers(wording: Wording, code: str, text: Text, knows_words: bool) -> Numbers:
    words = wording.number_words.get(code)
    if words is None:
        return Numbers(certain=find_figures(text.pattern))
    found = words.find(text.pattern)
    if knows_words:
        return found
    return Numbers(certain=find_figures(text.pattern), possible=found.certain | found.possible)


def _listed(numbers: Numbers) -> str:
    return ", ".join(sorted(numbers.certain)) or "none"
