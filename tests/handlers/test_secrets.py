"""The token and the codes of invites: whatever happens, they are in no log, no error, no database, no other process."""

from __future__ import annotations

import asyncio
import io
import logging
import sys
import traceback
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path

import psutil
import pytest

from bot.app import serve
from bot.delivery.connection import Telegram, WrongToken
from bot.demo.clock import Clock
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from bot.editions import Editions
from bot.reports.child import start_child
from storage.database import Database
from tests.handlers.running_bot import RunningBot
from tests.handlers.test_inviting import code_of, invited

Say = Callable[..., str]

BOT = "smart_operations_bot"
SECRET = "AAF-Distinctive-Token_0123456789"  # noqa: S105 - opens the local server alone
GUESS = "Distinctive-Guess_at-A-Code"


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[Server]:
    async with Server(token=f"4242:{SECRET}", now=clock) as server:
        yield server


@pytest.fixture
def over_http() -> bool:
    """As it is in earnest: addresses hold the token."""
    return True


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """All that any library logs, as a handler writes it, with what it knows of errors."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s %(args)s"))
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    yield written
    root.removeHandler(handler)
    root.setLevel(before)


@pytest.fixture(autouse=True)
def token_in_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTOPS_TOKEN", f"4242:{SECRET}")


async def test_no_secret_leaks_whatever_goes_wrong(
    bot: RunningBot,
    server: Server,
    editions: Editions,
    amina: Phone,
    grace: Phone,
    logged: io.StringIO,
    capfd: pytest.CaptureFixture[str],
    say: Say,
) -> None:
    code = code_of(await invited(bot, amina, say, "role-leader"))
    await opens_links(bot, server, code)
    await fails(bot, grace)
    await breaks_down_over_a_link(bot, server)
    await draws(bot, amina)
    told = [*look_at_children(), logged.getvalue()]
    told += await loses_its_token(bot, server, editions)
    told += [logged.getvalue(), *capfd.readouterr(), *map(str, sys.argv)]
    for secret in (SECRET, code, GUESS):
        for text in told:
            assert secret not in text
        for data in (*database_files(bot.path), *sent_files(server)):
            assert secret.encode() not in data
    assert not [call for call in server.journal if SECRET in str(call.parameters)]
    await bot.start()


async def opens_links(bot: RunningBot, server: Server, code: str) -> None:
    """A good one that is quoted before and after, and one that somebody guesses."""
    newcomer = server.person(first_name="Zuri", started=True)
    await bot.hears(newcomer, f"Is this still good? https://t.me/{BOT}?start={code}")
    await bot.starts(newcomer, code)
    await bot.hears(newcomer, f"It was: https://t.me/{BOT}?start={code}")
    await bot.starts(server.person(first_name="Omar"), GUESS)


async def fails(bot: RunningBot, grace: Phone) -> None:
    """The network in each of its ways, while somebody goes on."""
    for fault in (Fault.RESET, Fault.BAD_GATEWAY, Fault.RESET_AFTER, Fault.BAD_GATEWAY_AFTER, Fault.FLOOD):
        bot.server.faults.plan(fault, retry_after=0)
        bot.server.faults.plan(fault, "getUpdates", retry_after=0)
        await bot.hears(grace, "/help")


async def breaks_down_over_a_link(bot: RunningBot, server: Server) -> None:
    """A bug, in the very moment in which somebody opens a link: the update is set aside."""
    await bot.writes("ALTER TABLE guesses RENAME TO lost")
    stranger = server.person(first_name="Omar")
    bot.forget(server.telegram.updates.next_id)
    stranger.start(GUESS)
    async with asyncio.timeout(5):
        while not await bot.rows("SELECT * FROM set_asides"):
            await asyncio.sleep(0.01)
    await bot.writes("ALTER TABLE lost RENAME TO guesses")


async def draws(bot: RunningBot, amina: Phone) -> None:
    """A picture and a file, for which a child process starts."""
    for payload in ("nw.1", "fi.1.0"):
        await bot.forges(amina, payload)
    await bot.rests(patience=20)


def look_at_children() -> Sequence[str]:
    children = psutil.Process().children(recursive=True)
    assert children
    return [str(it) for child in children for it in (child.environ(), child.cmdline())]


async def loses_its_token(bot: RunningBot, server: Server, editions: Editions) -> Sequence[str]:
    """Somebody revokes it while nobody looks; the bot ends with an error at its next start."""
    await bot.stop()
    telegram, database = Telegram(server.token, server.url), await Database.open(bot.path)
    server._door._token = "4242:another"  # noqa: S105 - opens nothing
    with pytest.raises(WrongToken) as ended:
        await serve(telegram, database, editions, username=BOT)
    server._door._token = server.token
    await telegram.close_connections()
    await database.close()
    return [*traceback.format_exception(ended.value), repr(telegram), repr(ended.value)]


def database_files(path: Path) -> list[bytes]:
    """The database, what is not yet written into it, and what lies beside it."""
    return [file.read_bytes() for file in path.parent.glob(f"{path.name}*")]


def sent_files(server: Server) -> Iterator[bytes]:
    """The files that were sent; of those that are packed, what is in them."""
    for file in server.telegram.files:
        yield file.data
        if zipfile.is_zipfile(io.BytesIO(file.data)):
            package = zipfile.ZipFile(io.BytesIO(file.data))
            yield from (package.read(name) for name in package.namelist())


@pytest.mark.parametrize("program", ["bot.reports.workbench", "bot.reports.sheet_reading"])
async def test_a_child_process_gets_no_setting(program: str) -> None:
    child = await start_child(program)
    process = psutil.Process(child.pid)
    environment, command = process.environ(), process.cmdline()
    child.kill()
    await child.communicate()
    assert SECRET not in f"{environment} {command}"
    assert not [name for name in environment if name.startswith("SMARTOPS_")]
