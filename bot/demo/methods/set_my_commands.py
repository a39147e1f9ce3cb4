"""setMyCommands: the list of commands for a scope and a language."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.happenings import Happening, News
from bot.demo.menus import read_language, read_scope, require_commands
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    given = call.parameters
    commands = require_commands(given["commands"])
    telegram.menus.set(read_scope(given.get("scope")), read_language(given.get("language_code", "")), commands)
    telegram.watchers.tell_all(News(kind=Happening.COMMANDS))
    return True
