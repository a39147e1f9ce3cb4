"""Ratings of the tool: one for each member, of which the newest counts."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.rating import Rating
from storage.moments import from_stored, to_stored

_RATING = (
    "SELECT r.stars, r.remark, r.edition, r.rated_at, i.name"
    " FROM ratings r JOIN institutions i ON i.id = r.institution_id"
)


def put_rating(
    connection: Connection, *, institution: int, member: int, edition: str, stars: int, now: datetime
) -> None:
    """Store a rating over the member's former one. A remark that was made on as many stars stays."""
    connection.execute(
        "INSERT INTO ratings (institution_id, member_id, edition, stars, rated_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (member_id) DO UPDATE SET"
        " remark = CASE WHEN ratings.stars = excluded.stars THEN ratings.remark END,"
        " edition = excluded.edition, stars = excluded.stars, rated_at = excluded.rated_at",
        (institution, member, edition, stars, to_stored(now)),
    )


def put_remark(connection: Connection, *, institution: int, member: int, remark: str | None) -> None:
    """Store a remark with the member's rating, over a former one; with None, there is none."""
    connection.execute(
        "UPDATE ratings SET remark = ? WHERE institution_id = ? AND member_id = ?", (remark, institution, member)
    )


def rating_of(connection: Connection, *, institution: int, member: int) -> Rating | None:
    """The member's rating, if he gave one."""
    row = connection.execute(
        f"{_RATING} WHERE r.institution_id = ? AND r.member_id = ?", (institution, member)
    ).fetchone()
    return row and _read(row)


def all_ratings(connection: Connection, *, institution: int | None = None) -> tuple[Rating, ...]:
    """The ratings of one institution, or of all, the newest first."""
    rows = connection.execute(
        f"{_RATING} WHERE r.institution_id = COALESCE(?, r.institution_id) ORDER BY r.rated_at DESC, r.member_id",
        (institution,),
    )
    return tuple(_read(row) for row in rows)


def _read(row: Row) -> Rating:
    return Rating(
        institution=row["name"],
        edition=row["edition"],
        stars=row["stars"],
        remark=row["remark"],
        rated_at=from_stored(row["rated_at"]),
    )
