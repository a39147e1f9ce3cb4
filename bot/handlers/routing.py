"""Where each update goes: a table of commands, a table of buttons, and what is said when neither fits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.assessment.errors import Refused, SmartOperationsError, Stale
from bot.assessment.people import Member
from bot.handlers import answering, departments, helping, inviting, joining, noting, setting_up, summary
from bot.handlers.arrival import InGroup, Membership, Sent, Tapped, read_arrival
from bot.handlers.context import Context
from bot.journeys.joining import find_member_in_use
from bot.screens.helping import draw_apology
from bot.screens.payload import Payload, Verb, decode
from bot.screens.screen import Screen
from bot.texts import Language

COMMANDS: Mapping[str, Callable[[Context, Sent, Member], Awaitable[None]]] = {
    "start": joining.start,
    "departments": departments.list_departments,
    "summary": summary.show_summaries,
    "invite": inviting.ask_role,
    "help": helping.give_help,
}
"""What members may write. /start is also for strangers."""

BUTTONS: Mapping[Verb, Callable[[Context, Tapped, Payload], Awaitable[None]]] = {
    **dict.fromkeys(answering.INPUTS, answering.take),
    **dict.fromkeys(answering.VIEWS, answering.show_view),
    Verb.PAUSE: answering.pause,
    Verb.RESUME: answering.resume,
    Verb.OPEN: answering.open_from_list,
    Verb.ANSWER_DRAFT: noting.take_as_answer,
    Verb.KEEP_DRAFT: noting.keep_as_note,
    Verb.SEE_EVIDENCE: noting.see_evidence,
    Verb.REMOVE_ATTACHMENT: noting.remove,
    **dict.fromkeys(summary.PARTS, summary.show_part),
    Verb.PICTURE: summary.send_picture,
    Verb.DEPARTMENTS: departments.list_departments_on_tap,
    Verb.INVITE_ROLE: inviting.take_role,
    Verb.INVITE_DEPARTMENT: inviting.take_department,
    Verb.SET_LANGUAGE: setting_up.take_language,
    Verb.SET_TIME_ZONE: joining.finish_setting_up,
}
"""What each button does."""


async def handle(context: Context, update: dict[str, Any]) -> None:
    """Act on one update. Whatever a person did wrong ends here, in a sentence to that person."""
    match read_arrival(update):
        case Tapped() as tapped:
            await _handle_tap(context, tapped)
        case Sent() as sent:
            await _handle_message(context, sent)
        case Membership() as membership:
            await joining.note_membership(context, membership)
        case InGroup() as group:
            await joining.leave_group(context, group)


async def apologise(context: Context, update: dict[str, Any], reference: str) -> None:
    """Tell a person that his update was given up."""
    arrival = read_arrival(update)
    if isinstance(arrival, Sent | Tapped):
        member = await find_member_in_use(context.database, arrival.hello.telegram_id)
        say = _say(context, arrival, member)
        if isinstance(arrival, Tapped):
            await context.sender.toast(arrival.tap, say.label("tap-failed"))
        await context.sender.send(arrival.chat, draw_apology(say, reference=reference))


async def _handle_tap(context: Context, tapped: Tapped) -> None:
    try:
        payload = decode(tapped.data)
        await BUTTONS[payload.verb](context, tapped, payload)
    except (Refused, Stale) as error:
        # What the button asked for is not said to whoever may not have it, not even that it exists.
        member = await find_member_in_use(context.database, tapped.hello.telegram_id)
        await context.sender.toast(tapped.tap, _sentence(error, _say(context, tapped, member)))
        if member:
            await departments.go_on(context, tapped, update=None)


async def _handle_message(context: Context, sent: Sent) -> None:
    member = await find_member_in_use(context.database, sent.hello.telegram_id)
    try:
        await _hear(context, sent, member)
    except Refused as error:
        await context.sender.send(sent.chat, Screen(text=_sentence(error, _say(context, sent, member))))
    except Stale:
        # What it did is stored and only showing it failed.
        await departments.go_on(context, sent, update=None)


async def _hear(context: Context, sent: Sent, member: Member | None) -> None:
    command = None if sent.edited else sent.command
    if command == "start":
        await joining.start(context, sent, member)
    elif member is None:
        await joining.turn_away(context, sent)
    elif command is not None:
        await COMMANDS.get(command, helping.answer_unknown_command)(context, sent, member)
    elif sent.edited:
        await noting.take_edited(context, sent, member)
    elif setting_up.is_setting_up(member):
        await setting_up.take_text(context, sent, member)
    else:
        await noting.take(context, sent, member)


def _say(context: Context, arrival: Sent | Tapped, member: Member | None) -> Language:
    if member:
        return context.say_to(member)
    return context.texts(None).speak(arrival.hello.language)


def _sentence(error: SmartOperationsError, say: Language) -> str:
    return say.label(error.message, **error.arguments)
