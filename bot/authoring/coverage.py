"""How much of the English words each language has, file by file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.authoring.words_file import Text
from bot.texts import ENGLISH

Languages = Mapping[str, Mapping[str, Text]]
"""The texts of each language by id."""

_KEPT = "kept.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """One file in one language, beside the English file of one layer."""

    language: str
    layer: Path
    resource: str
    """Such as `areas/hr`."""
    of: int
    """How many texts English has."""
    missing: tuple[Text, ...]
    """The English texts that the language lacks, in their order."""

    @property
    def translated(self) -> int:
        """How many texts there are."""
        return self.of - len(self.missing)


def cover(languages: Languages) -> Iterator[Coverage]:
    """Compare every other language with English. A term (`-name`) is a language's own business."""
    files: dict[tuple[Path, str], list[Text]] = {}
    for text in languages.get(ENGLISH, {}).values():
        if not text.id.startswith("-"):
            files.setdefault((text.layer, text.resource), []).append(text)
    for language, texts in languages.items():
        for (layer, resource), english in files.items():
            if language != ENGLISH:
                missing = tuple(text for text in english if text.id not in texts)
                yield Coverage(language=language, layer=layer, resource=resource, of=len(english), missing=missing)


def kept_languages(layer: Path) -> frozenset[str]:
    """The languages that a folder of words says are kept complete."""
    path = layer / _KEPT
    return frozenset(yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else ())
