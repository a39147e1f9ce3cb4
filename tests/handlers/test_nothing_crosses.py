"""Two institutions in one bot: whoever belongs to one finds nothing of the other, not even that it is there."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import pytest

from bot.demo.chat import Message
from bot.demo.phone import Phone
from bot.editions import Editions
from bot.handlers.routing import COMMANDS
from bot.screens.payload import Payload, decode
from bot.screens.verbs import Verb
from tests.handlers.queries import nameless, tables_of_institutions, watch
from tests.handlers.running_bot import RunningBot, read
from tests.handlers.two_institutions import (
    ZEBRA,
    ids_of,
    like,
    nowhere,
    populate,
    renumber,
    rows_of,
    table_of,
)

OURS, THEIRS, NOBODYS = 1, 2, 9
"""Institutions; there is no ninth."""

DRAWN = frozenset(
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
    }
)
"""Taps that take long."""

ENDING = frozenset(
    {
        Verb.ROUND_CLOSE,
        Verb.LEAVE,
        Verb.FORGET,
        Verb.PERSON_REMOVE,
        Verb.PERSON_GIVE,
        Verb.INVITE_REVOKE,
        Verb.STRUCTURE_ARCHIVE,
        Verb.STRUCTURE_COVER,
        Verb.STRUCTURE_LEAVE_OUT,
    }
)
"""Taps after which there would be less to find."""

ANCHOR = 2
"""The message that is tapped: the bot's first, a card that has long moved down."""

Answer = tuple[str, list[tuple[str, list[str]]]]
"""The toast, and what the tapped message says, and those that were sent below."""


@pytest.fixture
async def two(empty_bot: RunningBot, editions: Editions) -> RunningBot:
    """A bot with two institutions that hold the same."""
    edition = editions.edition()
    for first, (name, slug) in ((1, ("Lion", "lion")), (11, (ZEBRA, "zebra"))):
        unit = partial(populate, edition=edition, name=name, slug=slug, first=first, now=empty_bot.now())
        await empty_bot.database.transaction(unit)
    for slug, telegram_id in (("lion", 5), ("zebra", 15)):
        applicant = empty_bot.server.person(id=telegram_id, first_name=f"{slug.title()} applicant")
        await empty_bot.starts(applicant, f"{slug}-5")
    await empty_bot.database.transaction(renumber)
    return empty_bot


def payloads_of(phone: Phone) -> Iterator[str]:
    for seen in phone.messages:
        for row in seen.keyboard:
            yield from (button.data for button in row if button.data)


async def find_buttons(bot: RunningBot, phone: Phone) -> set[Payload]:
    """What the buttons carry that somebody comes to by commands and taps, of each verb for each kind of thing once."""
    found: dict[tuple[object, ...], Payload] = {}
    waiting: deque[Payload] = deque()

    def look() -> None:
        for data in payloads_of(phone):
            payload = decode(data)
            kind = (payload.verb, *map(table_of, payload.numbers))
            if kind not in found:
                found[kind] = payload
                waiting.append(payload)

    for command in COMMANDS:
        if command != "start":
            await bot.hears(phone, f"/{command}")
            look()
    while waiting:
        payload = waiting.popleft()
        if payload.verb not in DRAWN | ENDING:
            await bot.forges(phone, payload.encode())
            look()
    return set(found.values())


def make_up(verb: Verb, found: Iterable[Payload]) -> Iterator[Payload]:
    """Buttons that nobody has come to, once for each kind of thing that buttons name first."""
    for number in {table_of(it.numbers[0]): it.numbers[0] for it in found if it.numbers}.values():
        yield Payload(verb, OURS, (number, *[0] * (verb.numbers - 1))[: verb.numbers])


def forge(payload: Payload, theirs: Sequence[int]) -> Iterator[tuple[Payload, Payload]]:
    """The same button with what is theirs, and with what is nobody's."""
    numbers = payload.numbers
    there = tuple(like(number, theirs) or number for number in numbers)
    yield Payload(payload.verb, THEIRS, there), Payload(payload.verb, NOBODYS, there)
    for place, number in enumerate(numbers):
        if (other := like(number, theirs)) is not None:
            mixed, void = ((*numbers[:place], it, *numbers[place + 1 :]) for it in (other, nowhere(number)))
            yield Payload(payload.verb, OURS, mixed), Payload(payload.verb, OURS, void)


async def answer(bot: RunningBot, phone: Phone, payload: Payload) -> Answer:
    """What comes of a tap on a message that stays where it is."""
    before = phone.chat.last_id
    toast = await bot.forges(phone, payload.encode(), message=ANCHOR)
    touched = [ANCHOR, *range(before + 1, phone.chat.last_id + 1)]
    return toast, [_tell(phone.chat.messages[number]) for number in touched]


async def test_a_button_of_theirs_answers_as_one_of_nobody_and_changes_nothing(two: RunningBot) -> None:
    tables = await two.database.read(tables_of_institutions)
    asked = await watch(two.database)
    phones = [two.server.person(id=number, first_name="Lion") for number in (1, 2)]
    owner, _ = phones
    found: set[Payload] = set()
    for phone in phones:
        await two.starts(phone)
        found |= await find_buttons(two, phone)
    theirs = await two.database.read(lambda connection: ids_of(connection, THEIRS))
    before = await two.database.read(lambda connection: rows_of(connection, THEIRS))
    unseen = set(Verb) - {payload.verb for payload in found}
    assert len(unseen) < len(Verb) / 3
    buttons = found | {it for verb in unseen for it in make_up(verb, found)}
    for payload in sorted(buttons, key=Payload.encode):
        for forged, void in forge(payload, theirs):
            assert await answer(two, owner, forged) == await answer(two, owner, void), forged
    assert await two.database.read(lambda connection: rows_of(connection, THEIRS)) == before
    assert nameless(asked, tables) == set()
    assert not any(ZEBRA in read(seen) for phone in phones for seen in phone.messages)


def _tell(message: Message) -> tuple[str, list[str]]:
    return message.content.text, [button["text"] for row in message.rows or () for button in row]
