"""What people are told of asks: it does not wait for the letter of the day, since a colleague waits for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.asks import Ask
from bot.assessment.people import Member
from storage.outbox import Message, hasten, put_message

WRITING = timedelta(minutes=2)
"""How long an answer waits for a remark to go with it."""


def tell_asked(connection: Connection, people: Iterable[Member], *, ask: int, now: datetime) -> None:
    """Put a question to colleagues."""
    for member in people:
        _put(connection, "ask", member, ask=ask, now=now)


def tell_answered(connection: Connection, asker: Member, ask: Ask, *, now: datetime) -> None:
    """Let whoever asked know the answer, once a remark to it may have been written."""
    _put(connection, "ask-answered", asker, ask=ask.id, now=now, due_at=now + WRITING)


def tell_without_remark(connection: Connection, asker: Member, ask: Ask, *, now: datetime) -> None:
    """Let whoever asked know the answer now: no remark comes."""
    hasten(connection, _key("ask-answered", asker, ask.id), now=now)


def tell_remarked(connection: Connection, asker: Member, ask: Ask, *, now: datetime) -> None:
    """Let whoever asked know the answer with its remark; or the remark, where he knows the answer already."""
    if not hasten(connection, _key("ask-answered", asker, ask.id), now=now):
        _put(connection, "ask-remarked", asker, ask=ask.id, now=now)


def tell_passed(connection: Connection, asker: Member, ask: Ask, *, now: datetime) -> None:
    """Let whoever asked know that nobody whom he asked can say."""
    _put(connection, "ask-passed", asker, ask=ask.id, now=now)


def _put(
    connection: Connection, kind: str, member: Member, *, ask: int, now: datetime, due_at: datetime | None = None
) -> None:
    message = Message(
        institution=member.institution.id,
        person=member.person.id,
        kind=kind,
        arguments={"ask": ask},
        key=_key(kind, member, ask),
        due_at=due_at or now,
        urgent=True,
    )
    put_message(connection, message, now=now)


def _key(kind: str, member: Member, ask: int) -> str:
    return f"{kind}:{ask}:{member.id}"
