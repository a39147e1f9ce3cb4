"""Rating the tool: one rating each, the newest counts, and a remark belongs to its stars."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.assessment.errors import Refused
from bot.assessment.people import Member, RoleKind
from bot.assessment.rating import LONGEST_REMARK, ToolReading
from bot.journeys.prompting import read_prompt
from bot.journeys.rating import drop_remark, keep_remark, leave_remark, rate
from bot.journeys.settling import PROMPT as SETTLE
from bot.journeys.tapper import Tapper
from bot.journeys.tool import read_tool
from storage.people import ask_to_write, find_member
from tests.journeys.town import Town

REMARK = "Short & <clear>."


@pytest.fixture
async def bo(town: Town) -> Member:
    return await town.joins(RoleKind.STAFF, "hr")


def tapper(member: Member, *, institution: int | None = None) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=institution or member.institution.id)


async def rates(town: Town, member: Member, stars: int) -> ToolReading:
    return await rate(town.database, town.contents, tapper(member), stars=stars, now=town.now)


async def remarks(town: Town, member: Member, text: str = REMARK) -> ToolReading:
    return await keep_remark(town.database, town.contents, tapper(member), remark=text)


async def prompt_of(town: Town, member: Member) -> str | None:
    found = await town.database.read(
        lambda connection: find_member(
            connection, institution=member.institution.id, telegram_id=member.person.telegram_id
        )
    )
    assert found
    return found.prompt and read_prompt(found.prompt).kind


async def test_stars_are_kept_with_the_edition_and_a_remark_is_asked_for(town: Town, bo: Member) -> None:
    rating = (await rates(town, bo, 4)).rating
    assert rating
    assert (rating.stars, rating.remark, rating.edition) == (4, None, town.contents.edition("umoja").version)
    assert (rating.rated_at, rating.institution) == (town.now, "Umoja Microfinance")
    assert await prompt_of(town, bo) == "rate"


async def test_a_remark_is_kept_and_asked_for_no_more(town: Town, bo: Member) -> None:
    await rates(town, bo, 4)
    rating = (await remarks(town, bo)).rating
    assert rating
    assert (rating.stars, rating.remark) == (4, REMARK)
    assert await prompt_of(town, bo) is None


async def test_the_newest_rating_counts(town: Town, bo: Member) -> None:
    await rates(town, bo, 4)
    town.now += timedelta(days=1)
    rating = (await rates(town, bo, 2)).rating
    assert rating
    assert (rating.stars, rating.rated_at) == (2, town.now)


@pytest.mark.parametrize(("again", "left"), [(4, REMARK), (5, None)])
async def test_a_remark_stays_with_as_many_stars_only(town: Town, bo: Member, again: int, left: str | None) -> None:
    await rates(town, bo, 4)
    await remarks(town, bo)
    rating = (await rates(town, bo, again)).rating
    assert rating
    assert rating.remark == left


async def test_a_remark_that_is_too_long_is_still_asked_for(town: Town, bo: Member) -> None:
    await rates(town, bo, 4)
    with pytest.raises(Refused) as raised:
        await remarks(town, bo, "x" * (LONGEST_REMARK + 1))
    assert raised.value.message == "get-tool-remark-too-long"
    assert await prompt_of(town, bo) == "rate"
    assert (await remarks(town, bo, "x" * LONGEST_REMARK)).rating


async def test_a_remark_can_be_taken_back_and_the_stars_stay(town: Town, bo: Member) -> None:
    await rates(town, bo, 4)
    await remarks(town, bo)
    rating = (await drop_remark(town.database, town.contents, tapper(bo))).rating
    assert rating
    assert (rating.stars, rating.remark) == (4, None)


async def test_no_remark_leaves_the_stars(town: Town, bo: Member) -> None:
    await rates(town, bo, 4)
    rating = (await leave_remark(town.database, town.contents, tapper(bo))).rating
    assert rating
    assert rating.stars == 4
    assert await prompt_of(town, bo) is None


async def test_no_remark_leaves_what_else_is_asked_for(town: Town, bo: Member) -> None:
    await rates(town, bo, 4)
    await town.database.transaction(lambda connection: ask_to_write(connection, bo, f"{SETTLE}.1.2.3"))
    await leave_remark(town.database, town.contents, tapper(bo))
    assert await prompt_of(town, bo) == SETTLE


@pytest.mark.parametrize("stars", [0, 6, 2**53])
async def test_other_stars_are_refused(town: Town, bo: Member, stars: int) -> None:
    with pytest.raises(Refused, match="not-yours"):
        await rates(town, bo, stars)
    assert await prompt_of(town, bo) is None


async def test_whoever_is_no_member_is_refused(town: Town, bo: Member) -> None:
    foreign = tapper(bo, institution=999)
    with pytest.raises(Refused, match="not-yours"):
        await rate(town.database, town.contents, foreign, stars=4, now=town.now)
    with pytest.raises(Refused, match="not-yours"):
        await keep_remark(town.database, town.contents, foreign, remark=REMARK)
    with pytest.raises(Refused, match="not-yours"):
        await leave_remark(town.database, town.contents, foreign)
    with pytest.raises(Refused, match="not-yours"):
        await read_tool(town.database, town.contents, telegram_id=bo.person.telegram_id, institution=999)


async def test_each_member_sees_his_own_rating(town: Town, bo: Member) -> None:
    other = await town.joins(RoleKind.STAFF, "hr")
    await rates(town, bo, 4)
    for member, stars in ((bo, 4), (other, None)):
        reading = await read_tool(
            town.database, town.contents, telegram_id=member.person.telegram_id, institution=town.institution
        )
        assert (reading.rating and reading.rating.stars) == stars
