"""Languages to choose from: each by its own name, so that whoever reads nothing else finds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.screens.buttons import button, choice_button, one_each
from bot.screens.layout import paragraphs
from bot.screens.screen import Button, Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, language_name

_IN_A_ROW = 2
_BASE = 36


def draw_languages(institution: int, languages: Sequence[str], say: Language, *, chosen: bool = False) -> Screen:
    """All languages, the present one marked. `chosen`: it has just been."""
    name = language_name(say.code)
    choice = [_choice(institution, code, say) for code in languages]
    return Screen(
        text=paragraphs(
            say("language-title"),
            say("language-chosen", language=name) if chosen else None,
            say("language-which") if languages[1:] else say("language-only", language=name),
        ),
        rows=one_each(choice) if languages[1:] else (),
        of=institution,
    )


def offer_languages(
    screen: Screen, institution: int, languages: Sequence[str], say: Language, *, verb: Verb = Verb.LANGUAGE_AT_FIRST
) -> Screen:
    """A first screen, with the other languages below: the one it is in was guessed."""
    offered = [_offer(institution, code, say, verb) for code in languages if code != say.code]
    pairs: Rows = tuple(tuple(offered[at : at + _IN_A_ROW]) for at in range(0, len(offered), _IN_A_ROW))
    return replace(screen, rows=(*screen.rows, *pairs))


def number_of_language(code: str) -> int:
    """A language as buttons carry it: its code read as a number, so that another folder beside it changes nothing."""
    return int("".join(letter for letter in code.lower() if letter.isalnum()), _BASE)


def _choice(institution: int, code: str, say: Language) -> Button:
    name, number = language_name(code, alone=True), number_of_language(code)
    return choice_button(name, Verb.LANGUAGE, institution, number, chosen=code == say.code, say=say)


def _offer(institution: int, code: str, say: Language, verb: Verb) -> Button:
    label = say.label("button-language", language=language_name(code, alone=True))
    return button(label, verb, institution, number_of_language(code))
