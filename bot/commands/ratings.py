"""`smartops ratings`: how people find the tool."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from sqlite3 import Connection
from statistics import fmean

import click

from bot.assessment.rating import STARS, Rating
from bot.commands.opening import choose_institution, open_database, settings
from bot.commands.printing import on_one_line
from bot.config import Settings
from storage.institutions import all_institutions
from storage.ratings import all_ratings


@click.command("ratings")
@click.option("--institution", metavar="SLUG", help="Of this one only.")
def command(*, institution: str | None) -> None:
    """Say how people find the tool: the stars they gave, and their remarks without their names."""
    asyncio.run(_tell(settings(), institution))


async def _tell(chosen: Settings, slug: str | None) -> None:
    def unit(connection: Connection) -> tuple[Rating, ...]:
        only = choose_institution(all_institutions(connection), slug).id if slug else None
        return all_ratings(connection, institution=only)

    ratings: Sequence[Rating] = ()
    if chosen.database.exists():
        async with open_database(chosen.database) as database:
            ratings = await database.read(unit)
    if not ratings:
        click.echo("Nobody has rated the tool yet.")
        return
    click.echo(f"Ratings: {len(ratings)}, on average {fmean(it.stars for it in ratings):.1f} of {STARS[-1]} stars")
    counts = Counter(it.stars for it in ratings)
    for stars in reversed(STARS):
        click.echo(f"  {stars} stars: {counts[stars]}")
    for rating in ratings:
        if rating.remark:
            click.echo(
                f"\n{rating.rated_at:%Y-%m-%d}  {rating.stars} of {STARS[-1]} stars  edition {rating.edition}"
                f"  {on_one_line(rating.institution)}\n  {on_one_line(rating.remark)}"
            )
