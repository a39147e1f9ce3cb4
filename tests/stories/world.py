"""The institution that stories play in, and what its database holds of a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from sqlite3 import Connection
from typing import Any

from bot.assessment.people import Institution, SetUp
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.journeys.setting_up import make_institution
from storage.database import Database
from storage.institutions import save_institution
from storage.notes import attachments_of
from storage.people import member_in_use
from storage.rounds import close_round
from storage.runs import runs_of_member
from tests.stories.story import Role

USERNAME = "smart_operations_bot"


async def found(database: Database, *, areas: Sequence[str], now: datetime) -> int:
    """Make an institution that is set up, with a department for each area."""

    def unit(connection: Connection) -> int:
        made = make_institution(connection, areas=areas, language="en", time_zone="Africa/Nairobi", now=now)
        save_institution(
            connection,
            Institution(
                id=made.id,
                slug="umoja",
                name="Umoja Microfinance",
                language="en",
                time_zone="Africa/Nairobi",
                set_up=SetUp.DONE,
            ),
        )
        return made.id

    return await database.transaction(unit)


async def invite(database: Database, institution: int, role: Role, code: str, *, now: datetime) -> None:
    """Make the invite that a person comes in by."""
    await database.transaction(
        lambda connection: invite_from_shell(
            connection,
            institution=institution,
            role=role.role,
            areas=role.departments,
            frontline=role.frontline,
            uses=1,
            expires_at=now + timedelta(days=1),
            code_hash=hash_code(code),
            now=now,
        )
    )


async def close_rounds(database: Database, institution: int, *, now: datetime) -> None:
    """Close every round there is."""

    def unit(connection: Connection) -> None:
        for row in connection.execute("SELECT id FROM rounds WHERE closed_at IS NULL").fetchall():
            close_round(connection, institution=institution, round_=row["id"], now=now)

    await database.transaction(unit)


async def read_stored(database: Database, telegram_id: int, area: str) -> Mapping[str, Any]:
    """What is stored of a person's run of an area."""

    def unit(connection: Connection) -> Mapping[str, Any]:
        member = member_in_use(connection, telegram_id)
        assert member
        institution = member.institution.id
        runs = runs_of_member(connection, institution=institution, member=member.id)
        run = next((it for it in runs if it.area == area), None)
        if run is None:
            return {"place": None, "answers": {}, "notes": {}, "evidence": {}}
        rows = connection.execute(
            "SELECT question FROM notes WHERE run_id = ? UNION SELECT question FROM evidence WHERE run_id = ?",
            (run.id, run.id),
        )
        held = {
            row["question"]: attachments_of(connection, institution=institution, run=run.id, question=row["question"])
            for row in rows
        }
        return {
            "place": run.walk.place.value,
            "answers": dict(run.walk.answers),
            "notes": {question: [note.text for note in it.notes] for question, it in held.items() if it.notes},
            "evidence": {question: len(it.evidence) for question, it in held.items() if it.evidence},
        }

    return await database.read(unit)
