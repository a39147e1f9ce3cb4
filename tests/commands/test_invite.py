"""`smartops invite`: links from the shell."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdf
import pytest

from bot.journeys.inviting import hash_code
from tests.commands.conftest import Run

Refused = Callable[..., str]


def stored(home: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(home / "bot.db")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_before_the_first_start_the_code_is_given_with_how_to_use_it(run: Run) -> None:
    result = run("invite", "--role", "owner")
    assert result.exit_code == 0
    assert "not been started yet" in result.output
    assert "?start=" in result.output


def test_after_the_first_start_the_link_is_all_that_is_printed(run: Run, home: Path) -> None:
    run("invite", "--role", "owner")
    name_bot(home)
    assert run("invite", "--role", "leader").output.startswith("https://t.me/umoja_bot?start=")


def test_json_tells_the_link_the_code_and_how_long_it_works(run: Run, home: Path) -> None:
    result = run(
        "invite", "--role", "staff", "--frontline", "--department", "hr", "--department", "it", "--uses", "20", "--json"
    )
    made = json.loads(result.output)
    assert made["link"] is None
    assert made["uses"] == 20
    until = datetime.fromisoformat(made["expires_at"])
    assert timedelta(days=13) < until - datetime.now(UTC) < timedelta(days=15)
    assert stored(home, "SELECT code_hash, role, frontline, uses FROM invites") == [
        (hash_code(made["code"]), "staff", 1, 20)
    ]
    assert len(stored(home, "SELECT * FROM invite_departments")) == 2


def test_the_code_itself_is_not_stored(run: Run, home: Path) -> None:
    code = json.loads(run("invite", "--role", "owner", "--json").output)["code"]
    assert code.encode() not in b"".join(file.read_bytes() for file in home.glob("bot.db*"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--role", "staff"), "The role staff needs at least one --department."),
        (("--role", "manager"), "The role manager needs at least one --department."),
        (("--role", "owner", "--department", "hr"), "The role owner takes no --department."),
        (("--role", "staff", "--department", "xx"), "There is no department xx. There are em, pr, pm, hr, "),
        (("--role", "owner", "--uses", "2"), "Owners come in one by one"),
        (("--role", "king"), "Invalid value for '--role'"),
        ((), "Missing option '--role'"),
        (("--role", "owner", "--uses", "0"), "Invalid value for '--uses'"),
        (("--role", "owner", "--days", "1000"), "Invalid value for '--days'"),
    ],
)
def test_what_cannot_be_is_refused(refused: Refused, arguments: tuple[str, ...], sentence: str) -> None:
    assert refused("invite", *arguments, code=2).startswith(sentence)


def test_no_token_is_needed(run: Run) -> None:
    assert run("invite", "--role", "owner").exit_code == 0


def test_a_database_that_cannot_be_used_is_said(refused: Refused, home: Path) -> None:
    (home / "bot.db").write_text("This is a text.\n" * 100)
    assert "it is not a database" in refused("invite", "--role", "owner")


def name_bot(home: Path) -> None:
    connection = sqlite3.connect(home / "bot.db")
    connection.execute("INSERT INTO facts VALUES ('username', 'umoja_bot')")
    connection.commit()
    connection.close()


def test_an_invite_has_a_language_and_a_name(run: Run, home: Path) -> None:
    result = run("invite", "--role", "staff", "--department", "hr", "--language", "qps", "--name", "for Amina")
    assert result.exit_code == 0
    assert stored(home, "SELECT language, name FROM invites") == [("qps", "for Amina")]


def test_a_poster_is_a_pdf_with_the_link(run: Run, home: Path) -> None:
    run("invite", "--role", "owner")
    name_bot(home)
    result = run("invite", "--role", "staff", "--department", "hr", "--uses", "50", "--poster", "wall.pdf")
    assert result.exit_code == 0
    (page,) = pypdf.PdfReader(home / "wall.pdf").pages
    assert result.output.strip().removeprefix("https://") in "".join(page.extract_text().split())


def test_a_poster_waits_until_the_bot_has_a_name(run: Run, refused: Refused, home: Path) -> None:
    assert run("invite", "--role", "owner").exit_code == 0
    sentence = refused("invite", "--role", "staff", "--department", "hr", "--poster", "wall.pdf")
    assert sentence.startswith("The bot's name, which a poster must hold, is not known")
    assert len(stored(home, "SELECT * FROM invites")) == 1


def test_a_language_that_there_is_not_is_said(refused: Refused, home: Path) -> None:
    sentence = refused("invite", "--role", "staff", "--department", "hr", "--language", "xx")
    assert sentence.startswith("There is no language xx.")
    assert stored(home, "SELECT * FROM invites") == []


def test_the_links_that_are_out_are_listed_and_revoked(run: Run, refused: Refused, home: Path) -> None:
    run("invite", "--role", "leader", "--uses", "5", "--name", "the \x1b[2Jboard")
    run("invite", "--role", "owner")
    listed = run("invites", "list").output
    assert "1  leader   5 of 5 left" in listed
    assert "\x1b" not in listed
    assert [it["number"] for it in json.loads(run("invites", "list", "--json").output)] == [2, 1]
    assert run("invites", "revoke", "1").output == "Invitation 1 lets nobody in any more.\n"
    assert "leader" not in run("invites", "list").output
    assert refused("invites", "revoke", "1").startswith("There is no invitation 1")
    assert stored(home, "SELECT COUNT(*) FROM trail WHERE text LIKE '%invite-revoked%'") == [(1,)]
    assert run("invites", "revoke", "2").exit_code == 0
    assert run("invites", "list").output == "No invitation is out.\n"


def test_there_is_nothing_to_list_before_there_is_an_institution(refused: Refused) -> None:
    assert refused("invites", "list") == "There is no institution yet."
