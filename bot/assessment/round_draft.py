"""A round that somebody is putting together: what may be chosen, and what is still in the way of opening it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from zlib import crc32

from bot.assessment.delta import Scope, Why, count_reasons, minutes
from bot.assessment.errors import Refused
from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.round import LENGTHS, WEEK, Asked, Draft, Privacy
from bot.assessment.telling import FEWEST

USUAL_LENGTH = 2 * WEEK
"""Days: time for people on leave, and short enough to be remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReading:
    """A draft with all that its member may choose from. It holds nothing that he may not choose."""

    member: Member
    draft: Draft
    departments: tuple[Department, ...]
    """Those that he directs, in the institution's order."""
    taken: Mapping[int, date]
    """Those of them that are in a planned round already, with its last day."""
    looked_at: frozenset[int]
    """Those of them in which somebody has begun a look that is open."""
    people: tuple[Member, ...]
    """Those who answer for the chosen departments, and he himself, by name."""
    last_day: date
    scopes: tuple[Scope, ...] = ()
    """What the round could ask of each area of the chosen departments."""

    @property
    def chosen(self) -> tuple[Department, ...]:
        """The departments of the round."""
        return tuple(department for department in self.departments if department.id in self.draft.departments)

    @property
    def overlapping(self) -> tuple[Department, ...]:
        """The chosen departments that are in a planned round already: a pair is in one at a time."""
        return tuple(department for department in self.chosen if department.id in self.taken)

    @property
    def can_open(self) -> bool:
        """Whether nothing is missing and nothing is in the way."""
        is_asked = self.draft.asked is not Asked.CHOSEN or bool(self.draft.people)
        return bool(self.chosen) and not self.overlapping and is_asked

    @property
    def fingerprint(self) -> int:
        """A number that differs for any other round: the tap that opens it carries what its member saw."""
        draft, looks = self.draft, [department.id for department in self.looks_to_close]
        seen = (
            sorted(draft.departments),
            draft.privacy.value,
            looks,
            draft.asked.value,
            sorted(draft.people),
            self.last_day.isoformat(),
            self.follows,
            self.questions,
        )
        return crc32(repr(seen).encode())

    @property
    def asked(self) -> tuple[Member, ...]:
        """Everybody who will be asked, once."""
        ids = {member.id for department in self.chosen for member in self.whom_to_ask(department.id)}
        return tuple(member for member in self.people if member.id in ids)

    @property
    def left_to_opener(self) -> tuple[Department, ...]:
        """The chosen departments for which nobody else is there to be asked, so that whoever opens it is."""
        return tuple(department for department in self.chosen if not self._wanted_of(department.id))

    @property
    def looks_to_close(self) -> tuple[Department, ...]:
        """The chosen departments where a look ends when the round is opened.

        Answers given by name are not carried into a confidential round.
        """
        if self.draft.privacy is Privacy.NAMED:
            return ()
        return tuple(department for department in self.chosen if department.id in self.looked_at)

    @property
    def too_small(self) -> tuple[Department, ...]:
        """The chosen departments in which too few are asked for a confidential round to tell of them alone."""
        if self.draft.privacy is Privacy.NAMED:
            return ()
        return tuple(department for department in self.chosen if len(self.whom_to_ask(department.id)) < FEWEST)

    @property
    def can_follow(self) -> bool:
        """Whether there is anything that the round could follow."""
        return any(scope.delta for scope in self.scopes)

    @property
    def follows(self) -> bool:
        """Whether it asks only what a follow-up has to, where there is something to follow."""
        return self.draft.follow_up and self.can_follow

    @property
    def questions(self) -> int:
        """How many questions it asks in all of its departments."""
        return sum(scope.asked if self.follows else scope.everything for scope in self.scopes)

    @property
    def everything(self) -> int:
        """How many questions there are in all of its departments."""
        return sum(scope.everything for scope in self.scopes)

    @property
    def minutes(self) -> int:
        """How long a follow-up takes whoever answers for the department with most questions."""
        by_department: Counter[int] = Counter()
        for scope in self.scopes:
            by_department[scope.department] += scope.asked
        return minutes(max(by_department.values(), default=0))

    @property
    def reasons(self) -> Mapping[Why, int]:
        """For which reasons it asks how many questions."""
        return count_reasons([scope.delta for scope in self.scopes if scope.delta])

    @property
    def asked_all(self) -> tuple[Department, ...]:
        """The chosen departments that a follow-up asks everything, since there is nothing to follow."""
        anew = {scope.department for scope in self.scopes if scope.delta is None}
        return tuple(department for department in self.chosen if department.id in anew)

    def whom_to_ask(self, department: int) -> tuple[Member, ...]:
        """Who will be asked for a department: whoever opens the round, where nobody else is there."""
        return self._wanted_of(department) or (self.member,)

    def taking(self, department: int, *, part: bool) -> Draft:
        """The draft with a department in it or not, or, for 0, with all that are free or none."""
        known = {it.id for it in self.departments}
        if department and department not in known:
            raise Refused("not-yours")
        named = frozenset({department} if department else known - self.taken.keys() if part else known)
        departments = self.draft.departments | named if part else self.draft.departments - named
        return replace(self.draft, departments=departments)

    def only(self, department: int) -> Draft:
        """The draft of a round of one department."""
        return replace(self.taking(department, part=True), departments=frozenset({department}))

    def keeping(self, number: int) -> Draft:
        """The draft of another privacy, by its place in `Privacy`."""
        kinds = tuple(Privacy)
        if number >= len(kinds):
            raise Refused("not-yours")
        return replace(self.draft, privacy=kinds[number])

    def asking(self, number: int) -> Draft:
        """The draft that asks others, by their place in `Asked`."""
        kinds = tuple(Asked)
        if number >= len(kinds):
            raise Refused("not-yours")
        return replace(self.draft, asked=kinds[number])

    def choosing(self, member: int, *, part: bool) -> Draft:
        """The draft that asks a person among those chosen, or does not."""
        if member not in {it.id for it in self.people}:
            raise Refused("not-yours")
        people = self.draft.people | {member} if part else self.draft.people - {member}
        return replace(self.draft, asked=Asked.CHOSEN, people=people)

    def following(self, *, follow_up: bool) -> Draft:
        """The draft of a follow-up, or of a round that asks everything."""
        return replace(self.draft, follow_up=follow_up)

    def lasting(self, days: int) -> Draft:
        """The draft that ends after so many days."""
        if days not in LENGTHS:
            raise Refused("not-yours")
        return replace(self.draft, days=days)

    def _wanted_of(self, department: int) -> tuple[Member, ...]:
        match self.draft.asked:
            case Asked.ONLY_ME:
                return (self.member,)
            case Asked.EVERYONE:
                return tuple(it for it in self.people if belongs_to(it, department))
            case Asked.CHOSEN:
                chosen = [it for it in self.people if it.id in self.draft.people]
                return tuple(it for it in chosen if belongs_to(it, department) or it.id == self.member.id)


def belongs_to(member: Member, department: int) -> bool:
    """Whether the member works in a department: leaders and owners may answer there and are not asked."""
    return department in member.departments(RoleKind.MANAGER, RoleKind.STAFF)
