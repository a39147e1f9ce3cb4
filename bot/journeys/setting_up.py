"""Setting up: the first start makes the institution; its owner gives it a name, a language and a time zone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.errors import Refused, Stale
from bot.assessment.people import Institution, Member, RoleKind, SetUp
from bot.assessment.trail import OPERATOR, Kind
from bot.assessment.written import tidy_line
from storage.database import Database
from storage.institutions import (
    add_department,
    add_institution,
    find_institution,
    first_institution,
    save_institution,
    slugs_taken,
)
from storage.people import count_members, find_member, save_person
from storage.trail import record

NAME_LIMIT = 80
"""Characters of an institution's name: it stands in the head of screens and on paper."""

SLUG_LIMIT = 40
"""Characters of the name of an institution's folder."""

NOT_SLUGS = frozenset({"areas", "schema"})
"""Folders of flows that are no institution's."""


def make_institution(
    connection: Connection, *, areas: Sequence[str], language: str, time_zone: str, now: datetime
) -> Institution:
    """The database's first institution, made with a department for each area where there is none yet."""
    return first_institution(connection) or found_institution(
        connection,
        areas=areas,
        slug="institution-1",
        name="",
        language=language,
        time_zone=time_zone,
        set_up=SetUp.NAME,
        now=now,
    )


def found_institution(
    connection: Connection,
    *,
    areas: Sequence[str],
    slug: str,
    name: str,
    language: str,
    time_zone: str,
    set_up: SetUp,
    now: datetime,
) -> Institution:
    """Make an institution with a department for each area; its owner is asked the rest from `set_up` on."""
    made = add_institution(
        connection, slug=slug, name=name, language=language, time_zone=time_zone, set_up=set_up, now=now
    )
    for place, area in enumerate(areas):
        add_department(connection, institution=made, place=place, areas=[area])
    record(
        connection,
        institution=made,
        actor=OPERATOR,
        kind=Kind.INSTITUTION_ADDED,
        subject={"institution": made},
        now=now,
    )
    found = find_institution(connection, made)
    assert found is not None  # noqa: S101 - stored a few lines above
    return found


async def give_name(
    database: Database, *, update: int | None, telegram_id: int, institution: int, name: str, now: datetime
) -> Member:
    """Name the institution; its folder of own content is named after it.

    Raises:
        Refused: the name is empty or longer than `NAME_LIMIT`, or the person is not an owner.
        Stale: the institution has a name already.
    """
    name = tidy_line(name)
    if not name or len(name) > NAME_LIMIT:
        raise Refused("set-up-name-length", limit=NAME_LIMIT)

    def named(connection: Connection, found: Institution) -> Institution:
        slug = make_slug(name, taken=slugs_taken(connection) - {found.slug}) or found.slug
        return replace(found, name=name, slug=slug, set_up=SetUp.LANGUAGE)

    return await _set_up(
        database,
        update=update,
        telegram_id=telegram_id,
        institution=institution,
        asked=SetUp.NAME,
        change=named,
        now=now,
    )


async def give_language(
    database: Database, *, update: int | None, telegram_id: int, institution: int, language: str, now: datetime
) -> Member:
    """Say in which language the institution works; the owner reads it from now on.

    Raises:
        Refused: the person is not an owner.
        Stale: this is not what is asked now.
    """
    return await _set_up(
        database,
        update=update,
        telegram_id=telegram_id,
        institution=institution,
        asked=SetUp.LANGUAGE,
        change=lambda _, found: replace(found, language=language, set_up=SetUp.TIME_ZONE),
        now=now,
    )


async def give_time_zone(
    database: Database, *, update: int | None, telegram_id: int, institution: int, time_zone: str, now: datetime
) -> Member:
    """Say in which time zone the institution lives; with that the set-up is done.

    Raises:
        Refused: the person is not an owner.
        Stale: this is not what is asked now.
    """
    return await _set_up(
        database,
        update=update,
        telegram_id=telegram_id,
        institution=institution,
        asked=SetUp.TIME_ZONE,
        change=lambda _, found: replace(found, time_zone=time_zone, set_up=SetUp.DONE),
        now=now,
    )


def make_slug(name: str, *, taken: set[str]) -> str:
    """A folder name made of the name's Latin letters and digits, none like those in use; empty where it has none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:SLUG_LIMIT].strip("-")
    number = 2
    unique = slug
    while slug and unique in taken | NOT_SLUGS:
        unique = f"{slug}-{number}"
        number += 1
    return unique


async def _set_up(
    database: Database,
    *,
    update: int | None,
    telegram_id: int,
    institution: int,
    asked: SetUp,
    change: Callable[[Connection, Institution], Institution],
    now: datetime,
) -> Member:
    def unit(connection: Connection) -> Member:
        owner = find_member(connection, institution=institution, telegram_id=telegram_id)
        if owner is None or not owner.has(RoleKind.OWNER):
            raise Refused("not-yours")
        if owner.institution.set_up is not asked:
            raise Stale("update-finished")
        changed = change(connection, owner.institution)
        person = replace(owner.person, language=changed.language, time_zone=changed.time_zone)
        save_institution(connection, changed)
        _record(connection, owner, asked, changed, now=now)
        if asked is not SetUp.NAME:
            save_person(connection, person)
        return replace(owner, institution=changed, person=person if asked is not SetUp.NAME else owner.person)

    return await database.transaction(unit, finishing=update)


def _record(connection: Connection, owner: Member, asked: SetUp, changed: Institution, *, now: datetime) -> None:
    """Put into the trail what the owner has changed; the name, which he wrote, under seal."""
    before, after = (_answer(it, asked) for it in (owner.institution, changed))
    if before == after:
        return
    is_written = asked is SetUp.NAME
    record(
        connection,
        institution=changed.id,
        actor=owner.key,
        kind=Kind.SETTING_CHANGED,
        subject={"setting": asked},
        before=None if is_written else before,
        after=None if is_written else after,
        texts={"after": after} if is_written else {},
        now=now,
    )


def _answer(institution: Institution, asked: SetUp) -> str:
    answers = {SetUp.NAME: institution.name, SetUp.LANGUAGE: institution.language}
    return answers.get(asked, institution.time_zone)


def has_owner(connection: Connection, institution: int) -> bool:
    """Whether the institution has an owner."""
    return count_members(connection, institution=institution, role=RoleKind.OWNER) > 0
