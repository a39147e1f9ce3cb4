"""Rounds by the whole bot: put together, opened, answered, closed, and what people hear of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.assessment.people import RoleKind
from bot.demo.clock import Clock
from bot.demo.phone import Phone
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]


@pytest.fixture
def daniel(bot: RunningBot) -> Phone:
    """The phone of the other frontline employee."""
    return bot.sample("daniel")


async def opens_round(bot: RunningBot, phone: Phone, say: Say) -> str:
    """A manager opens what is offered; returns the toast."""
    await bot.hears(phone, "/rounds")
    return await bot.taps(phone, say("button-round-new"), say("button-draft-open"))


async def closes_round(bot: RunningBot, phone: Phone, say: Say) -> str:
    await bot.hears(phone, "/rounds")
    await bot.taps(phone, "1. ", say("button-round-close"))
    return await bot.taps(phone, say("button-round-close-now"))


async def hands_in(bot: RunningBot, phone: Phone, say: Say, *, choice: str = "No") -> None:
    """Somebody answers all of the open card alike, once no notice can come between."""
    await sent(bot)
    await bot.starts(phone)
    await bot.taps(phone, *[label for label in labels(newest(phone)) if label.startswith("Begin")][-1:])
    while any(choice in label for label in labels(newest(phone))):
        await bot.taps(phone, next(label for label in labels(newest(phone)) if label.endswith(choice)))
    await bot.taps(phone, say("button-submit"))


async def sent(bot: RunningBot) -> list[str]:
    """The kinds of messages that went out, once none waits any more."""
    async with asyncio.timeout(5):
        while await bot.rows("SELECT 1 FROM outbox WHERE sent_at IS NULL AND dropped_at IS NULL"):
            await asyncio.sleep(0.002)
    return [kind for (kind,) in await bot.rows("SELECT kind FROM outbox WHERE sent_at IS NOT NULL ORDER BY id")]


async def test_a_manager_opens_a_round_with_two_taps(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    assert await opens_round(bot, joseph, say) == say("round-is-open", count=3)
    text = read(newest(joseph))
    assert say("round-blind") in text
    assert "Daniel Kimani, Grace Otieno, and Joseph Mwangi" in text


async def test_those_asked_get_one_message_and_begin_from_it(
    bot: RunningBot, joseph: Phone, grace: Phone, daniel: Phone, say: Say
) -> None:
    for phone in (joseph, grace, daniel):
        await bot.starts(phone)
    await opens_round(bot, joseph, say)
    call = say("call-title", name="Joseph Mwangi")
    for phone in (grace, daniel):
        await phone.sees(call)
    assert await sent(bot) == ["round-opened", "round-opened"]
    assert not any(call in text for text in said(joseph))
    notice = next(seen for seen in grace.messages if call in read(seen))
    assert say("intro-privacy-named") in read(notice)
    await bot.taps(grace, say("button-begin"), message=notice.id)
    assert say("intro-section") in read(newest(grace))


async def test_a_doubled_tap_opens_one_round(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, say("button-round-new"))
    shown = newest(joseph)
    data = next(button.data for row in shown.keyboard for button in row if button.label == say("button-draft-open"))
    await bot.taps(joseph, say("button-draft-open"))
    opened = read(newest(joseph))
    assert await bot.forges(joseph, str(data), message=shown.id) == ""
    assert read(newest(joseph)) == opened
    assert await bot.rows("SELECT COUNT(*) FROM rounds WHERE until IS NOT NULL AND closed_at IS NULL") == [(1,)]


async def test_a_round_is_put_together_by_lists(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.starts(amina)
    await bot.hears(amina, "/rounds")
    await bot.taps(amina, say("button-round-new"), say("button-draft-departments", count=11), say("button-draft-none"))
    hr = say("area-hr", "short")
    await bot.taps(amina, say("button-draft-out", name=hr))
    assert say("button-draft-in", name=hr) in labels(newest(amina))
    await bot.taps(amina, say("button-draft"), say("button-draft-chosen"))
    assert say("button-draft-open") not in labels(newest(amina))
    await bot.taps(amina, say("button-draft-out", name="Peter (sample)"), say("button-draft"))
    await bot.taps(amina, say("button-draft-weeks", count=4))
    text = read(newest(amina))
    assert say("draft-departments", departments=hr) in text
    assert say("draft-asks-chosen", count=1, names="Peter (sample)") in text
    assert await bot.taps(amina, say("button-draft-open")) == say("round-is-open", count=1)


async def test_a_department_in_a_round_already_is_named(bot: RunningBot, joseph: Phone, amina: Phone, say: Say) -> None:
    for phone in (joseph, amina):
        await bot.starts(phone)
    await opens_round(bot, joseph, say)
    await bot.hears(amina, "/rounds")
    await bot.taps(amina, say("button-round-new"), say("button-draft-departments", count=10))
    sales = say("area-sf", "short")
    await bot.taps(amina, say("button-draft-taken", name=sales))
    assert say("draft-overlap", departments=sales) in read(newest(amina))
    await bot.taps(amina, say("button-draft"))
    assert say("button-draft-open") not in labels(newest(amina))


async def test_nobody_sees_answers_before_the_end_and_everybody_hears_of_them_after(
    bot: RunningBot, joseph: Phone, grace: Phone, daniel: Phone, say: Say
) -> None:
    for phone in (joseph, grace, daniel):
        await bot.starts(phone)
    await opens_round(bot, joseph, say)
    await hands_in(bot, grace, say)
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, "1. ")
    assert say("round-stage-handed-in", count=1) in read(newest(joseph))
    assert "Not begun: Daniel Kimani and Joseph Mwangi" in read(newest(joseph))
    await bot.taps(joseph, say("button-round-close"))
    assert say("round-close-not-begun", count=2) in read(newest(joseph))
    assert await bot.taps(joseph, say("button-round-close-now")) == say("round-is-closed")
    assert say("round-answered", answered=1, asked=3) in read(newest(joseph))
    title = say("outcome-title", answered=1)
    for phone in (grace, daniel):
        await phone.sees(title)
    told = read(newest(daniel))
    assert say("outcome-answered", department=say("area-sf"), answered=1, asked=3) in told
    assert "First step" in told
    assert labels(newest(daniel)) == [say("button-round-summary")]
    assert not any(title in text for text in said(joseph))


async def test_the_last_answer_is_told_with_a_way_to_close(
    bot: RunningBot, joseph: Phone, grace: Phone, daniel: Phone, say: Say
) -> None:
    for phone in (joseph, grace, daniel):
        await bot.starts(phone)
    await opens_round(bot, joseph, say)
    for phone in (joseph, grace, daniel):
        await hands_in(bot, phone, say)
    complete = say("complete-round", departments=say("area-sf", "short"))
    await joseph.sees(complete)
    notice = next(seen for seen in joseph.messages if complete in read(seen))
    await bot.taps(joseph, say("button-round-close"), message=notice.id)
    await bot.taps(joseph, say("button-round-close-now"))
    assert await bot.rows("SELECT COUNT(*) FROM rounds WHERE closed_at IS NULL") == [(0,)]


async def test_a_round_ends_by_itself_when_its_time_is_over(
    bot: RunningBot, joseph: Phone, grace: Phone, clock: Clock, say: Say
) -> None:
    for phone in (joseph, grace):
        await bot.starts(phone)
    await opens_round(bot, joseph, say)
    clock.advance(seconds=timedelta(days=16).total_seconds())
    await bot.restart()
    for phone in (joseph, grace):
        await phone.sees(say("outcome-title", answered=0))


async def test_departments_say_by_when_answers_are_asked(
    bot: RunningBot, joseph: Phone, amina: Phone, say: Say
) -> None:
    for phone in (joseph, amina):
        await bot.starts(phone)
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, say("button-round-new"), say("button-draft-only-me"), say("button-draft-open"))
    asked = "Your answers are asked by"
    assert asked in read(await bot.hears(joseph, "/departments"))
    listed = await bot.hears(amina, "/departments")
    assert asked not in read(listed)
    label = say("departments-asks-others", name=say("area-sf", "short"))
    assert await bot.taps(amina, label, message=listed.id) == say("round-not-asked")


async def test_a_card_of_a_closed_round_says_so(bot: RunningBot, joseph: Phone, grace: Phone, say: Say) -> None:
    for phone in (joseph, grace):
        await bot.starts(phone)
    await opens_round(bot, joseph, say)
    await bot.starts(grace)
    card = newest(grace)
    await bot.taps(grace, *[label for label in labels(card) if label.startswith("Begin")][-1:], message=card.id)
    await closes_round(bot, joseph, say)
    assert await bot.taps(grace, "Yes", message=card.id) == say("round-closed")


async def test_staff_are_not_offered_rounds_and_refused_kindly(bot: RunningBot, grace: Phone, say: Say) -> None:
    await bot.starts(grace)
    assert "/rounds" not in read(await bot.hears(grace, "/help"))
    assert read(await bot.hears(grace, "/rounds")) == say("rounds-not-yours")


async def test_managers_have_rounds_in_their_menu(bot: RunningBot) -> None:
    ruth = await bot.joined("Ruth", RoleKind.MANAGER, "hr")
    assert "rounds" in [command["command"] for command in ruth.menu()]


@pytest.mark.parametrize(
    "data",
    ["rv.1.{round}.0", "re.1.{round}.10g3e", "rq.1.{round}.0", "rq.1.{round}.1", "rv.1.zzz.0", "rv.9.{round}.0"],
)
async def test_forged_taps_on_a_round_of_others_change_nothing(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say, data: str
) -> None:
    ruth = await bot.joined("Ruth", RoleKind.MANAGER, "hr")
    for phone in (joseph, grace):
        await bot.starts(phone)
    await opens_round(bot, joseph, say)
    ((round_, until),) = await bot.rows("SELECT id, until FROM rounds WHERE until IS NOT NULL AND closed_at IS NULL")
    for phone in (ruth, grace):
        assert await bot.forges(phone, data.format(round=round_)) == say("not-yours")
    assert await bot.rows("SELECT until, closed_at FROM rounds WHERE id = ?", round_) == [(until, None)]


@pytest.mark.parametrize("data", ["rl.1.0", "rp.1", "rd.1.0", "rt.1.0.1.0", "rw.1.1", "rc.1.0", "ry.1.7", "ro.1.0"])
async def test_forged_taps_of_staff_put_no_round_together(bot: RunningBot, grace: Phone, say: Say, data: str) -> None:
    await bot.starts(grace)
    assert await bot.forges(grace, data) == say("rounds-not-yours")
    assert await bot.rows("SELECT * FROM round_drafts") == []


@pytest.mark.parametrize("data", ["rt.1.b.1.0", "rt.1.1.1.0", "rw.1.3", "rm.1.1.1.0", "ry.1.8"])
async def test_forged_changes_of_a_draft_change_nothing(bot: RunningBot, joseph: Phone, say: Say, data: str) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, say("button-round-new"))
    before = await bot.rows("SELECT departments, asked, people, days FROM round_drafts")
    assert await bot.forges(joseph, data) == say("not-yours")
    assert await bot.rows("SELECT departments, asked, people, days FROM round_drafts") == before


async def test_pages_that_there_are_not_show_the_last(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await opens_round(bot, joseph, say)
    for data in ("rl.1.zzz", "rv.1.3.zzz", "rp.1", "rd.1.zzz", "rc.1.zzz"):
        await bot.forges(joseph, data)
        assert await bot.rows("SELECT * FROM set_asides") == []


async def opens_confidential_round(bot: RunningBot, phone: Phone, say: Say) -> None:
    await bot.hears(phone, "/rounds")
    await bot.taps(phone, say("button-round-new"), say("button-draft-confidential"), say("button-draft-open"))


async def test_a_round_is_made_confidential_before_it_is_opened(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, say("button-round-new"))
    assert say("draft-privacy-named") in read(newest(joseph))
    await bot.taps(joseph, say("button-draft-confidential"))
    text = read(newest(joseph))
    assert say("draft-privacy-confidential") in text
    assert say("draft-too-small", departments=say("area-sf", "short")) in text
    await bot.taps(joseph, say("button-confidentiality"))
    assert say("confidentiality-five") in read(newest(joseph))
    await bot.taps(joseph, say("button-draft"), say("button-draft-open"))
    assert say("round-privacy-confidential") in read(newest(joseph))
    assert "Grace Otieno" not in read(newest(joseph))
    assert await bot.rows("SELECT privacy FROM rounds WHERE until IS NOT NULL AND closed_at IS NULL") == [
        ("confidential",)
    ]


async def test_in_a_confidential_round_people_are_told_so_and_managers_are_told_nothing_of_few(
    bot: RunningBot, joseph: Phone, grace: Phone, daniel: Phone, say: Say
) -> None:
    for phone in (joseph, grace, daniel):
        await bot.starts(phone)
    await opens_confidential_round(bot, joseph, say)
    await grace.sees(say("intro-privacy-confidential"))
    await bot.starts(grace)
    assert say("intro-privacy-confidential") in read(newest(grace))
    await bot.taps(grace, say("button-confidentiality"), say("button-to-card"))
    await hands_in(bot, grace, say)
    assert say("own-privacy-confidential") in read(newest(grace))
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, "1. ")
    assert say("round-stage-handed-in", count=1) in read(newest(joseph))
    assert "Grace Otieno" not in read(newest(joseph))
    await closes_round(bot, joseph, say)
    await daniel.sees(say("outcome-withheld"))
    await bot.taps(daniel, say("button-why-withheld"))
    assert say("confidentiality-five") in read(newest(daniel))
    await bot.taps(joseph, say("area-sf", "short"))
    text = read(newest(joseph))
    assert say("people-withheld") in text
    assert "Score" not in text
    await bot.taps(joseph, say("button-why-withheld"))
    assert say("confidentiality-small") in read(newest(joseph))


async def test_answers_begun_by_name_end_when_a_confidential_round_is_opened(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say
) -> None:
    for phone in (joseph, grace):
        await bot.starts(phone)
    await hands_in(bot, grace, say)
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, say("button-round-new"), say("button-draft-confidential"))
    assert say("draft-ends-looks", departments=say("area-sf", "short")) in read(newest(joseph))
    await bot.taps(joseph, say("button-draft-open"))
    assert say("round-stage-not-begun", count=3) in read(newest(joseph))
    await grace.sees(say("intro-privacy-confidential"))
