"""`smartops invite`: links from the shell, before or while the bot runs."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import timedelta
from sqlite3 import Connection

import click
from tzlocal import get_localzone_name

from bot.app import now, random_code
from bot.assessment.people import RoleKind
from bot.commands.content import editions
from bot.commands.opening import open_database, settings
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.journeys.setting_up import make_institution
from bot.texts import ENGLISH
from storage.facts import get_fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the command line asked for."""

    role: RoleKind
    areas: tuple[str, ...]
    frontline: bool
    uses: int
    days: int


@click.command("invite")
@click.option("--role", type=click.Choice([kind.value for kind in RoleKind]), required=True, help="What they will be.")
@click.option("--department", "areas", multiple=True, help="Their department, by its area such as hr; may be repeated.")
@click.option("--frontline", is_flag=True, help="They serve clients, and are asked what concerns that.")
@click.option("--uses", type=click.IntRange(1, 1000), default=1, show_default=True, help="How many people may use it.")
@click.option("--days", type=click.IntRange(1, 365), default=14, show_default=True, help="How long it works.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, role: str, areas: tuple[str, ...], frontline: bool, uses: int, days: int, as_json: bool) -> None:
    """Make a link that lets people in. An owner who lost his account comes back by one for --role owner."""
    wanted = Wanted(role=RoleKind(role), areas=areas, frontline=frontline, uses=uses, days=days)
    if wanted.role.of_department != bool(areas):
        needs = "needs at least one --department" if wanted.role.of_department else "takes no --department"
        raise click.UsageError(f"The role {role} {needs}.")
    asyncio.run(_invite(wanted, as_json=as_json))


async def _invite(wanted: Wanted, *, as_json: bool) -> None:
    chosen = settings()
    known = list(editions(chosen).edition().content.flows)
    unknown = [area for area in wanted.areas if area not in known]
    if unknown:
        raise click.UsageError(f"There is no department {unknown[0]}. There are {', '.join(known)}.")
    code, expires_at = random_code(), now() + timedelta(days=wanted.days)

    def unit(connection: Connection) -> str | None:
        institution = make_institution(
            connection, areas=known, language=ENGLISH, time_zone=get_localzone_name() or "UTC", now=now()
        )
        invite_from_shell(
            connection,
            institution=institution.id,
            role=wanted.role,
            areas=wanted.areas,
            frontline=wanted.frontline,
            uses=wanted.uses,
            expires_at=expires_at,
            code_hash=hash_code(code),
            now=now(),
        )
        return get_fact(connection, "username")

    async with open_database(chosen.database) as database:
        username = await database.transaction(unit)
    link = f"https://t.me/{username}?start={code}" if username else None
    if as_json:
        click.echo(json.dumps({"link": link, "code": code, "uses": wanted.uses, "expires_at": expires_at.isoformat()}))
    elif link:
        click.echo(link)
    else:
        click.echo(
            f"The bot has not been started yet, so its name is not known. After `smartops run`, this opens it:\n"
            f"https://t.me/<the bot's name>?start={code}"
        )
