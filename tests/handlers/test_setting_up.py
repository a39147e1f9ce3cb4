"""The owner names the institution, its language and its time zone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.editions import Editions
from tests.handlers.running_bot import RunningBot, labels, newest, read
from tests.languages import editions_with

Say = Callable[..., str]


@pytest.fixture(scope="session")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Editions:
    """English alone."""
    return editions_with(tmp_path_factory.mktemp("locales"))


@pytest.fixture
async def owner(empty_bot: RunningBot) -> Phone:
    """Somebody who has opened the owner link of a new database."""
    return await empty_bot.joined("Nia", RoleKind.OWNER)


async def institution(bot: RunningBot) -> tuple[object, ...]:
    return (await bot.rows("SELECT name, language, time_zone, set_up, slug FROM institutions"))[0]


async def test_whoever_opens_the_owner_link_is_asked_for_the_name_first(owner: Phone, say: Say) -> None:
    assert say("welcome-new", name="Nia") in read(newest(owner))
    assert say("set-up-name") in read(newest(owner))


async def test_the_set_up_ends_with_the_departments(empty_bot: RunningBot, owner: Phone, say: Say) -> None:
    asked = await empty_bot.hears(owner, "Umoja Microfinance")
    assert read(asked) == say("set-up-time-zone", institution="Umoja Microfinance")
    await empty_bot.taps(owner, "Lagos, Nigeria")
    done = say("set-up-done", institution="Umoja Microfinance", place="Lagos, Nigeria")
    assert done in [read(seen) for seen in owner.messages]
    assert len(newest(owner).keyboard) == 11
    assert await institution(empty_bot) == (
        "Umoja Microfinance",
        "en",
        "Africa/Lagos",
        "done",
        "umoja-microfinance",
    )
    assert await empty_bot.rows("SELECT time_zone FROM persons") == [("Africa/Lagos",)]


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("Banque & <b>Crédit</b>", "Banque & <b>Crédit</b>"),
        ("🏦 Umoja 🌍", "🏦 Umoja 🌍"),
        ("  Two\nlines  ", "Two lines"),
        ("x" * 80, "x" * 80),
        ("بنك الأمل", "بنك الأمل"),
    ],
)
async def test_a_name_is_kept_and_shown_as_it_is_written(
    empty_bot: RunningBot, owner: Phone, say: Say, written: str, stored: str
) -> None:
    asked = await empty_bot.hears(owner, written)
    assert read(asked) == say("set-up-time-zone", institution=stored)
    assert (await institution(empty_bot))[0] == stored


async def test_a_name_cannot_turn_the_direction_of_the_text_behind_it(empty_bot: RunningBot, owner: Phone) -> None:
    # The messenger takes the mark out of messages, so it is put where a forged client could have put it.
    await empty_bot.hears(owner, "Umoja")
    await empty_bot.writes("UPDATE institutions SET name = ?", "Umoja \u202edne")
    asked = await empty_bot.hears(owner, "nowhere at all")
    assert "\u202e" not in (asked.text + (await empty_bot.starts(owner)).text)


@pytest.mark.parametrize("written", ["x" * 81, "x" * 4096])
async def test_a_name_that_is_too_long_is_asked_for_again(
    empty_bot: RunningBot, owner: Phone, say: Say, written: str
) -> None:
    assert read(await empty_bot.hears(owner, written)) == say("set-up-name-length", limit=80)
    assert read(await empty_bot.hears(owner, "Umoja")) == say("set-up-time-zone", institution="Umoja")


async def test_a_sticker_is_no_name(empty_bot: RunningBot, owner: Phone, say: Say) -> None:
    owner.sends_sticker()
    await empty_bot.rests()
    assert read(newest(owner)) == say("set-up-name-length", limit=80)


async def test_the_city_can_be_written(empty_bot: RunningBot, owner: Phone) -> None:
    await empty_bot.hears(owner, "Umoja")
    found = await empty_bot.hears(owner, "dar es")
    assert labels(found) == ["Dar es Salaam, Tanzania"]
    await empty_bot.taps(owner, "Dar es Salaam, Tanzania")
    assert (await institution(empty_bot))[2] == "Africa/Dar_es_Salaam"


async def test_a_city_nobody_knows_is_asked_for_again_with_guesses(
    empty_bot: RunningBot, owner: Phone, say: Say
) -> None:
    guesses = labels(await empty_bot.hears(owner, "Umoja"))
    again = await empty_bot.hears(owner, "Atlantis <b>")
    assert read(again) == say("set-up-zone-unknown")
    assert labels(again) == guesses
    assert "Nairobi, Kenya" in guesses


async def test_start_asks_what_is_still_missing(empty_bot: RunningBot, owner: Phone, say: Say) -> None:
    assert read(await empty_bot.starts(owner)) == say("set-up-name")
    await empty_bot.hears(owner, "Umoja")
    await empty_bot.restart()
    assert read(await empty_bot.starts(owner)) == say("set-up-time-zone", institution="Umoja")


async def test_a_second_tap_on_an_answered_question_changes_nothing(
    empty_bot: RunningBot, owner: Phone, say: Say
) -> None:
    question = await empty_bot.hears(owner, "Umoja")
    lagos, nairobi = (question.button(place).data for place in ("Lagos, Nigeria", "Nairobi, Kenya"))
    assert lagos and nairobi
    await empty_bot.forges(owner, lagos, message=question.id)
    assert await empty_bot.forges(owner, nairobi, message=question.id) == say("update-finished")
    assert (await institution(empty_bot))[2] == "Africa/Lagos"


@pytest.mark.parametrize("data", ["sz.1.zzzz", "sl.1.0", "sl.1.zzzz", "sz.2.1"])
async def test_a_forged_answer_to_the_set_up_changes_nothing(empty_bot: RunningBot, owner: Phone, data: str) -> None:
    await empty_bot.hears(owner, "Umoja")
    before = await institution(empty_bot)
    assert await empty_bot.forges(owner, data)
    assert await institution(empty_bot) == before


async def test_nobody_but_an_owner_sets_up(empty_bot: RunningBot, owner: Phone, say: Say) -> None:
    await empty_bot.hears(owner, "Umoja")
    leader = await empty_bot.joined("Lea", RoleKind.LEADER)
    assert await empty_bot.forges(leader, "sz.1.5") == say("not-yours")
    assert (await institution(empty_bot))[3] == "time-zone"


class TestWithTwoLanguages:
    @pytest.fixture
    def editions(self, tmp_path: Path) -> Editions:
        """Our own words, with a few in French beside them."""
        return editions_with(tmp_path, {"fr": "set-up-zone-unknown = Où est-ce ?\n"})

    async def test_the_language_is_asked_and_the_owner_reads_it_from_then_on(
        self, empty_bot: RunningBot, owner: Phone, say: Say
    ) -> None:
        asked = await empty_bot.hears(owner, "Umoja")
        assert read(asked) == say("set-up-language", institution="Umoja")
        assert labels(asked) == ["English", "Français"]
        assert read(await empty_bot.hears(owner, "French")) == say("set-up-language", institution="Umoja")
        assert await empty_bot.forges(owner, "sl.1.2") == say("not-yours")
        await empty_bot.taps(owner, "Français")
        assert read(await empty_bot.hears(owner, "Atlantis")) == "Où est-ce ?"
        assert (await institution(empty_bot))[1] == "fr"
