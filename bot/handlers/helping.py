"""/help, commands there are not, and the command menu."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.access import may_invite
from bot.assessment.people import Member
from bot.handlers.arrival import Sent
from bot.handlers.context import Context
from bot.screens.helping import COMMANDS, INVITERS_COMMANDS, draw_help, draw_unknown_command
from bot.texts import ENGLISH


async def give_help(context: Context, sent: Sent, member: Member) -> None:
    """Say what the bot does."""
    await context.sender.send(sent.chat, draw_help(context.say_to(member), commands=commands_of(member)))


async def answer_unknown_command(context: Context, sent: Sent, member: Member) -> None:
    """Say which commands there are."""
    await context.sender.send(sent.chat, draw_unknown_command(context.say_to(member), commands=commands_of(member)))


def commands_of(member: Member) -> Sequence[str]:
    """The commands that do something for the member."""
    return INVITERS_COMMANDS if may_invite(member) else COMMANDS


async def set_menu(context: Context, member: Member, chat: int) -> None:
    """Set the chat's command menu to what its member can do."""
    say = context.say_to(member)
    commands = {command: say.plain(f"command-{command}") for command in commands_of(member)}
    await context.sender.set_commands(commands, chat=chat)


async def introduce_bot(context: Context) -> None:
    """Set what everybody sees before writing: the command menu and the bot's description, in each language."""
    texts = context.texts(None)
    for code in texts.languages:
        say = texts.speak(code)
        commands = {command: say.plain(f"command-{command}") for command in COMMANDS}
        language = "" if code == ENGLISH else code
        await context.sender.set_commands(commands, language=language)
        await context.sender.describe_bot(
            description=say.plain("bot-description"), about=say.plain("bot-about"), language=language
        )
