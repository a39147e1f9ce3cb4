"""Files to take away: each as it arrives, who may not have it, and what happens meanwhile."""

from __future__ import annotations

import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pptx
import pypdf
import pytest
from openpyxl import load_workbook
from PIL import Image

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.seed import INSTITUTION
from bot.demo.telegram_server import Server
from bot.handlers import work
from bot.reports import workbook
from bot.screens.files import DepartmentFile, InstitutionFile
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from tests.delivery.fake_server import until
from tests.handlers.running_bot import RunningBot, labels, newest, read, toast

Say = Callable[..., str]

PATIENCE = 60.0
"""Seconds: the first drawing starts a process, and others may be busy beside it."""


def files_of(server: Server, phone: Phone) -> dict[str, bytes]:
    """The documents that came, by name."""
    found = {}
    for seen in phone.messages:
        if seen.from_bot and seen.document:
            file = server.telegram.files.by_id(seen.document.file_id)
            assert file
            found[seen.document.name] = file.data
    return found


def words_of(data: bytes) -> str:
    """What is written in a file of whatever form; nothing in a picture, which is opened all the same."""
    if data.startswith(b"%PDF"):
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    if data.startswith(b"\x89PNG"):
        Image.open(io.BytesIO(data)).load()
        return ""
    if b"ppt/" in data:
        return "\n".join(
            shape.text_frame.text
            for slide in pptx.Presentation(io.BytesIO(data)).slides
            for shape in slide.shapes
            if shape.has_text_frame
        )
    cells = (
        cell for sheet in load_workbook(io.BytesIO(data)) for row in sheet.iter_rows(values_only=True) for cell in row
    )
    return "\n".join(str(cell) for cell in cells if cell is not None)


async def last_of(bot: RunningBot, area: str) -> int:
    ((assessment,),) = await bot.rows("SELECT MAX(id) FROM assessments WHERE area = ?", area)
    return int(assessment)


async def reopens(bot: RunningBot, area: str) -> int:
    """Let the newest round of an area take answers still."""
    assessment = await last_of(bot, area)
    await bot.writes("UPDATE assessments SET closed_at = NULL WHERE id = ?", assessment)
    # Without an end that is over: else it would be closed again at any moment.
    await bot.writes("UPDATE rounds SET closed_at = NULL, until = NULL WHERE id = (SELECT MAX(id) FROM rounds)")
    return assessment


def forged(verb: Verb, *numbers: int, institution: int = 1) -> str:
    return Payload(verb, institution, numbers).encode()


async def gets(bot: RunningBot, server: Server, phone: Phone, label: str) -> tuple[str, bytes]:
    """Ask for a file; returns its name and what is in it."""
    before = files_of(server, phone)
    tap = phone.taps(label)
    await bot.rests(patience=PATIENCE)
    assert toast(phone, tap) == ""
    ((name, data),) = files_of(server, phone).items() - before.items()
    return name, data


@pytest.fixture
async def ruth(bot: RunningBot, say: Say) -> Phone:
    """A manager of Human Resources, before the files of her department."""
    ruth = await bot.joined("Ruth", RoleKind.MANAGER, "hr")
    await bot.hears(ruth, "/summary")
    await bot.taps(ruth, say("button-department-files"))
    return ruth


@pytest.fixture
async def leader(bot: RunningBot, amina: Phone, say: Say) -> Phone:
    """The owner, before the files of the institution."""
    await bot.hears(amina, "/institution")
    await bot.taps(amina, say("button-institution-files"))
    return amina


class TestDepartment:
    async def test_the_files_are_on_a_screen_of_their_own_that_leads_back(
        self, bot: RunningBot, ruth: Phone, say: Say
    ) -> None:
        assert say("files-section") in read(newest(ruth))
        assert say("files-names") in read(newest(ruth))
        await bot.taps(ruth, say("button-to-summary"))
        assert say("people-section") in read(newest(ruth))

    @pytest.mark.parametrize(
        ("file", "name"),
        [
            (DepartmentFile.PDF, "human-resources-{day}.pdf"),
            (DepartmentFile.XLSX, "human-resources-{day}.xlsx"),
            (DepartmentFile.PICTURE, "human-resources-picture-{day}.png"),
            (DepartmentFile.SPREAD, "human-resources-spread-{day}.png"),
        ],
    )
    async def test_each_file_arrives_and_opens(
        self, bot: RunningBot, server: Server, ruth: Phone, say: Say, file: DepartmentFile, name: str
    ) -> None:
        arrived, data = await gets(bot, server, ruth, say(f"button-file-{file}"))
        assert arrived == f"sunrise-savings-sample-{name.format(day=bot.now().date().isoformat())}"
        assert read(newest(ruth)).startswith(f"{say(f'file-{file}')}, {say('area-hr')}")
        assert arrived.endswith(".png") or INSTITUTION in words_of(data)

    async def test_managers_find_names_in_the_answers_and_staff_do_not(
        self, bot: RunningBot, server: Server, ruth: Phone, say: Say
    ) -> None:
        staff = await bot.joined("Neema", RoleKind.STAFF, "hr")
        await bot.hears(staff, "/summary")
        await bot.taps(staff, say("button-department-files"))
        assert say("files-names") not in read(newest(staff))
        for phone, knows in ((ruth, True), (staff, False)):
            _, data = await gets(bot, server, phone, say("button-file-xlsx"))
            assert ("Peter (sample)" in words_of(data)) is knows

    async def test_a_department_is_called_by_its_area_where_its_name_has_no_latin_letters(
        self, bot: RunningBot, server: Server, ruth: Phone, say: Say
    ) -> None:
        await bot.writes("UPDATE institutions SET name = 'صندوق'")
        await bot.writes(
            "UPDATE departments SET name = 'الموظفون' WHERE id IN (SELECT department_id FROM department_areas"
            " WHERE area = 'hr')"
        )
        name, data = await gets(bot, server, ruth, say("button-file-pdf"))
        assert name == f"sample-hr-{bot.now().date().isoformat()}.pdf"
        assert data.startswith(b"%PDF")


class TestInstitution:
    async def test_the_files_are_on_a_screen_of_their_own_that_leads_back(
        self, bot: RunningBot, leader: Phone, say: Say
    ) -> None:
        assert say("files-section") in read(newest(leader))
        await bot.taps(leader, say("button-to-institution"))
        assert say("institution-section") in read(newest(leader))

    @pytest.mark.parametrize(
        ("file", "name"),
        [
            (InstitutionFile.PDF, "{day}.pdf"),
            (InstitutionFile.XLSX, "{day}.xlsx"),
            (InstitutionFile.PPTX, "{day}.pptx"),
            (InstitutionFile.PICTURE, "picture-{day}.png"),
            (InstitutionFile.RELATIONS, "relations-{day}.png"),
        ],
    )
    async def test_each_file_arrives_and_opens(
        self, bot: RunningBot, server: Server, leader: Phone, say: Say, file: InstitutionFile, name: str
    ) -> None:
        arrived, data = await gets(bot, server, leader, say(f"button-file-{file}"))
        assert arrived == f"sunrise-savings-sample-{name.format(day=bot.now().date().isoformat())}"
        assert read(newest(leader)).startswith(f"{say(f'file-{file}')}, {INSTITUTION}")
        assert arrived.endswith(".png") or INSTITUTION in words_of(data)

    async def test_report_and_slides_know_what_is_decided(
        self, bot: RunningBot, server: Server, leader: Phone, say: Say
    ) -> None:
        await bot.forges(leader, forged(Verb.KEEP_ACTIONS, 1))
        await bot.forges(leader, forged(Verb.INSTITUTION_FILES))
        _, report = await gets(bot, server, leader, say("button-file-pdf"))
        assert say("report-plan") in words_of(report)

    async def test_more_answers_than_a_sheet_holds_are_refused_in_a_sentence(
        self, bot: RunningBot, server: Server, leader: Phone, say: Say, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(workbook, "ROW_LIMIT", 200)
        await bot.taps(leader, say("button-file-xlsx"))
        assert read(newest(leader)) == say("file-too-long")
        assert not files_of(server, leader)

    async def test_where_nothing_is_assessed_there_are_no_files(
        self, empty_bot: RunningBot, server: Server, say: Say
    ) -> None:
        leader = await empty_bot.joined("Zuri", RoleKind.LEADER)
        await empty_bot.hears(leader, "/institution")
        await empty_bot.forges(leader, forged(Verb.INSTITUTION_FILES))
        assert say("institution-nothing") in read(newest(leader))
        for place, _ in enumerate(InstitutionFile):
            assert await empty_bot.forges(leader, forged(Verb.INSTITUTION_FILE, place)) == say("export-not-yet")
        assert not files_of(server, leader)


async def test_whoever_has_answered_takes_his_own_report_away(
    bot: RunningBot, server: Server, grace: Phone, say: Say
) -> None:
    await bot.starts(grace)
    await bot.taps(grace, say("button-begin"), "No")
    await bot.hears(grace, "/summary")
    name, data = await gets(bot, server, grace, say("button-own-report"))
    assert name.endswith(f"-own-{bot.now().date().isoformat()}.pdf")
    assert INSTITUTION in words_of(data)


class TestForgedButtons:
    @pytest.mark.parametrize("place", range(len(DepartmentFile)))
    async def test_other_departments_and_institutions_are_refused(
        self, bot: RunningBot, server: Server, grace: Phone, joseph: Phone, say: Say, place: int
    ) -> None:
        assessment = await last_of(bot, "hr")
        for phone in (grace, joseph):
            await bot.starts(phone)
            for data in (
                forged(Verb.DEPARTMENT_FILE, assessment, place),
                forged(Verb.DEPARTMENT_FILE, 10**6, place),
                forged(Verb.DEPARTMENT_FILE, assessment, place, institution=2),
                forged(Verb.DEPARTMENT_FILES, assessment),
            ):
                assert await bot.forges(phone, data) == say("not-yours")
            assert not files_of(server, phone)

    @pytest.mark.parametrize(
        "data",
        [
            forged(Verb.INSTITUTION_FILES),
            *(forged(Verb.INSTITUTION_FILE, place) for place, _ in enumerate(InstitutionFile)),
        ],
    )
    async def test_who_does_not_lead_is_told_so(
        self, bot: RunningBot, server: Server, grace: Phone, joseph: Phone, say: Say, data: str
    ) -> None:
        for phone in (grace, joseph):
            await bot.starts(phone)
            assert await bot.forges(phone, data) == say("institution-for-leaders")
            assert not files_of(server, phone)

    async def test_another_institution_is_refused_to_leaders(
        self, bot: RunningBot, server: Server, leader: Phone, say: Say
    ) -> None:
        for verb, numbers in ((Verb.INSTITUTION_FILES, ()), (Verb.INSTITUTION_FILE, (0,))):
            assert await bot.forges(leader, forged(verb, *numbers, institution=2)) == say("not-yours")
        assert not files_of(server, leader)

    async def test_kinds_that_there_are_not_are_refused(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        assessment = await last_of(bot, "hr")
        for data in (forged(Verb.DEPARTMENT_FILE, assessment, 4), forged(Verb.INSTITUTION_FILE, 5)):
            assert await bot.forges(leader, data) == say("not-yours")

    async def test_the_report_of_somebody_else_is_refused(
        self, bot: RunningBot, server: Server, leader: Phone, say: Say
    ) -> None:
        assert await bot.forges(leader, forged(Verb.OWN_REPORT, 1)) == say("not-yours")
        assert not files_of(server, leader)

    @pytest.mark.parametrize(
        ("role", "areas"),
        [(RoleKind.STAFF, ("hr",)), (RoleKind.MANAGER, ("hr",)), (RoleKind.LEADER, ()), (RoleKind.OWNER, ())],
    )
    async def test_an_open_round_gives_nobody_a_file(
        self, bot: RunningBot, server: Server, say: Say, role: RoleKind, areas: tuple[str, ...]
    ) -> None:
        assessment = await reopens(bot, "hr")
        reader = await bot.joined("Zuri", role, *areas)
        await bot.hears(reader, "/summary")
        for place, _ in enumerate(DepartmentFile):
            assert await bot.forges(reader, forged(Verb.DEPARTMENT_FILE, assessment, place)) == say("export-not-yet")
        await bot.forges(reader, forged(Verb.DEPARTMENT_FILES, assessment), message=reader.card.id)
        assert say("button-file-pdf") not in labels(reader.card)
        assert not files_of(server, reader)


@contextmanager
def busy_studio(bot: RunningBot) -> Iterator[int]:
    """Let no drawing come to its end meanwhile; gives the number of the process that draws."""
    assert bot._context
    child = bot._context.studio._child
    assert child
    os.kill(child.pid, signal.SIGSTOP)
    try:
        yield child.pid
    finally:
        if child.returncode is None:
            os.kill(child.pid, signal.SIGCONT)


def is_drawing(bot: RunningBot) -> bool:
    """Whether the process that draws was asked for something."""
    return bot._context is not None and bot._context.studio._turn.locked()


class TestMeanwhile:
    @pytest.fixture(autouse=True)
    def at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Show the card of whatever takes long without waiting for a second."""
        monkeypatch.setattr(work, "CARD_AFTER", 0.0)
        monkeypatch.setattr(work, "BETWEEN_EDITS", 0.0)

    @pytest.fixture
    async def drawn(self, bot: RunningBot, server: Server, ruth: Phone, say: Say) -> Phone:
        """A manager who has got one file, so that the process that draws is there."""
        await gets(bot, server, ruth, say("button-file-picture"))
        return ruth

    async def test_the_card_counts_and_cancel_ends_it(
        self, bot: RunningBot, server: Server, drawn: Phone, say: Say
    ) -> None:
        what = say("file-what", file=say("file-pdf"), about=say("area-hr"))
        before = files_of(server, drawn)
        with busy_studio(bot):
            drawn.taps(say("button-file-pdf"))
            await until(lambda: read(newest(drawn)) == say("working-step", what=what, step=2, steps=3))
            drawn.taps(say("button-cancel-work"))
            await bot.rests()
        assert read(newest(drawn)) == say("working-ended-cancelled", what=what)
        assert files_of(server, drawn) == before

    async def test_after_a_cancelled_file_another_is_made(
        self, bot: RunningBot, server: Server, drawn: Phone, say: Say
    ) -> None:
        files = drawn.card.id
        with busy_studio(bot):
            drawn.taps(say("button-file-pdf"))
            await until(lambda: say("button-cancel-work") in labels(newest(drawn)))
            drawn.taps(say("button-cancel-work"))
            await bot.rests()
        drawn.taps(say("button-file-spread"), message=files)
        await bot.rests(patience=PATIENCE)
        assert list(files_of(server, drawn))[-1].endswith(".png")

    async def test_two_are_made_at_once_and_a_third_has_to_wait(
        self, bot: RunningBot, server: Server, drawn: Phone, say: Say
    ) -> None:
        files = drawn.card.id
        what = say("file-what", file=say("file-pdf"), about=say("area-hr"))
        with busy_studio(bot):
            first, second, third, again = (
                drawn.taps(say(f"button-file-{file}"), message=files) for file in ("pdf", "xlsx", "spread", "pdf")
            )
            await until(lambda: {first, second, third, again} <= {each.tap for each in drawn.toasts})
            assert toast(drawn, first) == toast(drawn, second) == ""
            assert toast(drawn, third) == say("working-enough")
            assert toast(drawn, again) == say("working-still", what=what)
        await bot.rests(patience=PATIENCE)
        assert {name.rpartition(".")[2] for name in files_of(server, drawn)} == {"png", "pdf", "xlsx"}

    async def test_where_the_drawing_dies_a_sentence_says_so(
        self, bot: RunningBot, server: Server, drawn: Phone, say: Say
    ) -> None:
        with busy_studio(bot) as child:
            drawn.taps(say("button-file-pdf"))
            await until(lambda: say("button-cancel-work") in labels(newest(drawn)) and is_drawing(bot))
            os.kill(child, signal.SIGKILL)
            await bot.rests()
        assert read(newest(drawn)) == say("file-unavailable")
        assert len(files_of(server, drawn)) == 1

    async def test_taps_are_answered_while_a_file_is_drawn_the_own_ones_too(
        self, bot: RunningBot, server: Server, drawn: Phone, grace: Phone, say: Say
    ) -> None:
        await bot.starts(grace)
        files = drawn.card.id
        with busy_studio(bot):
            drawn.taps(say("button-file-pdf"))
            await until(lambda: say("button-cancel-work") in labels(newest(drawn)))
            tap = grace.taps(say("button-begin"))
            await until(lambda: tap in {each.tap for each in grace.toasts})
            drawn.taps(say("button-to-summary"), message=files)
            await until(lambda: say("people-section") in read(drawn.message(files)))
        await bot.rests(patience=PATIENCE)
        assert len(files_of(server, drawn)) == 2
