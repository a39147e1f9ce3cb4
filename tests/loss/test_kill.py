from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from bot.assessment.revision import Edition
from bot.demo.telegram_server import Server
from bot.texts import Texts
from storage.database import Database
from tests.bench.institution import found

from .lives import Lives
from .proof import assert_kept
from .walker import Walker

SEED = 20_270_301
LIVES = 50
MOST_CALLS = 120
"""Calls of the Bot API in a life, at most: counted rather than timed, a moment is the same on a slow machine."""

LATEST = 0.005
"""Seconds from the last of these calls until the kill, at most."""

PEOPLE = range(10_001, 10_009)
DEPARTMENTS = 2
"""Few, for a life begins with reading the words of each."""
REST = 3.0
"""Seconds without a call: more than the second after which a card moves below what was sent, and than a start takes."""


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_bot_killed_again_and_again_loses_and_doubles_nothing(
    tmp_path: Path, real_edition: Edition, real_texts: Texts
) -> None:
    print(f"seed {SEED}")
    random = Random(SEED)  # noqa: S311 - nothing is kept secret by it
    database = tmp_path / "bot.db"
    await found(database, real_edition, PEOPLE, now=datetime.now(UTC))
    async with Server() as server, Lives(server, database) as lives:
        phones = [server.person(id=person, first_name=f"Person {person}", started=True) for person in PEOPLE]
        walkers = [Walker(server, phone, seed=SEED + phone.id) for phone in phones]
        await lives.begin()
        for number, walker in enumerate(walkers):
            await walker.open(number % DEPARTMENTS)
        stop = asyncio.Event()
        walking = [asyncio.create_task(walker.walk(stop)) for walker in walkers]
        for _ in range(LIVES):
            await lives.make_calls(random.randint(1, MOST_CALLS))
            await asyncio.sleep(random.uniform(0, LATEST))
            await lives.kill()
            await lives.begin()
        stop.set()
        await asyncio.gather(*walking)
        await rests(server)
    opened = await Database.open(database)
    try:
        for walker in walkers:
            await assert_kept(opened, walker, real_edition, real_texts)
    finally:
        await opened.close()
    taps, steps, notes, photos = (
        sum(map(len, each)) for each in zip(*((it.taps, it.inputs, it.notes, it.photos) for it in walkers), strict=True)
    )
    print(f"{LIVES} lives, {taps} taps for {steps} steps, {notes} notes, {photos} photos")
    assert steps > 10 * LIVES
    assert notes
    assert photos


async def rests(server: Server) -> None:
    """Wait until the bot has taken all updates and called nothing for `REST` seconds.

    Taps stay unanswered where a kill came between what they did and the answer; so this does not wait for them.
    """
    async with asyncio.timeout(30):
        answered = -1
        while server.telegram.updates.pending or answered != server._door.answered:
            answered = server._door.answered
            await asyncio.sleep(REST)
