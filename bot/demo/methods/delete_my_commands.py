"""deleteMyCommands: so that wider scopes hold again."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.happenings import Happening, News
from bot.demo.menus import read_language, read_scope
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    given = call.parameters
    telegram.menus.set(read_scope(given.get("scope")), read_language(given.get("language_code", "")), [])
    telegram.watchers.tell_all(News(kind=Happening.COMMANDS))
    return True
