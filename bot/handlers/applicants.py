"""/applicants: those who wait to be let in, the question that those in charge get, and what they decide."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.people import Member
from bot.delivery.letters import Notice
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.helping import set_menu
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.applicants import decide, read_applicant, read_applicants, read_question
from bot.journeys.applying import read_verdict
from bot.screens.applicants import draw_applicant, draw_applicant_in_brief, draw_applicants
from bot.screens.joining import draw_verdict
from bot.screens.payload import Payload
from bot.screens.verbs import Verb

Arguments = Mapping[str, str | int]


async def list_applicants(context: Context, sent: Sent, member: Member) -> None:
    """Show who waits."""
    asking = asker_of(sent, member)
    reading = await read_applicants(context.database, asking)
    await context.sender.send(sent.chat, draw_applicants(reading, context.say_to(reading.reader)))


async def show_page(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of those who wait in place."""
    (page,) = payload.numbers
    reading = await read_applicants(context.database, tapper_of(tapped, payload))
    await show_in_place(context, tapped, draw_applicants(reading, context.say_to(reading.reader), page=page))


async def show_one(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show one applicant in place."""
    (application,) = payload.numbers
    reading = await read_applicant(context.database, tapper_of(tapped, payload), application=application)
    await show_in_place(context, tapped, draw_applicant(reading, context.say_to(reading.reader)))


async def take_decision(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Admit an applicant or turn him away, and show what holds: somebody else may have decided before."""
    (application,) = payload.numbers
    reading = await decide(
        context.database,
        tapper_of(tapped, payload),
        application=application,
        admit=payload.verb is Verb.ADMIT,
        now=context.now(),
    )
    context.wake_notices()
    await show_in_place(context, tapped, draw_applicant(reading, context.say_to(reading.reader)))


async def word_question(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Ask somebody in charge whether an applicant may come in."""
    reading = await read_question(
        context.database, institution=institution, person=reader, application=int(arguments["application"])
    )
    if reading is None:
        return None
    say = context.say_to(reading.reader)
    return Notice(
        chat=reading.reader.person.telegram_id,
        screen=draw_applicant(reading, say),
        brief=draw_applicant_in_brief(reading, say),
    )


async def word_verdict(context: Context, institution: int, _: int, arguments: Arguments) -> Notice | None:
    """Tell an applicant what was decided; whoever is in gets the menu of commands."""
    verdict = await read_verdict(context.database, institution=institution, application=int(arguments["application"]))
    if verdict is None:
        return None
    if verdict.member:
        await set_menu(context, verdict.member, verdict.person.telegram_id)
    say = context.texts(verdict.institution).speak(verdict.person.language)
    return Notice(chat=verdict.person.telegram_id, screen=draw_verdict(verdict, say))
