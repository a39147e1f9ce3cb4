"""An institution on a real database file, and people who do things in it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.assessment.asking import Asking, Card
from bot.assessment.inputs import Begin, Choose, Input, Skip, Submit
from bot.assessment.people import Department, Hello, Member, RoleKind
from bot.journeys.answering import note_card, open_department, take_input
from bot.journeys.asking import Tap
from bot.journeys.contents import Contents
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.journeys.joining import Joined, join
from storage.database import Database
from storage.institutions import departments_of
from tests.stories.world import close_rounds

Act = Callable[..., Input]
"""An input whose step is still to come."""


@dataclass(kw_only=True)
class Town:
    """`now` stands still until a test moves it."""

    database: Database
    contents: Contents
    institution: int
    now: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    accounts: Iterator[int] = field(default_factory=lambda: itertools.count(1001))
    messages: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    async def joins(
        self, role: RoleKind = RoleKind.STAFF, *areas: str, frontline: bool = False, telegram_id: int | None = None
    ) -> Member:
        """Somebody comes in by an invite made on the shell."""
        account = telegram_id or next(self.accounts)
        code = hash_code(f"{role}-{account}-{areas}")
        await self.database.transaction(
            lambda connection: invite_from_shell(
                connection,
                institution=self.institution,
                role=role,
                areas=areas,
                frontline=frontline,
                uses=1,
                expires_at=self.now + timedelta(days=1),
                code_hash=code,
                now=self.now,
            )
        )
        joined = await join(
            self.database,
            update=None,
            hello=Hello(telegram_id=account, name=f"Person {account}", language="en"),
            code_hash=code,
            member_key=f"key-{account}",
            now=self.now,
        )
        assert isinstance(joined, Joined)
        return joined.member

    async def departments(self) -> dict[str, Department]:
        """Each department by the area it covers."""
        found = await self.database.read(lambda connection: departments_of(connection, self.institution))
        return {area: department for department in found for area in department.areas}

    async def opens(self, member: Member, area: str, *, at: int | None = None) -> Asking:
        """A member opens a department, where several cover the area the one `at`; the card is in a new message."""
        departments = await self.departments()
        asking = await open_department(
            self.database,
            self.contents,
            update=None,
            telegram_id=member.person.telegram_id,
            institution=self.institution,
            department=at or departments[area].id,
            area_number=list(self.contents.edition("umoja").content.flows).index(area),
            chat=member.person.telegram_id,
            now=self.now,
        )
        assert asking.card
        note_card(
            self.database,
            Card(
                institution=asking.institution.id,
                run=asking.run,
                chat=asking.card.chat,
                message=next(self.messages),
                wanted=asking.card.wanted,
                shown=asking.card.wanted,
            ),
        )
        return asking

    async def acts(self, member: Member, asking: Asking, *acts: Act) -> Asking:
        """A member taps on the newest message, one act after the other, each at the step that the run has."""
        for act in acts:
            asking = await take_input(
                self.database, self.contents, self.tap(member, asking), act(step=asking.walk.step), now=self.now
            )
        return asking

    async def hands_in(self, member: Member, area: str, *, at: int | None = None, **answers: int) -> Asking:
        """A member answers what is named, skips the rest and hands in; underscores stand for hyphens."""
        chosen = {name.replace("_", "-"): number for name, number in answers.items()}
        asking = await self.acts(member, await self.opens(member, area, at=at), Begin)
        while asking.walk.at:
            number = chosen.get(asking.walk.at)
            asking = await self.acts(member, asking, Skip if number is None else choose(number))
        return await self.acts(member, asking, Submit)

    def tap(self, member: Member, asking: Asking, *, message: int = 1_000_000) -> Tap:
        """A tap of a member on a run."""
        telegram_id = member.person.telegram_id
        return Tap(
            update=None,
            telegram_id=telegram_id,
            institution=self.institution,
            run=asking.run,
            chat=telegram_id,
            message=message,
        )

    async def closes_rounds(self) -> None:
        """Every round is closed."""
        await close_rounds(self.database, self.institution, now=self.now)


def choose(number: int) -> Act:
    return lambda step: Choose(step=step, number=number)
