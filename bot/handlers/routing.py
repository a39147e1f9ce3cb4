"""Where each update goes: a table of commands, a table of buttons, and what is said when neither fits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.assessment.errors import Refused, Stale
from bot.assessment.people import Member
from bot.handlers import (
    acting,
    answering,
    answering_colleagues,
    applicants,
    asking_colleagues,
    branches,
    departments,
    files,
    forgetting,
    helping,
    institution,
    invites,
    inviting,
    joining,
    language,
    leaving,
    letters,
    mine,
    my_data,
    noting,
    people,
    people_summary,
    plan,
    privacy,
    prompting,
    rating,
    rechecking,
    related,
    relying,
    reminders,
    rounds,
    schedule,
    setting_up,
    settling,
    sheets,
    strategy,
    structure,
    summary,
    switching,
    tool,
    working,
)
from bot.handlers.arrival import InGroup, Membership, Sent, Tapped, read_arrival
from bot.handlers.context import Context
from bot.journeys.joining import find_member_in_use
from bot.journeys.prompting import find_writer, turn_away
from bot.screens.helping import draw_apology
from bot.screens.payload import Payload, decode
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language

COMMANDS: Mapping[str, Callable[[Context, Sent, Member], Awaitable[None]]] = {
    "start": joining.start,
    "departments": departments.list_departments,
    "summary": summary.show_summaries,
    "plan": plan.show_plan,
    "rounds": rounds.list_rounds,
    "schedule": schedule.show_schedule,
    "strategy": strategy.show_strategy,
    "institution": institution.show_institution,
    "related": related.show_all,
    "tool": tool.show_tool,
    "mine": mine.list_mine,
    "structure": structure.show_structure,
    "invite": inviting.show_invite_draft,
    "invites": invites.list_links,
    "applicants": applicants.list_applicants,
    "people": people.list_people,
    "reminders": reminders.tell,
    "privacy": privacy.tell,
    "mydata": my_data.send,
    "leave": leaving.ask,
    "forget": forgetting.ask,
    "switch": switching.list_institutions,
    "language": language.list_languages,
    "help": helping.give_help,
}
"""What members may write. /start is also for strangers."""

BUTTONS: Mapping[Verb, Callable[[Context, Tapped, Payload], Awaitable[None]]] = {
    **dict.fromkeys(answering.INPUTS, answering.take),
    Verb.BEGIN_ALL: answering.begin_all,
    **dict.fromkeys(answering.VIEWS, answering.show_view),
    Verb.PAUSE: answering.pause,
    Verb.RESUME: answering.resume,
    Verb.OPEN: answering.open_from_list,
    Verb.ANSWER_DRAFT: noting.take_as_answer,
    Verb.KEEP_DRAFT: noting.keep_as_note,
    Verb.SEE_EVIDENCE: noting.see_evidence,
    Verb.REMOVE_ATTACHMENT: noting.remove,
    Verb.ASK_COLLEAGUE: asking_colleagues.show_colleagues,
    Verb.ASK_GROUP: asking_colleagues.show_group,
    Verb.ASK: asking_colleagues.put_question,
    Verb.ASK_BY_LINK: asking_colleagues.make_link,
    Verb.ASK_WITHDRAW: asking_colleagues.withdraw_question,
    Verb.ASK_ANSWER: asking_colleagues.show_answer,
    Verb.ASK_TAKE: asking_colleagues.take_answer,
    Verb.ASK_LEAVE: asking_colleagues.leave_answer,
    Verb.ASKED: answering_colleagues.show,
    Verb.ASKED_ANSWER: answering_colleagues.take,
    Verb.ASKED_PASS: answering_colleagues.pass_on,
    **dict.fromkeys(summary.PARTS, summary.show_part),
    Verb.PICTURE: summary.send_picture,
    Verb.PEOPLE_SUMMARIES: summary.show_summaries_on_tap,
    **dict.fromkeys(people_summary.PARTS, people_summary.show_part),
    Verb.PEOPLE_CONFIDENTIALITY: people_summary.explain_confidentiality,
    Verb.PEOPLE_PICTURE: people_summary.send_picture,
    Verb.SETTLE_AS: settling.ask_reason,
    Verb.LEAVE_PROMPT: prompting.leave,
    **dict.fromkeys(institution.PARTS, institution.show_part),
    **dict.fromkeys(institution.PICTURES, institution.send_picture),
    Verb.DEPARTMENTS: departments.list_departments_on_tap,
    **dict.fromkeys(strategy.VIEWS, strategy.show_view),
    Verb.TICK: strategy.tick,
    Verb.UNTICK: strategy.untick_all,
    Verb.KEEP_ACTIONS: strategy.keep,
    Verb.PLAN: plan.show_part,
    Verb.ACT_ON: acting.make,
    **dict.fromkeys(acting.VIEWS, acting.show_view),
    Verb.ACTION_MOVE: acting.take_move,
    **dict.fromkeys(acting.QUESTIONS, acting.ask),
    Verb.ACTION_DATE: acting.take_day,
    Verb.ACTION_GIVE: acting.take_owner,
    Verb.ASK_ANOTHER: acting.ask_somebody_else,
    Verb.RECHECK: rechecking.take,
    Verb.RECHECK_SEE: rechecking.show,
    **schedule.TAPS,
    Verb.ROUNDS: rounds.show_rounds,
    Verb.ROUND: rounds.show_round,
    **dict.fromkeys(rounds.DRAFTS, rounds.show_draft),
    **dict.fromkeys(rounds.CHANGES, rounds.change),
    Verb.ROUND_OPEN: rounds.open_drafted,
    Verb.ROUND_EXTEND: rounds.extend,
    Verb.ROUND_CLOSE: rounds.close,
    **dict.fromkeys(inviting.VIEWS, inviting.show_draft),
    **dict.fromkeys(inviting.CHANGES, inviting.change),
    Verb.INVITE_LANGUAGE: inviting.take_language,
    Verb.INVITE_NAME: inviting.ask_name,
    Verb.INVITE_UNNAME: inviting.drop_name,
    Verb.INVITE_MAKE: inviting.make,
    **dict.fromkeys(invites.VIEWS, invites.show_view),
    Verb.INVITE_REVOKE: invites.revoke,
    Verb.INVITE_ANEW: invites.renew,
    Verb.APPLICANTS: applicants.show_page,
    Verb.APPLICANT: applicants.show_one,
    **dict.fromkeys((Verb.ADMIT, Verb.TURN_AWAY), applicants.take_decision),
    Verb.WITHDRAW: joining.wait_no_more,
    **dict.fromkeys(people.VIEWS, people.show_view),
    Verb.PERSON: people.show_person,
    Verb.PERSON_GIVE: people.take_role,
    Verb.PERSON_FRONTLINE: people.take_frontline,
    Verb.PERSON_REMOVE: people.take_removal,
    Verb.PERSON_INVITE: people.send_invite_back,
    Verb.LEAVE: leaving.take_leave,
    **dict.fromkeys(privacy.CHANGES, privacy.change),
    Verb.MY_DATA: my_data.send_below,
    Verb.FORGETTING: forgetting.ask_on_tap,
    Verb.FORGET: forgetting.take_wish,
    Verb.REMINDERS: reminders.show,
    **dict.fromkeys(reminders.VIEWS, reminders.show_view),
    **dict.fromkeys(reminders.CHANGES, reminders.change),
    Verb.REMINDERS_PUT_OFF: reminders.show_put_off,
    Verb.REMINDER_COUNTRY: reminders.ask_country,
    Verb.REMINDER_AWAY: reminders.ask_away,
    **letters.BUTTONS,
    **dict.fromkeys(related.PARTS, related.show_part),
    Verb.RELATED_PICTURE: related.send_picture,
    **relying.TAPS,
    **dict.fromkeys(tool.PARTS, tool.show_part),
    Verb.TOOL_PAPER: tool.send_paper,
    Verb.TOOL_TRAINING: tool.send_training,
    Verb.RATE: rating.take_stars,
    Verb.LEAVE_REMARK: rating.leave,
    Verb.DROP_REMARK: rating.drop,
    Verb.DEPARTMENT_FILES: files.show_department_files,
    Verb.DEPARTMENT_FILE: files.send_department_file,
    Verb.INSTITUTION_FILES: files.show_institution_files,
    Verb.INSTITUTION_FILE: files.send_institution_file,
    Verb.OWN_REPORT: files.send_own_report,
    Verb.SHEET: sheets.send_blank,
    Verb.FILL_IN: sheets.fill_in,
    Verb.LEAVE_SHEET: sheets.leave,
    Verb.CANCEL_WORK: working.cancel,
    **dict.fromkeys(structure.VIEWS, structure.show_view),
    **dict.fromkeys(structure.CHANGES, structure.change),
    Verb.STRUCTURE_NAMES: structure.show_names,
    Verb.STRUCTURE_NAME: structure.ask_name,
    Verb.STRUCTURE_UNNAME: structure.drop,
    Verb.BRANCHES: branches.show_branches,
    Verb.MINE: mine.show_page,
    **language.CHOICES,
    Verb.SET_LANGUAGE: setting_up.take_language,
    Verb.SET_TIME_ZONE: joining.finish_setting_up,
    Verb.SWITCH: switching.take,
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
    payload = None
    try:
        payload = decode(tapped.data)
        await turn_away(context.database, tapped.hello.telegram_id)
        await BUTTONS[payload.verb](context, tapped, payload)
    except (Refused, Stale) as error:
        if payload and await switching.tell_tapper_if_archived(context, tapped, payload):
            return
        # What the button asked for is not said to whoever may not have it, not even that it exists.
        member = await find_member_in_use(context.database, tapped.hello.telegram_id)
        await context.sender.toast(tapped.tap, _say(context, tapped, member).label(error.message, **error.arguments))
        if member:
            await departments.go_on(context, tapped, update=None)


async def _handle_message(context: Context, sent: Sent) -> None:
    member = await _find_sender(context, sent)
    try:
        await _hear(context, sent, member)
    except Refused as error:
        sentence = _say(context, sent, member)(error.message, **error.arguments)
        await context.sender.send(sent.chat, Screen(text=sentence))
    except Stale:
        # What it did is stored and only showing it failed.
        await departments.go_on(context, sent, update=None)


async def _find_sender(context: Context, sent: Sent) -> Member | None:
    """The member who takes a command, and then is asked for no text any more; or the one who takes what is written."""
    telegram_id = sent.hello.telegram_id
    if sent.command is None or sent.edited:
        return await find_writer(context.database, telegram_id, now=context.now())
    await turn_away(context.database, telegram_id)
    return await find_member_in_use(context.database, telegram_id)


async def _hear(context: Context, sent: Sent, member: Member | None) -> None:
    command = None if sent.edited else sent.command
    if command == "start":
        await joining.start(context, sent, member)
    elif member is None:
        await joining.turn_away(context, sent)
    elif command is not None:
        await COMMANDS.get(command, helping.answer_unknown_command)(context, sent, member)
    elif sent.sheet:
        await sheets.take(context, sent, member)
    elif sent.edited:
        await noting.take_edited(context, sent, member)
    elif setting_up.is_setting_up(member):
        await setting_up.take_text(context, sent, member)
    elif prompting.is_awaited(sent, member):
        await prompting.take(context, sent, member)
    else:
        await noting.take(context, sent, member)


def _say(context: Context, arrival: Sent | Tapped, member: Member | None) -> Language:
    return context.say_to(member) if member else context.texts(None).speak(arrival.hello.language)
