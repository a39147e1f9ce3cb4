"""`smartops invites`: the links that are out, listed and revoked from the shell."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from sqlite3 import Connection
from typing import TypeVar

import click

from bot.app import now
from bot.assessment.people import Institution, Link
from bot.commands.opening import choose_institution, open_database, settings
from bot.commands.printing import on_one_line
from bot.journeys.invites import links_from_shell, revoke_from_shell
from storage.institutions import all_institutions

T = TypeVar("T")

_institution = click.option("--institution", metavar="SLUG", help="Which one, where there are several.")


@click.group("invites")
def command() -> None:
    """List and revoke the links that are out. What they are is known; the links themselves are kept nowhere."""


@command.command("list")
@_institution
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_links(*, institution: str | None, as_json: bool) -> None:
    """Say which links work still."""
    links = asyncio.run(
        _in_database(institution, lambda connection, it: links_from_shell(connection, it.id, now=now()))
    )
    if as_json:
        click.echo(json.dumps([_as_json(link) for link in links]))
        return
    for link in links:
        click.echo(_tell(link))
    if not links:
        click.echo("No invitation is out.")


@command.command("revoke")
@click.argument("number", type=int)
@_institution
def revoke(*, number: int, institution: str | None) -> None:
    """Let nobody in any more by the link of this number, as `list` tells it."""
    done = asyncio.run(
        _in_database(institution, lambda connection, it: revoke_from_shell(connection, it.id, number, now=now()))
    )
    if not done:
        raise click.ClickException(
            f"There is no invitation {number} that could be revoked. See `smartops invites list`."
        )
    click.echo(f"Invitation {number} lets nobody in any more.")


async def _in_database(slug: str | None, unit: Callable[[Connection, Institution], T]) -> T:
    async with open_database(settings().database) as database:
        return await database.transaction(
            lambda connection: unit(connection, choose_institution(all_institutions(connection), slug))
        )


def _tell(link: Link) -> str:
    invite = link.invite
    until = invite.expires_at.isoformat(timespec="minutes")
    named = f"  {on_one_line(invite.name)}" if invite.name else ""
    return f"{link.id:>6}  {invite.role:<8} {link.left} of {invite.uses} left, until {until}{named}"


def _as_json(link: Link) -> dict[str, object]:
    invite = link.invite
    return {
        "number": link.id,
        "role": invite.role,
        "departments": list(invite.departments),
        "frontline": invite.frontline,
        "uses": invite.uses,
        "left": link.left,
        "expires_at": invite.expires_at.isoformat(),
        "language": invite.language,
        "name": invite.name,
    }
