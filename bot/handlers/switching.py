"""Several institutions: /switch, and what members of archived ones are told."""

from __future__ import annotations

from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.departments import go_on
from bot.handlers.helping import set_menu
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.switching import find_archived, read_memberships, switch
from bot.screens.payload import Payload
from bot.screens.switching import draw_archived, draw_memberships, name_institution, tell_archived


async def list_institutions(context: Context, sent: Sent, _: Member) -> None:
    """Show which institutions the person can switch to."""
    if memberships := await read_memberships(context.database, sent.hello.telegram_id):
        await context.sender.send(sent.chat, draw_memberships(memberships, context.say_to(memberships.in_use)))


async def take(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Put another institution in use and lead the person on there."""
    member = await switch(context.database, tapper_of(tapped, payload))
    say = context.say_to(member)
    if memberships := await read_memberships(context.database, tapped.hello.telegram_id):
        said = say.label("switch-done", institution=name_institution(member.institution, say))
        await show_in_place(context, tapped, draw_memberships(memberships, say), said=said)
    await set_menu(context, member, tapped.chat)
    await go_on(context, tapped, update=None)


async def tell_tapper_if_archived(context: Context, tapped: Tapped, payload: Payload) -> bool:
    """Say to a member of an archived institution why its buttons do nothing; whether the button is of such a one."""
    found = await find_archived(context.database, tapped.hello.telegram_id, institution=payload.institution)
    if found is None:
        return False
    person, institution = found
    say = context.texts(institution).speak(person.language)
    await context.sender.toast(tapped.tap, tell_archived(institution, say).label, alert=True)
    return True


async def tell_writer_if_archived(context: Context, sent: Sent) -> bool:
    """The same to whoever belongs to archived institutions alone, for what he writes."""
    found = await find_archived(context.database, sent.hello.telegram_id)
    if found is None:
        return False
    person, institution = found
    await context.sender.send(sent.chat, draw_archived(institution, context.texts(institution).speak(person.language)))
    return True
