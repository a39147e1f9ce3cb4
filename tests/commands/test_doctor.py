"""`smartops doctor`: how the installation is doing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database import Database
from storage.inbox import Inbox
from tests.commands.conftest import TOKEN, Run

Refused = Callable[..., str]


def test_before_the_first_start_nothing_is_wrong_and_nothing_is_made(run: Run, home: Path) -> None:
    result = run("doctor")
    assert result.exit_code == 0
    assert "does not exist yet" in result.output
    assert "11 areas, 110 responsibilities" in result.output
    assert not (home / "bot.db").exists()


def test_the_token_is_not_shown(run: Run, logged_in: Path) -> None:
    result = run("doctor")
    assert "Token:    set" in result.output
    assert TOKEN not in result.output
    assert logged_in


def test_a_whole_database_is_whole(run: Run) -> None:
    run("invite", "--role", "owner")
    result = run("doctor")
    assert result.exit_code == 0
    assert "(whole)" in result.output
    assert "0 waiting, 0 set aside" in result.output


def test_what_was_set_aside_is_listed_and_needs_a_person(run: Run, home: Path) -> None:
    async def set_aside() -> None:
        database = await Database.open(home / "bot.db")
        inbox = Inbox(database, clock=lambda: datetime(2027, 3, 1, 12, tzinfo=UTC))
        await inbox.receive([{"update_id": 17, "message": {"chat": {"id": 5}}}])
        await inbox.set_aside(17, "1a2b3c4d", "ValueError: 'nowhere' is not a valid Place")
        await database.close()

    asyncio.run(set_aside())
    result = run("doctor")
    assert result.exit_code == 1
    assert "  1a2b3c4d  2027-03-01 12:00 UTC  update 17: ValueError: 'nowhere' is not a valid Place" in result.output


@pytest.mark.parametrize("page", [1, 3, 6])
def test_a_damaged_database_is_said_to_be(run: Run, home: Path, page: int) -> None:
    run("invite", "--role", "owner")
    path = home / "bot.db"
    content = bytearray(path.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
    path.write_bytes(content)
    result = run("doctor")
    assert result.exit_code == 1
    assert "damaged" in result.output
    assert isinstance(result.exception, SystemExit)


def test_broken_content_is_said(refused: Refused, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "flows").mkdir()
    (home / "flows" / "areas.yaml").write_text("nonsense: 1\n")
    monkeypatch.setenv("SMARTOPS_FLOWS", str(home / "flows"))
    assert "areas.yaml:1:1" in refused("doctor")
