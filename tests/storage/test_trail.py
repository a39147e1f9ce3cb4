from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.assessment.chain import Break
from bot.assessment.events import Answered, Dropped, Event, Finished, Reopened
from bot.assessment.people import SetUp
from bot.assessment.round import Privacy
from bot.assessment.run import Run
from bot.assessment.trail import OPERATOR, Kind
from storage.assessments import add_assessment
from storage.database import Database
from storage.institutions import add_department, add_institution
from storage.rounds import add_round, close_round
from storage.runs import StoredRun
from storage.trail import erase_texts, examine, record, record_event
from tests.storage.trails import read_trail

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
AMINA, BO = "key-amina", "key-bo"


@dataclass(frozen=True, kw_only=True)
class Place:
    """An institution with one open round in one department."""

    institution: int
    round: int
    run: StoredRun


async def settle(database: Database, slug: str, *, privacy: str = "named") -> Place:
    def unit(connection: sqlite3.Connection) -> Place:
        institution = add_institution(
            connection, slug=slug, name="", language="en", time_zone="UTC", set_up=SetUp.DONE, now=NOW
        )
        department = add_department(connection, institution=institution, place=0, areas=["hr"])
        connection.execute(
            "INSERT INTO flow_revisions VALUES (?, 'hr', ?, '', '', '', 0)",
            (institution, slug),
        )
        round_ = add_round(connection, institution=institution, now=NOW)
        connection.execute("UPDATE rounds SET privacy = ? WHERE id = ?", (privacy, round_))
        assessment = add_assessment(
            connection,
            institution=institution,
            round_=round_,
            department=department,
            area="hr",
            revision=institution,
            now=NOW,
        )
        run = StoredRun(
            id=1,
            institution=institution,
            assessment=assessment,
            department=department,
            area="hr",
            revision=institution,
            privacy=Privacy(privacy),
            open=True,
            member=1,
            walk=Run(),
            touched_at=NOW,
        )
        return Place(institution=institution, round=round_, run=run)

    return await database.transaction(unit)


@pytest.fixture
async def umoja(database: Database) -> Place:
    return await settle(database, "umoja")


@pytest.fixture
async def quiet(database: Database) -> Place:
    """Its round is confidential."""
    return await settle(database, "quiet", privacy="confidential")


async def joins(database: Database, place: Place, actor: str, *, at: datetime = NOW) -> None:
    await database.transaction(
        lambda connection: record(
            connection,
            institution=place.institution,
            actor=actor,
            kind=Kind.MEMBER_JOINED,
            subject={"member": actor},
            now=at,
        )
    )


async def acts(database: Database, place: Place, actor: str, *events: Event, at: datetime = NOW) -> None:
    def unit(connection: sqlite3.Connection) -> None:
        for event in events:
            record_event(connection, place.run, event, actor=actor, now=at)

    await database.transaction(unit)


async def settles(database: Database, place: Place, reason: str) -> None:
    await database.transaction(
        lambda connection: record(
            connection,
            institution=place.institution,
            actor=AMINA,
            kind=Kind.ANSWER_SETTLED,
            subject={"round": place.round, "question": "hr-code"},
            after="partly",
            texts={"reason": reason},
            now=NOW,
        )
    )


async def examined(database: Database, place: Place) -> Break | None:
    return await database.read(lambda connection: examine(connection, place.institution))


async def tampers(database: Database, *statements: str) -> None:
    """Somebody writes to the file past the bot, having taken the triggers off."""

    def unit(connection: sqlite3.Connection) -> None:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)

    await database.transaction(unit)


async def test_an_entry_says_who_changed_which_answer_when(database: Database, umoja: Place) -> None:
    await acts(database, umoja, AMINA, Answered("hr-code", "meets", "not"), Finished())
    where = {"round": umoja.round, "department": umoja.run.department, "area": "hr"}
    assert await read_trail(database, umoja.institution) == [
        {
            "at": "2026-11-24T09:00:00.000+00:00",
            "actor": AMINA,
            "kind": "answer-changed",
            "subject": {**where, "question": "hr-code"},
            "before": "meets",
            "after": "not",
            "seals": {},
        },
        {
            "at": "2026-11-24T09:00:00.000+00:00",
            "actor": AMINA,
            "kind": "answers-handed-in",
            "subject": where,
            "before": None,
            "after": None,
            "seals": {},
        },
    ]
    assert await examined(database, umoja) is None


async def test_an_event_that_changes_nothing_leaves_no_trace(database: Database, umoja: Place) -> None:
    await acts(database, umoja, AMINA, Event())
    assert await read_trail(database, umoja.institution) == []


async def test_a_unit_that_fails_leaves_no_trace(database: Database, umoja: Place) -> None:
    await joins(database, umoja, AMINA)

    def unit(connection: sqlite3.Connection) -> None:
        record_event(connection, umoja.run, Finished(), actor=AMINA, now=NOW)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await database.transaction(unit)
    await joins(database, umoja, BO)
    assert [entry["actor"] for entry in await read_trail(database, umoja.institution)] == [AMINA, BO]
    assert await examined(database, umoja) is None


async def test_institutions_have_trails_of_their_own(database: Database, umoja: Place) -> None:
    other = await settle(database, "tumaini")
    for place, actor in [(umoja, AMINA), (other, OPERATOR), (umoja, BO), (other, AMINA), (umoja, AMINA)]:
        await joins(database, place, actor)
    assert [entry["actor"] for entry in await read_trail(database, umoja.institution)] == [AMINA, BO, AMINA]
    assert [entry["actor"] for entry in await read_trail(database, other.institution)] == [OPERATOR, AMINA]
    assert (await examined(database, umoja), await examined(database, other)) == (None, None)


@pytest.mark.parametrize(
    ("statement", "complaint"),
    [
        ("UPDATE trail SET text = 'x' WHERE number = 1", "takes no change"),
        ("UPDATE trail SET number = number + 5", "takes no change"),
        ("DELETE FROM trail WHERE number = 2", "loses nothing"),
        ("DELETE FROM trail", "loses nothing"),
        ("INSERT OR REPLACE INTO trail SELECT institution_id, number, 'x', hash FROM trail", "grows at its end"),
        ("REPLACE INTO trail SELECT institution_id, number, 'x', hash FROM trail WHERE number = 2", "grows at its end"),
        ("INSERT INTO trail SELECT institution_id, number + 3, text, hash FROM trail", "grows at its end"),
        (
            "INSERT INTO trail SELECT * FROM trail WHERE true ON CONFLICT DO UPDATE SET text = 'x'",
            "grows at its end|takes no change",
        ),
    ],
)
async def test_the_database_lets_nobody_change_the_trail(
    database: Database, umoja: Place, statement: str, complaint: str
) -> None:
    await joins(database, umoja, AMINA)
    await joins(database, umoja, BO)
    with pytest.raises(sqlite3.IntegrityError, match=complaint):
        await database.transaction(lambda connection: connection.execute(statement))
    assert await examined(database, umoja) is None


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE trail SET text = replace(text, 'key-bo', 'key-xx') WHERE number = 2", 2),
        ("UPDATE trail SET hash = replace(hash, 'a', 'b') WHERE number = 1", 1),
        ("DELETE FROM trail WHERE number = 2", 2),
        ("DELETE FROM trail WHERE number = 3", 3),
        ("DELETE FROM trail", 1),
        ("INSERT INTO trail SELECT institution_id, 4, text, hash FROM trail WHERE number = 1", 4),
        ("DELETE FROM trail_heads", 1),
    ],
)
async def test_what_is_changed_in_the_file_is_found(
    database: Database, umoja: Place, statement: str, number: int
) -> None:
    for actor in (AMINA, BO, AMINA):
        await joins(database, umoja, actor)
    await tampers(database, statement)
    found = await examined(database, umoja)
    assert found
    assert found.number == number


@pytest.mark.parametrize(
    ("table", "column"),
    [
        *(("trail", column) for column in ("institution_id", "number", "text", "hash")),
        *(("trail_heads", column) for column in ("institution_id", "number", "hash")),
        *(("trail_texts", column) for column in ("institution_id", "number", "name", "salt", "text")),
    ],
)
@pytest.mark.parametrize("row", range(5))
async def test_whatever_is_changed_in_any_row_is_found(
    database: Database, umoja: Place, table: str, column: str, row: int
) -> None:
    other = await settle(database, "tumaini")
    await joins(database, umoja, AMINA)
    await acts(database, umoja, BO, Answered("hr-code", None, "not"))
    for reason in ("Seen.", "Heard.", "Read."):
        await settles(database, umoja, reason)
    keys = await rows(database, f"SELECT * FROM {table} ORDER BY 1, 2")
    key = keys[row % len(keys)]
    where = " AND ".join(f"{name} = {value!r}" for name, value in dict(key).items())
    changed = {"institution_id": other.institution, "number": 99}.get(column, "'x'")
    await tampers(database, f"UPDATE {table} SET {column} = {changed} WHERE {where}")
    assert await examined(database, umoja) or await examined(database, other)


class TestWhatPeopleWrote:
    async def test_stands_beside_the_trail_and_in_it_under_seal(self, database: Database, umoja: Place) -> None:
        await settles(database, umoja, "Amina Otieno saw it herself.")
        (entry,) = await read_trail(database, umoja.institution)
        assert list(entry["seals"]) == ["reason"]
        assert "Otieno" not in str(entry)
        assert await texts(database) == ["Amina Otieno saw it herself."]
        assert await examined(database, umoja) is None

    async def test_the_same_text_twice_has_two_seals(self, database: Database, umoja: Place) -> None:
        await settles(database, umoja, "Seen.")
        await settles(database, umoja, "Seen.")
        one, other = await read_trail(database, umoja.institution)
        assert one["seals"] != other["seals"]

    async def test_can_be_erased_and_the_trail_stays_whole(self, database: Database, umoja: Place) -> None:
        await settles(database, umoja, "Amina saw it.")
        before = await read_trail(database, umoja.institution)
        await database.transaction(
            lambda connection: erase_texts(connection, institution=umoja.institution, actor=AMINA)
        )
        assert await texts(database) == []
        assert await read_trail(database, umoja.institution) == before
        assert await examined(database, umoja) is None

    async def test_is_erased_for_nobody_else_and_nowhere_else(self, database: Database, umoja: Place) -> None:
        other = await settle(database, "tumaini")
        await settles(database, umoja, "Here.")
        await settles(database, other, "There.")
        await database.transaction(lambda connection: erase_texts(connection, institution=umoja.institution, actor=BO))
        assert await texts(database) == ["Here.", "There."]
        await database.transaction(
            lambda connection: erase_texts(connection, institution=umoja.institution, actor=AMINA)
        )
        assert await texts(database) == ["There."]

    @pytest.mark.parametrize("column", ["text", "salt", "name"])
    async def test_another_text_in_its_place_is_found(self, database: Database, umoja: Place, column: str) -> None:
        await joins(database, umoja, BO)
        await settles(database, umoja, "Amina saw it.")
        await tampers(database, f"UPDATE trail_texts SET {column} = 'other'")
        found = await examined(database, umoja)
        assert found
        assert found.number == 2
        assert found.sentence.startswith("the text beside entry 2")


class TestAConfidentialRound:
    async def test_tells_neither_whose_answer_changed_nor_which(self, database: Database, quiet: Place) -> None:
        await joins(database, quiet, AMINA)
        await acts(database, quiet, AMINA, Answered("hr-code", None, "not"), Dropped("hr-code-signed"))
        await joins(database, quiet, BO)
        await acts(database, quiet, BO, Answered("hr-code", None, "meets"), Finished(), Reopened(), Finished())
        tomorrow = NOW + timedelta(days=1)
        await joins(database, quiet, "key-cem", at=tomorrow)
        told = [
            (entry["at"][:16], entry["actor"], entry["kind"], entry["subject"], entry["after"])
            for entry in await read_trail(database, quiet.institution)
        ]
        round_ = {"round": quiet.round}
        assert told == [
            ("2026-11-24T09:00", AMINA, "member-joined", {"member": AMINA}, None),
            ("2026-11-24T09:00", BO, "member-joined", {"member": BO}, None),
            ("2026-11-25T00:00", "somebody", "answer-changed", round_, {"times": 2}),
            ("2026-11-25T00:00", "somebody", "answers-handed-in", round_, {"times": 2}),
            ("2026-11-25T00:00", "somebody", "answers-taken-back", round_, {"times": 1}),
            ("2026-11-25T09:00", "key-cem", "member-joined", {"member": "key-cem"}, None),
        ]
        assert await examined(database, quiet) is None

    async def test_leaves_the_same_trail_whoever_answered_what_in_which_order_and_when(
        self, database: Database
    ) -> None:
        places = [await settle(database, slug, privacy="confidential") for slug in ("a", "b")]
        noon = NOW.replace(hour=12)
        answers: list[tuple[str, Event, datetime]] = [
            (AMINA, Answered("hr-code", None, "not"), NOW),
            (AMINA, Answered("hr-pay", None, "meets"), NOW),
            (BO, Answered("hr-code", None, "meets"), noon),
        ]
        others: list[tuple[str, Event, datetime]] = [
            (BO, Answered("hr-talk", "not", "partly"), NOW),
            (BO, Answered("hr-code", None, "not"), noon),
            (AMINA, Answered("hr-code", None, "meets"), noon + timedelta(hours=1)),
        ]
        for place, given in zip(places, (answers, others), strict=True):
            await joins(database, place, AMINA)
            for actor, event, at in given:
                await acts(database, place, actor, event, at=at)
            await joins(database, place, BO, at=noon + timedelta(hours=2))
            await joins(database, place, AMINA, at=noon + timedelta(days=2))
        one, other = [
            [{**entry, "subject": set(entry["subject"])} for entry in await read_trail(database, place.institution)]
            for place in places
        ]
        assert one == other

    async def test_the_next_day_s_first_answer_does_not_date_the_day_before(
        self, database: Database, quiet: Place
    ) -> None:
        await acts(database, quiet, AMINA, Answered("hr-code", None, "not"))
        await acts(database, quiet, AMINA, Answered("hr-code", "not", "meets"), at=NOW + timedelta(days=3, minutes=7))
        assert [entry["at"] for entry in await read_trail(database, quiet.institution)] == [
            "2026-11-25T00:00:00.000+00:00"
        ]

    async def test_is_told_of_before_its_closing(self, database: Database, quiet: Place) -> None:
        await acts(database, quiet, AMINA, Answered("hr-code", None, "not"))
        closed_at = NOW + timedelta(hours=5)

        def unit(connection: sqlite3.Connection) -> None:
            close_round(connection, institution=quiet.institution, round_=quiet.round, now=closed_at)
            record(
                connection,
                institution=quiet.institution,
                actor=BO,
                kind=Kind.ROUND_CLOSED,
                subject={"round": quiet.round},
                now=closed_at,
            )

        await database.transaction(unit)
        told = [(entry["at"], entry["kind"]) for entry in await read_trail(database, quiet.institution)]
        assert told == [
            ("2026-11-24T14:00:00.000+00:00", "answer-changed"),
            ("2026-11-24T14:00:00.000+00:00", "round-closed"),
        ]
        assert await rows(database, "SELECT * FROM trail_tallies") == []


async def rows(database: Database, query: str) -> list[sqlite3.Row]:
    return await database.read(lambda connection: connection.execute(query).fetchall())


async def texts(database: Database) -> list[str]:
    return [row["text"] for row in await rows(database, "SELECT text FROM trail_texts ORDER BY institution_id, number")]
