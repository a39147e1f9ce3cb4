"""`smartops ratings`: how people find the tool."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from statistics import fmean

import click

from bot.assessment.rating import STARS, Rating
from bot.commands.opening import open_database, settings
from bot.config import Settings
from storage.ratings import all_ratings


@click.command("ratings")
def command() -> None:
    """Say how people find the tool: the stars they gave, and their remarks without their names."""
    asyncio.run(_tell(settings()))


async def _tell(chosen: Settings) -> None:
    ratings: Sequence[Rating] = ()
    if chosen.database.exists():
        async with open_database(chosen.database) as database:
            ratings = await database.read(all_ratings)
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
                f"  {_on_one_line(rating.institution)}\n  {_on_one_line(rating.remark)}"
            )


def _on_one_line(text: str) -> str:
    """What a person wrote, without the signs by which a text could steer the terminal."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
