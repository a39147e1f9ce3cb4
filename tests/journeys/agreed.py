"""Actions that somebody in a town has agreed on, without anything being assessed before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from sqlite3 import Connection

from bot.assessment.action import Owner
from bot.assessment.people import Member
from storage.actions import find_action, keep_action, save_action
from tests.journeys.town import Town


async def agrees(
    town: Town, by: Member, area: str, *, due_on: date, owner: Member | None = None, question: int = 0
) -> int:
    """A member makes one of an area's responsibilities an action of its department, or of a person there."""
    department = (await town.departments())[area].id
    questions = list(town.contents.edition("umoja").content.flows[area].questions)

    def unit(connection: Connection) -> int:
        number = keep_action(
            connection,
            institution=town.institution,
            department=department,
            area=area,
            question=questions[question % len(questions)],
            due_on=due_on,
            member=by.id,
            now=town.now,
        )
        action = find_action(connection, institution=town.institution, action=number or 0)
        assert action
        owned = replace(action, owner=Owner(department=department, member=owner.id if owner else None))
        save_action(connection, owned, institution=town.institution)
        return action.id

    return await town.database.transaction(unit)
