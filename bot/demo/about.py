"""The texts that describe the bot, by language."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.menus import read_language
from bot.demo.refusal import bad_request
from bot.demo.telegram import Telegram


def set_about(telegram: Telegram, call: Call, field: str, limit: int) -> bool:
    """Set a text of at most `limit` characters for a language; an empty one is removed.

    Raises:
        Refusal: it is too long.
    """
    text = call.parameters.get(field, "")
    if len(text) > limit:
        raise bad_request(f"bot {field.replace('_', ' ')} is too long")
    telegram.about.setdefault(field, {})[read_language(call.parameters.get("language_code", ""))] = text
    return True


def get_about(telegram: Telegram, call: Call, field: str) -> str:
    """The text for a language, or else everybody's."""
    return about_for(telegram, field, read_language(call.parameters.get("language_code", "")))


def about_for(telegram: Telegram, field: str, language: str | None) -> str:
    """The text that a person with this language sees."""
    texts = telegram.about.get(field, {})
    return texts.get(language or "") or texts.get("") or (telegram.bot.first_name if field == "name" else "")
