"""Letters: everything in one, the buttons under reminders, and a bot that dies at any moment."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import Connection
from typing import Any

import pytest

from bot.assessment.action import Owner
from bot.assessment.inputs import Begin, Skip
from bot.assessment.people import Member, RoleKind
from bot.assessment.revision import Edition
from bot.assessment.round_reading import RoundReading
from bot.journeys.contents import Contents
from bot.journeys.letter_answers import decline
from bot.journeys.letters import Letters
from bot.journeys.tapper import Tapper
from bot.texts import Texts
from storage.actions import find_action, keep_action, save_action
from storage.database import Database
from tests.handlers.letter_writing import MANNERS, Mailbox, postman, writing_context
from tests.journeys.rounds import closes_round, opens_round, rows
from tests.journeys.town import Town
from tests.stories.world import found

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""Noon in Nairobi."""
DAY = timedelta(days=1)


class Killed(BaseException):
    """The bot dies here."""


@dataclass(kw_only=True)
class Fate:
    """Counts the moments at which the bot could die, and lets it at one of them."""

    dies_at: int
    moments: int = 0

    def passes(self) -> None:
        self.moments += 1
        if self.moments == self.dies_at:
            raise Killed

    def over(self, call: Callable[..., Any]) -> Callable[..., Any]:
        async def called(*arguments: Any) -> Any:
            self.passes()
            result = await call(*arguments)
            self.passes()
            return result

        return called


@dataclass(kw_only=True)
class Office:
    """A town, and where its letters arrive."""

    town: Town
    texts: Texts
    mailbox: Mailbox = field(init=False)
    round: RoundReading = field(init=False)
    """The one that was opened first."""

    def __post_init__(self) -> None:
        self.mailbox = Mailbox(now=lambda: self.town.now)

    async def sends(self, post: Any = None, mailbox: Any = None) -> None:
        context = writing_context(self.town.database, self.town.contents, self.texts, lambda: self.town.now)
        await postman(context, mailbox or self.mailbox, post).send_due()

    async def sends_until(self, dies_at: int) -> bool:
        """Send, and die at a moment; whether there was such a moment."""
        fate = Fate(dies_at=dies_at)
        letters = Letters(database=self.town.database, manners=MANNERS)
        names = ("recipients", "claim", "sent", "dropped", "wait", "postpone", "unreachable")
        post = type("Post", (), {name: staticmethod(fate.over(getattr(letters, name))) for name in names})
        mailbox = type("Box", (), {"send_unasked": staticmethod(fate.over(self.mailbox.send_unasked))})
        try:
            await self.sends(post, mailbox)
        except Killed:
            return True
        return False


@pytest.fixture
async def office(tmp_path: Path, real_edition: Edition, real_texts: Texts) -> AsyncIterator[Office]:
    database = await Database.open(tmp_path / "smartops.db")
    try:
        institution = await found(database, areas=tuple(real_edition.content.flows), now=TUESDAY)
        contents = Contents(lambda _: real_edition)
        yield Office(
            town=Town(database=database, contents=contents, institution=institution, now=TUESDAY), texts=real_texts
        )
    finally:
        await database.close()


async def two_asked(office: Office) -> tuple[Member, Member]:
    manager = await office.town.joins(RoleKind.MANAGER, "hr", "it")
    clerk = await office.town.joins(RoleKind.STAFF, "hr", "it")
    office.round = await opens_round(office.town, manager, "hr")
    await opens_round(office.town, manager, "it")
    return manager, clerk


async def test_all_that_waits_comes_in_one_letter_and_the_next_the_day_after(office: Office) -> None:
    manager, clerk = await two_asked(office)
    await office.sends()
    (letter,) = office.mailbox.of(clerk.person.telegram_id)
    assert "Human Resources" in letter.screen.text
    assert "Information Technology" in letter.screen.text
    await closes_round(office.town, manager, office.round)
    await office.sends()
    assert len(office.mailbox.of(clerk.person.telegram_id)) == 1
    office.town.now += DAY
    await office.sends()
    _, next_day = office.mailbox.of(clerk.person.telegram_id)
    assert next_day.at == TUESDAY + DAY


async def test_a_bot_that_dies_at_any_moment_loses_no_letter_and_doubles_it_at_one_moment_only(office: Office) -> None:
    _, clerk = await two_asked(office)
    doubled = []
    for dies_at in range(1, 40):
        await office.town.database.transaction(_as_if_nothing_was_sent)
        office.mailbox.letters.clear()
        if not await office.sends_until(dies_at):
            break
        await office.sends()
        letters = office.mailbox.of(clerk.person.telegram_id)
        assert letters
        if len(letters) > 1:
            doubled.append(dies_at)
    else:
        pytest.fail("it never got to the end")
    assert dies_at > 6
    # After Telegram took it, and before it is written down: two moments of this person's letter.
    assert 1 <= len(doubled) <= 2


def _as_if_nothing_was_sent(connection: Connection) -> None:
    connection.execute("UPDATE outbox SET sent_at = NULL, letter = NULL")
    connection.execute("UPDATE persons SET writable_at = 0, letter_at = NULL")


async def test_reminders_bring_buttons_and_can_be_put_off(office: Office) -> None:
    clerk = await office.town.joins(RoleKind.STAFF, "hr")
    asking = await office.town.opens(clerk, "hr")
    await office.town.acts(clerk, asking, Begin, Skip)
    office.town.now += DAY
    await office.sends()
    (letter,) = office.mailbox.of(clerk.person.telegram_id)
    assert [[button.label for button in row] for row in letter.screen.rows] == [
        ["Go on now"],
        ["Tomorrow", "Next week"],
        ["I’m away until…", "Not mine"],
        ["Stop these"],
    ]


async def test_a_run_is_reminded_of_twice_and_then_no_more(office: Office) -> None:
    clerk = await office.town.joins(RoleKind.STAFF, "hr")
    await office.town.acts(clerk, await office.town.opens(clerk, "hr"), Begin, Skip)
    for _ in range(20):
        await office.sends()
        office.town.now += DAY
    assert [(it.at - TUESDAY).days for it in office.mailbox.of(clerk.person.telegram_id)] == [1, 3]


async def test_a_bot_that_was_down_for_three_days_sends_one_letter(office: Office) -> None:
    clerk = await office.town.joins(RoleKind.STAFF, "hr")
    await office.town.acts(clerk, await office.town.opens(clerk, "hr"), Begin, Skip)
    office.town.now += 3 * DAY
    for _ in range(3):
        await office.sends()
    assert len(office.mailbox.of(clerk.person.telegram_id)) == 1
    assert len(await rows(office.town, "SELECT 1 FROM outbox")) == 1


async def test_whoever_is_in_charge_hears_that_an_action_is_not_somebodys(office: Office) -> None:
    manager = await office.town.joins(RoleKind.MANAGER, "hr")
    clerk = await office.town.joins(RoleKind.STAFF, "hr")
    (department,) = clerk.departments(RoleKind.STAFF)
    institution, question = office.town.institution, "hr-safe-reporting"

    def give(connection: Connection) -> None:
        number = keep_action(
            connection,
            institution=institution,
            department=department,
            area="hr",
            question=question,
            due_on=(TUESDAY + DAY).date(),
            member=manager.id,
            now=TUESDAY,
        )
        action = find_action(connection, institution=institution, action=number or 0)
        assert action
        owner = Owner(department=department, member=clerk.id)
        save_action(connection, replace(action, owner=owner), institution=institution)

    await office.town.database.transaction(give)
    office.town.now += DAY
    await office.sends()
    ((letter, message),) = await rows(office.town, "SELECT letter, id FROM outbox WHERE kind = 'action-due'")
    tapper = Tapper(update=None, telegram_id=clerk.person.telegram_id, institution=institution)
    for _ in range(2):  # a double tap
        await decline(office.town.database, tapper, letter=letter, message=message, now=office.town.now)
    office.town.now += DAY
    await office.sends()
    (told,) = office.mailbox.of(manager.person.telegram_id)
    assert f"Who shall do this?</b> \u2068{clerk.person.name}\u2069 says that it is not theirs" in told.screen.text
    assert ["See: \u2068Safe way to report a colleague\u2069"] in [
        [button.label for button in row] for row in told.screen.rows
    ]
