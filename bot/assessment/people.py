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
    archived: bool = False
    """Whether it is only kept: nobody can act in it."""


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
    """0 for nobody: somebody was here who is forgotten."""
    name: str
    language: str
    time_zone: str
    institution: int | None

    @property
    def is_known(self) -> bool:
        """Whether it is anybody."""
        return self.telegram_id != 0


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
    has_others: bool = False
    """Whether the person belongs to other institutions too, and so has to be told which one he is in."""

    def has(self, *kinds: RoleKind) -> bool:
        """Whether the member holds one of these roles anywhere."""
        return any(role.kind in kinds for role in self.roles)

    def departments(self, *kinds: RoleKind) -> frozenset[int]:
        """The departments in which the member holds one of these roles."""
        return frozenset(role.department for role in self.roles if role.kind in kinds and role.department is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Which institution a screen is of, for a reader who belongs to several, and the language he reads."""

    institution: Institution
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Memberships:
    """The institutions that a person belongs to, those archived as well, and the member he is in the one in use."""

    in_use: Member
    institutions: tuple[Institution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """What a link makes of the people who open it."""

    institution: int
    role: RoleKind
    departments: tuple[int, ...]
    frontline: bool
    uses: int
    """How many people it is for."""
    expires_at: datetime
    invited_by: int | None = None
    """The member who hears that somebody came; none for links made on the shell."""
    language: str | None = None
    """In which newcomers begin; without one, in that of their app."""
    name: str | None = None
    """For whom it is, in the words of its maker."""

    @property
    def admits_at_once(self) -> bool:
        """Whether nobody has to decide on those who come: a link for several may hang on a wall that clients see."""
        return self.uses == 1

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles it gives."""
        if self.role.of_department:
            return tuple(Role(kind=self.role, department=department) for department in self.departments)
        return (Role(kind=self.role),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An invite as it is kept. Its departments are those still in use."""

    id: int
    invite: Invite
    left: int
    """How many more people it lets in."""
    revoked: bool

    @property
    def leads_somewhere(self) -> bool:
        """Whether any department is left to which it could lead."""
        return bool(self.invite.departments) or not self.invite.role.of_department

    def is_living(self, now: datetime) -> bool:
        """Whether it still lets anybody in."""
        return self.leads_somewhere and self.left > 0 and not self.revoked and now < self.invite.expires_at


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
