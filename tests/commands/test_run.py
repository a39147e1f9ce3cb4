"""`smartops run`: one clear sentence for whatever keeps the bot from starting, and a clean stop."""

from __future__ import annotations

import signal
import socket
import sqlite3
import stat
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from bot.demo.telegram_server import Server
from storage.upgrade import read_migrations
from tests.commands.conftest import TOKEN, Run
from tests.commands.program import SOON, running

Refused = Callable[..., str]


def test_without_a_token_it_says_how_to_get_one_and_offers_the_demo(refused: Refused) -> None:
    sentence = refused("run")
    assert "@BotFather" in sentence
    assert "SMARTOPS_TOKEN" in sentence
    assert "smartops demo" in sentence


def test_an_empty_token_is_none(refused: Refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTOPS_TOKEN", "")
    assert "@BotFather" in refused("run")


@pytest.mark.parametrize("token", ["nonsense", "123", "123:", ":abc", "123:a b", "123:a/b", "123:abc\n456:def", "１:a"])
def test_a_malformed_token_is_refused_and_not_repeated(
    refused: Refused, monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("SMARTOPS_TOKEN", token)
    sentence = refused("run")
    assert sentence.startswith("The setting SMARTOPS_TOKEN is wrong: it must look like")
    assert token not in sentence.replace("123456789:AAF", "")


def test_a_token_that_telegram_does_not_know(
    refused: Refused, logged_in: Path, telegram: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMARTOPS_TOKEN", "4242:secret-word")
    sentence = refused("run")
    assert sentence == (
        f"{telegram.url} does not accept the bot's token: check SMARTOPS_TOKEN, or ask @BotFather for it."
    )
    assert logged_in


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "http://nowhere.invalid", "https://127.0.0.1:9/base/"])
def test_a_server_that_is_not_there(
    refused: Refused, logged_in: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("SMARTOPS_API_URL", address)
    sentence = refused("run")
    assert sentence.startswith(f"The Bot API at {address.rstrip('/')} cannot be reached")
    assert TOKEN not in sentence
    assert logged_in


class _Newspaper(BaseHTTPRequestHandler):
    """Answers whatever is asked with a page."""

    def do_POST(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<html>Good morning!</html>")

    def log_message(self, *_: object) -> None:
        """Print nothing."""


def test_a_server_that_is_no_bot_api(refused: Refused, logged_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with HTTPServer(("127.0.0.1", 0), _Newspaper) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("SMARTOPS_API_URL", f"http://127.0.0.1:{server.server_port}")
        sentence = refused("run")
        server.shutdown()
    assert "what answers is not a Bot API server" in sentence
    assert TOKEN not in sentence
    assert logged_in


@pytest.mark.parametrize("address", ["ftp://example.com", "example.com", "http://", "nonsense"])
def test_an_address_that_is_none(
    refused: Refused, logged_in: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("SMARTOPS_API_URL", address)
    assert refused("run").startswith("The setting SMARTOPS_API_URL is wrong: ")
    assert logged_in


class TestTheDatabase:
    def test_is_a_text_file(self, refused: Refused, logged_in: Path) -> None:
        (logged_in / "bot.db").write_text(
            "What is this? It is a text, and long enough to be taken for a header.\n" * 20
        )
        assert "it is not a database" in refused("run")

    def test_is_another_programs(self, refused: Refused, logged_in: Path) -> None:
        with sqlite3.connect(logged_in / "bot.db") as other:
            other.execute("CREATE TABLE songs (title TEXT)")
        other.close()
        assert "belongs to another program" in refused("run")

    def test_is_newer_than_the_program(self, refused: Refused, run: Run, logged_in: Path) -> None:
        run("invite", "--role", "owner")
        newer = sqlite3.connect(logged_in / "bot.db")
        newer.execute(f"PRAGMA user_version = {len(read_migrations()) + 1}")
        newer.close()
        assert "Install a newer smart-operations-bot" in refused("run")

    def test_is_a_folder(self, refused: Refused, logged_in: Path) -> None:
        (logged_in / "bot.db").mkdir()
        assert "Check that it is a file" in refused("run")

    def test_lies_in_what_is_no_folder(
        self, refused: Refused, logged_in: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (logged_in / "file").write_text("")
        monkeypatch.setenv("SMARTOPS_DATABASE", str(logged_in / "file" / "bot.db"))
        assert refused("run").startswith(f"The folder {logged_in / 'file'} cannot be written")

    def test_is_damaged(self, refused: Refused, run: Run, logged_in: Path) -> None:
        run("invite", "--role", "owner")
        path = logged_in / "bot.db"
        content = bytearray(path.read_bytes())
        content[100:4096] = b"\xff" * 3996
        path.write_bytes(content)
        assert "damaged" in refused("run")

    @pytest.mark.slow
    def test_is_locked_by_another_program(self, refused: Refused, run: Run, logged_in: Path) -> None:
        run("invite", "--role", "owner")
        other = sqlite3.connect(logged_in / "bot.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        assert "another program keeps it locked" in refused("run")
        other.close()

    def test_is_made_where_it_is_missing_for_this_account_alone(self, run: Run, logged_in: Path) -> None:
        run("invite", "--role", "owner")
        assert stat.S_IMODE((logged_in / "bot.db").stat().st_mode) == 0o600


def test_a_broken_flow(refused: Refused, logged_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flows = logged_in / "flows"
    (flows / "areas").mkdir(parents=True)
    (flows / "areas" / "hr.yaml").write_text("questions: [nonsense\n")
    monkeypatch.setenv("SMARTOPS_FLOWS", str(flows))
    sentence = refused("run")
    assert sentence.startswith("The flows cannot be used. `smartops lint` says more.")
    assert "hr.yaml:" in sentence


def test_an_unknown_setting(refused: Refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTOPS_TOKN", "1:a")
    assert refused("run").startswith("There is no setting SMARTOPS_TOKN. The settings are SMARTOPS_TOKEN, ")


class TestRunning:
    def test_says_which_database_it_opened_and_whether_it_is_new(self, logged_in: Path) -> None:
        for state in ("new", "not new"):
            with running("run", folder=logged_in) as program:
                assert f"Database: {logged_in / 'bot.db'} ({state})" in program.prints("Ctrl-C stops it.")

    @pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
    def test_stops_cleanly(self, logged_in: Path, how: signal.Signals) -> None:
        with running("run", folder=logged_in) as program:
            program.prints("Ctrl-C stops it.")
            code, seconds = program.stops(how)
            assert "Stopped." in program.printed
            assert "Traceback" not in program.printed
            assert TOKEN not in program.printed
            assert code == 0
            assert seconds < SOON

    def test_stops_cleanly_while_the_server_keeps_silent(self, logged_in: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            settings = {"SMARTOPS_API_URL": f"http://127.0.0.1:{silent.getsockname()[1]}"}
            with running("run", folder=logged_in, settings=settings) as program:
                program.prints("Database:")
                code, seconds = program.stops(signal.SIGTERM)
            assert "Traceback" not in program.printed
            assert code == 0
            assert seconds < SOON

    def test_the_first_start_prints_the_owner_link_on_a_terminal_only(self, logged_in: Path) -> None:
        with running("run", folder=logged_in, terminal=True) as program:
            printed = program.prints("Ctrl-C stops it.")
            assert "https://t.me/smart_operations_bot?start=" in printed
        with running("run", folder=logged_in, terminal=True) as program:
            printed = program.prints("Ctrl-C stops it.")
            assert "?start=" not in printed
            assert "smartops invite --role owner" in printed

    def test_a_services_log_says_how_to_make_the_link(self, logged_in: Path) -> None:
        with running("run", folder=logged_in) as program:
            printed = program.prints("Ctrl-C stops it.")
            assert "?start=" not in printed
            assert "`smartops invite --role owner` makes the link." in printed

    def test_a_start_with_a_wrong_token_is_not_the_first(self, logged_in: Path, refused: Refused) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SMARTOPS_TOKEN", "4242:wrong")
            refused("run")
        with running("run", folder=logged_in, terminal=True) as program:
            assert "?start=" in program.prints("Ctrl-C stops it.")

    def test_a_second_bot_on_the_same_database_is_refused_and_commands_are_not(
        self, logged_in: Path, refused: Refused, run: Run
    ) -> None:
        (logged_in / "other name.db").symlink_to(logged_in / "bot.db")
        with running("run", folder=logged_in) as program:
            program.prints("Ctrl-C stops it.")
            assert refused("run").startswith(f"Another bot is running on the database {logged_in / 'bot.db'}.")
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("SMARTOPS_DATABASE", "other name.db")
                assert refused("run").startswith("Another bot is running on the database other name.db.")
            invited = run("invite", "--role", "owner")
            assert invited.output.startswith("https://t.me/smart_operations_bot?start=")
            assert run("doctor").exit_code == 0
