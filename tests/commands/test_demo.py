"""`smartops demo`: with no account and no token, and going on where it was left."""

from __future__ import annotations

import re
import signal
import socket
import sqlite3
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.program import SOON, Program, running

Refused = Callable[..., str]


def address(program: Program) -> str:
    found = re.search(r"http://127\.0\.0\.1:\d+", program.prints("starting it again goes on"))
    assert found
    return found[0]


def mark(home: Path, statement: str) -> list[tuple[object, ...]]:
    """Write or read something in the demo's database."""
    connection = sqlite3.connect(home / "data" / "smartops" / "demo" / "demo.db")
    try:
        with connection:
            return connection.execute(statement).fetchall()
    finally:
        connection.close()


def test_it_opens_with_settings_that_would_not_do_for_the_bot(home: Path) -> None:
    settings = {"SMARTOPS_TOKEN": "nonsense", "SMARTOPS_DATABASE": "/nowhere/at/all.db", "SMARTOPS_X": "y"}
    with running("demo", "--port", "0", "--no-browser", folder=home, settings=settings) as program:
        with urllib.request.urlopen(address(program)) as page:
            assert page.status == 200
            assert b"<html" in page.read()
        code, seconds = program.stops(signal.SIGINT)
        assert program.printed.endswith("Stopped.\n")
        assert "Traceback" not in program.printed
        assert code == 0
        assert seconds < SOON
    assert (home / "data" / "smartops" / "demo" / "demo.db").exists()
    assert not Path("/nowhere").exists()


@pytest.mark.slow
def test_starting_again_goes_on_and_reset_begins_anew(home: Path, refused: Refused) -> None:
    with running("demo", "--port", "0", "--no-browser", folder=home) as program:
        address(program)
        assert refused("demo", "--port", "0", "--no-browser").endswith("The demo is open already; stop it first.")
        assert refused("demo", "--reset", "--port", "0", "--no-browser").endswith("stop it first.")
        program.stops(signal.SIGTERM)
    mark(home, "UPDATE institutions SET name = 'Umoja'")
    with running("demo", "--port", "0", "--no-browser", folder=home) as program:
        address(program)
        program.stops(signal.SIGTERM)
    assert mark(home, "SELECT name FROM institutions") == [("Umoja",)]
    with running("demo", "--port", "0", "--no-browser", "--reset", folder=home) as program:
        address(program)
        program.stops(signal.SIGTERM)
    assert mark(home, "SELECT name FROM institutions") != [("Umoja",)]


def test_a_port_that_is_taken_is_said(home: Path, refused: Refused) -> None:
    assert home
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert refused("demo", "--no-browser", "--port", str(port)).endswith("Try --port 0.")


@pytest.mark.parametrize("port", ["70000", "-1", "x"])
def test_a_port_there_cannot_be_is_refused(refused: Refused, port: str) -> None:
    assert refused("demo", "--port", port, code=2).startswith("Invalid value for '--port'")


@pytest.mark.parametrize("name", ["demo.db", "telegram.db"])
def test_damaged_files_are_said_with_the_demos_own_remedy(home: Path, refused: Refused, name: str) -> None:
    folder = home / "data" / "smartops" / "demo"
    folder.mkdir(parents=True)
    (folder / name).write_text("This is a text.\n" * 100)
    assert "smartops demo --reset" in refused("demo", "--no-browser", "--port", "0")
