"""A folder of its own for each command, with no settings but what a test sets; and a Telegram in a thread."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.demo.telegram_server import Server

Run = Callable[..., Result]

TOKEN = "4242:demo"  # noqa: S105 - the local server's


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, and the home of the user."""
    for name in list(os.environ):
        if name.startswith("SMARTOPS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("SMARTOPS_DATABASE", str(tmp_path / "bot.db"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(home: Path) -> Run:
    """Give a command in the current folder."""
    assert home.is_dir()
    return lambda *arguments: CliRunner().invoke(main, arguments)


@pytest.fixture
def refused(run: Run) -> Callable[..., str]:
    """Give a command that must fail; returns the one sentence that says why."""

    def refused(*arguments: str, code: int = 1) -> str:
        result = run(*arguments)
        assert result.exit_code == code, result.output
        assert "Traceback" not in result.output
        assert isinstance(result.exception, SystemExit)
        return result.output.partition("Error: ")[2].strip()

    return refused


@pytest.fixture(scope="session")
def telegram() -> Iterator[Server]:
    """A local Bot API server that runs while the test waits for a command."""
    server = Server(token=TOKEN)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result()
    yield server
    asyncio.run_coroutine_threadsafe(server.__aexit__(None, None, None), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture
def logged_in(home: Path, telegram: Server, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a token that the local server takes."""
    monkeypatch.setenv("SMARTOPS_TOKEN", TOKEN)
    monkeypatch.setenv("SMARTOPS_API_URL", telegram.url)
    return home
