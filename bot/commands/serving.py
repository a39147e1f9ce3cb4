"""The second half of `smartops run`: what handles updates, imported and prepared while the first poll is out."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Awaitable
from sqlite3 import Connection

import click
from tzlocal import get_localzone_name

from bot.app import now, random_code, serve
from bot.commands.content import clear_sentence, editions
from bot.config import Settings
from bot.delivery.connection import Telegram
from bot.delivery.dispatcher import RawUpdate
from bot.editions import Editions
from bot.journeys.hosting import invite_owner
from bot.journeys.inviting import hash_code
from bot.journeys.setting_up import has_owner, make_institution
from bot.texts import ENGLISH
from storage.database import Database
from storage.facts import put_fact
from storage.institutions import all_institutions


async def serve_content(
    chosen: Settings,
    database: Database,
    telegram: Telegram,
    *,
    username: str,
    first_poll: Awaitable[list[RawUpdate]],
) -> None:
    """Read the flows, see to an institution with an owner, and be the bot until cancelled.

    Raises:
        ClickException: the flows cannot be used.
        WrongToken: Telegram does not accept the token any more.
    """
    found = await asyncio.to_thread(editions, chosen)
    with clear_sentence():
        await prepare(database, found, username)
    click.echo(f"The bot is https://t.me/{username}. Ctrl-C stops it.")
    # What is loaded by now stays: a full garbage collection that went through it would hold everybody up for 50 ms.
    gc.freeze()
    await serve(telegram, database, found, username=username, first_poll=first_poll)


async def prepare(database: Database, found: Editions, username: str) -> None:
    """Make the institution at the first start, and lead to an owner where there is none.

    The link is for the first start on a terminal alone: a service's log is no place for it.

    Raises:
        BrokenContent: an institution's own flows cannot be used.
    """
    hosted = await database.read(all_institutions)
    for it in hosted:
        if not it.archived:
            found.edition(it.slug)
    code = random_code()

    def unit(connection: Connection) -> str | None:
        put_fact(connection, "username", username)
        made = make_institution(
            connection,
            areas=list(found.edition().content.flows),
            language=ENGLISH,
            time_zone=get_localzone_name() or "UTC",
            now=now(),
        )
        if hosted or not sys.stdout.isatty():
            return _tell_unowned(connection)
        invite_owner(connection, made.id, code_hash=hash_code(code), now=now())
        return f"Whoever opens this link first owns the institution:\n\n  https://t.me/{username}?start={code}\n"

    if how_to_own := await database.transaction(unit):
        click.echo(how_to_own)


def _tell_unowned(connection: Connection) -> str | None:
    """How the institutions in use that nobody owns come by an owner."""
    hosted = [it for it in all_institutions(connection) if not it.archived]
    unowned = [it.slug for it in hosted if not has_owner(connection, it.id)]
    if not unowned:
        return None
    if len(hosted) == 1:
        return "Nobody owns the institution yet: `smartops invite --role owner` makes the link."
    how = "`smartops invite --role owner --institution SLUG` makes a link"
    return f"Nobody owns {', '.join(unowned)} yet: {how}."
