"""Help, and answers to what the bot does not know."""

from __future__ import annotations

from collections.abc import Sequence

from bot.screens.layout import lines, paragraphs
from bot.screens.screen import Screen
from bot.texts import Language, Markup


def draw_help(say: Language, *, commands: Sequence[str]) -> Screen:
    """What the bot does and what it can be told."""
    return Screen(text=paragraphs(say("help"), _commands(say, commands)))


def draw_unknown_command(say: Language, *, commands: Sequence[str]) -> Screen:
    """What there is, to whoever sent a command there is not."""
    return Screen(text=paragraphs(say("unknown-command"), _commands(say, commands)))


def draw_apology(say: Language, *, reference: str) -> Screen:
    """Say that something broke; whoever runs the bot finds it by the reference."""
    return Screen(text=say("apology", reference=reference))


def _commands(say: Language, commands: Sequence[str]) -> Markup:
    return lines(
        say("help-commands"),
        *(say("help-command", command=f"/{command}", what=say(f"command-{command}")) for command in commands),
    )
