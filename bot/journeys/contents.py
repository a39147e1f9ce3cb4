"""The content in force for each institution, the revisions that assessments have pinned, and what these came to."""

from __future__ import annotations

from collections.abc import Callable
from sqlite3 import Connection

from bot.assessment.revision import Edition, Revision
from bot.journeys.counts import Counts
from storage.revisions import load_revision, revision_digest


class Contents:
    """What is asked. `edition_of` reads the content for an institution's slug, ours with the institution's over it."""

    def __init__(self, edition_of: Callable[[str], Edition]) -> None:
        self._edition_of = edition_of
        self._editions: dict[str, Edition] = {}
        self._pinned: dict[str, Revision] = {}
        self.counts = Counts()

    def edition(self, slug: str) -> Edition:
        """The content in force for an institution."""
        edition = self._editions.get(slug)
        if edition is None:
            edition = self._editions[slug] = self._edition_of(slug)
        return edition

    def pinned(self, connection: Connection, revision: int) -> Revision:
        """A stored revision, read once: there are no more of them in use than areas and institutions under way."""
        # Kept by digest, since the id of a revision whose commit failed is given out again.
        digest = revision_digest(connection, revision)
        found = self._pinned.get(digest)
        if found is None:
            found = self._pinned[digest] = load_revision(connection, revision)
        return found
