"""The flows and words in force, each fault in them one clear sentence and exit code 1."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from bot.config import Settings
from bot.editions import BrokenContent, Editions
from bot.texts import PSEUDO, Language, Texts


def editions(chosen: Settings) -> Editions:
    """The content in force.

    Raises:
        ClickException: the flows cannot be used.
    """
    found = Editions(own_flows=chosen.flows, own_locales=chosen.locales)
    with clear_sentence():
        found.edition()
    return found


def speak(texts: Texts, language: str) -> Language:
    """A language by its code.

    Raises:
        ClickException: there is none.
    """
    languages = (*texts.languages, PSEUDO)
    if language not in languages:
        raise click.ClickException(f"There is no language {language}. The languages are {', '.join(languages)}.")
    return texts.speak(language)


@contextmanager
def clear_sentence() -> Iterator[None]:
    """Turn what can be wrong with content into a sentence on the terminal."""
    try:
        yield
    except BrokenContent as error:
        raise click.ClickException(f"The flows cannot be used. `smartops lint` says more.\n{error}") from None
