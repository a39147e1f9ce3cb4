"""The trail of each institution: entries are added at its end, never changed, and proved by their chain."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.chain import Break, Head, Link, add_link, begin_chain, find_break
from bot.assessment.events import Event
from bot.assessment.round import Privacy
from bot.assessment.trail import COUNTED, SOMEBODY, Entry, Kind, Plain, change_of, proves, seal
from storage.moments import from_stored, to_stored
from storage.runs import StoredRun

_DAY = 24 * 60 * 60 * 1000
"""Milliseconds."""


def record(
    connection: Connection,
    *,
    institution: int,
    actor: str,
    kind: Kind,
    subject: Mapping[str, Plain],
    before: Plain = None,
    after: Plain = None,
    texts: Mapping[str, str] | None = None,
    now: datetime,
) -> None:
    """Add an entry. `texts`: what people wrote, by what it is; it is kept beside the trail, and in it under seal.

    Raises:
        ValueError: one of the other values is a free text.
    """
    stored = to_stored(now)
    _add_tallies(connection, institution, stored)
    salted = {name: (secrets.token_hex(16), text) for name, text in (texts or {}).items()}
    entry = Entry(
        at=from_stored(stored),
        actor=actor,
        kind=kind,
        subject=subject,
        before=before,
        after=after,
        seals={name: seal(text, salt) for name, (salt, text) in salted.items()},
    )
    number = _append(connection, institution, entry)
    connection.executemany(
        "INSERT INTO trail_texts (institution_id, number, name, actor, salt, text) VALUES (?, ?, ?, ?, ?, ?)",
        [(institution, number, name, actor, salt, text) for name, (salt, text) in salted.items()],
    )


def record_event(
    connection: Connection, run: StoredRun, event: Event, *, actor: str, ask: int | None = None, now: datetime
) -> None:
    """Add what happened in a run. In a confidential round it is counted, and added once the day is over.

    `ask`: the one whose answer was taken over.
    """
    change = change_of(event)
    if change is None:
        return
    round_ = connection.execute(
        "SELECT r.id, r.privacy FROM assessments a JOIN rounds r ON r.id = a.round_id"
        " WHERE a.institution_id = ? AND a.id = ?",
        (run.institution, run.assessment),
    ).fetchone()
    if round_["privacy"] == Privacy.NAMED:
        subject = {"round": round_["id"], "department": run.department, "area": run.area}
        if change.question is not None:
            subject["question"] = change.question
        if ask is not None:
            subject["ask"] = ask
        record(
            connection,
            institution=run.institution,
            actor=actor,
            kind=change.kind,
            subject=subject,
            before=change.before,
            after=change.after,
            now=now,
        )
    elif change.kind in COUNTED:
        _count(connection, run.institution, round_["id"], change.kind, to_stored(now))


def head_of(connection: Connection, institution: int) -> Head:
    """Where the trail ends."""
    row = connection.execute("SELECT number, hash FROM trail_heads WHERE institution_id = ?", (institution,)).fetchone()
    return Head(number=row["number"], hash=row["hash"]) if row else begin_chain(institution)


def links_of(connection: Connection, institution: int) -> Iterator[Link]:
    """The whole trail from its beginning, entry by entry as they are read."""
    rows = connection.execute(
        "SELECT number, text, hash FROM trail WHERE institution_id = ? ORDER BY number", (institution,)
    )
    return (Link(number=row["number"], text=row["text"], hash=row["hash"]) for row in rows)


def links_about(connection: Connection, institution: int, key: str) -> list[Link]:
    """The entries of what a member did, and of what was done to him, in their order."""
    rows = connection.execute(
        "SELECT number, text, hash FROM trail WHERE institution_id = ? AND text LIKE ? ORDER BY number",
        (institution, f'%"{key}"%'),
    )
    # In the pattern an underscore stands for any letter.
    return [Link(number=row["number"], text=row["text"], hash=row["hash"]) for row in rows if f'"{key}"' in row["text"]]


def examine(connection: Connection, institution: int) -> Break | None:
    """The first place where the trail, or a text kept beside it, is not what was recorded."""
    links, start, head = links_of(connection, institution), begin_chain(institution), head_of(connection, institution)
    return find_break(links, start=start, head=head) or _find_false_text(connection, institution)


def erase_texts(connection: Connection, *, institution: int, actor: str) -> None:
    """Erase what somebody wrote, with the salts. The trail stays whole, and tells nothing of it any more."""
    connection.execute("DELETE FROM trail_texts WHERE institution_id = ? AND actor = ?", (institution, actor))


def count_events_before(connection: Connection) -> int:
    """How many events in runs were kept before there was a trail."""
    return int(connection.execute("SELECT COUNT(*) FROM events").fetchone()[0])


def _append(connection: Connection, institution: int, entry: Entry) -> int:
    link = add_link(head_of(connection, institution), entry.text)
    connection.execute(
        "INSERT INTO trail (institution_id, number, text, hash) VALUES (?, ?, ?, ?)",
        (institution, link.number, link.text, link.hash),
    )
    connection.execute(
        "INSERT INTO trail_heads (institution_id, number, hash) VALUES (?, ?, ?)"
        " ON CONFLICT (institution_id) DO UPDATE SET number = excluded.number, hash = excluded.hash",
        (institution, link.number, link.hash),
    )
    return link.number


def _count(connection: Connection, institution: int, round_: int, kind: Kind, stored: int) -> None:
    _add_tallies(connection, institution, stored)
    connection.execute(
        "INSERT INTO trail_tallies (institution_id, day, round_id, kind, times) VALUES (?, ?, ?, ?, 1)"
        " ON CONFLICT (institution_id, day, round_id, kind) DO UPDATE SET times = times + 1",
        (institution, stored // _DAY, round_, kind),
    )


def _add_tallies(connection: Connection, institution: int, stored: int) -> None:
    """Add what was counted on days and in rounds that are over. It tells neither when in the day, nor who came next."""
    tallies = connection.execute(
        "SELECT t.day, t.round_id, t.kind, t.times, r.closed_at FROM trail_tallies t"
        " LEFT JOIN rounds r ON r.id = t.round_id"
        " WHERE t.institution_id = ? AND (t.day < ? OR r.closed_at IS NOT NULL) ORDER BY t.day, t.round_id, t.kind",
        (institution, stored // _DAY),
    ).fetchall()
    for tally in tallies:
        ends = [(tally["day"] + 1) * _DAY, *([tally["closed_at"]] if tally["closed_at"] is not None else [])]
        entry = Entry(
            at=from_stored(min(ends)),
            actor=SOMEBODY,
            kind=Kind(tally["kind"]),
            subject={"round": tally["round_id"]},
            after={"times": tally["times"]},
        )
        _append(connection, institution, entry)
        connection.execute(
            "DELETE FROM trail_tallies WHERE institution_id = ? AND day = ? AND round_id = ? AND kind = ?",
            (institution, tally["day"], tally["round_id"], tally["kind"]),
        )


def _find_false_text(connection: Connection, institution: int) -> Break | None:
    rows = connection.execute(
        "SELECT t.number, t.name, t.salt, t.text, e.text AS entry FROM trail_texts t"
        " LEFT JOIN trail e ON e.institution_id = t.institution_id AND e.number = t.number"
        " WHERE t.institution_id = ? ORDER BY t.number, t.name",
        (institution,),
    )
    for row in rows:
        if not (row["entry"] and proves(row["entry"], row["name"], salt=row["salt"], text=row["text"])):
            sentence = f"the text beside entry {row['number']} ({row['name']}) is not the one that was recorded"
            return Break(number=row["number"], sentence=sentence)
    return None
