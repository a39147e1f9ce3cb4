"""Getting in: the welcome, and what a stranger reads."""

from __future__ import annotations

from bot.assessment.applicants import Verdict, Waiting
from bot.assessment.people import Member
from bot.screens.buttons import button, row
from bot.screens.layout import paragraphs
from bot.screens.naming import member_role_name
from bot.screens.screen import Screen
from bot.screens.switching import name_institution
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_stranger(say: Language) -> Screen:
    """One polite sentence, which tells nothing."""
    return Screen(text=say("stranger"))


def draw_invite_not_valid(say: Language) -> Screen:
    """The same for every invite that does not work."""
    return Screen(text=say("invite-not-valid"))


def draw_put_off(say: Language) -> Screen:
    """The same for every link of an account that has opened too many that do not work."""
    return Screen(text=say("invites-put-off"))


def draw_waiting(waiting: Waiting, say: Language) -> Screen:
    """Say to an applicant that somebody decides; of the institution he reads no more than its name."""
    institution = waiting.institution
    withdraw = button(say.label("button-withdraw"), Verb.WITHDRAW, institution.id, waiting.application.id)
    return Screen(
        text=say(
            "applicant-waits", institution=name_institution(institution, say), name=waiting.application.person.name
        ),
        rows=row(withdraw),
    )


def draw_withdrawn(say: Language) -> Screen:
    """Say that the person waits no more."""
    return Screen(text=say("applicant-withdrawn"))


def draw_verdict(verdict: Verdict, say: Language) -> Screen:
    """Tell an applicant what was decided."""
    if verdict.member is None:
        return Screen(text=say("applicant-is-turned-away", institution=name_institution(verdict.institution, say)))
    begin = button(say.label("button-go-to-departments"), Verb.DEPARTMENTS, verdict.institution.id)
    return Screen(text=draw_welcome(verdict.member, say), rows=row(begin))


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
        _tell_in_use(member, say) if member.has_others else None,
    )


def _tell_in_use(member: Member, say: Language) -> Markup:
    is_in_use = member.person.institution == member.institution.id
    return say("switch-joined") if is_in_use else say("switch-admitted")


def draw_joined_notice(member: Member, say: Language) -> Screen:
    """Tell whoever invited that somebody came."""
    return Screen(text=say("notice-joined", name=member.person.name, role=member_role_name(say, member)))
