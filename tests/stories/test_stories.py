"""Every story, three ways: by the engine where people only answer, through journeys, and by the whole bot."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.assessment.revision import Edition
from bot.texts import Texts
from tests.stories.engine import Engine
from tests.stories.stage import play
from tests.stories.story import Story, read_story
from tests.stories.through_journeys import ThroughJourneys
from tests.stories.whole_bot import WholeBot

STORIES = [read_story(file) for file in sorted(Path(__file__).parent.glob("*.yaml"))]


def name_of(story: Story) -> str:
    return story.name


@pytest.mark.parametrize("story", [story for story in STORIES if story.engine], ids=name_of)
async def test_a_story_by_the_engine(story: Story, real_edition: Edition, real_texts: Texts) -> None:
    await play(story, Engine(story, real_edition, real_texts))


@pytest.mark.parametrize("story", STORIES, ids=name_of)
async def test_a_story_through_journeys(story: Story, tmp_path: Path) -> None:
    async with ThroughJourneys.open(story, tmp_path / "smartops.db") as stage:
        await play(story, stage)


@pytest.mark.parametrize("story", STORIES, ids=name_of)
async def test_a_story_by_the_whole_bot(story: Story, tmp_path: Path) -> None:
    async with WholeBot.open(story, tmp_path / "smartops.db") as stage:
        await play(story, stage)
