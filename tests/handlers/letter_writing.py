"""Letters written to a sender that keeps what it is given, through the real database, journeys and screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

from bot.assessment.waking import Habits
from bot.delivery.letters import Postman
from bot.delivery.line import Outcome
from bot.delivery.sender import Sender, Sent
from bot.handlers.context import Context
from bot.handlers.letters import compose
from bot.journeys.contents import Contents
from bot.journeys.letters import Claimed, Letters, Manners
from bot.screens.screen import Screen
from bot.texts import Texts
from bot.working_days import is_working_day
from storage.database import Database

MANNERS = Manners(usual=Habits(), is_working_day=is_working_day)


@dataclass(kw_only=True)
class Delivered:
    """One letter that arrived."""

    chat: int
    at: datetime
    screen: Screen


@dataclass(kw_only=True)
class Mailbox:
    """Takes letters as Telegram does: `answers` decides what becomes of each."""

    now: Callable[[], datetime]
    answers: Callable[[int], Outcome] = lambda _: Outcome.SHOWN
    letters: list[Delivered] = field(default_factory=list)
    refused: list[tuple[int, datetime]] = field(default_factory=list)

    async def send_unasked(self, chat: int, screen: Screen) -> Sent:
        outcome = self.answers(chat)
        if outcome is Outcome.SHOWN:
            self.letters.append(Delivered(chat=chat, at=self.now(), screen=screen))
        elif outcome is Outcome.UNREACHABLE:
            self.refused.append((chat, self.now()))
        return Sent(outcome=outcome, wait=timedelta(minutes=5).total_seconds())

    def of(self, chat: int) -> list[Delivered]:
        return [it for it in self.letters if it.chat == chat]


def writing_context(database: Database, contents: Contents, texts: Texts, now: Callable[[], datetime]) -> Context:
    """As much of a context as putting into words needs."""
    parts: Any = SimpleNamespace(
        database=database,
        contents=contents,
        now=now,
        texts=lambda _: texts,
        say_to=lambda member: texts.speak(member.person.language),
        say_in=lambda asking: texts.speak(asking.reader.language).within(asking.revision),
        manners=MANNERS,
    )
    return cast(Context, parts)


def postman(context: Context, mailbox: Mailbox, post: Any = None) -> Postman[Claimed]:
    """Who brings the letters."""
    return Postman(
        sender=cast(Sender, mailbox),
        post=post or Letters(database=context.database, manners=MANNERS),
        compose=partial(compose, context),
        now=context.now,
    )
