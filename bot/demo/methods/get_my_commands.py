"""getMyCommands: the list set for exactly this scope and language."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.menus import read_language, read_scope
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> list[Json]:
    """The commands, which may be none."""
    given = call.parameters
    return telegram.menus.get(read_scope(given.get("scope")), read_language(given.get("language_code", "")))
