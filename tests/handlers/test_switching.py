"""Several institutions in one bot: switching, the heading, cards and texts of each, and archived ones."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.assessment.people import Institution, RoleKind
from bot.demo.phone import Phone
from bot.editions import Editions
from bot.journeys.closing_rounds import close_rounds_past_their_end
from bot.journeys.contents import Contents
from bot.journeys.hosting import Wanted, archive, host_institution, restore
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.screens.payload import Payload, decode
from bot.screens.verbs import Verb
from storage.institutions import find_institution
from tests.handlers.running_bot import RunningBot, labels, read, said

Say = Callable[..., str]

OURS = "Sunrise Savings (sample)"
OTHER = "Lake & Hill Bank"


@pytest.fixture
async def other(bot: RunningBot, editions: Editions) -> Institution:
    """A second institution beside the sample one."""
    areas = list(editions.edition().content.flows)
    wanted = Wanted(name=OTHER, language="en", time_zone="Africa/Nairobi")
    return await bot.database.transaction(
        lambda connection: host_institution(
            connection, wanted, areas=areas, language="en", time_zone="UTC", now=bot.now()
        )
    )


async def link_to(bot: RunningBot, institution: Institution, role: RoleKind, *areas: str) -> str:
    """The code of a new link to an institution."""
    code = f"to-{institution.slug}-{role}"

    def unit(connection: sqlite3.Connection) -> None:
        invite_from_shell(
            connection,
            institution=institution.id,
            role=role,
            areas=areas,
            frontline=False,
            uses=1,
            expires_at=bot.now() + timedelta(days=1),
            code_hash=hash_code(code),
            now=bot.now(),
        )

    await bot.database.transaction(unit)
    return code


async def change(
    bot: RunningBot, institution: int, how: Callable[[sqlite3.Connection, Institution, datetime], None]
) -> None:
    """Archive or restore an institution, as on the shell."""

    def unit(connection: sqlite3.Connection) -> None:
        found = find_institution(connection, institution)
        assert found
        how(connection, found, bot.now())

    await bot.database.transaction(unit)


@pytest.fixture
async def in_both(bot: RunningBot, grace: Phone, other: Institution) -> Phone:
    """Somebody under way in the sample institution who has since joined the other one as well."""
    await bot.starts(grace)
    await bot.taps(grace, "Begin")
    await bot.starts(grace, await link_to(bot, other, RoleKind.STAFF, "hr"))
    return grace


def institutions_on(phone: Phone) -> set[int]:
    """The institutions in which the buttons of the newest message with buttons act."""
    buttons = [button for row in phone.card.keyboard for button in row]
    return {decode(button.data).institution for button in buttons if button.data}


def commands_of(phone: Phone) -> list[str]:
    return [command["command"] for command in phone.menu()]


async def card_of(bot: RunningBot, institution: int) -> int:
    """The message that shows the only run under way in an institution."""
    ((message,),) = await bot.rows(
        "SELECT message_id FROM cards c JOIN runs r ON r.id = c.run_id WHERE c.institution_id = ?", institution
    )
    return int(message)


class TestJoiningAnother:
    async def test_puts_it_in_use_and_says_so(self, in_both: Phone, say: Say) -> None:
        assert say("switch-joined") in "\n".join(said(in_both))
        assert institutions_on(in_both) == {2}

    async def test_offers_to_switch(self, bot: RunningBot, in_both: Phone) -> None:
        assert "switch" in commands_of(in_both)
        assert "/switch" in read(await bot.hears(in_both, "/help"))
        daniel = bot.sample("daniel")
        await bot.starts(daniel)
        assert "/switch" not in read(await bot.hears(daniel, "/help"))


class TestSwitching:
    async def test_takes_one_tap_and_leads_on_there(self, bot: RunningBot, in_both: Phone, say: Say) -> None:
        listed = await bot.hears(in_both, "/switch")
        assert labels(listed) == [OURS, f"● {OTHER}"]
        assert await bot.taps(in_both, OURS, message=listed.id) == say("switch-done", institution=OURS)
        assert labels(in_both.message(listed.id)) == [f"● {OURS}", OTHER]
        assert institutions_on(in_both) == {1}
        assert OURS in read(await bot.hears(in_both, "/departments"))

    async def test_is_of_no_use_with_one_institution(self, bot: RunningBot, grace: Phone, say: Say) -> None:
        await bot.starts(grace)
        answer = await bot.hears(grace, "/switch")
        assert read(answer) == say("switch-only", institution=OURS)
        assert labels(answer) == []

    async def test_into_an_institution_of_others_is_refused_as_into_none(
        self, bot: RunningBot, other: Institution, grace: Phone
    ) -> None:
        await bot.starts(grace)
        toasts = [await bot.forges(grace, Payload(Verb.SWITCH, number).encode()) for number in (other.id, 999)]
        assert toasts[0] == toasts[1]
        assert await bot.rows("SELECT institution_id FROM persons WHERE telegram_id = ?", grace.id) == [(1,)]

    async def test_sets_the_menu_of_the_role_there(self, bot: RunningBot, amina: Phone, other: Institution) -> None:
        await bot.starts(amina)
        await bot.starts(amina, await link_to(bot, other, RoleKind.STAFF, "hr"))
        assert "institution" not in commands_of(amina)
        await bot.taps(amina, OURS, message=(await bot.hears(amina, "/switch")).id)
        assert "institution" in commands_of(amina)


class TestTheHeading:
    async def test_names_the_institution_above_every_card_and_screen(self, bot: RunningBot, in_both: Phone) -> None:
        assert read(in_both.card).startswith(f"{OTHER}\n")
        await bot.taps(in_both, "Begin", "Yes", "What counts?")
        assert read(in_both.card).startswith(f"{OTHER}\n")
        assert read(await bot.hears(in_both, "/tool")).startswith(f"{OTHER}\n")

    async def test_is_not_there_for_those_who_have_one(self, bot: RunningBot, grace: Phone) -> None:
        await bot.starts(grace)
        await bot.taps(grace, "Begin")
        assert OURS not in read(grace.card)

    async def test_stands_once_where_the_screen_names_it_already(self, bot: RunningBot, in_both: Phone) -> None:
        assert read(await bot.hears(in_both, "/departments")).count(OTHER) == 1

    async def test_stands_over_what_nobody_asked_for(self, bot: RunningBot, amina: Phone, other: Institution) -> None:
        await bot.starts(amina)
        await bot.starts(amina, await link_to(bot, other, RoleKind.OWNER))
        ours = await bot.rows("SELECT id FROM members WHERE institution_id = 1 ORDER BY id LIMIT 2")
        await bot.writes(
            "INSERT INTO outbox (institution_id, person_id, kind, arguments, key, due_at, created_at)"
            " SELECT 1, person_id, 'joined', ?, 'k', 0, 0 FROM members WHERE id = ?",
            f'{{"member": {ours[1][0]}, "role": "staff"}}',
            ours[0][0],
        )
        await bot.restart()
        assert read(await amina.sees("Joseph")).startswith(f"{OURS}\n")


class TestCards:
    async def test_taps_act_where_the_card_belongs(self, bot: RunningBot, in_both: Phone) -> None:
        await bot.taps(in_both, "Yes", message=await card_of(bot, 1))
        assert await bot.choices() == ["meets"]
        assert "1 of" in read(in_both.message(await card_of(bot, 1)))
        assert await bot.rows("SELECT institution_id FROM persons WHERE telegram_id = ?", in_both.id) == [(2,)]

    async def test_a_text_goes_to_the_card_used_last(self, bot: RunningBot, in_both: Phone) -> None:
        await bot.taps(in_both, "Begin")
        await bot.hears(in_both, "to theirs")
        await bot.taps(in_both, "Yes", message=await card_of(bot, 1))
        await bot.hears(in_both, "to ours")
        assert await bot.rows("SELECT institution_id, text FROM notes ORDER BY text") == [
            (1, "to ours"),
            (2, "to theirs"),
        ]

    async def test_a_reply_and_an_edit_go_where_the_message_belongs(self, bot: RunningBot, in_both: Phone) -> None:
        await bot.taps(in_both, "Begin")
        mine = in_both.says("to ours", reply_to=await card_of(bot, 1))
        await bot.rests()
        await bot.taps(in_both, OTHER, message=(await bot.hears(in_both, "/switch")).id)
        in_both.edits(mine.id, "still to ours")
        await bot.rests()
        assert await bot.rows("SELECT institution_id, text FROM notes") == [(1, "still to ours")]

    async def test_after_switching_a_text_no_longer_goes_to_a_card_of_the_other(
        self, bot: RunningBot, amina: Phone, other: Institution
    ) -> None:
        await bot.starts(amina)
        await bot.taps(amina, "Human Resources")
        await bot.taps(amina, "Begin")
        await bot.starts(amina, await link_to(bot, other, RoleKind.LEADER))
        await bot.hears(amina, "whose is this?")
        assert await bot.rows("SELECT text FROM notes") == []


class TestTheLastMembership:
    async def test_falls_back_to_another_institution(self, bot: RunningBot, in_both: Phone) -> None:
        await bot.writes("UPDATE members SET removed_at = 1 WHERE institution_id = 2")
        await bot.starts(in_both)
        assert institutions_on(in_both) == {1}
        assert OURS not in read(in_both.card)

    async def test_leaves_a_stranger(self, bot: RunningBot, in_both: Phone, say: Say) -> None:
        await bot.writes("UPDATE members SET removed_at = 1")
        assert read(await bot.hears(in_both, "/departments")) == say("stranger")


class TestAnArchivedInstitution:
    async def test_says_so_on_any_tap_and_command_and_changes_nothing(
        self, bot: RunningBot, grace: Phone, say: Say
    ) -> None:
        await bot.starts(grace)
        await bot.taps(grace, "Begin")
        await change(bot, 1, archive)
        sentence = say("institution-archived", institution=OURS)
        assert await bot.taps(grace, "Yes") == sentence
        for text in ("/start", "/departments", "/nonsense", "a note"):
            assert read(await bot.hears(grace, text)) == sentence
        assert await bot.choices() == []
        assert await bot.rows("SELECT text FROM notes") == []

    async def test_says_nothing_to_strangers(self, bot: RunningBot, grace: Phone, say: Say) -> None:
        await bot.starts(grace)
        await change(bot, 1, archive)
        stranger = bot.server.person(first_name="Omar")
        assert read(await bot.starts(stranger)) == say("stranger")
        data = Payload(Verb.DEPARTMENTS, 1).encode()
        assert await bot.forges(stranger, data) == say("not-yours")

    async def test_comes_back_as_it_was(self, bot: RunningBot, grace: Phone) -> None:
        await bot.starts(grace)
        await bot.taps(grace, "Begin", "Yes")
        await change(bot, 1, archive)
        await bot.taps(grace, "Yes")
        await change(bot, 1, restore)
        await bot.taps(grace, "Yes")
        assert await bot.choices() == ["meets", "meets"]
        kinds = [json.loads(text)[2] for (text,) in await bot.rows("SELECT text FROM trail ORDER BY number")]
        assert [kind for kind in kinds if kind.startswith("institution-")] == [
            "institution-archived",
            "institution-restored",
        ]

    async def test_leaves_those_who_have_another_there(self, bot: RunningBot, in_both: Phone, say: Say) -> None:
        await change(bot, 2, archive)
        assert read(await bot.starts(in_both)).startswith(f"{OURS}\n")
        listed = await bot.hears(in_both, "/switch")
        assert labels(listed) == [f"● {OURS}"]
        assert say("switch-archived", institutions=OTHER) in read(listed)
        assert await bot.forges(in_both, Payload(Verb.SWITCH, 2).encode()) == say(
            "institution-archived", institution=OTHER
        )

    async def test_lets_nobody_in(self, bot: RunningBot, other: Institution, say: Say) -> None:
        code = await link_to(bot, other, RoleKind.STAFF, "hr")
        await change(bot, other.id, archive)
        newcomer = bot.server.person(first_name="Omar")
        assert read(await bot.starts(newcomer, code)) == say("invite-not-valid")
        await change(bot, other.id, restore)
        await bot.starts(newcomer, code)
        assert institutions_on(newcomer) == {other.id}

    async def test_sends_no_notices_and_closes_no_rounds(
        self, bot: RunningBot, amina: Phone, editions: Editions
    ) -> None:
        contents = Contents(editions.edition)
        await bot.starts(amina)
        await bot.writes("UPDATE rounds SET closed_at = NULL, until = 1 WHERE id = 2")
        await bot.writes(
            "INSERT INTO outbox (institution_id, person_id, kind, arguments, key, due_at, created_at)"
            " SELECT 1, id, 'joined', ?, 'k', 0, 0 FROM persons WHERE telegram_id = ?",
            '{"member": 2, "role": "staff"}',
            amina.id,
        )
        await change(bot, 1, archive)
        assert await close_rounds_past_their_end(bot.database, contents, now=bot.now()) == 0
        await bot.restart()
        await bot.stores([("no longer true",)], "SELECT dropped_because FROM outbox WHERE key = 'k'")
        await change(bot, 1, restore)
        assert await close_rounds_past_their_end(bot.database, contents, now=bot.now()) == 1
