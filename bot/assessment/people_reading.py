"""Who is here, as one reader may see it: managers their own departments, leaders all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.assessment.access import may_look_after, may_see_institution
from bot.assessment.errors import Refused
from bot.assessment.people import Department, Member, Role, RoleKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """Somebody who was here, as he was when he went."""

    member: Member
    left_at: datetime
    by_himself: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleReading:
    """The people whom a reader may see."""

    reader: Member
    departments: tuple[Department, ...]
    """Those he directs, in the institution's order."""
    members: Mapping[int, Member]
    blocked: frozenset[int]
    """Those of them who cannot be written to."""
    former: Mapping[int, Former]
    """Who went last comes first."""
    waiting: int
    """How many wait to be let in."""
    missed: int
    """How many links for one person nobody has opened."""

    @property
    def leads(self) -> bool:
        """Whether the reader sees the whole institution."""
        return may_see_institution(self.reader)

    def people_of(self, department: int) -> tuple[Member, ...]:
        """Who works in a department, or for 0 everybody whose roles are in none in use; managers first, by name."""
        if department:
            self.find_department(department)
            return _in_order(it for it in self.members.values() if department in _departments(it))
        if not self.leads:
            raise Refused("not-yours")
        known = {it.id for it in self.departments}
        return _in_order(it for it in self.members.values() if not _departments(it) & known)

    def find_department(self, department: int) -> Department:
        """A department that the reader directs.

        Raises:
            Refused: he directs none of this id.
        """
        found = next((it for it in self.departments if it.id == department), None)
        if found is None:
            raise Refused("not-yours")
        return found

    def find(self, member: int) -> Member:
        """Somebody who is here.

        Raises:
            Refused: the reader sees none of this id, or he is here no more.
        """
        if member not in self.members:
            raise Refused("person-gone" if member in self.former else "not-yours")
        return self.members[member]

    def find_former(self, member: int) -> Former:
        """Somebody who was here.

        Raises:
            Refused: the reader sees none of this id.
        """
        if member not in self.former:
            raise Refused("not-yours")
        return self.former[member]

    def may_look_after(self, member: Member) -> bool:
        """Whether the reader may remove somebody, and say whether he serves clients."""
        return may_look_after(self.reader, member)


def role_in(member: Member, department: int) -> RoleKind | None:
    """The widest role of a member in a department, or for 0 in the whole institution."""
    held = {it.kind for it in member.roles if (it.department or 0) == department}
    return next((kind for kind in RoleKind if kind in held), None)


def roles_at(member: Member, department: int) -> tuple[Role, ...]:
    """All roles of a member in a department, or for 0 in the whole institution."""
    return tuple(it for it in member.roles if (it.department or 0) == department)


def _departments(member: Member) -> frozenset[int]:
    return member.departments(RoleKind.MANAGER, RoleKind.STAFF)


def _in_order(members: Iterable[Member]) -> tuple[Member, ...]:
    kinds = tuple(RoleKind)

    def place(member: Member) -> tuple[int, str]:
        widest = min((kinds.index(it.kind) for it in member.roles), default=len(kinds))
        return widest, member.person.name.casefold()

    return tuple(sorted(members, key=place))
