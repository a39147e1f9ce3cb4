import dataclasses
import datetime as dt
import io
import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.assessment.bearers import Bearer
from bot.assessment.export import DepartmentName, Export, ExportRow, GivenAnswer, ReadableRow
from bot.assessment.flow import Standing
from bot.assessment.people import Department
from bot.assessment.revision import Edition, Revision
from bot.assessment.scoring import Spread
from bot.assessment.voices import Settled
from bot.reports.cell_text import CELL_LIMIT
from bot.reports.workbook import (
    ROW_LIMIT,
    Column,
    Table,
    Workbook,
    tabulate,
)
from bot.reports.workbook_writer import write
from bot.texts import Language, Texts
from tests.reports.sample_institution import READER
from tests.reports.sample_plan import plan_of

MADE_AT = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)
HR = DepartmentName(own=None, area="hr")
NORTH = DepartmentName(own="Branch North", area="sf")
QUESTION = "hr-code-of-conduct-signed"

HOSTILE = (
    "=cmd|'/C calc'!A0",
    "+1+1",
    "@SUM(A1)",
    "https://example.org",
    "mailto:somebody@example.org",
    "0012",
    "1e5",
    "TRUE",
    "<b>bold</b> & more",
    "_x0041_",
    "two\nlines",
)


@pytest.fixture
def english(real_texts: Texts) -> Language:
    return real_texts.speak("en")


@pytest.fixture
def hr(real_edition: Edition) -> Revision:
    return real_edition.revisions["hr"]


def answer(revision: Revision, note: str = "", person: str | None = None) -> ExportRow:
    return ExportRow(
        institution="Sample Microfinance",
        department=HR,
        revision=revision,
        round=3,
        opened_on=dt.date(2026, 11, 2),
        closed_on=dt.date(2026, 11, 20),
        answer=GivenAnswer(
            question=QUESTION,
            choice="partly",
            language="fr",
            answered_at=dt.datetime(2026, 11, 3, 12, 5, 59, 7, tzinfo=dt.timezone(dt.timedelta(hours=3))),
            person=person,
            note=note,
        ),
    )


def responsibility(revision: Revision) -> ReadableRow:
    return ReadableRow(
        department=HR,
        department_id=7,
        revision=revision,
        question=QUESTION,
        standing=Standing.PARTLY,
        people=Spread(meets=2, partly=3, unknown=1),
        agreement=None,
        note_count=2,
        relies_on=(DepartmentName(own=None, area="em"), NORTH),
    )


def file_of(workbook: Workbook) -> bytes:
    return write(workbook.template, json.loads(json.dumps(dataclasses.asdict(workbook))))


def export(readable: Sequence[ReadableRow] = (), answers: Sequence[ExportRow] = ()) -> Export:
    return Export(reader=READER, readable=tuple(readable), answers=tuple(answers))


def written(readable: Sequence[ReadableRow], answers: Sequence[ExportRow], say: Language) -> list[Worksheet]:
    file = file_of(tabulate(export(readable, answers), made_at=MADE_AT, say=say))
    return [sheet for sheet in load_workbook(io.BytesIO(file)).worksheets if isinstance(sheet, Worksheet)]


def records(sheet: Worksheet) -> list[dict[str, object]]:
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def test_a_department_of_several_areas_says_which_is_meant(hr: Revision, english: Language) -> None:
    office = DepartmentName(own="Back office", area="hr", covers_others=True)
    [row] = records(written([replace(responsibility(hr), department=office)], [], english)[0])
    assert row["Department"] == "Back office (Human Resources)"


def test_the_sheet_to_read_says_who_sees_to_a_responsibility(hr: Revision, english: Language) -> None:
    department, finance = Department(id=7, name=None, areas=("hr",)), Department(id=8, name=None, areas=("fn",))
    bearers = (Bearer(department=department, member=READER), Bearer(department=finance, member=None))
    [row] = records(written([replace(responsibility(hr), bearers=bearers)], [], english)[0])
    assert row["Who sees to it"] == f"{READER.person.name} and Finance as a whole"


def test_an_area_that_no_department_covers_is_in_the_sheet_as_such(hr: Revision, english: Language) -> None:
    legal = DepartmentName(own=None, area="lg", is_here=False)
    told = replace(export([replace(responsibility(hr), relies_on=(legal,))]), uncovered=("lg",))
    sheet = load_workbook(io.BytesIO(file_of(tabulate(told, made_at=MADE_AT, say=english)))).worksheets[0]
    assert isinstance(sheet, Worksheet)
    first, second = records(sheet)
    assert first["Related departments"] == "Relies on: Legal (no department here)"
    assert {head: cell for head, cell in second.items() if cell} == {
        "Department": "Legal",
        "State": "No department of yours covers this area",
    }


def test_each_answer_is_one_row_with_all_that_is_needed_to_reckon_with_it(hr: Revision, english: Language) -> None:
    named = answer(hr, "Only at head office.", person="Amina")
    [row] = records(written([], [named], english)[1])
    assert row == {
        "Institution": "Sample Microfinance",
        "Department": "Human Resources",
        "Area": "hr",
        "Id": QUESTION,
        "Responsibility": "Code of conduct signed",
        "Question": "Has every employee signed the code of conduct towards clients?",
        "Principles": "Fair treatment",
        "Importance": "major",
        "Round": 3,
        "Opened on": "2026-11-02",
        "Closed on": "2026-11-20",
        "Version": f"{hr.structure_digest[:8]}-{hr.words_digest[:8]}",
        "Answered by": "Amina",
        "Choice": "partly",
        "State": "◐ Partly meets it",
        "Settled as": None,
        "Settled by": None,
        "Why": None,
        "Language": "fr",
        "Answered at (UTC)": "2026-11-03T09:05:59+00:00",
        "Note": "Only at head office.",
    }


def test_what_was_settled_has_columns_of_its_own_and_the_answer_stays(hr: Revision, english: Language) -> None:
    settled = Settled(choice="not", reason="Two files have none.", by="Baraka", at=MADE_AT)
    [row] = records(written([], [replace(answer(hr), settled=settled)], english)[1])
    assert (row["Choice"], row["Settled as"], row["Settled by"], row["Why"]) == (
        "partly",
        "not",
        "Baraka",
        "Two files have none.",
    )


def test_an_answer_of_nobody_in_particular_in_an_open_round_leaves_cells_empty(hr: Revision, english: Language) -> None:
    bare = dataclasses.replace(answer(hr), closed_on=None, answer=GivenAnswer(question=QUESTION, choice="partly"))
    [row] = records(written([], [bare], english)[1])
    assert (row["Id"], row["Choice"], row["State"]) == (QUESTION, "partly", "◐ Partly meets it")
    for head in ("Answered by", "Closed on", "Note", "Language", "Answered at (UTC)"):
        assert row[head] is None


def test_the_first_sheet_tells_where_a_responsibility_stands_and_what_to_do(hr: Revision, english: Language) -> None:
    [row] = records(written([responsibility(hr)], [], english)[0])
    assert row == {
        "Department": "Human Resources",
        "Responsibility": "Code of conduct signed",
        "Question": "Has every employee signed the code of conduct towards clients?",
        "State": "◐ Partly meets it",
        "People": "✓ Yes: 2\n◐ Partly: 3\n? Don’t know: 1",
        "Notes": "2 notes",
        "First step": "Collect the missing signatures in a short session that explains the code."
        " Done when every file has a signed, current copy.",
        "Who sees to it": None,
        "Related departments": "Relies on: Executive Management and Branch North",
    }


def test_notes_are_written_out_only_where_they_are_given(hr: Revision, english: Language) -> None:
    told = dataclasses.replace(responsibility(hr), notes=("Not in the branches.", "=1+1"))
    none = dataclasses.replace(responsibility(hr), note_count=0)
    rows = records(written([told, none], [], english)[0])
    assert [row["Notes"] for row in rows] == ["Not in the branches.\n=1+1", None]


def test_what_is_met_needs_no_first_step_and_what_nobody_answered_says_so(hr: Revision, english: Language) -> None:
    met = dataclasses.replace(responsibility(hr), standing=Standing.MEETS, relies_on=(), supports=(NORTH,))
    rows = records(written([met, dataclasses.replace(met, standing=None, people=Spread())], [], english)[0])
    assert [(row["State"], row["First step"], row["People"]) for row in rows] == [
        ("✓ Meets the requirement", None, "✓ Yes: 2\n◐ Partly: 3\n? Don’t know: 1"),
        ("Not assessed yet", None, None),
    ]
    assert rows[0]["Related departments"] == "Supports: Branch North"


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_write_stays_text(hr: Revision, english: Language, text: str) -> None:
    sheet = written([], [answer(hr, text)], english)[1]
    cell = sheet.cell(2, sheet.max_column)
    assert (cell.data_type, str(cell.value).replace("_x005F", "")) == ("s", text)
    assert cell.hyperlink is None


def test_what_a_spreadsheet_cannot_hold_is_taken_out(hr: Revision, english: Language) -> None:
    sheet = written([], [answer(hr, "a\x00b\x0bc\x1bd\ud800e\uffff\u202ef\u2067g")], english)[1]
    assert sheet.cell(2, sheet.max_column).value == "abcdefg"


def test_a_note_that_looks_like_a_rich_text_of_the_library_breaks_nothing(hr: Revision, english: Language) -> None:
    sheet = written([], [answer(hr, "<r><t>x</t></r></is></c><c><v>1</v></c><r></r>")], english)[1]
    assert sheet.cell(2, sheet.max_column).value == " <r><t>x</t></r></is></c><c><v>1</v></c><r></r>"


@pytest.mark.parametrize("letter", ["a", "😀"])
def test_a_text_longer_than_a_cell_is_cut_where_excel_counts_its_limit(
    hr: Revision, english: Language, letter: str
) -> None:
    sheet = written([], [answer(hr, letter * 40_000)], english)[1]
    text = str(sheet.cell(2, sheet.max_column).value)
    assert text.endswith(letter + "…")
    assert CELL_LIMIT - 1 <= len(text.encode("utf-16-le")) / 2 <= CELL_LIMIT


@pytest.mark.parametrize("language", ["en", "qps"])
def test_the_head_stays_in_sight_and_the_sheets_read_as_their_language_does(
    hr: Revision, real_texts: Texts, language: str
) -> None:
    say = real_texts.speak(language)
    for sheet in written([responsibility(hr)], [answer(hr)], say):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert bool(sheet.sheet_view.rightToLeft) is say.rtl
        assert len(sheet.title) <= 31
        assert all(cell.value for cell in sheet[1])


def test_an_export_of_nothing_is_two_heads(english: Language) -> None:
    assert [sheet.max_row for sheet in written([], [], english)] == [1, 1]


def test_a_table_too_long_to_be_held_in_memory_is_complete() -> None:
    rows = [(number, f"text {number}") for number in range(20_001)]
    columns = (Column(head="Number", width=5), Column(head="Text", width=5))
    table = Table(title="Long", rtl=False, columns=columns, rows=rows, wrapped=False)
    file = file_of(Workbook(tables=(table,), made_at=MADE_AT.isoformat()))
    [sheet] = load_workbook(io.BytesIO(file), read_only=True).worksheets
    assert list(sheet.iter_rows(min_row=2, values_only=True)) == rows


def test_the_same_content_is_the_same_bytes(hr: Revision, english: Language) -> None:
    workbook = tabulate(export([responsibility(hr)], [answer(hr)]), made_at=MADE_AT, say=english)
    assert file_of(workbook) == file_of(workbook)


def test_the_date_of_making_is_in_the_file(english: Language) -> None:
    made_at = MADE_AT.astimezone(dt.timezone(dt.timedelta(hours=3)))
    file = file_of(tabulate(export(), made_at=made_at, say=english))
    assert load_workbook(io.BytesIO(file)).properties.created == MADE_AT.replace(tzinfo=None)


def test_titles_that_no_sheet_may_bear_are_mended_and_told_apart() -> None:
    titles = ("a/b: [c]*?'", "Same", "Same", "long " * 20)
    tables = tuple(
        Table(title=title, rtl=False, columns=(Column(head="x", width=5),), rows=[], wrapped=False) for title in titles
    )
    names = load_workbook(io.BytesIO(file_of(Workbook(tables=tables, made_at=MADE_AT.isoformat())))).sheetnames
    assert names[:3] == ["1 a b   c", "2 Same", "3 Same"]
    assert names[3].startswith("4 long long")


def test_a_table_longer_than_a_sheet_is_refused() -> None:
    with pytest.raises(ValueError, match="1,048,575 rows"):
        Table(title="x", rtl=False, columns=(Column(head="x", width=5),), rows=[("x",)] * ROW_LIMIT, wrapped=False)


def test_the_plan_of_action_has_a_sheet_of_its_own(english: Language, hr: Revision) -> None:
    plan = plan_of([QUESTION, "hr-safe-reporting"], day=MADE_AT.date(), words="=cmd|'/C calc'!A0")
    book = tabulate(export([responsibility(hr)], [answer(hr)]), plan=plan, made_at=MADE_AT, say=english)
    sheet = load_workbook(io.BytesIO(file_of(book))).worksheets[2]
    head, first, second = sheet.iter_rows(values_only=True)
    assert head == ("Department", "Responsibility", "What is to be done", "Who sees to it", "Due", "Status")
    assert str(first[2]).lstrip("'") == "=cmd|'/C calc'!A0"
    assert sheet["C2"].data_type == "s"
    assert (second[0], second[3:]) == (
        "Human Resources",
        ("Amina, Back office", "2026-11-24", "In progress"),
    )
