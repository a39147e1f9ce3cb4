"""`smartops institution`: several institutions in one bot, as in a network that hosts its members."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from sqlite3 import Connection
from typing import TypeVar

import click
from tzlocal import get_localzone_name

from bot.app import now, random_code
from bot.assessment.people import Institution
from bot.commands.content import clear_sentence, editions, speak
from bot.commands.opening import choose_institution, open_database, settings
from bot.commands.printing import on_one_line, tell_link
from bot.config import Settings
from bot.editions import Editions
from bot.journeys.hosting import (
    CannotHost,
    Holding,
    Wanted,
    archive,
    host_institution,
    invite_owner,
    restore,
    take_stock,
)
from bot.journeys.inviting import hash_code
from bot.texts import ENGLISH, zone_names
from storage.facts import get_fact
from storage.institutions import all_institutions

T = TypeVar("T")


@click.group("institution")
def command() -> None:
    """Add, list, archive and restore institutions. Nothing of one is seen in another."""


@command.command("add")
@click.argument("name")
@click.option("--slug", help="What commands and its folder of own content call it; else made from the name.")
@click.option("--language", help="Its language; else its owner is asked.")
@click.option("--time-zone", metavar="ZONE", help="Its time zone, such as Africa/Nairobi; else its owner is asked.")
def add(*, name: str, slug: str | None, language: str | None, time_zone: str | None) -> None:
    """Add an institution and print the link by which its owner comes in."""
    chosen = settings()
    found = editions(chosen)
    texts = found.texts()
    if language is not None:
        speak(texts, language)  # refuses one there is not
    if time_zone is not None and time_zone not in zone_names():
        raise click.ClickException(f"There is no time zone {time_zone}. They read like Africa/Nairobi.")
    if len(texts.languages) == 1:
        language = texts.languages[0]  # there is nothing to ask
    asyncio.run(_add(chosen, found, Wanted(name=name, slug=slug, language=language, time_zone=time_zone)))


@command.command("list")
def list_institutions() -> None:
    """Say which institutions there are and what they have."""
    asyncio.run(_list(settings()))


@command.command("archive")
@click.argument("slug")
def archive_one(slug: str) -> None:
    """Let nobody act in an institution. Nothing is deleted; `restore` brings it back."""
    asyncio.run(_change(settings(), slug, archive))
    click.echo(f"{slug} is archived: nobody can act in it until `smartops institution restore {slug}`.")


@command.command("restore")
@click.argument("slug")
def restore_one(slug: str) -> None:
    """Take an archived institution into use again, as it was. Rounds whose time is over by now are closed."""
    chosen = settings()
    with clear_sentence():
        editions(chosen).edition(slug)
    asyncio.run(_change(chosen, slug, restore))
    click.echo(f"{slug} is in use again.")


def tell_holding(holding: Holding) -> str:
    """What an institution has, on one line."""
    institution = holding.institution
    parts = (
        f"{institution.slug}: {on_one_line(institution.name) or 'no name yet'}",
        _count(holding.members, "person", "people") + f" ({_count(holding.owners, 'owner', 'owners')})",
        _count(holding.departments, "department", "departments"),
        f"{_count(holding.rounds, 'round', 'rounds')} open",
        *(["archived"] if institution.archived else []),
    )
    return ", ".join(parts)


async def _add(chosen: Settings, found: Editions, wanted: Wanted) -> None:
    code = random_code()

    def unit(connection: Connection) -> tuple[Institution, str | None]:
        institution = host_institution(
            connection,
            wanted,
            areas=list(found.edition().content.flows),
            language=ENGLISH,
            time_zone=get_localzone_name() or "UTC",
            now=now(),
        )
        with clear_sentence():
            found.edition(institution.slug)
        invite_owner(connection, institution.id, code_hash=hash_code(code), now=now())
        return institution, get_fact(connection, "username")

    institution, username = await _write(chosen, unit)
    click.echo(f"{institution.slug} is added. Whoever opens its link first owns it.\n{tell_link(username, code)}")


async def _list(chosen: Settings) -> None:
    holdings: Sequence[Holding] = ()
    if chosen.database.exists():
        async with open_database(chosen.database) as database:
            holdings = await database.read(take_stock)
    for holding in holdings:
        click.echo(tell_holding(holding))
    if not holdings:
        click.echo("There is no institution yet.")


async def _change(chosen: Settings, slug: str, change: Callable[[Connection, Institution, datetime], None]) -> None:
    def unit(connection: Connection) -> None:
        change(connection, choose_institution(all_institutions(connection), slug), now())

    await _write(chosen, unit)


async def _write(chosen: Settings, unit: Callable[[Connection], T]) -> T:
    async with open_database(chosen.database) as database:
        try:
            return await database.transaction(unit)
        except CannotHost as error:
            raise click.ClickException(str(error)) from None


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
