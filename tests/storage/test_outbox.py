import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storage.database import Database
from storage.outbox import (
    DueMessage,
    Message,
    claim,
    let_wait,
    mark_dropped,
    mark_sent,
    messages_due,
    messages_of_letter,
    postpone,
    put_message,
)

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)

REMINDER = Message(
    institution=1,
    person=17,
    kind="reminder",
    arguments={"department": "hr", "days": 3, "round": "Q1 ✓"},
    key="reminder:17:2027-03-01",
    due_at=NOW,
)


async def put(database: Database, *messages: Message) -> list[bool]:
    return await database.transaction(
        lambda connection: [put_message(connection, message, now=NOW) for message in messages]
    )


async def due(database: Database, now: datetime = NOW, most: int = 10) -> list[DueMessage]:
    return list(await database.read(lambda connection: messages_due(connection, 17, now, most=most)))


async def test_a_message_comes_due_as_it_was_put(database: Database) -> None:
    await put(database, REMINDER)
    assert await due(database, NOW - timedelta(milliseconds=1)) == []
    (found,) = await due(database)
    assert found.message == REMINDER
    assert found.attempts == 0


async def test_a_message_is_put_once_and_stays_as_it_was_first(database: Database) -> None:
    assert await put(database, REMINDER, replace(REMINDER, kind="notice")) == [True, False]
    (found,) = await due(database)
    await database.transaction(lambda connection: mark_sent(connection, [found.id], NOW))
    assert await put(database, REMINDER) == [False]
    assert await due(database) == []


async def test_a_message_goes_with_the_transaction_that_caused_it(database: Database) -> None:
    def unit(connection: sqlite3.Connection) -> None:
        put_message(connection, REMINDER, now=NOW)
        raise LookupError("the round is closed")

    with pytest.raises(LookupError):
        await database.transaction(unit)
    assert await due(database) == []


async def test_urgent_ones_come_first_then_the_longest_due_and_no_more_than_asked_for(database: Database) -> None:
    await put(
        database,
        *(replace(REMINDER, key=str(days), due_at=NOW - timedelta(days=days)) for days in (1, 3, 2)),
        replace(REMINDER, key="urgent", urgent=True),
    )
    assert [it.message.key for it in await due(database, most=3)] == ["urgent", "3", "2"]


async def test_sent_and_dropped_messages_are_not_due_again(database: Database) -> None:
    await put(database, REMINDER, replace(REMINDER, key="other"))
    first, second = await due(database)
    await database.transaction(lambda connection: mark_sent(connection, [first.id], NOW))
    await database.transaction(lambda connection: mark_dropped(connection, [second.id], NOW, "the round is closed"))
    assert await due(database, NOW + timedelta(days=9)) == []


async def test_a_postponed_message_comes_due_later_and_counts_its_attempts(database: Database) -> None:
    await put(database, REMINDER)
    (found,) = await due(database)
    await database.transaction(lambda connection: postpone(connection, [found.id], NOW + timedelta(minutes=5)))
    assert await due(database) == []
    (again,) = await due(database, NOW + timedelta(minutes=5))
    assert (again.id, again.attempts) == (found.id, 1)


async def test_a_letter_is_found_by_the_first_of_its_messages_as_long_as_they_belong_to_it(database: Database) -> None:
    await put(database, *(replace(REMINDER, key=str(number)) for number in range(3)))
    messages = [it.id for it in await due(database)]
    letter = await database.transaction(lambda connection: claim(connection, messages))
    assert letter == messages[0]
    await database.transaction(lambda connection: let_wait(connection, messages[2:]))
    found = await database.read(lambda connection: messages_of_letter(connection, 17, letter))
    assert [it.id for it in found] == messages[:2]
    assert await database.read(lambda connection: messages_of_letter(connection, 18, letter)) == ()
