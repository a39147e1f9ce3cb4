import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storage.database import Database
from storage.outbox import Message, Outbox, put_message

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)

REMINDER = Message(
    institution=1,
    person=17,
    kind="reminder",
    arguments={"department": "hr", "days": 3, "round": "Q1 ✓"},
    key="reminder:17:2027-03-01",
    due_at=NOW,
)


@pytest.fixture
def outbox(database: Database) -> Outbox:
    return Outbox(database)


async def put(database: Database, *messages: Message) -> list[bool]:
    return await database.transaction(
        lambda connection: [put_message(connection, message, now=NOW) for message in messages]
    )


async def test_a_message_comes_due_as_it_was_put(database: Database, outbox: Outbox) -> None:
    await put(database, REMINDER)
    assert await outbox.due(NOW - timedelta(milliseconds=1), 10) == []
    (due,) = await outbox.due(NOW, 10)
    assert due.message == REMINDER
    assert due.attempts == 0


async def test_a_message_is_put_once_and_stays_as_it_was_first(database: Database, outbox: Outbox) -> None:
    assert await put(database, REMINDER, replace(REMINDER, kind="notice")) == [True, False]
    (due,) = await outbox.due(NOW, 10)
    await outbox.sent(due.id, NOW)
    assert await put(database, REMINDER) == [False]
    assert await outbox.due(NOW, 10) == []


async def test_a_message_goes_with_the_transaction_that_caused_it(database: Database, outbox: Outbox) -> None:
    def unit(connection: sqlite3.Connection) -> None:
        put_message(connection, REMINDER, now=NOW)
        raise LookupError("the round is closed")

    with pytest.raises(LookupError):
        await database.transaction(unit)
    assert await outbox.due(NOW, 10) == []


async def test_the_longest_due_come_first_and_no_more_than_asked_for(database: Database, outbox: Outbox) -> None:
    await put(
        database,
        *(replace(REMINDER, key=str(days), due_at=NOW - timedelta(days=days)) for days in (1, 3, 2)),
    )
    assert [due.message.key for due in await outbox.due(NOW, 2)] == ["3", "2"]


async def test_sent_and_dropped_messages_are_not_due_again(database: Database, outbox: Outbox) -> None:
    await put(database, REMINDER, replace(REMINDER, key="other"))
    first, second = await outbox.due(NOW, 10)
    await outbox.sent(first.id, NOW)
    await outbox.dropped(second.id, NOW, "the round is closed")
    assert await outbox.due(NOW + timedelta(days=9), 10) == []


async def test_a_postponed_message_comes_due_later_and_counts_its_attempts(database: Database, outbox: Outbox) -> None:
    await put(database, REMINDER)
    (due,) = await outbox.due(NOW, 10)
    await outbox.postpone(due.id, NOW + timedelta(minutes=5))
    assert await outbox.due(NOW, 10) == []
    (again,) = await outbox.due(NOW + timedelta(minutes=5), 10)
    assert (again.id, again.attempts) == (due.id, 1)
