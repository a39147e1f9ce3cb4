"""Hosting several institutions in one bot: they are added, archived and restored on the shell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.people import Institution, RoleKind, SetUp
from bot.assessment.trail import OPERATOR, Kind
from bot.assessment.written import tidy_line
from bot.journeys.inviting import invite_from_shell
from bot.journeys.setting_up import NAME_LIMIT, NOT_SLUGS, SLUG_LIMIT, found_institution, make_slug
from storage.institutions import all_institutions, archive_institution, departments_of, slugs_taken
from storage.people import count_members
from storage.rounds import open_rounds
from storage.trail import record

OWNER_LINK_VALID = timedelta(days=7)
"""How long that link works."""

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class CannotHost(Exception):
    """What is asked cannot be done; the sentence says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An institution to be added. What is left open is asked of its owner, or follows from the name."""

    name: str
    slug: str | None = None
    language: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What an institution has: people, owners among them, departments in use, rounds that take answers."""

    institution: Institution
    members: int
    owners: int
    departments: int
    rounds: int


def host_institution(
    connection: Connection,
    wanted: Wanted,
    *,
    areas: Sequence[str],
    language: str,
    time_zone: str,
    now: datetime,
) -> Institution:
    """Add an institution. `language` and `time_zone` hold until its owner has said otherwise.

    Raises:
        CannotHost: the name or the slug cannot be used.
    """
    name = tidy_line(wanted.name)
    if not 0 < len(name) <= NAME_LIMIT:
        raise CannotHost(f"A name has 1 to {NAME_LIMIT} characters, and this one has {len(name)}.")
    return found_institution(
        connection,
        areas=areas,
        slug=_choose_slug(wanted.slug, name, taken=slugs_taken(connection)),
        name=name,
        language=wanted.language or language,
        time_zone=wanted.time_zone or time_zone,
        set_up=_first_question(wanted),
        now=now,
    )


def invite_owner(connection: Connection, institution: int, *, code_hash: str, now: datetime) -> None:
    """Store the link by which the first owner of an institution comes in."""
    invite_from_shell(
        connection,
        institution=institution,
        role=RoleKind.OWNER,
        areas=(),
        frontline=False,
        uses=1,
        expires_at=now + OWNER_LINK_VALID,
        code_hash=code_hash,
        now=now,
    )


def archive(connection: Connection, institution: Institution, now: datetime) -> None:
    """Let nobody act in an institution. Nothing of it is deleted.

    Raises:
        CannotHost: it is archived already.
    """
    if institution.archived:
        raise CannotHost(f"{institution.slug} is archived already.")
    archive_institution(connection, institution=institution.id, archived_at=now)
    _record(connection, Kind.INSTITUTION_ARCHIVED, institution, now=now)


def restore(connection: Connection, institution: Institution, now: datetime) -> None:
    """Take an institution into use again, as it was.

    Raises:
        CannotHost: it is not archived.
    """
    if not institution.archived:
        raise CannotHost(f"{institution.slug} is not archived.")
    archive_institution(connection, institution=institution.id, archived_at=None)
    _record(connection, Kind.INSTITUTION_RESTORED, institution, now=now)


def take_stock(connection: Connection) -> tuple[Holding, ...]:
    """What each institution has, in the order they were made."""
    return tuple(
        Holding(
            institution=it,
            members=count_members(connection, institution=it.id),
            owners=count_members(connection, institution=it.id, role=RoleKind.OWNER),
            departments=len(departments_of(connection, it.id)),
            rounds=len(open_rounds(connection, it.id)),
        )
        for it in all_institutions(connection)
    )


def _choose_slug(wanted: str | None, name: str, *, taken: set[str]) -> str:
    if wanted is None:
        number = len(taken) + 1
        while f"institution-{number}" in taken:
            number += 1
        return make_slug(name, taken=taken) or f"institution-{number}"
    if not _SLUG.fullmatch(wanted) or len(wanted) > SLUG_LIMIT:
        raise CannotHost(f"A slug has at most {SLUG_LIMIT} small Latin letters, digits and hyphens between them.")
    if wanted in taken | NOT_SLUGS:
        raise CannotHost(f"The slug {wanted} is in use. Choose another --slug.")
    return wanted


def _first_question(wanted: Wanted) -> SetUp:
    if wanted.language is None:
        return SetUp.LANGUAGE
    return SetUp.TIME_ZONE if wanted.time_zone is None else SetUp.DONE


def _record(connection: Connection, kind: Kind, institution: Institution, *, now: datetime) -> None:
    subject = {"institution": institution.id}
    record(connection, institution=institution.id, actor=OPERATOR, kind=kind, subject=subject, now=now)
