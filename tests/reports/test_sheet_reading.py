import asyncio
import resource
from collections.abc import Callable

import psutil
import pytest

from bot.assessment.errors import Refused, Unavailable
from bot.assessment.revision import Edition
from bot.assessment.sheet import FilledSheet
from bot.reports import package, sheet_reading
from bot.reports.child import start_child
from bot.reports.sheet_reader import MOST_ROWS, read_sheet
from bot.reports.sheet_reading import AT_ONCE, MOST, ReadingRoom, read_in_child
from bot.texts import Texts
from tests.reports.test_sheet import BOMB, FIRST, KEY, QUESTIONS, SECOND, fill, make, part, repack
from tests.reports.test_studio import children

STRINGS = "xl/sharedStrings.xml"
DEEP = b"<worksheet>" + b"<a>" * 600_000


@pytest.fixture(scope="module")
def blank(real_edition: Edition, real_texts: Texts) -> bytes:
    return make(real_edition.revisions["hr"], real_texts.speak("en"))


async def reason(data: bytes) -> Refused:
    with pytest.raises(Refused) as refused:
        await read_in_child(data, key=KEY)
    assert children() == []
    return refused.value


async def test_what_was_filled_in_comes_back_from_the_child_as_it_is(blank: bytes) -> None:
    sheet = fill(blank, {FIRST: "✓ نعم", SECOND: "=1+1"}, {FIRST: "Two\nlines, 😀"})
    filled = await read_in_child(sheet, key=KEY)
    assert isinstance(filled, FilledSheet)
    assert (len(filled.rows), len(filled.problems)) == (1, 1)
    assert filled == read_sheet(sheet, key=KEY)
    assert children() == []


async def test_a_refusal_comes_back_with_its_figures() -> None:
    refused = await reason(bytes(package.FILE_LIMIT + 1))
    assert (refused.message, refused.arguments) == ("sheet-too-large", {"limit": 1_000})


@pytest.mark.parametrize(
    ("message", "spoil"),
    [
        ("sheet-not-xlsx", lambda _: b"%PDF-1.7"),
        ("sheet-broken", lambda blank: blank[: len(blank) // 2]),
        ("sheet-unsafe", lambda blank: repack(blank, {"xl/media/image1.png": bytes(60_000_000)})),
        ("sheet-unsafe", lambda blank: repack(blank, {QUESTIONS: BOMB})),
        ("sheet-broken", lambda blank: repack(blank, {QUESTIONS: DEEP})),
        ("sheet-foreign", lambda blank: repack(blank, {QUESTIONS: b"<worksheet/>"})),
    ],
    ids=["another kind", "cut off", "unpacks without end", "entities", "deep", "without questions"],
)
async def test_whatever_else_was_sent_is_refused_as_what_it_is(
    blank: bytes, message: str, spoil: Callable[[bytes], bytes]
) -> None:
    assert (await reason(spoil(blank))).message == message


async def test_a_sheet_sealed_with_another_key_is_foreign(blank: bytes) -> None:
    with pytest.raises(Refused, match="sheet-foreign"):
        await read_in_child(blank, key=b"another bot's")


async def test_a_small_file_that_says_the_same_long_text_again_and_again_is_refused(blank: bytes) -> None:
    strings = part(blank, STRINGS)
    long = f'<c t="s"><v>{strings.count(b"<si>")}</v></c>'
    cells = f'<c t="inlineStr"><is><t>{FIRST}</t></is></c><c/><c/><c/>{long}{long}'
    rows = "".join(f'<row r="{number}">{cells}</row>' for number in range(100, 100 + MOST_ROWS - 1))
    data = repack(
        blank,
        {
            STRINGS: strings.replace(b"</sst>", b"<si><t>" + b"x" * 32_000 + b"</t></si></sst>"),
            QUESTIONS: part(blank, QUESTIONS).replace(b"</sheetData>", rows.encode() + b"</sheetData>"),
        },
    )
    assert len(data) < 20_000
    assert len(read_sheet(data, key=KEY).rows) == MOST_ROWS - 1
    assert (await reason(data)).message == "sheet-unsafe"


async def test_a_child_that_takes_too_long_is_ended(blank: bytes) -> None:
    with pytest.raises(Refused, match="sheet-broken"):
        await read_in_child(blank, key=KEY, patience=0.01)
    assert children() == []


async def test_a_child_that_is_killed_leaves_a_broken_sheet(blank: bytes) -> None:
    reading = asyncio.create_task(read_in_child(blank, key=KEY))
    while not (found := children()):
        await asyncio.sleep(0.001)
    found[0].kill()
    with pytest.raises(Refused, match="sheet-broken"):
        await reading


async def test_whoever_stops_waiting_leaves_no_child(blank: bytes) -> None:
    reading = asyncio.create_task(read_in_child(blank, key=KEY))
    while not children():
        await asyncio.sleep(0.001)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert children() == []


async def test_the_child_has_little_to_spend_and_gives_way_to_whoever_taps() -> None:
    child = await start_child(sheet_reading._PROGRAM)
    process = psutil.Process(child.pid)
    limits = {
        resource.RLIMIT_AS: (sheet_reading.MEMORY_LIMIT,) * 2,
        resource.RLIMIT_CPU: (sheet_reading.PROCESSOR_LIMIT,) * 2,
    }
    async with asyncio.timeout(5):
        while {what: process.rlimit(what) for what in limits} != limits:
            await asyncio.sleep(0.01)
    assert process.nice() == psutil.Process().nice() + 10
    answer, _ = await child.communicate(b"\n")
    assert b"sheet-not-xlsx" in answer


async def test_of_many_sheets_a_few_are_read_at_a_time_and_too_many_are_not_let_in(
    blank: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_reading, "MOST", 4)
    room = ReadingRoom()

    async def fetch() -> bytes:
        return blank

    reading = [asyncio.create_task(room.read(fetch, key=KEY)) for _ in range(5)]
    most = 0
    while not all(task.done() for task in reading):
        most = max(most, len(children()))
        await asyncio.sleep(0.005)
    assert most == AT_ONCE
    refused = [task for task in reading if isinstance(task.exception(), Unavailable)]
    assert refused == reading[-1:]
    assert (await room.read(fetch, key=KEY)).rows == ()


async def test_a_sheet_that_does_not_come_frees_its_place() -> None:
    room = ReadingRoom()

    async def fetch() -> bytes:
        raise Unavailable("file-unavailable")

    for _ in range(MOST + 1):
        with pytest.raises(Unavailable):
            await room.read(fetch, key=KEY)
