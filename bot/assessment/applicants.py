"""People who wait to be let in: a link for several can be opened by anybody who sees it, so somebody decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.assessment.access import may_invite_to
from bot.assessment.people import Department, Institution, Link, Member, Person


class State(StrEnum):
    """What became of an application."""

    WAITING = "waiting"
    ADMITTED = "admitted"
    TURNED_AWAY = "turned-away"
    WITHDRAWN = "withdrawn"
    """By the person, or since he came in by another link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """A person's wish to come in by a link."""

    id: int
    institution: int
    link: Link
    person: Person
    key: str
    """Random; it stands for the person in the trail, also once he is a member."""
    state: State
    applied_at: datetime
    decided_by: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantReading:
    """An application as one who may decide on it sees it."""

    reader: Member
    application: Application
    departments: tuple[Department, ...]
    decider: str | None
    """The name of who has decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantsReading:
    """All who wait and on whom the reader may decide, the longest first."""

    reader: Member
    waiting: tuple[ApplicantReading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What an applicant hears; `member` is what he is now, if he was admitted."""

    person: Person
    institution: Institution
    member: Member | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What an applicant may know while he waits: where."""

    institution: Institution
    application: Application


def may_decide(member: Member, application: Application) -> bool:
    """Whether the member may admit the applicant or turn him away: who may invite people for the same."""
    invite = application.link.invite
    return may_invite_to(member, invite.role, invite.departments)
