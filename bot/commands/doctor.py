"""`smartops doctor`: how the installation is doing."""

from __future__ import annotations

import asyncio
from sqlite3 import Connection, DatabaseError

import click

from bot.app import now
from bot.assessment.trail import read_parts
from bot.commands.content import editions
from bot.commands.institution import tell_holding
from bot.commands.opening import open_database, settings
from bot.config import Settings
from bot.editions import BrokenContent, Editions
from bot.journeys.hosting import Holding, take_stock
from storage.database import Database
from storage.inbox import Inbox
from storage.institutions import all_institutions
from storage.trail import count_events_before, examine, head_of, links_of


@click.command("doctor")
def command() -> None:
    """Check settings, content and database, and list what was set aside. Exit 1 where something needs a person."""
    chosen = settings()
    if not asyncio.run(_examine(chosen)):
        raise SystemExit(1)


async def _examine(chosen: Settings) -> bool:
    click.echo(f"Token:    {'set' if chosen.token else 'not set; without it only the demo runs'}")
    click.echo(f"Bot API:  {chosen.api_url}")
    found = editions(chosen)
    content = found.edition().content
    click.echo(f"Content:  {len(content.flows)} areas, {len(content.area_of)} responsibilities")
    if not chosen.database.exists():
        click.echo(f"Database: {chosen.database} does not exist yet; `smartops run` makes it")
        return True
    async with open_database(chosen.database) as database:
        return await _examine_database(chosen, found, database)


async def _examine_database(chosen: Settings, found: Editions, database: Database) -> bool:
    if verdict := await database.read(_find_damage):
        click.echo(f"Database: {chosen.database} (damaged: {verdict}). Put a backup in its place.")
        return False
    click.echo(f"Database: {chosen.database} (whole)")
    inbox = Inbox(database, clock=now)
    last_poll, waiting, set_asides = await inbox.last_poll(), await inbox.unfinished(), await inbox.set_asides()
    click.echo(f"Polled:   {f'last at {last_poll:%Y-%m-%d %H:%M} UTC' if last_poll else 'never yet'}")
    click.echo(f"Inbox:    {len(waiting)} waiting, {len(set_asides)} set aside")
    for aside in set_asides:
        click.echo(
            f"  {aside.reference}  {aside.set_aside_at:%Y-%m-%d %H:%M} UTC  update {aside.update_id}: {aside.sentence}"
        )
    holdings = await database.read(take_stock)
    click.echo(f"Hosted:   {len(holdings)} institution{'' if len(holdings) == 1 else 's'}")
    # Each is looked at, whatever the others come to.
    are_fit = [_examine_institution(found, holding) for holding in holdings]
    return await database.read(_examine_trails) and all(are_fit) and not set_asides


def _examine_institution(found: Editions, holding: Holding) -> bool:
    """Say what an institution has, and whether its own content can be used: else nobody is asked anything in it."""
    slug = holding.institution.slug
    own = ", content of its own" if found.has_own(slug) else ""
    click.echo(f"  {tell_holding(holding)}{own}")
    try:
        found.edition(slug)
    except BrokenContent:
        click.echo(f"  {slug}: its own content cannot be used. `smartops lint` says why.")
        return holding.institution.archived
    return True


def _examine_trails(connection: Connection) -> bool:
    institutions = all_institutions(connection)
    breaks = {it.id: found for it in institutions if (found := examine(connection, it.id))}
    click.echo(f"Trail:    {'BROKEN' if breaks else 'whole'}")
    for institution in institutions:
        found = breaks.get(institution.id)
        click.echo(f"  {institution.slug}: {found.sentence if found else _tell_trail(connection, institution.id)}")
    if before := count_events_before(connection):
        click.echo(f"  From before the trail, and not proved by it: {before} events in runs")
    if breaks:
        click.echo("  Somebody wrote to the database past the bot. Compare it with a backup.")
    return not breaks


def _tell_trail(connection: Connection, institution: int) -> str:
    head, first = head_of(connection, institution), next(links_of(connection, institution), None)
    if first is None:
        return "no entries yet"
    return f"{head.number} entries since {read_parts(first.text)['at']}; the last one's hash is {head.hash}"


def _find_damage(connection: Connection) -> str:
    try:
        found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except DatabaseError as error:
        return str(error)
    return "" if found == "ok" else found
