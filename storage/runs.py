"""Runs with their answers, and the cards that show them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.asking import Card
from bot.assessment.export import GivenAnswer
from bot.assessment.round import Privacy
from bot.assessment.run import Change, Place, Run
from storage.moments import from_stored, to_stored


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRun:
    """A run with where it belongs; `open` says whether its round still takes answers."""

    id: int
    institution: int
    assessment: int
    department: int
    area: str
    revision: int
    privacy: Privacy
    open: bool
    member: int
    walk: Run
    touched_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CardOwner:
    """Whose run a card shows."""

    institution: int
    member: int
    run: int


_CARD = "institution_id, run_id, chat_id, message_id, wanted, shown"

_WALK = (
    "r.id, r.member_id, r.place, r.at_question, r.step, r.narrow, r.changed_question, r.changed_before, r.last_input,"
    " (SELECT b.asked FROM assessments b WHERE b.id = r.assessment_id) AS asked"
)

_RUN = (
    f"SELECT {_WALK}, r.institution_id, r.assessment_id, r.touched_at, a.department_id, a.area, a.revision_id,"
    " a.closed_at, (SELECT o.privacy FROM rounds o WHERE o.id = a.round_id) AS privacy"
    " FROM runs r JOIN assessments a ON a.id = r.assessment_id"
)


def add_run(connection: Connection, *, institution: int, assessment: int, member: int, walk: Run, now: datetime) -> int:
    """Store a new run and return its id."""
    stored = to_stored(now)
    row = connection.execute(
        "INSERT INTO runs (institution_id, assessment_id, member_id, place, at_question, step, narrow, last_input,"
        " started_at, touched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (institution, assessment, member, walk.place, walk.at, walk.step, int(walk.narrow), walk.last, stored, stored),
    ).fetchone()
    return int(row["id"])


def find_run(connection: Connection, *, institution: int, run: int, member: int) -> StoredRun | None:
    """A member's own run."""
    row = connection.execute(
        f"{_RUN} WHERE r.id = ? AND r.institution_id = ? AND r.member_id = ?", (run, institution, member)
    ).fetchone()
    return row and _read_run(connection, row)


def run_of_assessment(connection: Connection, *, institution: int, assessment: int, member: int) -> StoredRun | None:
    """The member's run in an assessment."""
    row = connection.execute(
        f"{_RUN} WHERE r.institution_id = ? AND r.assessment_id = ? AND r.member_id = ?",
        (institution, assessment, member),
    ).fetchone()
    return row and _read_run(connection, row)


def runs_of_member(connection: Connection, *, institution: int, member: int) -> tuple[StoredRun, ...]:
    """The member's runs in assessments that are open, and the last one in each pair that is closed; newest first."""
    rows = connection.execute(
        f"{_RUN} WHERE r.institution_id = ? AND r.member_id = ? ORDER BY a.closed_at IS NOT NULL, r.touched_at DESC",
        (institution, member),
    ).fetchall()
    latest: dict[tuple[int, str], Row] = {}
    for row in rows:
        latest.setdefault((row["department_id"], row["area"]), row)
    return tuple(_read_run(connection, row) for row in latest.values())


def walks_of_assessment(connection: Connection, *, institution: int, assessment: int) -> Mapping[int, Run]:
    """The walks in an assessment by their members, begun or handed in, in the order they began."""
    rows = connection.execute(
        "SELECT r.id, w.question, w.choice FROM runs r JOIN answers w ON w.run_id = r.id"
        " WHERE r.institution_id = ? AND r.assessment_id = ?",
        (institution, assessment),
    )
    answers: dict[int, dict[str, str]] = {}
    for row in rows:
        answers.setdefault(row["id"], {})[row["question"]] = row["choice"]
    runs = connection.execute(
        f"SELECT {_WALK} FROM runs r WHERE r.institution_id = ? AND r.assessment_id = ? ORDER BY r.id",
        (institution, assessment),
    )
    return {row["member_id"]: _make_walk(row, answers.get(row["id"], {})) for row in runs}


def answers_by_member(connection: Connection, *, institution: int, assessment: int) -> Mapping[int, int]:
    """How many answers each member gave in an assessment, of those who gave any."""
    rows = connection.execute(
        "SELECT r.member_id, COUNT(*) AS number FROM runs r JOIN answers w ON w.run_id = r.id"
        " WHERE r.institution_id = ? AND r.assessment_id = ? GROUP BY r.id, r.member_id ORDER BY r.id",
        (institution, assessment),
    )
    return {row["member_id"]: row["number"] for row in rows}


def answers_of_assessment(
    connection: Connection, *, institution: int, assessment: int
) -> Mapping[int, tuple[GivenAnswer, ...]]:
    """All answers in an assessment by their members, in the order they began; those that hold no longer as well."""
    rows = connection.execute(
        "SELECT r.member_id, w.question, w.choice, w.language, w.answered_at"
        " FROM runs r JOIN answers w ON w.run_id = r.id WHERE r.institution_id = ? AND r.assessment_id = ?"
        " ORDER BY r.id, w.question",
        (institution, assessment),
    )
    answers: dict[int, list[GivenAnswer]] = {}
    for row in rows:
        answers.setdefault(row["member_id"], []).append(
            GivenAnswer(
                question=row["question"],
                choice=row["choice"],
                language=row["language"],
                answered_at=from_stored(row["answered_at"]),
            )
        )
    return {member: tuple(given) for member, given in answers.items()}


def save_walk(connection: Connection, run: StoredRun, walk: Run, *, now: datetime) -> None:
    """Store where the walk stands; its answers are stored one by one."""
    connection.execute(
        "UPDATE runs SET place = ?, at_question = ?, step = ?, narrow = ?, changed_question = ?, changed_before = ?,"
        " last_input = ?, touched_at = ?, submitted_at = ? WHERE id = ? AND institution_id = ?",
        (
            walk.place,
            walk.at,
            walk.step,
            int(walk.narrow),
            walk.changed and walk.changed.question,
            walk.changed and walk.changed.before,
            walk.last,
            to_stored(now),
            to_stored(now) if walk.place is Place.SUBMITTED else None,
            run.id,
            run.institution,
        ),
    )


def save_answer(
    connection: Connection, run: StoredRun, *, question: str, choice: str, language: str, now: datetime
) -> None:
    """Store an answer in place of the one before, with the language it was given in."""
    connection.execute(
        "INSERT INTO answers (institution_id, run_id, question, choice, language, answered_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (run_id, question) DO UPDATE"
        " SET choice = excluded.choice, language = excluded.language, answered_at = excluded.answered_at",
        (run.institution, run.id, question, choice, language, to_stored(now)),
    )


def find_card(connection: Connection, run: StoredRun) -> Card | None:
    """The card of a run."""
    row = connection.execute(
        f"SELECT {_CARD} FROM cards WHERE institution_id = ? AND run_id = ?", (run.institution, run.id)
    ).fetchone()
    return row and _read_card(row)


def owner_of_card(connection: Connection, *, chat: int, message: int) -> CardOwner | None:
    """Whose run the card is that a message shows."""
    owners = _owners(connection, "c.chat_id = ? AND c.message_id = ?", chat, message)
    return owners[0] if owners else None


def want_card(connection: Connection, run: StoredRun, *, chat: int, now: datetime) -> Card:
    """Note that the card should show the run as it is now."""
    row = connection.execute(
        "INSERT INTO cards (run_id, institution_id, chat_id, wanted, shown, touched_at) VALUES (?, ?, ?, 1, 0, ?)"
        " ON CONFLICT (run_id) DO UPDATE SET wanted = wanted + 1, chat_id = excluded.chat_id,"
        f" touched_at = excluded.touched_at RETURNING {_CARD}",
        (run.id, run.institution, chat, to_stored(now)),
    ).fetchone()
    return _read_card(row)


def place_card(connection: Connection, card: Card) -> None:
    """Note which message shows the run, and how far it is."""
    connection.execute(
        "UPDATE cards SET chat_id = ?, message_id = ?, shown = CASE WHEN shown < ? THEN ? ELSE shown END"
        " WHERE institution_id = ? AND run_id = ?",
        (card.chat, card.message, card.shown, card.shown, card.institution, card.run),
    )


def cards_behind(connection: Connection) -> tuple[CardOwner, ...]:
    """Whose cards show less than they should."""
    return _owners(connection, "c.shown < c.wanted")


def cards_touched_since(connection: Connection, moment: datetime) -> tuple[CardOwner, ...]:
    """Whose cards changed since a moment."""
    return _owners(connection, "c.touched_at >= ?", to_stored(moment))


def _owners(connection: Connection, condition: str, *values: int) -> tuple[CardOwner, ...]:
    rows = connection.execute(
        "SELECT c.institution_id, r.member_id, c.run_id FROM cards c JOIN runs r ON r.id = c.run_id"
        f" WHERE {condition} ORDER BY c.run_id",
        values,
    )
    return tuple(
        CardOwner(institution=row["institution_id"], member=row["member_id"], run=row["run_id"]) for row in rows
    )


def _read_run(connection: Connection, row: Row) -> StoredRun:
    return StoredRun(
        id=row["id"],
        institution=row["institution_id"],
        assessment=row["assessment_id"],
        department=row["department_id"],
        area=row["area"],
        revision=row["revision_id"],
        privacy=Privacy(row["privacy"]),
        open=row["closed_at"] is None,
        member=row["member_id"],
        walk=_read_walk(connection, row),
        touched_at=from_stored(row["touched_at"]),
    )


def _read_walk(connection: Connection, row: Row) -> Run:
    answers = connection.execute(
        "SELECT question, choice FROM answers WHERE institution_id = ? AND run_id = ?",
        (row["institution_id"], row["id"]),
    )
    return _make_walk(row, {answer["question"]: answer["choice"] for answer in answers})


def _make_walk(row: Row, answers: Mapping[str, str]) -> Run:
    return Run(
        answers=answers,
        place=Place(row["place"]),
        at=row["at_question"],
        step=row["step"],
        narrow=bool(row["narrow"]),
        asked=frozenset(json.loads(row["asked"])) if row["asked"] else None,
        changed=Change(question=row["changed_question"], before=row["changed_before"])
        if row["changed_question"]
        else None,
        last=row["last_input"],
    )


def _read_card(row: Row) -> Card:
    return Card(
        institution=row["institution_id"],
        run=row["run_id"],
        chat=row["chat_id"],
        message=row["message_id"],
        wanted=row["wanted"],
        shown=row["shown"],
    )
