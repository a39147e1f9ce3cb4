"""What is kept of one person, read for himself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.action import Status
from bot.assessment.my_data import (
    OwnAction,
    OwnAnswer,
    OwnDuty,
    OwnFile,
    OwnHelp,
    OwnMessage,
    OwnNote,
    OwnRun,
    OwnSettling,
)
from bot.assessment.people import Link, Person
from bot.assessment.revision import Revision
from bot.assessment.round import Privacy
from storage.actions import actions_for
from storage.invites import find_link
from storage.moments import from_stored


def seen_times(connection: Connection, person: Person) -> tuple[datetime, datetime | None]:
    """When a person was first seen, and since when he blocks the bot."""
    row = connection.execute("SELECT created_at, blocked_at FROM persons WHERE id = ?", (person.id,)).fetchone()
    return from_stored(row["created_at"]), _moment(row["blocked_at"])


def membership_times(connection: Connection, *, institution: int, member: int) -> tuple[datetime, datetime | None]:
    """When a member came, and when he went."""
    row = connection.execute(
        "SELECT joined_at, removed_at FROM members WHERE institution_id = ? AND id = ?", (institution, member)
    ).fetchone()
    return from_stored(row["joined_at"]), _moment(row["removed_at"])


def own_runs(
    connection: Connection, *, institution: int, member: int, pinned: Callable[[int], Revision]
) -> tuple[OwnRun, ...]:
    """What a member said in all rounds, the newest first. `pinned` finds a revision by its id."""
    rows = connection.execute(
        "SELECT r.id, r.submitted_at, a.round_id, a.department_id, a.area, a.revision_id, o.privacy, o.opened_at,"
        " o.closed_at FROM runs r JOIN assessments a ON a.id = r.assessment_id JOIN rounds o ON o.id = a.round_id"
        " WHERE r.institution_id = ? AND r.member_id = ? ORDER BY o.id DESC, a.id",
        (institution, member),
    ).fetchall()
    return tuple(
        OwnRun(
            round=row["round_id"],
            privacy=Privacy(row["privacy"]),
            department=row["department_id"],
            area=row["area"],
            revision=pinned(row["revision_id"]),
            opened_at=from_stored(row["opened_at"]),
            closed_at=_moment(row["closed_at"]),
            handed_in_at=_moment(row["submitted_at"]),
            answers=_answers(connection, institution, row["id"], pinned(row["revision_id"])),
        )
        for row in rows
    )


def own_actions(connection: Connection, *, institution: int, member: int) -> tuple[OwnAction, ...]:
    """The findings that a member decided to put right."""
    rows = connection.execute(
        "SELECT question, kept_at, CASE WHEN status = ? THEN ended_at END AS dropped_at FROM actions"
        " WHERE institution_id = ? AND kept_by = ? ORDER BY id",
        (Status.DROPPED, institution, member),
    )
    return tuple(
        OwnAction(question=row["question"], kept_at=from_stored(row["kept_at"]), dropped_at=_moment(row["dropped_at"]))
        for row in rows
    )


def own_duties(connection: Connection, *, institution: int, member: int) -> tuple[OwnDuty, ...]:
    """The actions that lie with a member, neither confirmed nor dropped."""
    actions = actions_for(connection, institution=institution, member=member, departments=())
    return tuple(OwnDuty(question=it.question, words=it.words, due_on=it.due_on, status=it.status) for it in actions)


def own_settlings(
    connection: Connection, *, institution: int, member: int, pinned: Callable[[int], Revision]
) -> tuple[OwnSettling, ...]:
    """The answers that a member recorded for all. `pinned` finds a revision by its id."""
    rows = connection.execute(
        "SELECT s.question, s.choice, s.reason, s.settled_at, a.revision_id FROM settled_answers s"
        " JOIN assessments a ON a.id = s.assessment_id WHERE s.institution_id = ? AND s.settled_by = ? ORDER BY s.id",
        (institution, member),
    ).fetchall()
    return tuple(
        OwnSettling(
            question=row["question"],
            scale=pinned(row["revision_id"]).flow.questions[row["question"]].scale.id,
            choice=row["choice"],
            reason=row["reason"],
            settled_at=from_stored(row["settled_at"]),
        )
        for row in rows
    )


def own_help(
    connection: Connection, *, institution: int, member: int, pinned: Callable[[int], Revision]
) -> tuple[OwnHelp, ...]:
    """What a member answered to colleagues who asked him. `pinned` finds a revision by its id."""
    rows = connection.execute(
        "SELECT k.question, k.choice, k.remark, k.answered_at, a.revision_id FROM asks k"
        " JOIN runs r ON r.id = k.run_id JOIN assessments a ON a.id = r.assessment_id"
        " WHERE k.institution_id = ? AND k.answered_by = ? ORDER BY k.answered_at, k.id",
        (institution, member),
    ).fetchall()
    return tuple(
        OwnHelp(
            question=row["question"],
            scale=pinned(row["revision_id"]).flow.questions[row["question"]].scale.id,
            choice=row["choice"],
            remark=row["remark"],
            answered_at=from_stored(row["answered_at"]),
        )
        for row in rows
    )


def own_links(connection: Connection, *, institution: int, member: int) -> tuple[Link, ...]:
    """The invites that a member made, whether or not they work still."""
    rows = connection.execute(
        "SELECT id FROM invites WHERE institution_id = ? AND invited_by = ? ORDER BY id", (institution, member)
    ).fetchall()
    links = (find_link(connection, institution=institution, invite=row["id"]) for row in rows)
    return tuple(link for link in links if link)


def own_messages(connection: Connection, *, institution: int, person: int) -> tuple[OwnMessage, ...]:
    """What a person is told unasked of an institution, or was."""
    rows = connection.execute(
        "SELECT kind, due_at, sent_at FROM outbox WHERE institution_id = ? AND person_id = ? AND dropped_at IS NULL"
        " ORDER BY due_at, id",
        (institution, person),
    )
    return tuple(
        OwnMessage(kind=row["kind"], due_at=from_stored(row["due_at"]), sent_at=_moment(row["sent_at"])) for row in rows
    )


def own_texts(connection: Connection, *, institution: int, key: str) -> Mapping[int, Mapping[str, str]]:
    """What a member wrote that is kept beside the trail: by the entry's number, and by what it is."""
    rows = connection.execute(
        "SELECT number, name, text FROM trail_texts WHERE institution_id = ? AND actor = ? ORDER BY number, name",
        (institution, key),
    )
    texts: dict[int, dict[str, str]] = {}
    for row in rows:
        texts.setdefault(row["number"], {})[row["name"]] = row["text"]
    return texts


def own_applications(connection: Connection, person: int) -> tuple[tuple[str, datetime], ...]:
    """The names of the institutions that a person wanted to join, and since when."""
    rows = connection.execute(
        "SELECT i.name, a.applied_at FROM applications a JOIN institutions i ON i.id = a.institution_id"
        " WHERE a.person_id = ? ORDER BY a.applied_at",
        (person,),
    )
    return tuple((row["name"], from_stored(row["applied_at"])) for row in rows)


def _answers(connection: Connection, institution: int, run: int, revision: Revision) -> tuple[OwnAnswer, ...]:
    """The answers, notes and files of a run, by the questions in the order of the flow."""
    given = {
        row["question"]: row
        for row in connection.execute(
            "SELECT question, choice, answered_at FROM answers WHERE institution_id = ? AND run_id = ?",
            (institution, run),
        )
    }
    notes: dict[str, list[OwnNote]] = {}
    for row in connection.execute(
        "SELECT question, text, written_at FROM notes WHERE institution_id = ? AND run_id = ?"
        " ORDER BY written_at, message_id",
        (institution, run),
    ):
        note = OwnNote(text=row["text"], written_at=from_stored(row["written_at"]))
        notes.setdefault(row["question"], []).append(note)
    files: dict[str, list[OwnFile]] = {}
    for row in connection.execute(
        "SELECT question, name, photo, sent_at FROM evidence WHERE institution_id = ? AND run_id = ?"
        " ORDER BY sent_at, message_id",
        (institution, run),
    ):
        file = OwnFile(name=row["name"], photo=bool(row["photo"]), sent_at=from_stored(row["sent_at"]))
        files.setdefault(row["question"], []).append(file)
    return tuple(
        OwnAnswer(
            question=question,
            choice=given[question]["choice"] if question in given else None,
            answered_at=from_stored(given[question]["answered_at"]) if question in given else None,
            notes=tuple(notes.get(question, ())),
            files=tuple(files.get(question, ())),
        )
        for question in revision.flow.questions
        if question in given or question in notes or question in files
    )


def _moment(stored: int | None) -> datetime | None:
    return None if stored is None else from_stored(stored)
