"""How many taps a second, at what cost in CPU and memory, beside the stock library's bot."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

from bot.assessment.revision import Edition
from bot.demo.telegram_server import Server
from bot.screens.verbs import Verb
from tests.bench.bots import durable_bot, echo_bot
from tests.bench.crowd import PATIENCE, Person, crowd_at
from tests.bench.institution import found
from tests.bench.pace import Pace, measure_pace
from tests.bench.report import Report

PEOPLE = 100
FIRST_PERSON = 10_001
DEPARTMENTS = 11
ROUNDS = 3
DURABLE_TAPS = 2_000
ECHO_TAPS = 400
WARM_UP = 300
ANSWERS = 10_000


async def measure_throughput(report: Report, edition: Edition, folder: Path) -> None:
    """100 people tap as fast as the bot answers, this bot and the stock library's by turns."""
    people = range(FIRST_PERSON, FIRST_PERSON + PEOPLE)
    database = folder / "bot.db"
    await found(database, edition, people, now=datetime.now(UTC))
    async with (
        Server(journal=0) as durable_server,
        Server(journal=0) as echo_server,
        durable_bot(durable_server.url, durable_server.token, database) as durable,
        echo_bot(echo_server.url, echo_server.token, folder, concurrent=True) as echo,
    ):
        answering, echoing = crowd_at(durable_server, people), crowd_at(echo_server, people)
        for person in answering.people:
            await person.open_cards(DEPARTMENTS)
        for person in echoing.people:
            await person.open_echo()
        await answering.tap(WARM_UP)
        await echoing.tap(WARM_UP)
        durables, echos = [], []
        for _ in range(ROUNDS):
            durables.append(await measure_pace(durable_server, durable, answering, DURABLE_TAPS))
            echos.append(await measure_pace(echo_server, echo, echoing, ECHO_TAPS))
        _compare(report, durables, echos)
        await answering.tap(ANSWERS - WARM_UP - ROUNDS * DURABLE_TAPS)
        report.at_most(f"Resident after {ANSWERS:,} answers", durable.resident, 100, " MB")
        await _have_picture_drawn(answering.people[0])
        report.at_most("  together with the drawing process", durable.resident_with_children, 180, " MB")
        report.add("  stock library's bot", f"{echo.resident:.0f} MB")


def _compare(report: Report, durables: list[Pace], echos: list[Pace]) -> None:
    fast, slow = (median(each.per_second for each in paces) for paces in (durables, echos))
    cheap, dear = (median(each.cpu for each in paces) for paces in (durables, echos))
    report.add("Taps a second: this bot, stock library's", f"{fast:.0f}, {slow:.0f}")
    report.at_least("  ratio", fast / slow, 1.5)
    report.add("CPU of a tap: this bot, stock library's", f"{cheap:.2f}, {dear:.2f} ms")
    report.at_most("  ratio", cheap / dear, 0.7)
    report.at_most("Calls of the Bot API for a tap", median(each.calls for each in durables), 2)
    slowest, stock = (median(1000 * quantiles(each.seen, n=100)[98] for each in paces) for paces in (durables, echos))
    report.at_most(f"{PEOPLE} people at once: 99 % see the change within", slowest, 400, " ms")
    report.add("  stock library's bot", f"{stock:.0f} ms")
    report.add("  cores taken by other work", ", ".join(f"{each.foreign:.1f}" for each in (*durables, *echos)))


async def _have_picture_drawn(person: Person) -> None:
    """Hand in the answers to the first department, and ask for the picture of them."""
    await person.tap_button(Verb.SUBMIT, card=1)
    await person.tap_button(Verb.PICTURE, card=1)
    await person.phone.until(lambda: person.phone.last.photo, timeout=PATIENCE)
