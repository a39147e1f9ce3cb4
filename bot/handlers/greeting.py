"""First screens: a greeting above where a newcomer goes on, and below it the languages that he may read instead."""

from __future__ import annotations

from bot.assessment.applicants import Waiting
from bot.assessment.people import Institution, Member, RoleKind, SetUp
from bot.handlers.context import Context
from bot.journeys.departments import read_departments
from bot.screens.departments import draw_departments
from bot.screens.joining import draw_waiting, draw_welcome
from bot.screens.language import offer_languages
from bot.screens.screen import Screen
from bot.screens.setting_up import draw_name_question
from bot.screens.verbs import Verb
from bot.texts import Language


def offer(
    context: Context, institution: Institution, say: Language, screen: Screen, *, verb: Verb = Verb.LANGUAGE_AT_FIRST
) -> Screen:
    """Offer the other languages below a first screen."""
    return offer_languages(screen, institution.id, context.texts(institution).languages, say, verb=verb)


async def draw_greeting(context: Context, member: Member) -> Screen:
    """A member's first screen anew. Where a card is open or the set-up has gone on below, it is the welcome alone."""
    institution, say = member.institution, context.say_to(member)
    screen = Screen(text=draw_welcome(member, say))
    is_setting_up = member.has(RoleKind.OWNER) and institution.set_up is not SetUp.DONE
    if institution.set_up is SetUp.NAME and is_setting_up:
        screen = draw_name_question(say, said_before=draw_welcome(member, say))
    elif member.open_run is None and not is_setting_up:
        departments = await read_departments(
            context.database, context.contents, telegram_id=member.person.telegram_id, institution=institution.id
        )
        if departments:
            screen = draw_departments(departments, say, said_before=draw_welcome(member, say))
    return offer(context, institution, say, screen)


def draw_wait(context: Context, waiting: Waiting) -> Screen:
    """What an applicant reads until somebody decides."""
    say = context.texts(waiting.institution).speak(waiting.application.person.language)
    return offer(context, waiting.institution, say, draw_waiting(waiting, say), verb=Verb.LANGUAGE_WAITING)
