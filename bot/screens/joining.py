"""Getting in: the welcome, and what a stranger reads."""

from __future__ import annotations

from bot.assessment.people import Member
from bot.screens.layout import paragraphs
from bot.screens.naming import member_role_name
from bot.screens.screen import Screen
from bot.texts import Language, Markup


def draw_stranger(say: Language) -> Screen:
    """One polite sentence, which tells nothing."""
    return Screen(text=say("stranger"))


def draw_invite_not_valid(say: Language) -> Screen:
    """The same for every invite that does not work."""
    return Screen(text=say("invite-not-valid"))


def draw_group(say: Language) -> Screen:
    """What a group reads before the bot leaves it."""
    return Screen(text=say("group-private"))


def draw_welcome(member: Member, say: Language) -> Markup:
    """The welcome, to be followed by the first thing to do."""
    name = member.person.name
    return paragraphs(
        say("welcome", institution=member.institution.name, name=name)
        if member.institution.name
        else say("welcome-new", name=name),
        say("welcome-does"),
    )


def draw_joined_notice(member: Member, say: Language) -> Screen:
    """Tell whoever invited that somebody came."""
    return Screen(text=say("notice-joined", name=member.person.name, role=member_role_name(say, member)))
