"""The structure in the chat: departments named, reshaped and put away by taps, and who may do so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]

HR = 3
HOSTILE = [
    "<b>Credit</b> & <i>risk",
    "🏦👨‍👩‍👧 Family desk 🇰🇪",
    "\u202eقسم الموظفين\u202c",
    "{ $name } %s ${x}",
    "W" * 50,
]


@pytest.fixture
async def ruth(bot: RunningBot) -> Phone:
    """A manager of Human Resources."""
    return await bot.joined("Ruth", RoleKind.MANAGER, "hr")


async def open_hr(bot: RunningBot, amina: Phone, say: Say) -> None:
    """The owner looks at the department that covers Human Resources."""
    await bot.hears(amina, "/structure")
    await bot.taps(amina, f"4. {say('area-hr', 'short')}")


async def rename_hr(bot: RunningBot, amina: Phone, say: Say, name: str) -> None:
    await open_hr(bot, amina, say)
    await bot.taps(amina, say("button-structure-names"), say("button-structure-name", language="English"))
    await bot.hears(amina, name)


async def names(bot: RunningBot) -> list[tuple[str, ...]]:
    return await bot.rows("SELECT language, name FROM department_names ORDER BY department_id, language")


async def test_a_department_is_renamed_and_every_screen_speaks_with_its_name(
    bot: RunningBot, amina: Phone, ruth: Phone, say: Say
) -> None:
    await rename_hr(bot, amina, say, "People & Culture")
    assert read(newest(amina)).startswith(say("structure-named", name="People & Culture"))
    assert await names(bot) == [("en", "People & Culture")]
    for command in ("/departments", "/summary", "/structure"):
        seen = await bot.hears(ruth, command)
        assert any("People & Culture" in it for it in [read(seen), *labels(seen)]), command
        assert not any(say("area-hr", "short") in it for it in labels(seen)), command
    assert "People & Culture" in read(await bot.hears(ruth, "/invite"))
    await bot.hears(amina, "/institution")
    await bot.taps(amina, say("button-institution-areas"))
    assert "People & Culture" in read(newest(amina))


@pytest.mark.parametrize("name", HOSTILE)
async def test_whatever_a_department_is_called_no_screen_breaks(
    bot: RunningBot, amina: Phone, ruth: Phone, say: Say, name: str
) -> None:
    await rename_hr(bot, amina, say, name)
    shown = name.translate(dict.fromkeys(map(ord, "\u202e\u202c")))
    assert shown in read(newest(amina))
    for phone, command in [(ruth, "/departments"), (ruth, "/summary"), (ruth, "/mine"), (amina, "/rounds")]:
        assert read(await bot.hears(phone, command))
    await bot.starts(ruth)
    assert shown in read(newest(ruth))


async def test_a_name_that_cannot_be_is_asked_for_again(bot: RunningBot, amina: Phone, say: Say) -> None:
    await rename_hr(bot, amina, say, "x" * 200)
    assert read(newest(amina)) == say("structure-name-length", most=50, length=200)
    await bot.hears(amina, "People")
    assert await names(bot) == [("en", "People")]


async def test_not_now_names_nothing(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.hears(amina, "/structure")
    await bot.taps(amina, say("button-structure-add"), say("button-not-now"))
    assert say("structure-about") in read(newest(amina))
    assert say("note-nothing-open") in read(await bot.hears(amina, "Lake branch"))
    assert await names(bot) == []


async def test_a_branch_is_added_and_told_what_it_covers(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.hears(amina, "/structure")
    await bot.taps(amina, say("button-structure-add"))
    await bot.hears(amina, "Lake branch")
    out, in_ = (say(it, name=say("area-hr", "short")) for it in ("button-draft-out", "button-draft-in"))
    await bot.taps(amina, out)
    assert in_ in labels(newest(amina))
    await bot.taps(amina, say("button-structure-department"), say("area-hr", "short"), say("button-structure-compare"))
    assert "Lake branch" in read(newest(amina))
    assert say("figure-not-assessed") in read(newest(amina))
    await bot.taps(amina, say("button-branches-structure"), "☑ 12. Lake branch")
    assert "☐ 12. Lake branch" in labels(newest(amina))


async def test_a_double_tap_does_nothing_twice(bot: RunningBot, amina: Phone, say: Say) -> None:
    await open_hr(bot, amina, say)
    await bot.taps(amina, say("button-structure-archive"))
    tap = newest(amina).button(say("button-structure-archive-now")).data or ""
    message = newest(amina).id
    for _ in range(2):
        assert await bot.forges(amina, tap, message=message) == ""
    assert newest(amina).id == message
    await bot.taps(amina, say("button-structure-archived", count=1))
    restore = say("button-structure-restore", name=say("area-hr", "short"))
    assert restore in labels(newest(amina))
    await bot.taps(amina, restore)
    assert await bot.rows("SELECT COUNT(*) FROM departments WHERE archived_at IS NOT NULL") == [(0,)]


async def test_what_is_archived_leaves_the_figures_and_stays_readable(bot: RunningBot, amina: Phone, say: Say) -> None:
    await open_hr(bot, amina, say)
    await bot.taps(amina, say("button-structure-archive"), say("button-structure-archive-now"))
    assert say("area-hr", "short") in read(newest(amina))
    await bot.hears(amina, "/institution")
    await bot.taps(amina, say("button-institution-areas"))
    assert say("areas-line-uncovered", name=say("area-hr")) in read(newest(amina))
    ((assessment,),) = await bot.rows("SELECT MAX(id) FROM assessments WHERE area = 'hr' AND closed_at IS NOT NULL")
    await bot.forges(amina, Payload(Verb.PEOPLE_SUMMARY, 1, (assessment, 0)).encode())
    assert say("people-section") in read(newest(amina))


async def test_the_person_responsible_and_single_responsibilities_are_chosen_by_taps(
    bot: RunningBot, amina: Phone, ruth: Phone, say: Say
) -> None:
    await open_hr(bot, amina, say)
    await bot.taps(amina, say("area-hr", "short"), say("button-structure-responsible"), "Ruth")
    assert say("structure-responsible", person="Ruth") in read(newest(amina))
    title = say("hr-safe-reporting", "title")
    await bot.hears(ruth, "/structure")
    await bot.taps(ruth, f"1. {say('area-hr', 'short')}", say("area-hr", "short"), say("button-structure-duties"))
    assert say("button-structure-responsible") not in labels(newest(ruth))
    await bot.taps(ruth, say("finding-button", number=9, title=title), "Ruth")
    assert say("structure-duty-lies", whose="Ruth") in read(newest(ruth))
    mine = read(await bot.hears(ruth, "/mine"))
    assert say("mine-charge", department=say("area-hr")) in mine
    assert f"1. {title} ({say('mine-yours')})" in mine
    await bot.taps(ruth, say("finding-button", number=1, title=title))
    assert say("hr-safe-reporting") in read(newest(ruth))


async def test_whoever_may_not_learns_nothing(bot: RunningBot, grace: Phone, ruth: Phone, say: Say) -> None:
    assert read(await bot.hears(grace, "/structure")) == say("structure-not-yours")
    (hr,) = [it for (it,) in await bot.rows("SELECT department_id FROM department_areas WHERE area = 'hr'")]
    (finance,) = [it for (it,) in await bot.rows("SELECT department_id FROM department_areas WHERE area = 'fn'")]
    before = await bot.rows("SELECT * FROM departments")
    forged = [
        (Verb.STRUCTURE_ARCHIVE, (hr,)),
        (Verb.STRUCTURE_ARCHIVED, (0,)),
        (Verb.STRUCTURE_AREA, (HR, 0)),
        (Verb.STRUCTURE_COVER, (hr, HR, 0, 0)),
        (Verb.STRUCTURE_LEAVE_OUT, (HR,)),
        (Verb.STRUCTURE_NAME, (hr, 1)),
        (Verb.STRUCTURE_UNNAME, (hr, 1)),
        (Verb.STRUCTURE_RESPONSIBLE, (hr, HR, 0)),
        (Verb.STRUCTURE_DEPARTMENT, (finance,)),
        (Verb.STRUCTURE_DEPARTMENT, (9_999,)),
        (Verb.DUTIES, (finance, 0, 0)),
        (Verb.ASSIGN, (finance, 0, 0)),
        (Verb.TAKE_BACK, (finance, 0)),
    ]
    for verb, numbers in forged:
        data = Payload(verb, 1, numbers).encode()
        assert await bot.forges(grace, data) == say("structure-not-yours"), verb
        assert await bot.forges(ruth, data) == say("not-yours"), verb
    assert await bot.forges(ruth, Payload(Verb.BRANCHES, 1, (HR, 0)).encode()) == say("institution-for-leaders")
    assert await bot.rows("SELECT * FROM departments") == before
    assert await bot.rows("SELECT prompt FROM members WHERE prompt IS NOT NULL") == []


async def test_a_language_that_is_not_offered_cannot_be_named(bot: RunningBot, amina: Phone, say: Say) -> None:
    assert await bot.forges(amina, Payload(Verb.STRUCTURE_NAME, 1, (1, 99)).encode()) == say("not-yours")


async def test_only_those_who_direct_something_are_offered_the_structure(
    bot: RunningBot, grace: Phone, ruth: Phone, say: Say
) -> None:
    assert "/structure" not in read(await bot.hears(grace, "/help"))
    assert "/mine" in read(newest(grace))
    assert "/structure" in read(await bot.hears(ruth, "/help"))
