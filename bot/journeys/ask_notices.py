"""What people are told of asks: it does not wait for the letter of the day, since a colleague waits for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.asks import Ask
from bot.assessment.people import Member
from storage.outbox import Message, put_message


def tell_asked(connection: Connection, people: Iterable[Member], *, ask: int, now: datetime) -> None:
    """Put a question to colleagues."""
    for member in people:
        _put(connection, "ask", member, ask=ask, now=now)


def tell_answered(connection: Connection, asker: Member, ask: Ask, *, with_remark: bool, now: datetime) -> None:
    """Let whoever asked know the answer; and once more, where a remark to it came later."""
    _put(connection, "ask-remarked" if with_remark else "ask-answered", asker, ask=ask.id, now=now)


def tell_passed(connection: Connection, asker: Member, ask: Ask, *, now: datetime) -> None:
    """Let whoever asked know that nobody whom he asked can say."""
    _put(connection, "ask-passed", asker, ask=ask.id, now=now)


def _put(connection: Connection, kind: str, member: Member, *, ask: int, now: datetime) -> None:
    message = Message(
        institution=member.institution.id,
        person=member.person.id,
        kind=kind,
        arguments={"ask": ask},
        key=f"{kind}:{ask}:{member.id}",
        due_at=now,
        urgent=True,
    )
    put_message(connection, message, now=now)
