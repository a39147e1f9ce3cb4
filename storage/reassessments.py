"""When departments are to be assessed again, and what institutions chose about that."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from sqlite3 import Connection

from bot.assessment.reassessment import Assessed, Intervals
from storage.assessments import StoredAssessment


def intervals_of(connection: Connection, institution: int) -> Intervals:
    """What an institution chose."""
    row = connection.execute(
        "SELECT reassess_months, reassess_critical_days FROM institutions WHERE id = ?", (institution,)
    ).fetchone()
    return Intervals(months=row["reassess_months"], critical_days=row["reassess_critical_days"])


def save_intervals(connection: Connection, institution: int, intervals: Intervals) -> None:
    """Store what an institution chooses."""
    connection.execute(
        "UPDATE institutions SET reassess_months = ?, reassess_critical_days = ? WHERE id = ?",
        (intervals.months, intervals.critical_days, institution),
    )


def keep_assessed(
    connection: Connection, assessment: StoredAssessment, *, assessed_on: date, critical: bool | None = None
) -> None:
    """Reckon from an assessment when its area of its department is due; a day that was chosen holds no more.

    `critical`: whether a critical responsibility is not met; None: what was known of that holds on.
    """
    connection.execute(
        "INSERT INTO reassessments (institution_id, department_id, area, assessment_id, assessed_on, critical)"
        " VALUES (?, ?, ?, ?, ?, COALESCE(?, 0)) ON CONFLICT (department_id, area) DO UPDATE SET"
        " assessment_id = excluded.assessment_id, assessed_on = excluded.assessed_on,"
        " critical = COALESCE(?, reassessments.critical), chosen_on = NULL, set_by = NULL",
        (
            assessment.institution,
            assessment.department,
            assessment.area,
            assessment.id,
            assessed_on.isoformat(),
            critical,
            critical,
        ),
    )


def assessment_reckoned_from(connection: Connection, *, institution: int, department: int, area: str) -> int | None:
    """The assessment from which it is reckoned when an area of a department is due."""
    row = connection.execute(
        "SELECT assessment_id FROM reassessments WHERE institution_id = ? AND department_id = ? AND area = ?",
        (institution, department, area),
    ).fetchone()
    return row and int(row["assessment_id"])


def save_critical(connection: Connection, assessment: StoredAssessment, *, critical: bool) -> None:
    """Store whether a critical responsibility is not met by an assessment, where it is reckoned from that."""
    connection.execute(
        "UPDATE reassessments SET critical = ? WHERE institution_id = ? AND assessment_id = ?",
        (int(critical), assessment.institution, assessment.id),
    )


def choose_day(
    connection: Connection,
    *,
    institution: int,
    department: int,
    areas: Collection[str],
    day: date | None,
    member: int,
) -> None:
    """Let areas of a department be due on a day, or with None on the one that is reckoned."""
    connection.executemany(
        "UPDATE reassessments SET chosen_on = ?, set_by = ?"
        " WHERE institution_id = ? AND department_id = ? AND area = ?",
        [(day and day.isoformat(), member if day else None, institution, department, area) for area in areas],
    )


def reassessments_of(connection: Connection, institution: int) -> tuple[Assessed, ...]:
    """All that was assessed, in departments of former days as well."""
    rows = connection.execute(
        "SELECT x.department_id, x.area, x.assessed_on, x.critical, x.chosen_on, p.name, EXISTS"
        " (SELECT 1 FROM assessments a JOIN rounds o ON o.id = a.round_id WHERE a.department_id = x.department_id"
        " AND a.area = x.area AND a.closed_at IS NULL AND o.until IS NOT NULL) AS under_way"
        " FROM reassessments x LEFT JOIN members m ON m.id = x.set_by LEFT JOIN persons p ON p.id = m.person_id"
        " WHERE x.institution_id = ? ORDER BY x.department_id, x.area",
        (institution,),
    )
    return tuple(
        Assessed(
            department=row["department_id"],
            area=row["area"],
            assessed_on=date.fromisoformat(row["assessed_on"]),
            is_critical=bool(row["critical"]),
            chosen_on=row["chosen_on"] and date.fromisoformat(row["chosen_on"]),
            chosen_by=row["name"],
            under_way=bool(row["under_way"]),
        )
        for row in rows
    )
