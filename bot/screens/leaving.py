"""Leaving an institution by oneself: what it means, and the word that it is done."""

from __future__ import annotations

from bot.assessment.people import Member
from bot.screens.buttons import button, one_each
from bot.screens.layout import paragraphs
from bot.screens.screen import Emphasis, Screen
from bot.screens.switching import name_institution
from bot.screens.verbs import Verb
from bot.texts import Language


def draw_leaving(member: Member, say: Language) -> Screen:
    """Say what leaving means before it is done."""
    institution = member.institution
    leave = button(say.label("button-leave-now"), Verb.LEAVE, institution.id, emphasis=Emphasis.DANGER)
    return Screen(
        text=paragraphs(say("leave-title", institution=name_institution(institution, say)), say("leave-about")),
        rows=one_each([leave, button(say.label("button-stay"), Verb.DEPARTMENTS, institution.id)]),
    )


def draw_left(member: Member, say: Language) -> Screen:
    """Say that the person is here no more."""
    return Screen(text=say("leave-done", institution=name_institution(member.institution, say)))


def draw_left_notice(member: Member, say: Language) -> Screen:
    """Tell those in charge that somebody has left."""
    open_ = button(say.label("button-person-former"), Verb.PERSON_FORMER, member.institution.id, member.id)
    return Screen(text=say("notice-left", name=member.person.name), rows=((open_,),))
