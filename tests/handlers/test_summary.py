"""The summary: on handing in and with /summary, page by page, and what it may say of other departments."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]


async def hands_in(bot: RunningBot, phone: Phone, say: Say, answer: str = "No") -> None:
    """Answer every question of the open card alike and hand in."""
    while "Skip ›" in labels(phone.card):
        await bot.taps(phone, answer)
    await bot.taps(phone, say("button-submit"))


@pytest.fixture
async def finished(bot: RunningBot, grace: Phone, say: Say) -> Phone:
    """Somebody who has handed in that nothing is met."""
    await bot.starts(grace)
    await bot.taps(grace, "Begin")
    await hands_in(bot, grace, say)
    return grace


async def test_handing_in_shows_the_summary_in_the_card(bot: RunningBot, finished: Phone, say: Say) -> None:
    text = read(finished.card)
    assert "Score: 0%" in text
    assert "Confidence: 100%" in text
    assert "1. " in text
    assert say("reason-critical") in text
    assert "First step:" in text
    assert "Relies on" in text
    assert newest(finished).id == finished.card.id


async def test_every_finding_is_on_a_page_and_opens_in_full(bot: RunningBot, finished: Phone, say: Say) -> None:
    found: list[str] = []
    while True:
        numbered = [label for label in labels(finished.card) if label[0].isdigit()]
        found += numbered
        for label in numbered:
            await bot.taps(finished, label)
            full = read(finished.card)
            assert say("finding-why") in full
            assert say("finding-evidence") in full
            await bot.taps(finished, say("button-to-summary"))
            assert label in labels(finished.card)
        if say("button-later") not in labels(finished.card):
            break
        await bot.taps(finished, say("button-later"))
    asked = int(read(finished.card).split("Answered: ")[1].split(" of ")[1].split("\n")[0])
    assert [label.split(".")[0] for label in found] == [str(number) for number in range(1, asked + 1)]
    await bot.taps(finished, say("button-earlier"))
    assert say("button-later") in labels(finished.card)


async def test_what_is_good_and_who_relies_and_the_rules_are_a_tap_away(
    bot: RunningBot, grace: Phone, say: Say
) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin")
    await hands_in(bot, grace, say, "Yes")
    assert say("summary-nothing-to-fix") in read(grace.card)
    for button, section in (
        ("button-strengths", "strengths-section"),
        ("button-reliant", "reliant-section"),
        ("button-rules", "rules-section"),
    ):
        await bot.taps(grace, say(button))
        assert say(section) in read(grace.card)
        await bot.taps(grace, say("button-to-summary"))


class TestTheCommand:
    async def test_with_nothing_to_see_leads_to_the_departments(self, bot: RunningBot, grace: Phone, say: Say) -> None:
        await bot.starts(grace)
        await bot.hears(grace, "/summary")
        assert said(grace)[-2] == say("summary-none")
        assert say("departments-text") in read(newest(grace))

    async def test_shows_the_only_one_and_leaves_the_card(self, bot: RunningBot, grace: Phone, say: Say) -> None:
        await bot.starts(grace)
        await bot.taps(grace, "Begin", "No")
        card = grace.card.id
        assert "Score: none yet" in read(await bot.hears(grace, "/summary"))
        await bot.taps(grace, "Yes", message=card)
        assert "2 of" in read(grace.message(card))
        await bot.taps(grace, say("button-my-answers"), message=newest(grace).id)
        assert "2 of" in read(newest(grace))

    async def test_asks_which_of_several(self, bot: RunningBot, amina: Phone, say: Say) -> None:
        await bot.starts(amina)
        departments = newest(amina).id
        for area in ("hr", "it"):
            await bot.taps(amina, say(f"area-{area}", "short"), message=departments)
            await bot.taps(amina, "Begin", "No")
        asked = await bot.hears(amina, "/summary")
        own = [say("summaries-own", name=say(f"area-{area}", "short")) for area in ("it", "hr")]
        assert labels(asked)[-2:] == own
        await bot.taps(amina, own[1])
        assert say("summary-section") in read(newest(amina))
        assert say("area-hr") in read(newest(amina))

    async def test_leads_leaders_to_what_the_people_of_every_department_say(
        self, bot: RunningBot, amina: Phone, say: Say
    ) -> None:
        await bot.starts(amina)
        asked = await bot.hears(amina, "/summary")
        assert len(labels(asked)) == 10
        await bot.taps(amina, say("summaries-people", name=say("area-hr", "short")))
        assert say("people-section") in read(newest(amina))
        await bot.taps(amina, say("button-summaries"))
        assert labels(newest(amina)) == labels(asked)

    async def test_reopens_from_wherever_the_summary_stands(self, bot: RunningBot, finished: Phone, say: Say) -> None:
        card = finished.card.id
        await bot.hears(finished, "/summary")
        await bot.taps(finished, say("button-reopen"))
        assert say("review-complete") in read(newest(finished))
        assert await bot.forges(finished, f"y.1.{_run(finished)}.0", message=card) == ""


def _run(phone: Phone) -> str:
    return (phone.card.keyboard[0][0].data or "").split(".")[2]


OWN = "member_id IN (SELECT m.id FROM members m JOIN persons p ON p.id = m.person_id WHERE telegram_id < 2000)"
"""Of those who have a phone in the demo."""


class TestReopening:
    async def test_answers_can_be_changed_and_handed_in_again(self, bot: RunningBot, finished: Phone, say: Say) -> None:
        await bot.taps(finished, say("button-reopen"), say("button-back"), "Yes", say("button-submit"))
        assert "Score: 0%" not in read(finished.card)
        assert await bot.rows(f"SELECT COUNT(*) FROM runs WHERE place = 'submitted' AND {OWN}") == [(1,)]

    async def test_a_closed_round_refuses_changes_politely(self, bot: RunningBot, finished: Phone, say: Say) -> None:
        await bot.closes_rounds()
        before = await bot.rows("SELECT * FROM runs")
        assert await bot.taps(finished, say("button-reopen")) == say("round-closed")
        assert say("closed-text") in read(finished.card)
        assert say("button-reopen") not in labels(finished.card)
        assert await bot.rows("SELECT * FROM runs") == before

    async def test_an_open_question_of_a_closed_round_turns_into_the_summary(
        self, bot: RunningBot, grace: Phone, say: Say
    ) -> None:
        await bot.starts(grace)
        await bot.taps(grace, "Begin", "Yes")
        await bot.closes_rounds()
        for label in ("No", say("button-strengths")):
            await bot.taps(grace, label)
        assert await bot.choices() == ["meets"]

    async def test_views_of_a_closed_round_show_the_summary(self, bot: RunningBot, grace: Phone, say: Say) -> None:
        await bot.starts(grace)
        await bot.taps(grace, "Begin", "Yes")
        await bot.closes_rounds()
        await bot.taps(grace, say("button-all-answers"))
        assert say("closed-text") in read(grace.card)

    async def test_after_a_closed_round_the_department_begins_anew(
        self, bot: RunningBot, finished: Phone, say: Say
    ) -> None:
        await bot.closes_rounds()
        await bot.starts(finished)
        await bot.taps(finished, say("area-sf", "short"))
        assert say("intro-privacy-named") in read(newest(finished))


class TestThePicture:
    async def test_comes_by_a_button_and_is_small(
        self, bot: RunningBot, server: Server, finished: Phone, say: Say
    ) -> None:
        finished.taps(say("button-picture"))
        await bot.rests(patience=30)
        picture = newest(finished).photo
        assert picture
        stored = server.telegram.files.by_id(picture.file_id)
        assert stored
        assert len(stored.data) < 60_000
        assert say("area-sf") in read(newest(finished))

    async def test_a_network_fault_delays_it(self, bot: RunningBot, server: Server, finished: Phone, say: Say) -> None:
        server.faults.plan(Fault.RESET, "sendPhoto")
        finished.taps(say("button-picture"))
        await bot.rests(patience=30)
        assert newest(finished).photo


class TestWhatOthersAnswered:
    """Everybody sees it, from closed rounds alone."""

    async def relied_on_state(self, bot: RunningBot, phone: Phone, say: Say) -> set[str]:
        """What a summary says of the information technology department, wherever it is named."""
        states = set()
        while True:
            for line in read(phone.card).splitlines():
                if line.startswith("Relies on") and say("area-it") in line:
                    states.add(line.rpartition("(")[2].rstrip(")"))
            if say("button-later") not in labels(phone.card):
                return states
            await bot.taps(phone, say("button-later"))

    @pytest.mark.parametrize(
        ("role", "areas"),
        [
            (RoleKind.STAFF, ("cc", "it")),
            (RoleKind.MANAGER, ("cc", "it")),
            (RoleKind.LEADER, ()),
            (RoleKind.OWNER, ()),
        ],
    )
    async def test_nobody_sees_the_answers_of_an_open_round(
        self, bot: RunningBot, say: Say, role: RoleKind, areas: tuple[str, ...]
    ) -> None:
        await bot.writes("UPDATE assessments SET area = 'former' WHERE area = 'it' AND round_id = 1")
        await bot.writes("UPDATE assessments SET closed_at = NULL WHERE area = 'it'")
        reader = await bot.joined("Zuri", role, *areas)
        if say("button-begin") not in labels(newest(reader)):
            await bot.taps(reader, say("area-cc", "short"))
        await bot.taps(reader, say("button-begin-again", count=10))
        await hands_in(bot, reader, say)
        assert await self.relied_on_state(bot, reader, say) == {say("state-unknown-yet")}

    async def test_everybody_sees_a_closed_round(self, bot: RunningBot, say: Say) -> None:
        zuri = await bot.joined("Zuri", RoleKind.STAFF, "cc")
        await bot.taps(zuri, say("button-begin-again", count=10))
        await hands_in(bot, zuri, say)
        assert say("state-unknown-yet") not in await self.relied_on_state(bot, zuri, say)
