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
def over_http() -> bool:
    """Whether the bot's calls go over the network, which takes longer."""
    return False


@pytest.fixture
def new_bot(
    server: Server,
    editions: Editions,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    lull: float,
    introduces: bool,
    over_http: bool,
) -> RunningBot:
    """A bot that has not started, nor has a database."""
    return RunningBot(
        server,
        tmp_path / "bot.db",
        editions,
        clock,
        monkeypatch,
        lull=lull,
        introduces=introduces,
        over_http=over_http,
    )


@pytest.fixture
async def empty_bot(new_bot: RunningBot) -> AsyncIterator[RunningBot]:
    """A bot at its first start."""
    await new_bot.start()
    yield new_bot
    await new_bot.stop()


@pytest.fixture
async def bot(new_bot: RunningBot, sample_database: Path) -> AsyncIterator[RunningBot]:
    """A bot in the sample institution: closed answers in ten departments, and one to try."""
    shutil.copy(sample_database, new_bot.path)
    for person in PEOPLE:
        new_bot.server.person(id=person.telegram_id, first_name=person.first_name, last_name=person.last_name)
    await new_bot.start()
    yield new_bot
    await new_bot.stop()


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
