"""The links that are out: who may see them, and what they do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.assessment.access import may_invite_to
from bot.assessment.errors import Refused
from bot.assessment.people import Department, Link, Member


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksReading:
    """The links as one reader may see them: whatever he could make himself, whoever made it."""

    reader: Member
    links: tuple[Link, ...]
    """Those that work still, and those for one person who never came; made last, first."""
    departments: Mapping[int, Department]
    makers: Mapping[int, str]
    """The names of those who made them, by member."""
    waiting: Mapping[int, int]
    """How many people wait by each."""
    as_of: datetime

    @property
    def living(self) -> tuple[Link, ...]:
        """Those that work still."""
        return tuple(link for link in self.links if link.is_living(self.as_of))

    @property
    def missed(self) -> tuple[Link, ...]:
        """Those for one person that nobody has opened."""
        return tuple(link for link in self.links if link.invite.admits_at_once)

    def find(self, link: int) -> Link:
        """A link by its id.

        Raises:
            Refused: the reader sees none such, or not any more.
        """
        found = next((it for it in self.links if it.id == link), None)
        if found is None:
            raise Refused("link-gone")
        return found

    def departments_of(self, link: Link) -> tuple[Department, ...]:
        """The departments that a link lets people into."""
        return tuple(self.departments[it] for it in link.invite.departments if it in self.departments)


def may_see_link(member: Member, link: Link) -> bool:
    """Whether the member may see a link and revoke it: who may make it."""
    return may_invite_to(member, link.invite.role, link.invite.departments)
