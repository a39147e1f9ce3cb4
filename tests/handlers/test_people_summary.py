"""What the people of a department say, as their phones show it, and nothing of it while a round is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]

OTHERS = {Verb.PEOPLE_SUMMARIES, Verb.PEOPLE_DEPARTMENT, Verb.PEOPLE_AWAY}
PEOPLE = [verb for verb in Verb if verb.name.startswith(("PEOPLE_", "SETTLE")) and verb not in OTHERS]
NUMBERS = {
    Verb.PEOPLE_SUMMARY: 1,
    Verb.PEOPLE_FINDING: 2,
    Verb.PEOPLE_SPREAD: 1,
    Verb.PEOPLE_FIGURE: 2,
    Verb.PEOPLE_NAMES: 2,
    Verb.PEOPLE_PICTURE: 1,
    Verb.SETTLE: 2,
    Verb.SETTLE_AS: 2,
}
"""How many numbers follow the assessment; none else."""


def forged(verb: Verb, assessment: int, institution: int = 1) -> str:
    return Payload(verb, institution, (assessment, *[0] * NUMBERS.get(verb, 0))).encode()


async def last_of(bot: RunningBot, area: str) -> int:
    """The newest assessment of an area."""
    ((assessment,),) = await bot.rows("SELECT MAX(id) FROM assessments WHERE area = ?", area)
    return int(assessment)


@pytest.fixture
async def ruth(bot: RunningBot, say: Say) -> Phone:
    """A manager of Human Resources who looks at what its people say."""
    ruth = await bot.joined("Ruth", RoleKind.MANAGER, "hr")
    await bot.hears(ruth, "/summary")
    assert say("people-section") in read(newest(ruth))
    return ruth


@pytest.fixture
async def staff(bot: RunningBot) -> Phone:
    return await bot.joined("Neema", RoleKind.STAFF, "hr")


async def opens_split(bot: RunningBot, phone: Phone, say: Say) -> None:
    """Open the responsibility on which the sample institution's people are split."""
    await bot.taps(phone, say("button-all-answers"), say("hr-training-before-field", "title"))


async def test_the_summary_says_where_people_stand(bot: RunningBot, ruth: Phone, say: Say) -> None:
    text = read(newest(ruth))
    assert "Answered: 4 of 4 people" in text
    assert "Score: " in text
    assert "they are split on " in text
    assert "Since " in text


async def test_every_part_is_a_tap_away_and_leads_back(bot: RunningBot, ruth: Phone, say: Say) -> None:
    for button, section in (
        ("button-all-answers", "spreads-section"),
        ("button-changes", "changes-section"),
        ("button-explain-score", "people-figure-section"),
        ("button-rules", "rules-section"),
        ("button-strengths", "strengths-section"),
        ("button-reliant", "reliant-section"),
    ):
        await bot.taps(ruth, say(button))
        assert say(section) in read(newest(ruth))
        await bot.taps(ruth, say("button-to-summary"))
        assert say("people-section") in read(newest(ruth))


async def test_the_round_before_is_reached_from_the_newest(bot: RunningBot, ruth: Phone, say: Say) -> None:
    newest_round = read(newest(ruth))
    await bot.taps(ruth, say("button-round-before"))
    assert read(newest(ruth)) != newest_round
    assert say("button-changes") not in labels(newest(ruth))


@pytest.mark.parametrize("button", ["button-picture", "button-spread-picture"])
async def test_pictures_come_below(bot: RunningBot, ruth: Phone, say: Say, button: str) -> None:
    ruth.taps(say(button))
    await bot.rests(patience=30)
    assert newest(ruth).photo
    assert say("area-hr") in read(newest(ruth))


class TestNames:
    async def test_managers_see_who_said_what(self, bot: RunningBot, ruth: Phone, say: Say) -> None:
        await opens_split(bot, ruth, say)
        await bot.taps(ruth, say("button-names"))
        assert "Peter (sample)" in read(newest(ruth))

    async def test_staff_do_not_not_even_by_a_forged_button(self, bot: RunningBot, staff: Phone, say: Say) -> None:
        await bot.hears(staff, "/summary")
        await opens_split(bot, staff, say)
        assert say("agreement-split") in read(newest(staff))
        assert say("button-names") not in labels(newest(staff))
        assert say("button-settle") not in labels(newest(staff))
        assessment = await last_of(bot, "hr")
        for verb in (Verb.PEOPLE_NAMES, Verb.SETTLE):
            await bot.forges(staff, forged(verb, assessment))
        assert not [text for text in said(staff) if "(sample)" in text.replace("Sunrise Savings (sample)", "")]


class TestBlindness:
    @pytest.mark.parametrize(
        ("role", "areas"),
        [(RoleKind.STAFF, ("hr",)), (RoleKind.MANAGER, ("hr",)), (RoleKind.LEADER, ()), (RoleKind.OWNER, ())],
    )
    async def test_nobody_sees_what_an_open_round_holds_by_command_or_by_any_button(
        self, bot: RunningBot, say: Say, role: RoleKind, areas: tuple[str, ...]
    ) -> None:
        assessment = await last_of(bot, "hr")
        await bot.writes(
            "DELETE FROM answers WHERE run_id IN (SELECT r.id FROM runs r JOIN assessments a ON a.id = r.assessment_id"
            " WHERE a.area = 'hr' AND a.id <> ?)",
            assessment,
        )
        await bot.writes("UPDATE assessments SET closed_at = NULL WHERE id = ?", assessment)
        await bot.writes("UPDATE rounds SET closed_at = NULL, until = NULL WHERE id = (SELECT MAX(id) FROM rounds)")
        reader = await bot.joined("Zuri", role, *areas)
        await bot.hears(reader, "/summary")
        for verb in PEOPLE:
            message = newest(reader).id
            await bot.forges(reader, forged(verb, assessment), message=message)
            shown = "".join([read(reader.message(message)), *said(reader)])
            assert not any(sign in shown for sign in ("Score:", "Agreement:", say("agreement-split"), "✗"))
            assert not newest(reader).photo
        assert await bot.rows("SELECT COUNT(*) FROM settled_answers WHERE assessment_id = ?", assessment) == [(0,)]

    async def test_managers_see_how_far_people_are(
        self, bot: RunningBot, grace: Phone, joseph: Phone, say: Say
    ) -> None:
        await bot.starts(grace)
        await bot.taps(grace, say("button-begin"), "No")
        text = read(await bot.hears(joseph, "/summary"))
        assert say("participation-section") in text
        assert say("stage-under-way", count=1) in text
        assert "Grace Otieno" in text
        assert "No" not in text.split()


class TestForgedButtons:
    async def test_other_departments_and_institutions_are_refused(
        self, bot: RunningBot, grace: Phone, say: Say
    ) -> None:
        await bot.starts(grace)
        assessment = await last_of(bot, "hr")
        for verb in PEOPLE:
            for data in (forged(verb, assessment), forged(verb, 10**6), forged(verb, assessment, institution=2)):
                assert await bot.forges(grace, data) == say("not-yours")
        assert say("people-section") not in "".join(said(grace))

    async def test_places_that_there_are_not_show_the_summary(self, bot: RunningBot, ruth: Phone, say: Say) -> None:
        assessment = await last_of(bot, "hr")
        for verb in (Verb.PEOPLE_FINDING, Verb.PEOPLE_NAMES, Verb.SETTLE, Verb.PEOPLE_FIGURE):
            await bot.forges(ruth, Payload(verb, 1, (assessment, 999, 999)).encode())
            assert say("area-hr") in read(newest(ruth))
        assert await bot.forges(ruth, Payload(Verb.PEOPLE_PICTURE, 1, (assessment, 2)).encode()) == say("not-yours")
