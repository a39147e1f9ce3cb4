"""How a member is erased: his answers go on to count as nobody's, and nothing leads to him any more."""

from __future__ import annotations

from collections.abc import Callable
from sqlite3 import Connection

from bot.assessment.forgetting import liken
from bot.assessment.people import Member
from storage.erasing import Part, erase_member, erase_person, hand_over, parts_of
from storage.retention import persons_nowhere
from storage.standing_in import add_stand_in, find_stand_in, sever

Keys = Callable[[], str]
"""Makes keys that nobody can guess."""


def erase(connection: Connection, member: Member, *, keys: Keys) -> None:
    """Leave nothing of a member but answers of nobody, and a nobody for what the institution decided through him."""
    institution = member.institution.id
    for part in parts_of(connection, institution=institution, member=member.id):
        take_name_off(connection, member, part, keys=keys)
    erase_member(connection, member)
    sever(connection, institution=institution, member=member.id, key=keys())


def take_name_off(connection: Connection, member: Member, part: Part, *, keys: Keys) -> None:
    """Let what a member said in a round be what somebody said: the figures stay, notes and files go."""
    institution, likeness = member.institution.id, liken(member, part.departments)
    directs, frontline = likeness.directs, likeness.frontline
    stand_in = find_stand_in(
        connection, institution=institution, round_=part.round, directs=directs, frontline=frontline
    )
    if stand_in is None:
        stand_in = add_stand_in(connection, institution=institution, directs=directs, frontline=frontline, key=keys())
    hand_over(connection, institution=institution, member=member.id, round_=part.round, stand_in=stand_in)


def erase_persons_nowhere(connection: Connection) -> None:
    """Erase those who are nothing anywhere any more."""
    for person in persons_nowhere(connection):
        erase_person(connection, person)
