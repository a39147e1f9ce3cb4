"""Who sees what, and how long it is kept; buttons to change that for those who lead."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.retention import CHOICES, Period, PrivacyReading
from bot.screens.buttons import button, choice_button, one_each
from bot.screens.layout import paragraphs
from bot.screens.screen import Button, Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language

_BUTTONS: Mapping[Period, tuple[str, Verb]] = {
    Period.ANSWERS: ("button-keep-answers", Verb.KEEP_ANSWERS),
    Period.FORMER: ("button-keep-former", Verb.KEEP_FORMER),
}


def draw_privacy(reading: PrivacyReading, say: Language) -> Screen:
    """What holds in the reader's institution."""
    institution, retention = reading.reader.institution, reading.retention
    return Screen(
        text=paragraphs(
            say("privacy-title", institution=institution.name),
            say("privacy-named"),
            say("privacy-confidential"),
            say("privacy-files"),
            say("privacy-operator"),
            say("privacy-answers", months=retention.answers_months),
            say("privacy-former", days=retention.former_days),
            say("privacy-trail"),
            say("privacy-ways"),
            say("privacy-choose") if reading.may_change else None,
        ),
        rows=(
            *(_draw_choices(reading, say) if reading.may_change else ()),
            *one_each(
                [
                    button(say.label("button-my-data"), Verb.MY_DATA, institution.id),
                    button(say.label("button-forgetting"), Verb.FORGETTING, institution.id, 2),
                ]
            ),
        ),
    )


def _draw_choices(reading: PrivacyReading, say: Language) -> Rows:
    """What there is to choose, two in a row, with what is chosen."""
    buttons = [_draw_choice(reading, period, it, say) for period, choices in CHOICES.items() for it in choices]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))


def _draw_choice(reading: PrivacyReading, period: Period, choice: int, say: Language) -> Button:
    label, verb = _BUTTONS[period]
    institution, is_chosen = reading.reader.institution.id, reading.retention.of(period) == choice
    return choice_button(say.label(label, time=choice), verb, institution, choice, chosen=is_chosen, say=say)
