"""`smartops invite`: links from the shell, before or while the bot runs."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from sqlite3 import Connection

import click
from tzlocal import get_localzone_name

from bot.app import now, random_code
from bot.assessment.people import Department, Institution, RoleKind
from bot.commands.content import editions, speak
from bot.commands.opening import choose_institution, open_database, settings
from bot.commands.printing import tell_link
from bot.commands.writing import draw, write
from bot.editions import Editions
from bot.journeys.days import day_ended_at
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.journeys.setting_up import make_institution
from bot.reports.poster import Poster, write_poster
from bot.screens.naming import whole_department_name
from bot.texts import ENGLISH
from storage.facts import get_fact
from storage.institutions import all_institutions, departments_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the command line asked for."""

    role: RoleKind
    areas: tuple[str, ...]
    frontline: bool
    uses: int
    days: int
    language: str | None
    name: str | None
    institution: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The institution that a link leads to, its departments there, and the bot's name once it is known."""

    institution: Institution
    departments: tuple[Department, ...]
    username: str | None


@click.command("invite")
@click.option("--role", type=click.Choice([kind.value for kind in RoleKind]), required=True, help="What they will be.")
@click.option("--department", "areas", multiple=True, help="Their department, by its area such as hr; may be repeated.")
@click.option("--frontline", is_flag=True, help="They serve clients, and are asked what concerns that.")
@click.option(
    "--uses",
    type=click.IntRange(1, 1000),
    default=1,
    show_default=True,
    help="How many people may use it. By one for several they apply, and those in charge let them in.",
)
@click.option("--days", type=click.IntRange(1, 365), default=14, show_default=True, help="How long it works.")
@click.option("--language", metavar="CODE", help="In which language they begin; by default that of their app.")
@click.option("--name", metavar="TEXT", help="For whom it is: those who may invite people see it.")
@click.option("--institution", metavar="SLUG", help="Which one, where there are several.")
@click.option(
    "--poster", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), help="Write a PDF to hang up."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(
    *,
    role: str,
    areas: tuple[str, ...],
    frontline: bool,
    uses: int,
    days: int,
    language: str | None,
    name: str | None,
    institution: str | None,
    poster: Path | None,
    as_json: bool,
) -> None:
    """Make a link that lets people in. An owner who lost his account comes back by one for --role owner."""
    wanted = Wanted(
        role=RoleKind(role),
        areas=areas,
        frontline=frontline,
        uses=uses,
        days=days,
        language=language,
        name=name,
        institution=institution,
    )
    if wanted.role.of_department != bool(areas):
        needs = "needs at least one --department" if wanted.role.of_department else "takes no --department"
        raise click.UsageError(f"The role {role} {needs}.")
    if wanted.role is RoleKind.OWNER and uses > 1:
        raise click.UsageError("Owners come in one by one: make a link for each.")
    asyncio.run(_invite(wanted, poster=poster, as_json=as_json))


async def _invite(wanted: Wanted, *, poster: Path | None, as_json: bool) -> None:
    chosen = settings()
    found = editions(chosen)
    known = list(found.edition().content.flows)
    unknown = [area for area in wanted.areas if area not in known]
    if unknown:
        raise click.UsageError(f"There is no department {unknown[0]}. There are {', '.join(known)}.")
    code, expires_at = random_code(), now() + timedelta(days=wanted.days)

    def unit(connection: Connection) -> Made:
        institution = _find(connection, wanted.institution, known)
        if wanted.language:
            speak(found.texts(institution.slug), wanted.language)
        username = get_fact(connection, "username")
        if poster and username is None:
            raise click.ClickException("The bot's name, which a poster must hold, is not known before `smartops run`.")
        made = invite_from_shell(
            connection,
            institution=institution.id,
            role=wanted.role,
            areas=wanted.areas,
            frontline=wanted.frontline,
            uses=wanted.uses,
            expires_at=expires_at,
            code_hash=hash_code(code),
            now=now(),
            language=wanted.language,
            name=wanted.name,
        )
        if wanted.role.of_department and not made.departments:
            areas = ", ".join(wanted.areas)
            raise click.ClickException(
                f"No department of {institution.slug} covers {areas}. See /structure in the chat."
            )
        named = departments_of(connection, institution.id, wanted.language)
        departments = tuple(it for it in named if it.id in made.departments)
        return Made(institution=institution, departments=departments, username=username)

    async with open_database(chosen.database) as database:
        made = await database.transaction(unit)
    if poster:
        drawing = _draw_poster(found, wanted, made, tell_link(made.username, code), expires_at)
        write(poster, await draw(drawing), option="--poster")
    link = tell_link(made.username, code)
    if as_json:
        told = {"link": link if made.username else None, "code": code, "uses": wanted.uses}
        click.echo(json.dumps({**told, "expires_at": expires_at.isoformat()}))
    else:
        click.echo(link)


def _find(connection: Connection, slug: str | None, areas: list[str]) -> Institution:
    """The institution that is meant; the first one is made where there is none."""
    hosted = all_institutions(connection)
    if hosted or slug:
        found = choose_institution(hosted, slug)
        if found.archived:
            raise click.ClickException(
                f"{found.slug} is archived: its links let nobody in. `smartops institution restore {found.slug}` first."
            )
        return found
    zone = get_localzone_name() or "UTC"
    return make_institution(connection, areas=areas, language=ENGLISH, time_zone=zone, now=now())


def _draw_poster(found: Editions, wanted: Wanted, made: Made, link: str, expires_at: datetime) -> Poster:
    say = found.texts(made.institution.slug).speak(wanted.language or made.institution.language)
    return write_poster(
        made.institution.name,
        [whole_department_name(say, it).plain for it in made.departments],
        link=link,
        until=day_ended_at(expires_at, made.institution.time_zone),
        say=say,
    )
