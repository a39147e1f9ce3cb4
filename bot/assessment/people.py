"""Who takes part: institutions with their departments, persons, members with roles, and invites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RoleKind(StrEnum):
    """What a member may do, widest first."""

    OWNER = "owner"
    """Runs the institution's account and sees everything."""
    LEADER = "leader"
    """Executive director or board: sees the institution."""
    MANAGER = "manager"
    """Sees the own departments."""
    STAFF = "staff"
    """Answers, and sees the own answers."""

    @property
    def of_department(self) -> bool:
        """Whether the role is held in departments rather than in the whole institution."""
        return self in {RoleKind.MANAGER, RoleKind.STAFF}


class SetUp(StrEnum):
    """What the owner is still asked about the institution."""

    NAME = "name"
    LANGUAGE = "language"
    TIME_ZONE = "time-zone"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """The organisation assessed. `slug` names its own folder of flows and locales."""

    id: int
    slug: str
    name: str
    language: str
    time_zone: str
    set_up: SetUp


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """The institution's own unit and the areas it covers. Without a name of its own it bears its area's."""

    id: int
    name: str | None
    """As the reader calls it: in his language where it has a name there."""
    areas: tuple[str, ...]
    archived: bool = False
    """Whether it is there only for what it was asked before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A Telegram account, and the institution it is using now."""

    id: int
    telegram_id: int
    name: str
    language: str
    time_zone: str
    institution: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role, in one department or (owner, leader) in the whole institution."""

    kind: RoleKind
    department: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person in an institution. `key` is random and stands for the member in the trail."""

    id: int
    institution: Institution
    person: Person
    key: str
    roles: tuple[Role, ...]
    frontline: bool
    open_run: int | None = None
    """The run whose card takes the texts, photos and documents that the person sends."""
    prompt: str | None = None
    """What the person was asked to write, which takes the next text before the card does."""

    def has(self, *kinds: RoleKind) -> bool:
        """Whether the member holds one of these roles anywhere."""
        return any(role.kind in kinds for role in self.roles)

    def departments(self, *kinds: RoleKind) -> frozenset[int]:
        """The departments in which the member holds one of these roles."""
        return frozenset(role.department for role in self.roles if role.kind in kinds and role.department is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """What a link makes of the person who opens it."""

    institution: int
    role: RoleKind
    departments: tuple[int, ...]
    frontline: bool
    uses: int
    expires_at: datetime
    invited_by: int | None = None
    """The member who hears that somebody came; none for links made on the shell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """What Telegram tells about the person who writes: the source of sensible guesses."""

    telegram_id: int
    name: str
    language: str


def names_by_area(departments: tuple[Department, ...]) -> Mapping[str, tuple[str | None, ...]]:
    """The own names of the departments that cover each area."""
    names: dict[str, list[str | None]] = {}
    for department in departments:
        for area in department.areas:
            names.setdefault(area, []).append(department.name)
    return {area: tuple(covering) for area, covering in names.items()}
