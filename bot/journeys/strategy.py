"""Working on the strategy: reading it, ticking findings to see what would change, and keeping actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.action import read_in_force
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.planning import Planning
from bot.assessment.strategy import WAVES
from bot.journeys.acting import make_actions
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.plan import Plan
from bot.journeys.tapper import Tapper
from storage.actions import actions_of
from storage.database import Database
from storage.ticks import tick, ticks_of, untick, untick_all


async def read_strategy(database: Database, contents: Contents, tapper: Tapper) -> Planning:
    """The strategy of an institution.

    Raises:
        Refused: the person does not lead it.
    """
    return await database.read(
        lambda connection: plan(
            connection,
            contents,
            tapper.find_leader(connection),
        )
    )


async def set_tick(database: Database, contents: Contents, tapper: Tapper, *, number: int, ticked: bool) -> None:
    """Take a responsibility as put right, or no longer. `number` is its place in the content.

    Raises:
        Refused: the person does not lead the institution, or there is no such responsibility.
    """

    def unit(connection: Connection) -> None:
        member = tapper.find_leader(connection)
        questions = tuple(contents.edition(member.institution.slug).content.area_of)
        if number >= len(questions):
            raise Refused("not-yours")
        change = tick if ticked else untick
        change(connection, institution=tapper.institution, member=member.id, question=questions[number])

    await database.transaction(unit, finishing=tapper.update)


async def clear_ticks(database: Database, tapper: Tapper) -> None:
    """Take nothing as put right any more.

    Raises:
        Refused: the person does not lead the institution.
    """

    def unit(connection: Connection) -> None:
        untick_all(
            connection,
            institution=tapper.institution,
            member=tapper.find_leader(connection).id,
        )

    await database.transaction(unit, finishing=tapper.update)


async def keep_actions(
    database: Database, contents: Contents, tapper: Tapper, *, wave: int, now: datetime
) -> tuple[Planning, int]:
    """Make the findings of a wave actions where they were found, or with wave 0 those ticked; with how many are new.

    Raises:
        Refused: the person does not lead the institution, or there is no such wave.
    """

    def unit(connection: Connection) -> tuple[Planning, int]:
        member = tapper.find_leader(connection)
        if wave > WAVES:
            raise Refused("not-yours")
        planning = plan(connection, contents, member)
        chosen = planning.strategy.waves[wave - 1] if wave else planning.ticked_priorities
        made = make_actions(
            Plan(connection=connection, contents=contents, reader=member, now=now),
            [(department, it.finding.question) for it in chosen for department in it.finding.departments],
        )
        kept = read_in_force(planning.seen.view.content, actions_of(connection, tapper.institution))
        return replace(planning, actions=kept), len(made)

    return await database.transaction(unit, finishing=tapper.update)


def plan(connection: Connection, contents: Contents, member: Member) -> Planning:
    """The strategy for a member who leads the institution."""
    seen = Hearing(connection=connection, contents=contents, reader=member).read_institution()
    institution = member.institution.id
    return Planning(
        seen=seen,
        ticked=ticks_of(connection, institution=institution, member=member.id),
        actions=read_in_force(seen.view.content, actions_of(connection, institution)),
    )
