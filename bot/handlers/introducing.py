"""What everybody sees of the bot before writing to it, in the language of his app: command menu and descriptions."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass

from bot.handlers.context import Context
from bot.handlers.helping import EVERYBODYS, word_commands
from bot.journeys.introducing import note_introduced, read_introduced
from bot.texts import ENGLISH, Language, Texts

EVERY_OTHER = ""
"""Telegram's code for all languages in which nothing else is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """What is told in one language."""

    commands: Mapping[str, str]
    description: str
    about: str

    def fingerprint(self, username: str) -> str:
        """Changes with every word of it, and with the bot that it is told of."""
        return hashlib.sha256(repr((username, *astuple(self))).encode()).hexdigest()


NOTHING = Introduction(commands={}, description="", about="")


async def introduce_bot(context: Context) -> None:
    """Tell Telegram what changed since it was last told. What it does not take now is told at the next start."""
    told = await read_introduced(context.database)
    # Beside the loop on which everybody's taps wait: every language is opened for it.
    wanted = await asyncio.to_thread(_introduce_in_all, context.texts(None))
    for language in {**told, **wanted}:
        introduction = wanted.get(language, NOTHING)
        fingerprint = introduction.fingerprint(context.username) if language in wanted else None
        if fingerprint != told.get(language) and await _tell(context, introduction, language):
            await note_introduced(context.database, language, fingerprint)


def _addressed(languages: Sequence[str]) -> Mapping[str, str]:
    """The languages by the two letters that Telegram knows them by; of two with the same letters, the first."""
    addressed = {EVERY_OTHER: ENGLISH}
    for code in languages:
        letters = code.partition("-")[0]
        if code != ENGLISH and len(letters) == 2:
            addressed.setdefault(letters, code)
    return addressed


def _introduce_in_all(texts: Texts) -> Mapping[str, Introduction]:
    return {language: _introduce(texts.speak(code)) for language, code in _addressed(texts.languages).items()}


def _introduce(say: Language) -> Introduction:
    return Introduction(
        commands=word_commands(EVERYBODYS, say),
        description=say.plain("bot-description"),
        about=say.plain("bot-about"),
    )


async def _tell(context: Context, introduction: Introduction, language: str) -> bool:
    sender = context.sender
    return await sender.set_commands(introduction.commands, language=language) and await sender.describe_bot(
        description=introduction.description, about=introduction.about, language=language
    )
