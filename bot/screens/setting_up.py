"""Setting an institution up: its name, its language, its time zone."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.people import Institution
from bot.screens.buttons import button, one_each
from bot.screens.layout import paragraphs
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, language_name, zone_names


def draw_name_question(say: Language, *, said_before: Markup | None = None) -> Screen:
    """Ask what the institution is called."""
    return Screen(text=paragraphs(said_before, say("set-up-name")))


def draw_language_question(institution: Institution, languages: Sequence[str], say: Language) -> Screen:
    """Ask for the institution's language; each is offered in its own words."""
    return Screen(
        text=say("set-up-language", institution=institution.name),
        rows=one_each(
            [
                button(language_name(code, alone=True), Verb.SET_LANGUAGE, institution.id, number)
                for number, code in enumerate(languages)
            ]
        ),
    )


def draw_time_zone_question(
    institution: Institution, zones: Sequence[str], say: Language, *, not_found: bool = False
) -> Screen:
    """Ask for the institution's time zone, with guesses to tap."""
    return Screen(
        text=say("set-up-zone-unknown") if not_found else say("set-up-time-zone", institution=institution.name),
        rows=one_each(
            [button(say.zone(zone), Verb.SET_TIME_ZONE, institution.id, zone_names().index(zone)) for zone in zones]
        ),
    )


def draw_done(institution: Institution, say: Language) -> Markup:
    """The set-up is done; to be followed by the first thing to do."""
    return say("set-up-done", institution=institution.name, place=say.zone(institution.time_zone))
