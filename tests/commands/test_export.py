"""`smartops export`: files from the shell."""

from __future__ import annotations

import asyncio
import io
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection

import pytest
from openpyxl import load_workbook
from PIL import Image
from pptx import Presentation
from pypdf import PdfReader

from bot.assessment.people import SetUp
from bot.assessment.revision import Edition
from bot.demo.seed import seed
from storage.database import Database
from storage.institutions import add_department, add_institution, departments_of
from tests.commands.conftest import Run

Refused = Callable[..., str]

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory, real_edition: Edition) -> Path:
    """A database of the sample institution, in which all departments but Sales have answered."""
    path = tmp_path_factory.mktemp("seeded") / "bot.db"

    async def make() -> None:
        database = await Database.open(path)
        await database.transaction(lambda connection: seed(connection, real_edition, now=NOW))
        await database.close()

    asyncio.run(make())
    return path


@pytest.fixture
def sample(home: Path, seeded: Path) -> Path:
    """The current folder, with that database in it."""
    shutil.copy(seeded, home / "bot.db")
    return home


def add_another(folder: Path) -> None:
    """Add an institution, and to the sample one a second department for Finance and a name for Human Resources."""

    async def add() -> None:
        database = await Database.open(folder / "bot.db")

        def unit(connection: Connection) -> None:
            [hr] = [it.id for it in departments_of(connection, 1) if it.areas == ("hr",)]
            connection.execute("UPDATE departments SET name = 'People & Culture' WHERE id = ?", (hr,))
            add_department(connection, institution=1, place=20, areas=["fn"], name="Treasury")
            add_institution(
                connection, slug="umoja", name="Umoja", language="en", time_zone="UTC", set_up=SetUp.DONE, now=NOW
            )

        await database.transaction(unit)
        await database.close()

    asyncio.run(add())


def written(run: Run, *arguments: str) -> bytes:
    """Export, and read the file whose name is printed."""
    result = run("export", *arguments)
    assert result.exit_code == 0, result.output
    return Path(result.output.strip()).read_bytes()


def first_page(pdf: bytes) -> str:
    return " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


def test_the_report_of_the_institution_is_named_after_it(run: Run, sample: Path) -> None:
    result = run("export", "pdf")
    assert result.output == "sample.pdf\n"
    assert "Sunrise Savings (sample)" in first_page((sample / "sample.pdf").read_bytes())


def test_the_report_of_a_department_is_named_after_both(run: Run, sample: Path) -> None:
    assert run("export", "pdf", "--department", "hr").output == "sample-hr.pdf\n"
    assert "Human Resources" in first_page((sample / "sample-hr.pdf").read_bytes())


def test_all_answers_are_a_spreadsheet_with_the_names_that_an_owner_sees(run: Run, sample: Path) -> None:
    book = load_workbook(io.BytesIO(written(run, "xlsx")))
    head, first, *_ = book.worksheets[1].iter_rows(values_only=True)
    row = dict(zip(head, first, strict=True))
    assert row["Institution"] == "Sunrise Savings (sample)"
    assert str(row["Answered by"]).endswith("(sample)")


def test_a_spreadsheet_can_be_of_one_department(run: Run, sample: Path) -> None:
    book = load_workbook(io.BytesIO(written(run, "xlsx", "--department", "hr")))
    head, *rows = book.worksheets[1].iter_rows(values_only=True)
    assert {row[head.index("Area")] for row in rows} == {"hr"}


def test_the_slides_are_of_the_whole_institution(run: Run, sample: Path) -> None:
    slides = Presentation(io.BytesIO(written(run, "pptx"))).slides
    assert 8 <= len(slides) <= 12


@pytest.mark.parametrize("arguments", [(), ("--department", "hr")])
def test_a_picture_is_as_wide_as_a_phone(run: Run, sample: Path, arguments: tuple[str, ...]) -> None:
    assert Image.open(io.BytesIO(written(run, "png", *arguments))).format == "PNG"


def test_the_training_needs_no_database(run: Run, home: Path) -> None:
    deck = Presentation(io.BytesIO(written(run, "training", "--department", "hr", "--language", "qps")))
    assert (home / "training-hr-qps.pptx").exists()
    assert len(deck.slides) > 15
    assert not (home / "bot.db").exists()


def test_the_tool_is_written_where_it_is_wanted(run: Run, sample: Path) -> None:
    file = sample / "to print.pdf"
    assert written(run, "tool", "--institution", "sample", "--output", str(file)) == file.read_bytes()
    assert "Client protection, department by department" in first_page(file.read_bytes())


def test_a_department_goes_by_its_own_name_too(run: Run, sample: Path) -> None:
    add_another(sample)
    result = run("export", "png", "--institution", "sample", "--department", "people & culture")
    assert result.output == "sample-hr.png\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("pdf", "--department", "xx"), "There is no department xx. Choose one of em, pr, pm, hr, "),
        (("pdf", "--department", "sf"), "Nothing is known of sf yet: nobody answered in a round that is closed."),
        (("pdf", "--language", "tlh"), "There is no language tlh. The languages are en,"),
        (("pdf", "--institution", "xx"), "There is no institution xx. Choose one of sample by --institution."),
        (("training", "--department", "xx"), "There is no area xx. The areas are em, pr, pm, hr, "),
    ],
)
def test_what_there_is_not_is_said_in_a_sentence(
    refused: Refused, sample: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    assert refused("export", *arguments).startswith(sentence)


def test_where_there_are_several_one_must_be_chosen(refused: Refused, sample: Path) -> None:
    add_another(sample)
    assert refused("export", "pdf") == ("There are several institutions. Choose one of sample, umoja by --institution.")
    assert refused("export", "pdf", "--institution", "sample", "--department", "fn") == (
        "There are several of that name. Choose one of fn, Treasury/fn."
    )


def test_a_file_that_cannot_be_written_is_said(refused: Refused, sample: Path) -> None:
    file = sample / "nowhere" / "report.png"
    assert refused("export", "png", "--output", str(file)) == (
        f"{file} cannot be written (No such file or directory). Choose another --output."
    )


@pytest.mark.parametrize("kind", ["pptx", "tool"])
def test_what_is_about_all_departments_takes_none(refused: Refused, home: Path, kind: str) -> None:
    sentence = f"{kind} is about all departments and takes no --department."
    assert refused("export", kind, "--department", "hr", code=2) == sentence


def test_without_a_database_there_is_nothing_to_tell(refused: Refused, home: Path) -> None:
    assert refused("export", "pdf").startswith(f"There is no database {home / 'bot.db'} yet")


def test_before_the_institution_is_made_there_is_nothing_to_tell(refused: Refused, home: Path) -> None:
    async def make() -> None:
        await (await Database.open(home / "bot.db")).close()

    asyncio.run(make())
    assert refused("export", "pdf") == "There is no institution yet."
