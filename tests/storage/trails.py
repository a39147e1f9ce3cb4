"""The trail as tests read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.assessment.trail import read_parts
from storage.database import Database
from storage.trail import links_of


async def read_trail(database: Database, institution: int) -> list[Mapping[str, Any]]:
    """The entries of an institution, part by part."""
    links = await database.read(lambda connection: list(links_of(connection, institution)))
    return [read_parts(link.text) for link in links]
