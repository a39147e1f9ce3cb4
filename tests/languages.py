"""The languages there are: by their folders, so that a new one goes through every test that asks for all."""

from __future__ import annotations

from pathlib import Path

import locales
from bot.authoring.coverage import kept_languages
from bot.texts import ENGLISH, FALLBACK_MARK, PSEUDO, Texts

LOCALES = Path(locales.__path__[0])

TRANSLATIONS = tuple(code for code in Texts([LOCALES]).languages if code != ENGLISH)

EVERY_LANGUAGE = (ENGLISH, *TRANSLATIONS, PSEUDO)

_WHOLE = kept_languages(LOCALES) | {PSEUDO}


def falls_back(language: str, text: str) -> bool:
    """Whether a text in a language that lacks nothing stands in English all the same."""
    return language in _WHOLE and FALLBACK_MARK in text
