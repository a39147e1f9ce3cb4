"""Every language there is, opened when somebody first speaks it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.assessment.revision import Revision
from bot.texts.faults import Faults
from bot.texts.formats import locale_of
from bot.texts.language import Language, Shelves
from bot.texts.layers import Layers, split
from bot.texts.pseudo import PSEUDO, to_pseudo
from bot.texts.shelf import Shelf

ENGLISH = "en"
"""The language that every other falls back to."""


class Texts:
    """The words in some locale folders, later ones over earlier ones.

    Where `strict`, a fault raises `TextFault`; otherwise it is logged once, counted in `faults`, and visible.
    """

    def __init__(self, layers: Sequence[Path], *, strict: bool = False) -> None:
        self._layers = Layers(layers)
        self._faults = Faults(strict=strict)
        self._shelves: dict[str, Shelf] = {}
        self._languages: dict[str, Language] = {}
        self.languages = tuple(sorted(self._layers.languages(), key=lambda code: (code != ENGLISH, code)))
        """Codes of the languages there are, English first, without the pseudo-language."""
        self._codes = {code.lower(): code for code in (*self.languages, PSEUDO)}

    @property
    def faults(self) -> Counter[str]:
        """How often each fault was met since the start, by the sentence that tells it."""
        return self._faults.seen

    def speak(self, language: str | None) -> Language:
        """The language by its code, else the nearest (`pt` for `pt-br`, and the other way round), else English."""
        code = self._nearest((language or ENGLISH).lower().replace("_", "-"))
        if code not in self._languages:
            self._languages[code] = self._open(code)
        return self._languages[code]

    def source(self, language: str, name: str) -> str:
        """The Fluent source of one file, such as `areas/hr` or `scales`, with every layer in it; empty if absent."""
        return self._layers.source(language, name)

    def _nearest(self, wanted: str) -> str:
        while wanted:
            if wanted in self._codes:
                return self._codes[wanted]
            for lower, code in self._codes.items():
                if lower.startswith(f"{wanted}-"):
                    return code
            wanted = wanted.rpartition("-")[0]
        return ENGLISH

    def _open(self, code: str) -> Language:
        locale = locale_of(code)
        english = self._shelf(ENGLISH)
        return Language(
            code=code,
            locale=locale,
            rtl=code == PSEUDO or locale.character_order == "right-to-left",
            shelves=(english,) if code == ENGLISH else (self._shelf(code), english),
            pin=lambda revision: self._pin(code, revision),
            faults=self._faults,
        )

    def _shelf(self, code: str) -> Shelf:
        if code not in self._shelves:
            self._shelves[code] = Shelf(
                self._layers.entries(ENGLISH if code == PSEUDO else code),
                locale_of(code),
                self._faults,
                beneath=None if code == ENGLISH else self._shelf(ENGLISH),
                alter=to_pseudo if code == PSEUDO else None,
            )
        return self._shelves[code]

    def _pin(self, code: str, revision: Revision) -> Shelves:
        codes = (ENGLISH,) if code == ENGLISH else (code, ENGLISH)
        return tuple(
            Shelf(
                self._pinned_entries(ENGLISH if spoken == PSEUDO else spoken, revision),
                locale_of(spoken),
                self._faults,
                beneath=self._shelf(spoken),
                alter=to_pseudo if spoken == PSEUDO else None,
            )
            for spoken in codes
        )

    def _pinned_entries(self, code: str, revision: Revision) -> Mapping[str, str]:
        """What a revision says in a language; what was translated since counts too where English reads as it did."""
        pinned = split(revision.words.get(code, ""))
        if code == ENGLISH:
            return pinned
        english, today = self._shelf(ENGLISH), self._shelf(code)
        as_it_was = (name for name, then in split(revision.words.get(ENGLISH, "")).items() if english.holds(name, then))
        return {name: today.entries[name] for name in as_it_was if name in today} | pinned
