"""What was kept before there was a plan of action, from migration on; and one living action for each finding."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.assessment.action import Deed, Owner, Status
from storage.actions import actions_of, find_action, keep_action, moves_of
from storage.assessments import settled_answers
from storage.moments import to_stored
from storage.upgrade import read_migrations, upgrade

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
BEFORE_THE_PLAN = 10
FORMER = f"""
INSERT INTO institutions (id, slug, name, language, time_zone, set_up, created_at)
VALUES (1, 'umoja', 'Umoja', 'en', 'UTC', 'done', 0);
INSERT INTO departments (id, institution_id, place) VALUES (5, 1, 0), (6, 1, 1), (7, 1, 2);
INSERT INTO department_areas (institution_id, department_id, area) VALUES (1, 7, 'hr'), (1, 6, 'hr');
INSERT INTO persons (id, telegram_id, name, language, time_zone, created_at) VALUES (1, 1, 'Amina', 'en', 'UTC', 0);
INSERT INTO members (id, institution_id, person_id, key, frontline, joined_at) VALUES (1, 1, 1, 'k', 0, 0);
INSERT INTO flow_revisions (id, area, structure_digest, words_digest, structure, words, stored_at)
VALUES (1, 'hr', 'a', 'b', '', '', 0);
INSERT INTO rounds (id, institution_id, privacy, opened_at) VALUES (1, 1, 'named', 0);
INSERT INTO assessments (id, institution_id, round_id, department_id, area, revision_id, opened_at)
VALUES (1, 1, 1, 6, 'hr', 1, 0);
INSERT INTO settled_answers (institution_id, assessment_id, question, choice, reason, settled_by, settled_at)
VALUES (1, 1, 'hr-code', 'not', 'We looked', 1, 0);
INSERT INTO actions (id, institution_id, area, question, wave, kept_by, kept_at, dropped_at)
VALUES (1, 1, 'hr', 'hr-code', 1, 1, {to_stored(NOW)}, NULL),
    (2, 1, 'it', 'it-login', 1, 1, {to_stored(NOW)}, {to_stored(NOW)});
"""


@pytest.fixture
def former(path: Path) -> Iterator[sqlite3.Connection]:
    """A database of the version before, with one action kept, one dropped, and a settled answer."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        upgrade(connection, path, [it for it in read_migrations() if it.number <= BEFORE_THE_PLAN])
        connection.executescript(FORMER)
        yield connection


def test_what_was_kept_is_for_the_first_department_of_its_area_in_sixty_days(
    former: sqlite3.Connection, path: Path
) -> None:
    upgrade(former, path, read_migrations())
    (kept,) = actions_of(former, 1)
    assert (kept.department, kept.owner, kept.status) == (6, Owner(department=6), Status.AGREED)
    assert kept.due_on == date(2027, 1, 23)
    assert [(it.deed, it.by, it.at) for it in moves_of(former, institution=1, action=1)] == [(Deed.AGREE, "Amina", NOW)]


def test_what_was_dropped_stays_on_record_wherever_it_was(former: sqlite3.Connection, path: Path) -> None:
    upgrade(former, path, read_migrations())
    dropped = find_action(former, institution=1, action=2)
    assert dropped
    assert (dropped.department, dropped.status, dropped.ended_at) == (5, Status.DROPPED, NOW)


def test_settled_answers_keep_their_reason_and_name(former: sqlite3.Connection, path: Path) -> None:
    upgrade(former, path, read_migrations())
    (settled,) = settled_answers(former, institution=1, assessment=1).values()
    assert (settled.choice, settled.reason, settled.by) == ("not", "We looked", "Amina")


def test_a_finding_has_one_living_action_in_each_department(former: sqlite3.Connection, path: Path) -> None:
    upgrade(former, path, read_migrations())

    def keep(department: int) -> int | None:
        return keep_action(
            former,
            institution=1,
            department=department,
            area="hr",
            question="hr-code",
            due_on=NOW.date(),
            member=1,
            now=NOW,
        )

    assert keep(6) is None
    assert keep(7) is not None
    former.execute("UPDATE actions SET ended_at = 1 WHERE department_id = 6")
    assert keep(6) is not None
