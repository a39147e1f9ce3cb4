"""Live links."""

from __future__ import annotations

from datetime import timedelta

from bot.assessment.people import Member, RoleKind
from bot.journeys.relying import read_reliance_news
from tests.journeys.rounds import closes_round, name, opens_round, put_down, rows
from tests.journeys.town import Town

RELIED_ON = "hr-targets-realistic"
MEETS, NOT = 0, 2
"""Places of choices in the scale."""


async def links(town: Town) -> tuple[str, str, str]:
    """A responsibility, its area, and another area that relies on it."""
    content = town.contents.edition("umoja").content
    for question, relying in content.relied_on_by.items():
        for it in relying:
            if content.area_of[it] != content.area_of[question] and content.flows[content.area_of[question]]:
                return question, content.area_of[question], content.area_of[it]
    raise AssertionError("nothing relies on anything")


async def round_with(town: Town, manager: Member, area: str, question: str, choice: int) -> None:
    round_ = await opens_round(town, manager, area)
    await town.hands_in(manager, area, **{question.replace("-", "_"): choice})
    await closes_round(town, manager, round_)
    town.now += timedelta(days=1)


async def test_managers_hear_what_slipped_on_which_their_departments_rely(town: Town) -> None:
    question, area, relying = await links(town)
    manager = await town.joins(RoleKind.MANAGER, area)
    neighbour = await town.joins(RoleKind.MANAGER, relying)
    await round_with(town, manager, area, question, MEETS)
    assert await put_down(town, "relied-changed") == []
    await round_with(town, manager, area, question, NOT)
    assert name(neighbour)[0] in await put_down(town, "relied-changed")
    ((assessment,),) = await rows(town, "SELECT MAX(id) FROM assessments")
    news = await read_reliance_news(
        town.database,
        town.contents,
        institution=town.institution,
        person=neighbour.person.id,
        assessment=assessment,
    )
    assert news
    assert [(it.question, it.improved) for it in news.shifts] == [(question, False)]
    told = await read_reliance_news(
        town.database, town.contents, institution=town.institution, person=manager.person.id, assessment=assessment
    )
    assert told is None or all(it.relying.startswith(area) for it in told.shifts)
