"""The words of a language that are numbers: `<language>/numbers.yaml`, by which the numbers of texts are compared.

counts:              # what is always this number
  2: two
may-count:           # what may be: it is never missed, but may answer for a number of the other language
  2: both, second
prefixes: [و, ال]    # what is written together with the word that follows
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import yaml
from fluent.syntax import ast
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.authoring.files import File
from bot.authoring.patterns import pieces, visible

NAME = "numbers.yaml"

_FIGURES = re.compile(r"\d+(?:[.,\u066b\u066c\u00a0\u202f'’]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_VOWELS = re.compile("[\u0640\u064b-\u0652\u0670]")
"""Marks that Arabic may write or leave out."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    counts: dict[int | str, str] = {}
    may_count: dict[int | str, str] = Field(default={}, alias="may-count")
    prefixes: list[str] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The numbers of a text: which it certainly names, and which it may name beside them."""

    certain: frozenset[str]
    possible: frozenset[str] = frozenset()

    def lacks(self, other: Numbers) -> frozenset[str]:
        """What another text certainly names, and this one not even perhaps."""
        return other.certain - self.certain - self.possible


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """The numbers behind the words of one language."""

    counts: Mapping[str, frozenset[str]]
    may_count: Mapping[str, frozenset[str]]
    prefixes: tuple[str, ...] = ()

    def find(self, pattern: ast.Pattern) -> Numbers:
        """The numbers in figures and words of a text and of all its variants."""
        seen = [visible(piece) for piece in pieces(pattern)]
        words = [word for piece in seen for word in self._words(piece)]
        return Numbers(
            certain=_figures(seen).union(*(self.counts.get(word, ()) for word in words)),
            possible=frozenset().union(*(self.may_count.get(word, ()) for word in words)),
        )

    def _words(self, piece: str) -> Iterator[str]:
        for word in _WORD.findall(_VOWELS.sub("", piece).casefold()):
            yield from [word] if self._knows(word) else map(self._bare, word.split("-"))

    def _bare(self, word: str) -> str:
        """The word without prefixes, if that makes it one that is known."""
        if not self._knows(word):
            for prefix in self.prefixes:
                if word.startswith(prefix) and self._knows(bare := self._bare(word.removeprefix(prefix))):
                    return bare
        return word

    def _knows(self, word: str) -> bool:
        return word in self.counts or word in self.may_count


def find_figures(pattern: ast.Pattern) -> frozenset[str]:
    """The numbers that a text writes in figures. Separators differ by language, so only the digits are compared."""
    return _figures(visible(piece) for piece in pieces(pattern))


def _figures(seen: Iterable[str]) -> frozenset[str]:
    return frozenset(
        "".join(str(unicodedata.digit(digit)) for digit in number if digit.isdigit())
        for piece in seen
        for number in _FIGURES.findall(piece)
    )


@dataclass(frozen=True, kw_only=True)
class NumbersFile(File):
    """The number words of one language."""

    is_expected = True

    @property
    def language(self) -> str:
        """The code of the language, from the name of its folder."""
        return self.name.partition("/")[0]

    @property
    def fault(self) -> str:
        """Why the file cannot be used; empty if it can."""
        return self._read[1]

    @property
    def words(self) -> NumberWords | None:
        """What stands in it, if it can be used."""
        return self._read[0]

    @cached_property
    def _read(self) -> tuple[NumberWords | None, str]:
        try:
            table = _Table.model_validate(yaml.safe_load(self.text or "{}"))
        except yaml.YAMLError as error:
            return None, str(getattr(error, "problem", None) or error)
        except ValidationError as error:
            first = error.errors()[0]
            return None, f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        words = NumberWords(
            counts=_by_word(table.counts.items()),
            may_count=_by_word(table.may_count.items()),
            prefixes=tuple(table.prefixes),
        )
        return words, ""


def _by_word(table: Iterable[tuple[int | str, str]]) -> Mapping[str, frozenset[str]]:
    numbers: dict[str, set[str]] = {}
    for number, words in table:
        for word in words.split(","):
            numbers.setdefault(word.strip().casefold(), set()).add(str(number))
    return {word: frozenset(them) for word, them in numbers.items()}
