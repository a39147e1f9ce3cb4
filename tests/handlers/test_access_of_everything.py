"""Every command, button and file, for everybody: what is not shown to a person does not work for him either.

Walks as the owner and as the people of a department find the buttons there are. Then people who were not shown them
send what they carry, as a changed app could. What walks do not come to is made by hand, so that no button is left out.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from sqlite3 import Connection

import pytest

from bot.assessment.people import RoleKind
from bot.delivery.pace import Allowance
from bot.demo.phone import Phone
from bot.demo.seed import INSTITUTION
from bot.demo.seen import Seen
from bot.handlers.helping import OFFERED
from bot.handlers.routing import BUTTONS, COMMANDS
from bot.journeys.hosting import Wanted, host_institution, invite_owner
from bot.journeys.inviting import hash_code
from bot.screens.payload import Payload, decode
from bot.screens.verbs import Verb
from tests.handlers.running_bot import RunningBot, read, said

Say = Callable[..., str]
Stored = Mapping[str, list[tuple[object, ...]]]

NOWHERE = 999_999
"""The id of nothing."""

TAPPED_OF_A_VERB = 2
"""So many buttons of one kind are tapped on a walk; the others are only read."""
SENT_OF_A_VERB = 2
"""So many of one kind are sent by those who were not shown them."""

FILES = frozenset(
    {
        Verb.PICTURE,
        Verb.PEOPLE_PICTURE,
        Verb.INSTITUTION_PICTURE,
        Verb.RELATED_PICTURE,
        Verb.DEPARTMENT_FILE,
        Verb.INSTITUTION_FILE,
        Verb.OWN_REPORT,
        Verb.TOOL_PAPER,
        Verb.TOOL_TRAINING,
        Verb.SHEET,
        Verb.MY_DATA,
        Verb.SCHEDULE_FILE,
    }
)
ENDING = frozenset(
    {
        Verb.ROUND_CLOSE,
        Verb.LEAVE,
        Verb.FORGET,
        Verb.PERSON_REMOVE,
        Verb.PERSON_GIVE,
        Verb.STRUCTURE_ARCHIVE,
        Verb.STRUCTURE_COVER,
        Verb.STRUCTURE_LEAVE_OUT,
        Verb.SET_LANGUAGE,
        Verb.SWITCH,
    }
)
"""What would end a walk, or take away what others are to be refused."""

OF_A_DEPARTMENT = frozenset(
    {
        Verb.OPEN,
        Verb.PEOPLE_SUMMARY,
        Verb.PEOPLE_FINDING,
        Verb.PEOPLE_STRENGTHS,
        Verb.PEOPLE_SPREAD,
        Verb.PEOPLE_CHANGES,
        Verb.PEOPLE_RELIANT,
        Verb.PEOPLE_FIGURE,
        Verb.PEOPLE_NAMES,
        Verb.PEOPLE_PICTURE,
        Verb.SETTLE,
        Verb.SETTLE_AS,
        Verb.SCHEDULE_DEPARTMENT,
        Verb.SCHEDULE_FILE,
        Verb.DEPARTMENT_FILES,
        Verb.DEPARTMENT_FILE,
    }
)
"""Buttons of a department or an assessment, which people have for their own and not for others."""

FOR_EVERYBODY = frozenset(
    {
        Verb.CANCEL_WORK,
        Verb.DROP_REMARK,
        Verb.LEAVE_PROMPT,
        Verb.LEAVE_REMARK,
        Verb.LEAVE_SHEET,
        Verb.RECHECK,
        Verb.RECHECK_SEE,
        Verb.REMINDERS_PUT_OFF,
        Verb.REMINDER_AGAIN,
        Verb.SWITCH,
    }
)
"""What acts on the tapper's own things only, or on what he alone is asked: there is nothing to refuse a member."""

OUTSIDE = ("inbox", "facts", "cards", "guesses")
"""Tables that note that somebody wrote or what a message shows, and nothing of what an institution has."""


@pytest.fixture(autouse=True)
def _without_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here one person taps a thousand times in a few seconds, and each tap is to be answered."""
    unlimited = Allowance(turns=1_000_000, every=0.001)
    monkeypatch.setattr("bot.app.STRANGERS", unlimited)
    monkeypatch.setattr("bot.delivery.dispatcher.ALLOWANCES", (unlimited,))


@dataclass(frozen=True, kw_only=True)
class Town:
    """The sample institution, with people who may see little or nothing of it."""

    bot: RunningBot
    clerk: Phone
    """Staff of two departments that have answered."""
    others: Mapping[str, Phone]
    """People who have nothing to do with the institution, or not any more."""


@pytest.fixture
async def town(bot: RunningBot, grace: Phone) -> Town:
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "No")
    await bot.hears(grace, "Written by Grace alone.")
    clerk = await bot.joined("Chipo", RoleKind.STAFF, "rm", "lg")
    gone = await bot.joined("Farai", RoleKind.MANAGER, "rm")
    await bot.writes("UPDATE members SET removed_at = 1 WHERE id = (SELECT MAX(id) FROM members)")
    stranger = bot.server.person(first_name="Nobody")
    await bot.starts(stranger)
    others = {"stranger": stranger, "removed": gone, "neighbour": await _neighbour(bot)}
    return Town(bot=bot, clerk=clerk, others=others)


@pytest.fixture
async def everything(town: Town, amina: Phone, joseph: Phone, grace: Phone) -> Sequence[str]:
    """What every button carries that anybody is shown, and for those nobody is, what they could carry."""
    for phone in (amina, joseph):
        await town.bot.starts(phone)
    found = {data for phone in (amina, joseph, grace) for data in await walk(town.bot, phone)}
    shown = {decode(data).verb for data in found}
    by_hand = {Payload(verb, 1, (1,) * verb.numbers).encode() for verb in BUTTONS if verb not in shown}
    of_a_verb = groupby(sorted(found | by_hand), key=lambda data: decode(data).verb)
    return [data for _, same in of_a_verb for data in islice(same, SENT_OF_A_VERB)]


@pytest.mark.timeout(240)
async def test_nobody_else_gets_anything_out_of_any_button(town: Town, everything: Sequence[str], say: Say) -> None:
    bot = town.bot
    assert {decode(data).verb for data in everything} == set(BUTTONS)
    refused = {say("not-yours"), say("tap-unreadable")}
    for name, phone in town.others.items():
        before, told, files = await _stored(bot), len(said(phone)), _files(phone)
        for data in everything:
            answer = await bot.forges(phone, data)
            assert answer == await bot.forges(phone, _elsewhere(data)), f"{name} learns from {data} that it exists"
            if decode(data).verb not in FOR_EVERYBODY:
                assert answer in refused, f"{name} sends {data} and reads {answer!r}"
        assert _difference(before, await _stored(bot)) == {}, name
        assert _files(phone) == files, name
        assert not _names_in(said(phone)[told:]), name
        assert not any(INSTITUTION in text for text in said(phone)[told:]), name


@pytest.mark.timeout(240)
async def test_a_clerk_gets_nothing_out_of_what_he_is_not_shown(town: Town, everything: Sequence[str]) -> None:
    bot, clerk = town.bot, town.clerk
    own = [decode(data) for data in await walk(bot, clerk)]
    # /rounds and /mine list what is his own; no button there leads back to the list itself.
    verbs = {payload.verb for payload in own} | {Verb.ROUNDS, Verb.MINE}
    of_his = {(payload.verb, payload.numbers[0]) for payload in own if payload.verb in OF_A_DEPARTMENT}
    before, files = await _stored(bot), _files(clerk)
    for data in everything:
        payload = decode(data)
        is_his = (
            (payload.verb, payload.numbers[0]) in of_his if payload.verb in OF_A_DEPARTMENT else payload.verb in verbs
        )
        if is_his or payload.verb in FOR_EVERYBODY:
            continue
        answer = await bot.forges(clerk, data)
        assert answer, f"{data} works for a clerk who was not shown it"
        assert answer == await bot.forges(clerk, _elsewhere(data)), f"{data} tells a clerk that it exists"
    assert _difference(before, await _stored(bot)) == {}
    assert _files(clerk) == files


async def test_strangers_and_people_who_went_read_the_same_whatever_command_they_write(town: Town, say: Say) -> None:
    for name in ("stranger", "removed"):
        answers = {
            read(await _answer(town.bot, town.others[name], f"/{command}")) for command in (*COMMANDS, "nonsense")
        }
        assert answers == {say("stranger")}, name


async def test_commands_that_are_not_offered_tell_nothing_and_change_nothing(town: Town) -> None:
    bot, clerk = town.bot, town.clerk
    member = await bot.member(clerk)
    assert member
    closed = [command for command, has_use in OFFERED.items() if has_use and not has_use(member)]
    assert set(closed) < set(COMMANDS) == set(OFFERED)
    before = await _stored(bot)
    for command in closed:
        assert not _names_in([read(await _answer(bot, clerk, f"/{command}"))]), command
    assert _difference(before, await _stored(bot)) == {}


async def walk(bot: RunningBot, phone: Phone) -> frozenset[str]:
    """What all the buttons carry that a person comes to by commands and taps."""
    tapped: dict[Verb, int] = dict.fromkeys(Verb, 0)
    shown: set[str] = set()
    waiting: deque[str] = deque()

    def look() -> None:
        fresh = _payloads_of(phone.messages) - shown
        shown.update(fresh)
        waiting.extend(sorted(fresh))

    for command in COMMANDS:
        await bot.hears(phone, f"/{command}")
        look()
    while waiting:
        data = waiting.popleft()
        verb = decode(data).verb
        if verb in FILES | ENDING or tapped[verb] >= TAPPED_OF_A_VERB:
            continue
        tapped[verb] += 1
        await bot.forges(phone, data)
        look()
    return frozenset(shown)


async def _neighbour(bot: RunningBot) -> Phone:
    """The owner of another institution in the same bot."""

    def unit(connection: Connection) -> None:
        found = host_institution(
            connection,
            Wanted(name="Neighbours", language="en", time_zone="Africa/Nairobi"),
            areas=["em", "hr"],
            language="en",
            time_zone="Africa/Nairobi",
            now=bot.now(),
        )
        invite_owner(connection, found.id, code_hash=hash_code("next-door"), now=bot.now())

    await bot.database.transaction(unit)
    phone = bot.server.person(first_name="Neema")
    await bot.starts(phone, "next-door")
    return phone


def _payloads_of(messages: Iterable[Seen]) -> set[str]:
    buttons = (button for seen in messages if seen.from_bot for row in seen.keyboard for button in row)
    return {button.data for button in buttons if button.data is not None}


def _elsewhere(data: str) -> str:
    """The same button of something that does not exist."""
    payload = decode(data)
    return Payload(payload.verb, payload.institution, (NOWHERE, *payload.numbers[1:])[: len(payload.numbers)]).encode()


async def _answer(bot: RunningBot, phone: Phone, text: str) -> Seen:
    told = phone.chat.last_id
    await bot.hears(phone, text)
    return next(seen for seen in reversed(phone.messages) if seen.from_bot and seen.id > told)


def _difference(before: Stored, after: Stored) -> dict[str, Counter[tuple[object, ...]]]:
    """The rows that are new or gone, by table."""
    return {
        table: changed
        for table in after
        if (
            changed := Counter(after[table]) - Counter(before[table]) + (Counter(before[table]) - Counter(after[table]))
        )
    }


async def _stored(bot: RunningBot) -> Stored:
    """All that is kept, but for what says only that somebody wrote."""
    tables = [name for (name,) in await bot.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    kept = {table: await bot.rows(f"SELECT * FROM {table}") for table in tables if table not in OUTSIDE}
    # The bot itself notes when it looks next at what is due to somebody, and when he may be written to.
    return kept | {"persons": await bot.rows("SELECT id, telegram_id, name, language, institution_id FROM persons")}


def _files(phone: Phone) -> int:
    return sum(1 for seen in phone.messages if seen.document or seen.photo)


def _names_in(texts: Iterable[str]) -> set[str]:
    return {
        name
        for text in texts
        for name in ("Grace", "Joseph", "Amina", "Brian", "Zawadi", "Ruth", "Peter")
        if name in text
    }
