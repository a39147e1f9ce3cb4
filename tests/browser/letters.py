"""The letters of the demo: put down in its database, and sent by the bot."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import expect

from bot.assessment.reminders import ReminderKind
from storage.outbox import Message, put_message
from tests.browser.demo import COLLEAGUE, MANAGER, OWNER, Phone

DATABASE = Path("smartops") / "demo" / "demo.db"
"""Where the demo keeps it below the folder that it is given."""

NEXT_LOOK = 60_000
"""Milliseconds within which the bot looks at what is due, and the page shows it."""


def read_letters(owner: Phone, database: Path) -> Iterator[tuple[int, str]]:
    """The digest of the week, and what is said to people who have things to do: whose phone, and a name."""
    phones = {person: Phone(owner.page, person) for person in (OWNER, MANAGER, COLLEAGUE)}
    sent = {person: phone.messages.count() for person, phone in phones.items()}
    _put_reminders_down(database)
    for person, name in ((OWNER, "weekly-digest"), (MANAGER, "daily-message"), (COLLEAGUE, "reminder")):
        expect(phones[person].messages).not_to_have_count(sent[person], timeout=NEXT_LOOK)
        yield person, name


def _put_reminders_down(database: Path) -> None:
    """As on a working morning, which the demo cannot wait for."""
    now = datetime.now(UTC)
    with closing(sqlite3.connect(database, timeout=10)) as connection, connection:
        for kind, subjects in _SUBJECTS.items():
            for institution, person, subject in connection.execute(subjects).fetchall():
                message = Message(
                    institution=institution,
                    person=person,
                    kind=kind,
                    arguments={"subject": subject},
                    key=f"{kind}:{subject}:today",
                    due_at=now,
                )
                put_message(connection, message, now=now)


_SUBJECTS = {
    ReminderKind.RUN_UNFINISHED: "SELECT r.institution_id, m.person_id, r.id FROM runs r JOIN members m"
    " ON m.id = r.member_id JOIN assessments a ON a.id = r.assessment_id"
    " WHERE a.closed_at IS NULL AND r.place IN ('question', 'review')",
    ReminderKind.ACTION_DUE: "SELECT a.institution_id, m.person_id, a.id FROM actions a JOIN members m"
    " ON m.id = a.owner_id WHERE a.area = 'sf'",
    ReminderKind.WEEKLY: "SELECT m.institution_id, m.person_id, m.id FROM members m JOIN persons p"
    f" ON p.id = m.person_id WHERE p.telegram_id = {OWNER}",
}
"""What is told by each kind: of which institution, to whom, about what."""
