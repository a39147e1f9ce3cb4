"""The trail: who changed what, and when.

It is kept for ever, so nothing personal enters it. Whoever acted is a random key. Free texts (names, notes, reasons,
names of files) stay outside, and the entry holds a salted hash of each, its seal: while text and salt are there, the
seal proves them; once they are erased, it tells nothing and the trail is whole all the same.

In a confidential round it tells neither whose answer changed nor which. An entry at the moment of the change would give
both away by its neighbours: who joined a minute before, who handed in a minute later. So changes are counted, and the
trail gets one entry per round and kind once the day or the round is over, as of that moment; until then the
counts lie outside the chain. That a follow-up question fell away is not even counted: few answers have that effect.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import TypeAlias

from bot.assessment.events import Answered, Dropped, Event, Finished, Reopened

Plain: TypeAlias = "str | int | Sequence[Plain] | Mapping[str, Plain] | None"
"""Numbers and ids, and lists and tables of them."""

OPERATOR = "operator"
"""Acts who runs the bot, from the shell."""
BOT = "bot"
"""Acts the bot by itself, as when a round's time is over."""
SOMEBODY = "somebody"
"""Act those who take part in a confidential round."""

PARTS = ("at", "actor", "kind", "subject", "before", "after", "seals")
"""What the text of an entry holds, in this order."""

_encode = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode
_NO_FREE_TEXT = re.compile(r'[\w.:/+"\[\]{},-]*', re.ASCII)
"""Ids, numbers, and the signs of JSON; what people write has spaces, or other letters, which JSON escapes."""


class Kind(StrEnum):
    """What was done."""

    ANSWER_CHANGED = "answer-changed"
    """Given for the first time, too: then there is nothing before."""
    ANSWER_DROPPED = "answer-dropped"
    """To a follow-up question that is not asked any more."""
    ANSWERS_HANDED_IN = "answers-handed-in"
    ANSWERS_TAKEN_BACK = "answers-taken-back"
    ANSWER_SETTLED = "answer-settled"
    ROUND_OPENED = "round-opened"
    ROUND_EXTENDED = "round-extended"
    ROUND_WIDENED = "round-widened"
    """A follow-up asks everything instead."""
    ROUND_CLOSED = "round-closed"
    ACTION_KEPT = "action-kept"
    ACTION_MOVED = "action-moved"
    ACTION_GIVEN = "action-given"
    ACTION_REDATED = "action-redated"
    ACTION_REWORDED = "action-reworded"
    ACTION_DROPPED = "action-dropped"
    REASSESSMENT_REDATED = "reassessment-redated"
    RESPONSIBILITY_RECONSIDERED = "responsibility-reconsidered"
    """Something that it relies on had changed."""
    INVITE_MADE = "invite-made"
    INVITE_REVOKED = "invite-revoked"
    APPLICATION_MADE = "application-made"
    APPLICATION_WITHDRAWN = "application-withdrawn"
    APPLICANT_ADMITTED = "applicant-admitted"
    APPLICANT_TURNED_AWAY = "applicant-turned-away"
    MEMBER_JOINED = "member-joined"
    MEMBER_REMOVED = "member-removed"
    MEMBER_LEFT = "member-left"
    ROLE_GIVEN = "role-given"
    ROLE_TAKEN = "role-taken"
    SETTING_CHANGED = "setting-changed"
    DATA_FORGOTTEN = "data-forgotten"
    """At the person's own wish."""
    DATA_EXPIRED = "data-expired"
    """It was kept as long as the institution chose."""
    INSTITUTION_ADDED = "institution-added"
    INSTITUTION_ARCHIVED = "institution-archived"
    INSTITUTION_RESTORED = "institution-restored"


COUNTED = frozenset({Kind.ANSWER_CHANGED, Kind.ANSWERS_HANDED_IN, Kind.ANSWERS_TAKEN_BACK})
"""What the trail tells of the people in a confidential round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing done: by whom, to what, from what to what. `seals` are hashes of free texts, by what the texts are."""

    at: datetime
    """In UTC."""
    actor: str
    """The random key of a member, or one of the constants above."""
    kind: Kind
    subject: Mapping[str, Plain]
    before: Plain = None
    after: Plain = None
    seals: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The one way to write it: a JSON list of its parts, with keys in order and no spaces.

        Raises:
            ValueError: a part holds a free text.
        """
        at = self.at.isoformat(timespec="milliseconds")
        text = _encode([at, self.actor, self.kind, self.subject, self.before, self.after, self.seals])
        if not _NO_FREE_TEXT.fullmatch(text):
            raise ValueError(f"The trail takes ids and numbers. Put what people write in {self.kind} under seal.")
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an event changed in a run."""

    kind: Kind
    question: str | None = None
    before: str | None = None
    after: str | None = None


def change_of(event: Event) -> Change | None:
    """What the event changed; those that change nothing lasting, such as a question shown, leave no trace."""
    match event:
        case Answered(question, before, after):
            return Change(kind=Kind.ANSWER_CHANGED, question=question, before=before, after=after)
        case Dropped(question):
            return Change(kind=Kind.ANSWER_DROPPED, question=question)
        case Finished():
            return Change(kind=Kind.ANSWERS_HANDED_IN)
        case Reopened():
            return Change(kind=Kind.ANSWERS_TAKEN_BACK)
        case _:
            return None


def seal(text: str, salt: str) -> str:
    """The hash by which an entry holds a free text. The salt keeps anybody from finding a short text by trying."""
    return sha256(f"{salt}\n{text}".encode()).hexdigest()


def proves(entry: str, name: str, *, salt: str, text: str) -> bool:
    """Whether an entry, by its text, holds the seal of this free text."""
    return bool(json.loads(entry)[PARTS.index("seals")].get(name) == seal(text, salt))


def read_parts(text: str) -> Mapping[str, Plain]:
    """The parts of an entry, by their names in `PARTS`, out of its text."""
    return dict(zip(PARTS, json.loads(text), strict=True))
