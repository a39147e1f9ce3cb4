import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from storage.database import Database
from storage.inbox import Inbox, SetAside, hash_code, veil

CODE = "Zk3_a-9"
HASH = "sha256:" + hashlib.sha256(CODE.encode()).hexdigest()


class Clock:
    """Says the time it is set to."""

    def __init__(self) -> None:
        self.now = datetime(2027, 3, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def inbox(database: Database, clock: Clock) -> Inbox:
    return Inbox(database, clock=clock)


def update(update_id: int, text: str = "hello") -> dict[str, Any]:
    return {"update_id": update_id, "message": {"text": text, "chat": {"id": -100, "type": "private"}, "new": [1.5]}}


async def rows(database: Database) -> list[tuple[object, ...]]:
    return await database.read(
        lambda connection: [tuple(row) for row in connection.execute("SELECT * FROM inbox ORDER BY update_id")]
    )


async def test_what_is_new_comes_back_and_what_was_received_before_does_not(inbox: Inbox) -> None:
    assert await inbox.receive([update(1), update(2), update(2)]) == [update(1), update(2)]
    assert await inbox.receive([update(2), update(3)]) == [update(3)]


async def test_a_finished_update_delivered_again_is_not_new(inbox: Inbox) -> None:
    await inbox.receive([update(1)])
    await inbox.finish(1)
    assert await inbox.receive([update(1)]) == []


async def test_what_is_unfinished_is_replayed_in_the_order_of_ids_after_a_restart(path: Path, clock: Clock) -> None:
    database = await Database.open(path)
    inbox = Inbox(database, clock=clock)
    await inbox.receive([update(3), update(1)])
    await inbox.receive([update(4), update(2, "¡\U0001f600 \ud83d")])
    await inbox.finish(3)
    await database.close()

    database = await Database.open(path)
    assert await Inbox(database, clock=clock).unfinished() == [update(1), update(2, "¡\U0001f600 \ud83d"), update(4)]
    await database.close()


async def test_replayed_equals_live(inbox: Inbox) -> None:
    live = await inbox.receive([update(1, f"/start {CODE}"), update(2)])
    assert await inbox.unfinished() == live


async def test_a_finished_row_keeps_its_id_and_time_only(inbox: Inbox, database: Database, clock: Clock) -> None:
    await inbox.receive([update(1), update(2)])
    await database.transaction(lambda _: None, finishing=1)
    await inbox.finish(1)
    await inbox.finish(2)
    await database.transaction(lambda _: None)
    time = int(clock.now.timestamp() * 1000)
    assert await rows(database) == [(1, time, None, 0), (2, time, None, 0)]
    assert not database.finished


async def test_only_the_hash_of_an_invites_code_reaches_the_file(path: Path, clock: Clock) -> None:
    database = await Database.open(path)
    await Inbox(database, clock=clock).receive([update(1, f"/start {CODE}")])
    await database.close()
    assert CODE.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())


@pytest.mark.parametrize(
    "arrival",
    [None, 7, "update", [], {}, {"update_id": "7"}, {"update_id": True}, {"update_id": -1}, {"update_id": 2**63}],
)
async def test_what_is_no_update_is_left_out_with_a_line_in_the_log(
    inbox: Inbox, caplog: pytest.LogCaptureFixture, arrival: object
) -> None:
    assert await inbox.receive([arrival, update(1)]) == [update(1)]
    assert caplog.text.count("ignored an arrival without an update_id") == 1


async def test_the_last_poll_is_remembered(inbox: Inbox, database: Database, clock: Clock) -> None:
    assert await inbox.last_poll() is None
    await inbox.receive([update(7), update(8)])
    clock.now += timedelta(minutes=1)
    await inbox.receive([])
    again = Inbox(database, clock=clock)
    assert await again.last_poll() == clock.now


async def test_ids_that_begin_anew_after_an_idle_week_are_received(inbox: Inbox, clock: Clock) -> None:
    await inbox.receive([update(900), update(901)])
    await inbox.finish(900)
    await inbox.finish(901)
    clock.now += timedelta(days=8)
    await inbox.receive([])
    assert await inbox.receive([update(17)]) == [update(17)]


async def test_an_old_finished_id_does_not_stand_in_the_way_though_it_is_not_deleted_yet(
    inbox: Inbox, database: Database, clock: Clock
) -> None:
    await inbox.receive([update(number) for number in range(500)])
    for number in range(500):
        await inbox.finish(number)
    clock.now += timedelta(days=8)
    assert await inbox.receive([update(499)]) == [update(499)]
    assert len(await rows(database)) == 300
    assert await inbox.unfinished() == [update(499)]


async def test_finished_updates_are_forgotten_after_days_and_unfinished_ones_never(
    inbox: Inbox, database: Database, clock: Clock
) -> None:
    await inbox.receive([update(1), update(2)])
    await inbox.finish(1)
    clock.now += timedelta(days=2)
    await inbox.receive([])
    assert len(await rows(database)) == 2
    clock.now += timedelta(days=2)
    await inbox.receive([])
    assert [row[0] for row in await rows(database)] == [2]


async def test_failed_attempts_are_counted_across_restarts(path: Path, clock: Clock) -> None:
    counts = []
    for _ in range(3):
        database = await Database.open(path)
        inbox = Inbox(database, clock=clock)
        await inbox.receive([update(1)])
        counts.append(await inbox.failed(1))
        await database.close()
    assert counts == [1, 2, 3]


async def test_an_update_set_aside_is_kept_with_its_reference_and_not_replayed(inbox: Inbox, clock: Clock) -> None:
    await inbox.receive([update(1), update(2)])
    await inbox.set_aside(1, "K7P2", "KeyError: 'run'")
    assert await inbox.unfinished() == [update(2)]
    assert await inbox.receive([update(1)]) == []
    assert await inbox.set_asides() == [
        SetAside(reference="K7P2", update_id=1, set_aside_at=clock.now, sentence="KeyError: 'run'", payload=update(1))
    ]


async def test_an_update_that_was_done_but_could_not_be_shown_is_set_aside_without_its_payload(
    inbox: Inbox, database: Database
) -> None:
    await inbox.receive([update(1)])
    await database.transaction(lambda _: None, finishing=1)
    assert await inbox.failed(1) == 1
    await inbox.set_aside(1, "K7P2", "ValueError: text too long")
    assert [(kept.reference, kept.payload) for kept in await inbox.set_asides()] == [("K7P2", None)]


@pytest.mark.parametrize("kind", ["message", "edited_message"])
@pytest.mark.parametrize(
    ("text", "veiled"),
    [
        (f"/start {CODE}", f"/start {HASH}"),
        (f"/start@smart_bot {CODE}", f"/start@smart_bot {HASH}"),
        (f"/start  {CODE} ", f"/start  {HASH} "),
        (f"\n /START {CODE}", f"\n /START {HASH}"),
        (f"https://t.me/smart_bot?start={CODE}", f"https://t.me/smart_bot?start={HASH}"),
        ("/start", "/start"),
        ("/started late", "/started late"),
        ("We /start at nine", "We /start at nine"),
        ("See https://bank.example/?start=2027", "See https://bank.example/?start=2027"),
    ],
)
def test_the_code_of_an_invite_is_veiled(kind: str, text: str, veiled: str) -> None:
    assert veil({"update_id": 1, kind: {"text": text}}) == {"update_id": 1, kind: {"text": veiled}}


def test_the_code_is_veiled_where_an_update_repeats_a_message_and_the_update_itself_is_left_as_it_was() -> None:
    link = f"https://t.me/smart_bot?start={CODE}"
    original = {
        "update_id": 1,
        "callback_query": {
            "data": "a.1",
            "message": {
                "caption": f"Invite: {link}",
                "caption_entities": [{"type": "text_link", "offset": 0, "url": link}],
                "reply_to_message": {"text": f"/start {CODE}"},
            },
        },
    }
    veiled = veil(original)
    assert CODE not in str(veiled)
    assert str(veiled).count(HASH) == 3
    assert CODE in str(original)


def test_a_hash_read_from_the_database_opens_nothing() -> None:
    message = {"text": f"/start {hash_code(CODE)}"}
    assert veil({"update_id": 1, "message": message})["message"]["text"] == f"/start {hash_code(HASH)}"
