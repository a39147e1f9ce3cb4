"""A bot on an empty database, and one on the sample institution's."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.seed import PEOPLE, seed
from bot.demo.seen import as_read
from bot.demo.telegram_server import Server
from bot.editions import Editions
from storage.database import Database
from tests.handlers.running_bot import LULL, MORNING, RunningBot


@pytest.fixture(scope="session")
def editions() -> Editions:
    """Our own content, read once for all tests."""
    found = Editions()
    found.edition()
    return found


@pytest.fixture(scope="session")
def sample_database(editions: Editions, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample institution's database, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "bot.db"

    async def make() -> None:
        database = await Database.open(path)
        await database.transaction(lambda connection: seed(connection, editions.edition(), now=MORNING))
        await database.close()

    asyncio.run(make())
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock(shows=MORNING.timestamp())


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[Server]:
    async with Server(now=clock) as server:
        yield server


@pytest.fixture
def lull() -> float:
    """Seconds after the last note or file until the card moves down."""
    return LULL


@pytest.fixture
def introduces() -> bool:
    """Whether the bot tells Telegram what everybody sees of it."""
    return False


@pytest.fixture
async def empty_bot(
    server: Server,
    editions: Editions,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    lull: float,
    introduces: bool,
) -> AsyncIterator[RunningBot]:
    """A bot at its first start."""
    running = RunningBot(server, tmp_path / "bot.db", editions, clock, monkeypatch, lull=lull, introduces=introduces)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
async def bot(
    server: Server,
    editions: Editions,
    clock: Clock,
    tmp_path: Path,
    sample_database: Path,
    monkeypatch: pytest.MonkeyPatch,
    lull: float,
    introduces: bool,
) -> AsyncIterator[RunningBot]:
    """A bot in the sample institution: closed answers in ten departments, and one to try."""
    shutil.copy(sample_database, tmp_path / "bot.db")
    for person in PEOPLE:
        server.person(id=person.telegram_id, first_name=person.first_name, last_name=person.last_name)
    running = RunningBot(server, tmp_path / "bot.db", editions, clock, monkeypatch, lull=lull, introduces=introduces)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
def grace(bot: RunningBot) -> Phone:
    """The phone of a frontline employee of the department to try."""
    return bot.sample("grace")


@pytest.fixture
def amina(bot: RunningBot) -> Phone:
    """The owner's phone."""
    return bot.sample("amina")


@pytest.fixture
def joseph(bot: RunningBot) -> Phone:
    """The phone of the manager of the department to try."""
    return bot.sample("joseph")


@pytest.fixture
def say(editions: Editions) -> Callable[..., str]:
    """What the bot says in English, by message, as a person reads it."""
    english = editions.texts().speak("en")
    return lambda *message, **arguments: as_read(english.label(*message, **arguments))
