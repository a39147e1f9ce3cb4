"""`smartops demo`: the real bot against a Telegram of its own, with four phones in the browser."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import webbrowser
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from sqlite3 import Connection

import click

from bot.app import now, serve
from bot.assessment.waking import RESTLESS
from bot.commands.content import speak
from bot.commands.opening import alone_on, end_on_sigterm
from bot.config import data_folder
from bot.delivery.connection import Telegram
from bot.demo.limits import Limits
from bot.demo.seed import INSTITUTION, LANGUAGE, PEOPLE, let_read, seed
from bot.demo.telegram_server import TOKEN, Server
from bot.editions import Editions
from storage.database import BadDatabase, Database

PORT = 8765

NOTE = f"{INSTITUTION}: made-up people and answers. Nothing here is real, and nothing leaves this computer."


@click.command("demo")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0 takes a free one.")
@click.option("--no-browser", is_flag=True, help="Do not open the page.")
@click.option("--language", metavar="CODE", help="What the sample people read from now on; qps is for testing.")
@click.option(
    "--locales",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Words laid over ours, such as a language that is being written.",
)
@click.option("--reset", is_flag=True, help="Forget what was done in the demo and begin anew.")
def command(*, port: int, no_browser: bool, language: str | None, locales: Path | None, reset: bool) -> None:
    """Try the bot in the browser: no account, no token. Stopping and starting again goes on where you were."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    folder = data_folder() / "demo"
    database, chats = folder / "demo.db", folder / "telegram.db"
    with alone_on(database, otherwise="The demo is open already; stop it first."), suppress(KeyboardInterrupt):
        if reset:
            _forget(folder)
        editions = Editions(own_locales=locales)
        code = speak(editions.texts(), language).code if language else None
        asyncio.run(_demo(editions, database, chats, port=port, language=code, browser=not no_browser))


async def _demo(editions: Editions, path: Path, chats: Path, *, port: int, language: str | None, browser: bool) -> None:
    end_on_sigterm()
    try:
        server = Server(port=port, limits=Limits.EXACT, state=chats, journal=0, note=NOTE)
        database = await Database.open(path)
    except (BadDatabase, sqlite3.DatabaseError):
        raise click.ClickException(
            f"What the demo keeps in {path.parent} cannot be used. `smartops demo --reset` begins anew."
        ) from None
    try:
        async with AsyncExitStack() as ending:
            ending.push_async_callback(database.close)
            await _seed(database, editions, language)
            try:
                await ending.enter_async_context(server)
            except OSError as error:
                raise click.ClickException(f"Port {port} cannot be used ({error.strerror}). Try --port 0.") from None
            for person in PEOPLE:
                server.person(
                    id=person.telegram_id,
                    first_name=person.first_name,
                    last_name=person.last_name,
                    language_code=language or LANGUAGE,
                    role=person.title,
                )
            telegram = Telegram(TOKEN, server.url)
            ending.push_async_callback(telegram.close_connections)
            me = await telegram.greet()
            click.echo(f"The demo is at {server.url} . Ctrl-C stops it; starting it again goes on.")
            if browser:
                webbrowser.open(server.url)
            # Whoever tries the bot sees at once what it sends, at whatever hour and on whatever day that is.
            await serve(telegram, database, editions, username=me.username or "", usual=RESTLESS)
    except asyncio.CancelledError:
        click.echo("Stopped.")


async def _seed(database: Database, editions: Editions, language: str | None) -> None:
    def unit(connection: Connection) -> None:
        if database.is_new:
            seed(connection, editions.edition(), now=now())
        if language:
            let_read(connection, language)

    await database.transaction(unit)


def _forget(folder: Path) -> None:
    for file in folder.glob("*.db*"):
        if not file.name.endswith(".lock"):
            file.unlink()
