"""The languages there are: by their folders, so that a new one goes through every test that asks for all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from shutil import copytree

import pytest

import locales
from bot.authoring.coverage import kept_languages
from bot.editions import Editions
from bot.texts import ENGLISH, FALLBACK_MARK, PSEUDO, Texts

LOCALES = Path(locales.__path__[0])

TRANSLATIONS = tuple(code for code in Texts([LOCALES]).languages if code != ENGLISH)

EVERY_LANGUAGE = (ENGLISH, *TRANSLATIONS, PSEUDO)

_WHOLE = kept_languages(LOCALES) | {PSEUDO}


def editions_with(folder: Path, words: Mapping[str, str] | None = None) -> Editions:
    """Our content in English, with a few words of other languages in place of those there are."""
    (folder / ENGLISH).symlink_to(LOCALES / ENGLISH)
    for code, interface in (words or {}).items():
        (folder / code).mkdir()
        (folder / code / "interface.ftl").write_text(interface, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(locales, "__path__", [str(folder)])
        return Editions()


def english_alone(folder: Path) -> Path:
    """Our words in English alone, to be copied: reading all languages takes long, and many tests need none of them."""
    copytree(LOCALES / ENGLISH, folder / ENGLISH)
    (folder / "kept.yaml").write_text(f"- {ENGLISH}\n", encoding="utf-8")
    return folder


def falls_back(language: str, text: str) -> bool:
    """Whether a text in a language that lacks nothing stands in English all the same."""
    return language in _WHOLE and FALLBACK_MARK in text
