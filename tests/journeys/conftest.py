from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.assessment.revision import Edition
from bot.journeys.contents import Contents
from storage.database import Database
from tests.journeys.town import Town
from tests.stories.world import found


@pytest.fixture
async def town(tmp_path: Path, real_edition: Edition) -> AsyncIterator[Town]:
    database = await Database.open(tmp_path / "smartops.db")
    now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    institution = await found(database, areas=tuple(real_edition.content.flows), now=now)
    yield Town(database=database, contents=Contents(lambda _: real_edition), institution=institution, now=now)
    await database.close()
