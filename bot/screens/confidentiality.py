"""What a confidential round tells and what not, in plain words, wherever somebody may ask."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.department import DepartmentView
from bot.assessment.institution import InstitutionReading
from bot.assessment.round_draft import DraftReading
from bot.screens.buttons import button, row, view
from bot.screens.layout import paragraphs
from bot.screens.screen import Button, Screen
from bot.screens.verbs import Verb
from bot.texts import Language

_RULES = ("who", "five", "agree", "small", "time", "follow-ups", "notes", "once")


def draw_confidentiality_to_writer(asking: Asking, say: Language) -> Screen:
    """For somebody who is asked for answers."""
    return _draw(view(say.label("button-to-card"), Verb.CARD, asking), say)


def draw_confidentiality_of_people(reading: DepartmentView, say: Language) -> Screen:
    """For somebody who reads, or would read, what the people of a department say."""
    to_summary = say.label("button-to-summary")
    return _draw(button(to_summary, Verb.PEOPLE_SUMMARY, reading.reader.institution.id, reading.assessment, 0), say)


def draw_confidentiality_of_institution(reading: InstitutionReading, say: Language) -> Screen:
    """For somebody who reads the institution's figures."""
    return _draw(button(say.label("button-to-institution"), Verb.INSTITUTION, reading.reader.institution.id), say)


def draw_confidentiality_of_draft(reading: DraftReading, say: Language) -> Screen:
    """For somebody who is choosing."""
    return _draw(button(say.label("button-draft"), Verb.ROUND_PREPARE, reading.member.institution.id), say)


def _draw(back: Button, say: Language) -> Screen:
    rules = (say(f"confidentiality-{rule}") for rule in _RULES)
    return Screen(text=paragraphs(say("confidentiality-title"), *rules), rows=row(back))
