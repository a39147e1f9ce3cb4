"""`python -m tests.bench [NAME ...]`: what a tap costs and how fast it is, against a bare bot on the stock library.

Everything is measured in one run on one machine, so the ratios say more than the figures. Each bot is a process of
its own; the server, which plays Telegram with its flood limits off, shares this process with the people who tap.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path

import click

from bot.editions import Editions
from tests.bench.drawing import measure_drawing
from tests.bench.growth import measure_growth
from tests.bench.languages import measure_languages
from tests.bench.latency import measure_latency
from tests.bench.overview import measure_overview
from tests.bench.reminding import measure_reminding
from tests.bench.report import Report
from tests.bench.start import measure_start
from tests.bench.throughput import measure_throughput

MEASURES = {
    "start": measure_start,
    "throughput": measure_throughput,
    "latency": measure_latency,
    "reminding": measure_reminding,
    "growth": measure_growth,
    "overview": measure_overview,
    "drawing": measure_drawing,
    "languages": measure_languages,
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(MEASURES)))
def main(names: tuple[str, ...]) -> None:
    """Measure what is named, or all, and say whether the targets are met."""
    click.echo("Flood limits are OFF. Medians of several runs.")
    click.echo(_load())
    asyncio.run(_measure(names or tuple(MEASURES)))


async def _measure(names: tuple[str, ...]) -> None:
    edition = Editions().edition()
    report = Report()
    for name in names:
        print(f"\n{MEASURES[name].__doc__}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            await MEASURES[name](report, edition, Path(folder))
    report.print_table()
    print(_load())


def _load() -> str:
    return f"Load of the machine over 1, 5 and 15 minutes: {os.getloadavg()}, cores: {os.cpu_count()}"


if __name__ == "__main__":
    main()
