"""/forget: a person is erased at his own wish, in one institution or in all."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.errors import Refused
from bot.assessment.forgetting import Forgetting
from bot.assessment.people import Member
from bot.assessment.round import Privacy
from bot.assessment.trail import Kind, Plain
from bot.journeys.applying import give_up_waiting
from bot.journeys.erasing import Keys, erase, erase_persons_nowhere
from bot.journeys.leaving import end_membership, is_last_owner
from bot.journeys.tapper import Tapper
from storage.applications import waiting_of
from storage.database import Database
from storage.erasing import erase_applications, erase_set_asides, parts_of, withdraw
from storage.people import memberships_of
from storage.trail import record


async def read_forgetting(database: Database, tapper: Tapper, *, everywhere: bool | None = None) -> Forgetting:
    """What the member has to know before he is forgotten; whoever is in several has to choose first, with None.

    Raises:
        Refused: he is no member of the institution.
    """

    def unit(connection: Connection) -> Forgetting:
        member = tapper.find(connection)
        if everywhere is None and member.has_others:
            return Forgetting(member=member, everywhere=False, institutions=(), left_ownerless=())
        return _weigh(connection, member, everywhere=bool(everywhere))

    return await database.read(unit)


async def forget(
    database: Database, tapper: Tapper, *, member: int, everywhere: bool, keys: Keys, now: datetime
) -> Forgetting:
    """Erase what is kept of a person; returns what he was.

    `member`: who was asked. Whoever came back since by another invite is somebody else, and was not.

    Raises:
        Refused: he is that member no more, or the last owner of an institution.
    """

    def unit(connection: Connection) -> Forgetting:
        found = tapper.find(connection)
        if found.id != member:
            raise Refused("not-yours")
        forgetting = _weigh(connection, found, everywhere=everywhere)
        if forgetting.left_ownerless:
            raise Refused("forget-last-owner")
        for application in waiting_of(connection, tapper.telegram_id):
            if forgetting.everywhere or application.institution == tapper.institution:
                give_up_waiting(connection, application, now=now)
        for current in _concerned(connection, found, everywhere=forgetting.everywhere):
            end_membership(connection, current, ended_by=current, now=now)
        former = memberships_of(connection, found.person.id, ended=True)
        for each in former if forgetting.everywhere else (found,):
            _forget(connection, each, keys=keys, now=now)
        if forgetting.everywhere:
            erase_applications(connection, found.person.id)
        erase_set_asides(connection, tapper.telegram_id)
        erase_persons_nowhere(connection)
        return forgetting

    return await database.transaction(unit, finishing=tapper.update)


def _weigh(connection: Connection, member: Member, *, everywhere: bool) -> Forgetting:
    """What forgetting comes to. Whoever is in one institution alone is forgotten where he was before as well."""
    everywhere = everywhere or not member.has_others
    concerned = _concerned(connection, member, everywhere=everywhere)
    return Forgetting(
        member=member,
        everywhere=everywhere,
        institutions=tuple(it.institution for it in concerned),
        left_ownerless=tuple(it.institution for it in concerned if is_last_owner(connection, it)),
    )


def _concerned(connection: Connection, member: Member, *, everywhere: bool) -> tuple[Member, ...]:
    return memberships_of(connection, member.person.id, ended=False) if everywhere else (member,)


def _forget(connection: Connection, member: Member, *, keys: Keys, now: datetime) -> None:
    """Erase somebody whose membership has ended, and what he said in rounds that are open with it."""
    institution = member.institution.id
    withdrawn: list[Plain] = []
    for part in parts_of(connection, institution=institution, member=member.id):
        if part.is_open:
            withdraw(connection, institution=institution, member=member.id, round_=part.round)
            # In a confidential round the trail says of nobody that he took part.
            if part.privacy is Privacy.NAMED:
                withdrawn += [{"round": part.round, "department": it, "area": area} for it, area in part.pairs]
    # The key leads to nobody from here on: the member gets another, of which the trail says nothing.
    record(
        connection,
        institution=institution,
        actor=member.key,
        kind=Kind.DATA_FORGOTTEN,
        subject={"member": member.key},
        before={"withdrawn": withdrawn},
        now=now,
    )
    erase(connection, member, keys=keys)
