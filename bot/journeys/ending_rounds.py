"""Ending a round, whatever ends it: what it tells is decided and kept in the same commit, and everybody hears of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.confidentiality import REMEMBERED, Disclosure, disclose, recall
from bot.assessment.people import Member
from bot.assessment.round import Privacy, Round
from bot.assessment.trail import BOT, Kind
from bot.journeys.contents import Contents
from bot.journeys.due_dates import date_round
from bot.journeys.listening import listen_to_round
from bot.journeys.relying import tell_relying
from bot.journeys.round_notices import tell_outcome
from storage.disclosures import find_disclosure, keep_disclosure
from storage.rounds import close_round, rounds_closed_since
from storage.trail import record


def end_round(
    connection: Connection, contents: Contents, round_: Round, *, closed_by: Member | None, now: datetime
) -> None:
    """Close an open round; without a member the bot does, since its time is over."""
    if round_.privacy is Privacy.CONFIDENTIAL:
        told = disclose(
            listen_to_round(connection, contents, institution=round_.institution, round_=round_.id),
            before=list(_told_before(connection, contents, round_, now)),
        )
        keep_disclosure(connection, told, institution=round_.institution, round_=round_.id)
    close_round(connection, institution=round_.institution, round_=round_.id, now=now)
    record(
        connection,
        institution=round_.institution,
        actor=closed_by.key if closed_by else BOT,
        kind=Kind.ROUND_CLOSED,
        subject={"round": round_.id},
        now=now,
    )
    date_round(connection, contents, round_, now=now)
    tell_outcome(connection, round_, closed_by=closed_by, now=now)
    tell_relying(connection, contents, round_, now=now)


def _told_before(connection: Connection, contents: Contents, round_: Round, now: datetime) -> Iterator[Disclosure]:
    """What the institution's rounds of late told, the newest first."""
    for former in rounds_closed_since(connection, round_.institution, now - REMEMBERED):
        kept = find_disclosure(connection, institution=former.institution, round_=former.id)
        yield kept or recall(listen_to_round(connection, contents, institution=former.institution, round_=former.id))
