"""/help, commands there are not, and the command menus of chats."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.assessment.access import may_hold_rounds, may_invite, may_see_institution, may_see_people, may_see_structure
from bot.assessment.people import Member
from bot.handlers.arrival import Sent
from bot.handlers.context import Context
from bot.screens.helping import draw_help, draw_unknown_command
from bot.texts import Language

OFFERED: Mapping[str, Callable[[Member], object] | None] = {
    "start": None,
    "departments": None,
    "summary": None,
    "plan": lambda _: True,
    "rounds": may_hold_rounds,
    "schedule": lambda _: True,
    "strategy": may_see_institution,
    "institution": may_see_institution,
    "related": None,
    "tool": None,
    "mine": None,
    "structure": may_see_structure,
    "invite": may_invite,
    "invites": may_invite,
    "applicants": may_invite,
    "people": may_see_people,
    "switch": lambda member: member.has_others,
    "language": lambda _: True,
    "reminders": lambda _: True,
    "privacy": lambda _: True,
    "mydata": lambda _: True,
    "leave": lambda _: True,
    "forget": lambda _: True,
    "help": None,
}
"""The command menu in its order, and to whom each command is offered; None is everybody, known or not."""

EVERYBODYS = [command for command, has_use in OFFERED.items() if has_use is None]


async def give_help(context: Context, sent: Sent, member: Member) -> None:
    """Say what the bot does."""
    await context.sender.send(sent.chat, draw_help(context.say_to(member), commands=commands_of(member)))


async def answer_unknown_command(context: Context, sent: Sent, member: Member) -> None:
    """Say which commands there are."""
    await context.sender.send(sent.chat, draw_unknown_command(context.say_to(member), commands=commands_of(member)))


def commands_of(member: Member) -> Sequence[str]:
    """The commands that do something for the member."""
    return [command for command, has_use in OFFERED.items() if has_use is None or has_use(member)]


async def set_menu(context: Context, member: Member, chat: int) -> None:
    """Set the chat's command menu to what its member can do, in the institution in use if he has several."""
    if member.has_others and member.person.institution != member.institution.id:
        return
    await context.sender.set_commands(word_commands(commands_of(member), context.say_to(member)), chat=chat)


async def set_menu_of_stranger(context: Context, former: Member) -> None:
    """Set the chat's command menu to what a person finds who is no member any more, unless he is elsewhere."""
    if not former.has_others:
        menu = word_commands(EVERYBODYS, context.say_to(former))
        await context.sender.set_commands(menu, chat=former.person.telegram_id)


def word_commands(commands: Sequence[str], say: Language) -> Mapping[str, str]:
    """What each command does, as menus say it."""
    return {command: say.plain(f"command-{command}") for command in commands}
