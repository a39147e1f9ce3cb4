"""What a member is asked to write: for half an hour, and until he turns to something else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.assessment.people import Member, RoleKind
from bot.journeys.prompting import LIVES, Prompt, ask_for_text, find_writer, is_asked_for, read_prompt, turn_away
from tests.journeys.town import Town

KIND = "settle"


@pytest.fixture
async def asked(town: Town) -> Member:
    """Somebody who has an open card, and is asked for a text."""
    member = await town.joins(RoleKind.LEADER)
    await town.opens(member, "hr")
    await town.database.transaction(lambda connection: ask_for_text(connection, member, KIND, 1, 2, now=town.now))
    return member


async def writer(town: Town, member: Member, *, after: timedelta = timedelta()) -> Member:
    found = await find_writer(town.database, member.person.telegram_id, now=town.now + after)
    assert found
    return found


async def test_a_member_is_asked_for_a_kind_of_text_with_its_numbers(town: Town, asked: Member) -> None:
    found = await writer(town, asked)
    assert found.prompt
    assert read_prompt(found.prompt) == Prompt(kind=KIND, numbers=(1, 2), asked_at=town.now)
    assert is_asked_for(found, KIND)
    assert not is_asked_for(found, "rate")


async def test_after_half_an_hour_what_he_writes_goes_to_his_card_again(town: Town, asked: Member) -> None:
    assert (await writer(town, asked, after=LIVES - timedelta(seconds=1))).prompt
    late = await writer(town, asked, after=LIVES)
    assert late.prompt is None
    assert late.open_run
    assert (await writer(town, asked)).prompt is None


async def test_whoever_turns_to_something_else_is_asked_no_more(town: Town, asked: Member) -> None:
    await turn_away(town.database, asked.person.telegram_id)
    assert (await writer(town, asked)).prompt is None


async def test_a_stranger_is_asked_for_nothing(town: Town) -> None:
    await turn_away(town.database, 404)
    assert await find_writer(town.database, 404, now=town.now) is None
