import asyncio
import datetime as dt
import os
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import ClassVar

import psutil
import pytest

from bot.assessment.errors import Unavailable
from bot.assessment.export import Export
from bot.assessment.revision import Edition
from bot.assessment.run import Run
from bot.reports.forms import Form
from bot.reports.sheet import SheetDrawing, draw_sheet
from bot.reports.sheet_reader import read_sheet
from bot.reports.studio import Studio
from bot.reports.tool import write_tool
from bot.reports.training import write_training
from bot.reports.workbook import tabulate
from bot.texts import Language, Texts
from tests.reports.sample_institution import READER
from tests.reports.test_sheet import KEY, TITLE, header

PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """The smallest thing that the department's template draws."""

    form: ClassVar[Form] = Form.PNG
    template: ClassVar[str] = "department"

    language: str = "en"
    rtl: bool = False
    title: str = ""
    subtitle: str = ""
    marks: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    legend: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfit:
    """Nothing that the template needs."""

    form: ClassVar[Form] = Form.PNG
    template: ClassVar[str] = "department"


@pytest.fixture
async def studio() -> AsyncIterator[Studio]:
    studio = Studio()
    yield studio
    await studio.close()


def children() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if is_alive(child)]


def is_alive(process: psutil.Process) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def until_reaped(child: psutil.Process) -> None:
    async with asyncio.timeout(10):
        while child.is_running():
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.01)


async def draw_without_end(studio: Studio) -> tuple[asyncio.Task[bytes], psutil.Process]:
    await studio.draw(Blank())
    [child] = children()
    child.suspend()
    drawing = asyncio.create_task(studio.draw(Blank(title="never")))
    await asyncio.sleep(0.01)
    return drawing, child


async def test_pictures_come_from_one_child_that_starts_with_the_first(studio: Studio) -> None:
    assert children() == []
    pictures = await asyncio.gather(*(studio.draw(Blank(title=title)) for title in ("a", "b", "c")))
    assert all(picture.startswith(PNG) for picture in pictures)
    assert len(set(pictures)) == 3
    assert len(children()) == 1


async def test_the_same_drawing_is_the_same_picture(studio: Studio) -> None:
    assert await studio.draw(Blank(title="a")) == await studio.draw(Blank(title="a"))


def fill_in_sheet(edition: Edition, say: Language) -> SheetDrawing:
    revision = edition.revisions["hr"]
    return draw_sheet(header(revision), revision.flow, Run(), title=TITLE, key=KEY, say=say)


async def test_one_child_makes_every_form_of_file(studio: Studio, real_edition: Edition, real_texts: Texts) -> None:
    day, say = dt.date(2026, 11, 24), real_texts.speak("en")
    drawings = (
        Blank(),
        write_tool(real_edition, day=day, say=say),
        write_training(real_edition, area=None, day=day, say=say),
        tabulate(
            Export(reader=READER, readable=(), answers=()), made_at=dt.datetime(2026, 11, 24, tzinfo=dt.UTC), say=say
        ),
        fill_in_sheet(real_edition, say),
    )
    files = [await studio.draw(drawing) for drawing in drawings]
    assert [file[:4] for file in files] == [PNG[:4], b"%PDF", *[b"PK\x03\x04"] * 3]
    assert read_sheet(files[-1], key=KEY).header.area == "hr"
    assert len(children()) == 1


async def test_a_paper_that_cannot_be_made_says_so_of_a_file(real_edition: Edition, real_texts: Texts) -> None:
    studio = Studio(patience=0.01)
    with pytest.raises(Unavailable, match="file-unavailable"):
        await studio.draw(write_tool(real_edition, day=dt.date(2026, 11, 24), say=real_texts.speak("en")))
    assert children() == []


async def test_this_process_never_loads_what_a_child_draws_and_reads_with() -> None:
    code = """if True:
        import sys, bot.reports.department, bot.reports.qr, bot.reports.studio, bot.reports.tool, bot.reports.training
        import bot.reports.sheet, bot.reports.sheet_reading, bot.reports.workbook
        heavy = {"typst", "PIL", "segno", "pptx", "lxml", "fontpkg", "xlsxwriter", "defusedxml"}
        print(heavy & {*sys.modules})
    """
    loaded = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=subprocess.PIPE)
    assert (await loaded.communicate())[0].strip() == b"set()"


async def test_the_child_ends_when_idle_and_the_next_picture_starts_another() -> None:
    studio = Studio(idle=0.01)
    await studio.draw(Blank())
    [child] = children()
    await until_reaped(child)
    assert (await studio.draw(Blank())).startswith(PNG)
    await studio.close()
    assert children() == []


async def test_a_dead_child_is_unavailable_once_and_the_next_picture_comes(studio: Studio) -> None:
    drawing, child = await draw_without_end(studio)
    child.kill()
    with pytest.raises(Unavailable, match="picture-unavailable"):
        await drawing
    assert (await studio.draw(Blank())).startswith(PNG)


async def test_a_child_that_died_between_two_pictures_is_replaced(studio: Studio) -> None:
    await studio.draw(Blank())
    [child] = children()
    child.kill()
    await until_reaped(child)
    assert (await studio.draw(Blank())).startswith(PNG)


async def test_a_child_that_takes_too_long_is_unavailable_and_ended() -> None:
    studio = Studio(patience=0.01)
    with pytest.raises(Unavailable):
        await studio.draw(Blank())
    assert children() == []


async def test_whoever_stops_waiting_does_not_leave_a_picture_to_the_next(studio: Studio) -> None:
    impatient, _ = await draw_without_end(studio)
    impatient.cancel()
    with pytest.raises(asyncio.CancelledError):
        await impatient
    theirs = await studio.draw(Blank(title="theirs"))
    assert theirs == await studio.draw(Blank(title="theirs"))


async def test_a_drawing_that_does_not_fit_its_template_says_so_and_the_child_goes_on(studio: Studio) -> None:
    await studio.draw(Blank())
    [child] = children()
    with pytest.raises(RuntimeError, match=r"department cannot be drawn as png: .*language"):
        await studio.draw(Unfit())
    assert (await studio.draw(Blank())).startswith(PNG)
    assert children() == [child]


async def test_the_child_has_a_session_of_its_own_so_that_ctrl_c_does_not_reach_it(studio: Studio) -> None:
    await studio.draw(Blank())
    [child] = children()
    assert os.getsid(child.pid) != os.getsid(0)


async def test_the_child_gives_way_to_whoever_taps(studio: Studio) -> None:
    await studio.draw(Blank())
    [child] = children()
    assert child.nice() == psutil.Process().nice() + 10


async def test_closing_ends_the_child_even_while_it_draws(studio: Studio) -> None:
    drawing, _ = await draw_without_end(studio)
    await studio.close()
    with pytest.raises(Unavailable):
        await drawing
    assert children() == []


async def test_the_child_dies_with_a_parent_that_is_killed() -> None:
    code = textwrap.dedent(
        """
        import asyncio, time
        from tests.reports.test_studio import Blank, Studio, children

        async def main():
            await Studio().draw(Blank())
            print(children()[0].pid, flush=True)
            time.sleep(60)

        asyncio.run(main())
        """
    )
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    child = psutil.Process(int(await parent.stdout.readline()))
    parent.kill()
    await parent.wait()
    gone, alive = await asyncio.to_thread(psutil.wait_procs, [child], timeout=10)
    assert (gone, alive) == ([child], [])


async def test_the_child_stays_under_the_memory_that_it_shares_with_the_bot(studio: Studio) -> None:
    for number in range(20):
        await studio.draw(Blank(title=str(number)))
    [child] = children()
    print(child.memory_info().rss // 1_000_000, "MB")
    assert child.memory_info().rss < 100_000_000
