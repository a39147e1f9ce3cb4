"""An invite that somebody is putting together: what may be chosen, and whether anything is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from zlib import crc32

from bot.assessment.errors import Refused
from bot.assessment.people import Department, Member, RoleKind

USES = (1, 10, 50)
"""How many people an invite may be for."""

DAYS = (7, 30, 90)
"""How long it may work."""

USUAL_DAYS = 30
"""Long enough for a person on leave, short enough for a paper that lies about."""

ROLES = tuple(RoleKind)
"""Roles by the places at which buttons name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteDraft:
    """What an invite shall be. Only staff serve clients or not."""

    role: RoleKind
    departments: frozenset[int]
    frontline: bool
    language: str
    uses: int = 1
    days: int = USUAL_DAYS
    name: str | None = None
    """For whom it is, in the words of its maker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteDraftReading:
    """A draft with all that its member may choose from. It holds nothing that he may not choose."""

    member: Member
    draft: InviteDraft
    roles: tuple[RoleKind, ...]
    departments: tuple[Department, ...]
    """Those he may invite into, in the institution's order."""
    last_day: date

    @property
    def chosen(self) -> tuple[Department, ...]:
        """The departments it is for; none for a role in the whole institution."""
        if not self.draft.role.of_department:
            return ()
        return tuple(department for department in self.departments if department.id in self.draft.departments)

    @property
    def can_make(self) -> bool:
        """Whether nothing is missing."""
        return bool(self.chosen) or not self.draft.role.of_department

    @property
    def uses(self) -> Sequence[int]:
        """How many people it may be for: owners come in one by one."""
        return USES[:1] if self.draft.role is RoleKind.OWNER else USES

    @property
    def fingerprint(self) -> int:
        """A number that differs for any other invite: the tap that makes it carries what its member saw."""
        draft = self.draft
        seen = (
            draft.role.value,
            sorted(it.id for it in self.chosen),
            draft.frontline,
            draft.language,
            draft.uses,
            draft.name,
            self.last_day.isoformat(),
        )
        return crc32(repr(seen).encode())

    def inviting(self, place: int, *, frontline: bool) -> InviteDraft:
        """The draft for another role, by its place."""
        if place >= len(ROLES) or ROLES[place] not in self.roles:
            raise Refused("not-yours")
        role = ROLES[place]
        uses = 1 if role is RoleKind.OWNER else self.draft.uses
        return replace(self.draft, role=role, frontline=frontline and role is RoleKind.STAFF, uses=uses)

    def taking(self, department: int, *, part: bool) -> InviteDraft:
        """The draft with a department in it or not, or, for 0, with all or none."""
        known = frozenset(it.id for it in self.departments)
        if department and department not in known:
            raise Refused("not-yours")
        named = frozenset({department}) if department else known
        departments = self.draft.departments | named if part else self.draft.departments - named
        return replace(self.draft, departments=departments)

    def letting_in(self, uses: int) -> InviteDraft:
        """The draft for so many people."""
        if uses not in self.uses:
            raise Refused("not-yours")
        return replace(self.draft, uses=uses)

    def lasting(self, days: int) -> InviteDraft:
        """The draft that works for so many days."""
        if days not in DAYS:
            raise Refused("not-yours")
        return replace(self.draft, days=days)
