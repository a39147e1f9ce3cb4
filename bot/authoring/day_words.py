"""How people of a language write days where the library of dates does not read it: `<language>/days.yaml`.

read-as:               # what is read in the place of what people write
  2 weeks: fortnight, couple of weeks
  last day of: end of
leading: by, until     # what may stand before a day and says nothing
spans-only: after      # what leaves a day open, but not a span of time: "after two weeks"
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.authoring.files import File

NAME = "days.yaml"

_MARKS = frozenset({"Mn", "Cf"})
"""Accents and vowel signs, which people leave out, and marks of direction, which come along when they copy."""

_AROUND = " .,;:!?¿¡؟،؛…"
_NOTHING = re.compile(r"(?!)")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    read_as: dict[int | str, str] = Field(default={}, alias="read-as")
    leading: str = ""
    spans_only: str = Field(default="", alias="spans-only")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """What one language writes of days, in the form that `simplify` gives it."""

    read_as: Mapping[str, str] = field(default_factory=dict)
    known: re.Pattern[str] = _NOTHING
    """Finds what `read_as` has."""
    leading: re.Pattern[str] = _NOTHING
    spans_only: re.Pattern[str] = _NOTHING

    def rewrite(self, text: str) -> str:
        """A simplified text in words that are read."""
        read = self.known.sub(lambda found: self.read_as[found[0]], text)
        return simplify(self.leading.sub("", simplify(read)))

    def leaves_open(self, text: str) -> bool:
        """Whether a day in a simplified text would not be the one that is meant."""
        return bool(self.spans_only.search(text))


def simplify(text: str) -> str:
    """A text in small letters and European digits, without accents, marks of direction, and the signs around it."""
    parted = unicodedata.normalize("NFKD", text.replace("’", "'"))
    kept = "".join(str(unicodedata.decimal(sign, sign)) for sign in parted if unicodedata.category(sign) not in _MARKS)
    return " ".join(kept.casefold().split()).strip(_AROUND)


@dataclass(frozen=True, kw_only=True)
class DaysFile(File):
    """The day words of one language."""

    is_expected = True

    @property
    def fault(self) -> str:
        """Why the file cannot be used; empty if it can."""
        return self._read[1]

    @property
    def words(self) -> DayWords:
        """What stands in it; nothing if it is not there or cannot be used."""
        return self._read[0]

    @cached_property
    def _read(self) -> tuple[DayWords, str]:
        try:
            table = _Table.model_validate(yaml.safe_load(self.text or "{}"))
        except yaml.YAMLError as error:
            return DayWords(), str(getattr(error, "problem", None) or error)
        except ValidationError as error:
            first = error.errors()[0]
            return DayWords(), f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        read_as = {written: str(read) for read, them in table.read_as.items() for written in _each(them)}
        words = DayWords(
            read_as=read_as,
            known=_find(read_as),
            leading=_find(_each(table.leading), at_start=True),
            spans_only=_find(_each(table.spans_only)),
        )
        return words, ""


def _each(phrases: str) -> Iterator[str]:
    return filter(None, map(simplify, phrases.split(",")))


def _find(phrases: Iterable[str], *, at_start: bool = False) -> re.Pattern[str]:
    """Finds whole words, the longest that fit; at the start of a text as many of them as there are."""
    longest_first = sorted(phrases, key=len, reverse=True)
    if not longest_first:
        return _NOTHING
    any_of_them = rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b"
    return re.compile(rf"\A(?:{any_of_them}\W*)+" if at_start else any_of_them)
