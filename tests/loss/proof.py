"""What must be so after a walk: all that was tapped and sent is stored once, and the phone shows where the run is."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

from bot.assessment.asking import Asking
from bot.assessment.events import Answered, Event
from bot.assessment.flow import Flow
from bot.assessment.revision import Edition
from bot.assessment.run import Run, step
from bot.assessment.trail import Kind
from bot.handlers.answering import INPUTS
from bot.journeys.answering import look_at_run
from bot.journeys.asking import Tap
from bot.journeys.contents import Contents
from bot.screens.answering import draw_card
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.texts import Texts
from storage.database import Database
from tests.bench.institution import INSTITUTION
from tests.storage.trails import read_trail

from .walker import Walker


async def assert_kept(database: Database, walker: Walker, edition: Edition, texts: Texts) -> None:
    """Compare what is stored, and what the phone shows, with a walk through all that was tapped.

    That walk takes every step once: an answer lost, doubled or stored under another step would make another walk.
    """
    run = walker.inputs[0].numbers[0]
    tap = Tap(
        update=None, telegram_id=walker.phone.id, institution=INSTITUTION, run=run, chat=walker.phone.id, message=10**9
    )
    asking = await look_at_run(database, Contents(lambda _: edition), tap)
    walks, happened = replay(asking.flow, walker.inputs)
    assert asking.walk == walks[-1]
    assert {walker.taps[tap] for tap in walker.answered if tap in walker.taps} <= set(range(asking.walk.step))
    assert [
        (entry["subject"]["question"], entry["before"], entry["after"])
        for entry in await read_trail(database, INSTITUTION)
        if (entry["actor"], entry["kind"]) == (str(walker.phone.id), Kind.ANSWER_CHANGED)
    ] == [(event.question, event.before, event.after) for event in happened if isinstance(event, Answered)]
    assert await read(
        database, "SELECT message_id, question, text FROM notes WHERE run_id = ? ORDER BY message_id", run
    ) == [(message, walks[step].at, text) for message, (step, text) in walker.notes.items()]
    assert await read(
        database, "SELECT message_id, question FROM evidence WHERE run_id = ? ORDER BY message_id", run
    ) == [(message, walks[step].at) for message, step in walker.photos.items()]
    assert_shown(walker, asking, draw_card(asking, texts.speak("en").within(asking.revision)))


def replay(flow: Flow, inputs: Mapping[int, Payload]) -> tuple[list[Run], list[Event]]:
    """The run after each step, and all that happened, where each thing tapped is taken exactly once."""
    walks = [Run()]
    happened: list[Event] = []
    for number in range(len(inputs)):
        _, *numbers = inputs[number].numbers
        walk, events = step(flow, walks[-1], INPUTS[inputs[number].verb](*numbers))
        walks.append(walk)
        happened += events
    assert walks[-1].step == len(inputs)
    return walks, happened


async def read(database: Database, select: str, run: int) -> list[tuple[Any, ...]]:
    """Rows of a run, in the order they came."""
    rows = await database.read(lambda connection: connection.execute(select, (run,)).fetchall())
    return [tuple(row) for row in rows]


def assert_shown(walker: Walker, asking: Asking, expected: Screen) -> None:
    """The card shows where the run is: its buttons name the step, its text the question."""
    card = walker.phone.card
    assert [[(button.label, button.data) for button in row] for row in card.keyboard] == [
        [(button.label, button.payload and button.payload.encode()) for button in row] for row in expected.rows
    ]
    # A summary also tells of other departments, which have moved on since it was shown.
    if not asking.summary:
        # What is said right after a change alone is not said again when the card is redrawn.
        assert set(as_seen(expected).splitlines()) <= set(card.text.splitlines())


def as_seen(screen: Screen) -> str:
    """The text without its tags."""
    return html.unescape(re.sub("<[^>]*>", "", screen.text))
