"""Reading what somebody is reminded of at the moment he is: None where it is no longer true."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused
from bot.journeys.answering import look_at_run
from bot.journeys.asking import Tap
from bot.journeys.contents import Contents
from bot.journeys.letters import find_reader
from storage.database import Database


async def read_unfinished(
    database: Database, contents: Contents, *, institution: int, person: int, run: int
) -> Asking | None:
    """A run that somebody has begun and not handed in."""
    reader = await find_reader(database, institution=institution, person=person)
    if reader is None:
        return None
    chat = reader.person.telegram_id
    tap = Tap(update=None, telegram_id=chat, institution=institution, run=run, chat=chat, message=0)
    try:
        asking = await look_at_run(database, contents, tap)
    except Refused:
        return None
    return asking if asking.under_way else None
