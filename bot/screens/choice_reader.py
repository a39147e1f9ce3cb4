"""Which choice of a scale a text means, typed in a chat or in a sheet, in whatever language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from bot.assessment.flow import Choice, Scale
from bot.texts import Language

_LETTERS = frozenset("LMN")
"""Unicode's letters, the marks that belong to them, and figures."""
_LONGEST = 100
"""Characters of an answer that are looked at: no choice has a longer word."""


class ChoiceReader:
    """Tells the choice that a text means: written as its word, its sign, both, its number, its id, or in full.

    The first language counts before the others. A word that means different choices in one and the same, or in several
    of the others, means none.
    """

    def __init__(self, languages: Sequence[Language]) -> None:
        self._languages = languages
        self._known: dict[str, Mapping[str, Choice | None]] = {}

    def __call__(self, scale: Scale, text: str) -> Choice | None:
        """The choice of a scale, if the text means one."""
        if scale.id not in self._known:
            own, others = self._languages[:1], self._languages[1:]
            self._known[scale.id] = _vocabulary(scale, others) | _vocabulary(scale, own)
        written = _folded(text[:_LONGEST])
        if written.isdecimal():
            written = str(int(written))
        return self._known[scale.id].get(written)


def _vocabulary(scale: Scale, languages: Sequence[Language]) -> dict[str, Choice | None]:
    known: dict[str, Choice | None] = {}
    for number, choice in enumerate(scale.choices, start=1):
        message = f"{scale.id}-{choice.id}"
        said = [say.plain(message, part) for say in languages for part in (None, "sign", "full")]
        for word in {str(number), _folded(choice.id), *map(_folded, said)}:
            known[word] = choice if known.get(word, choice) is choice else None
    return known


def _folded(text: str) -> str:
    """The letters and figures alone, in small letters; a text without any, such as a sign, as it is."""
    whole = unicodedata.normalize("NFKC", text).casefold()
    letters = "".join(character for character in whole if unicodedata.category(character)[0] in _LETTERS)
    return letters or whole.strip()
