"""`smartops run`: the bot, until it is stopped."""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import suppress
from datetime import timedelta
from sqlite3 import Connection

import click
from tzlocal import get_localzone_name

from bot.app import now, random_code, serve
from bot.assessment.people import RoleKind
from bot.commands.opening import alone_on, editions, end_on_sigterm, open_database, settings
from bot.config import Settings
from bot.delivery.connection import Telegram, Unreachable, WrongToken
from bot.editions import Editions
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.journeys.setting_up import has_owner, list_slugs, make_institution
from bot.texts import ENGLISH
from storage.database import Database
from storage.facts import put_fact

OWNER_LINK_VALID = timedelta(days=7)
"""How long the first owner link works."""

HOW_TO_LOG_IN = """There is no token, so the bot cannot log in to Telegram.

  1. Write to @BotFather in Telegram, send /newbot, and copy the token it gives you.
  2. Set SMARTOPS_TOKEN to it, or put the line SMARTOPS_TOKEN=… into a file named .env here.
  3. Run `smartops run` again.

To try the bot without any account, run `smartops demo`."""


@click.command("run")
def command() -> None:
    """Start the bot and run it until it is stopped."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    chosen = settings()
    if chosen.token is None:
        raise click.ClickException(HOW_TO_LOG_IN)
    with alone_on(chosen.database), suppress(KeyboardInterrupt):
        asyncio.run(_run(chosen, chosen.token.get_secret_value()))


async def _run(chosen: Settings, token: str) -> None:
    end_on_sigterm()
    async with open_database(chosen.database) as database:
        state = "new" if database.is_new else "not new"
        click.echo(f"Database: {chosen.database} ({state})")
        telegram = Telegram(token, str(chosen.api_url))
        try:
            found = editions(chosen)
            username = (await telegram.greet()).username or ""
            await prepare(database, found, username)
            click.echo(f"The bot is https://t.me/{username}. Ctrl-C stops it.")
            await serve(telegram, database, found, username=username)
        except (WrongToken, Unreachable) as error:
            raise click.ClickException(str(error)) from None
        except asyncio.CancelledError:
            click.echo("Stopped. What is unfinished is taken up at the next start.")
        finally:
            await telegram.close_connections()


async def prepare(database: Database, found: Editions, username: str) -> None:
    """Make the institution at the first start, and lead to an owner where there is none.

    The link is for the first start on a terminal alone: a service's log is no place for it.

    Raises:
        BrokenContent: an institution's own flows cannot be used.
    """
    for slug in await database.read(list_slugs):
        found.edition(slug)
    code = random_code()

    def unit(connection: Connection) -> str | None:
        put_fact(connection, "username", username)
        is_first_start = not list_slugs(connection)
        institution = make_institution(
            connection,
            areas=list(found.edition().content.flows),
            language=ENGLISH,
            time_zone=get_localzone_name() or "UTC",
            now=now(),
        )
        if has_owner(connection, institution.id):
            return None
        if not (is_first_start and sys.stdout.isatty()):
            return "Nobody owns the institution yet: `smartops invite --role owner` makes the link."
        invite_from_shell(
            connection,
            institution=institution.id,
            role=RoleKind.OWNER,
            areas=(),
            frontline=False,
            uses=1,
            expires_at=now() + OWNER_LINK_VALID,
            code_hash=hash_code(code),
            now=now(),
        )
        return f"Whoever opens this link first owns the institution:\n\n  https://t.me/{username}?start={code}\n"

    if how_to_own := await database.transaction(unit):
        click.echo(how_to_own)
