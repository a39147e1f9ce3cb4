"""Flow revisions, each stored once and never changed."""

from __future__ import annotations

import json
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.revision import Revision, read_structure
from storage.moments import to_stored


def keep_revision(connection: Connection, revision: Revision, *, now: datetime) -> int:
    """The id of a revision, which is stored if it is new."""
    digests = (revision.structure_digest, revision.words_digest)
    row = connection.execute(
        "SELECT id FROM flow_revisions WHERE structure_digest = ? AND words_digest = ?", digests
    ).fetchone()
    if row is None:
        row = connection.execute(
            "INSERT INTO flow_revisions (area, structure_digest, words_digest, structure, words, stored_at)"
            " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            (
                revision.flow.area,
                *digests,
                revision.structure,
                json.dumps(dict(revision.words), ensure_ascii=False),
                to_stored(now),
            ),
        ).fetchone()
    return int(row["id"])


def revision_digest(connection: Connection, revision: int) -> str:
    """What names the revision wherever it is stored."""
    row = connection.execute(
        "SELECT structure_digest, words_digest FROM flow_revisions WHERE id = ?", (revision,)
    ).fetchone()
    return f"{row['structure_digest']}:{row['words_digest']}"


def load_revision(connection: Connection, revision: int) -> Revision:
    """The revision by its id."""
    row = connection.execute("SELECT structure, words FROM flow_revisions WHERE id = ?", (revision,)).fetchone()
    return Revision(flow=read_structure(row["structure"]), words=json.loads(row["words"]))
