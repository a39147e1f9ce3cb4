import dataclasses
import datetime as dt
import io
import json
import random
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.assessment.errors import Refused
from bot.assessment.revision import Edition, Revision
from bot.assessment.run import Run
from bot.assessment.sheet import FilledSheet, SheetHeader
from bot.reports import package, sheet_reader, sheet_writer
from bot.reports.sheet import SheetTitle, choice_word, draw_sheet
from bot.reports.sheet_reader import read_sheet
from bot.screens.choice_reader import ChoiceReader
from bot.texts import PSEUDO, Language, Texts

KEY = b"the bot's own"
TITLE = SheetTitle(institution="Sample Microfinance", department="Human Resources", day=dt.date(2026, 11, 24))
QUESTIONS = "xl/worksheets/sheet2.xml"
ANSWER, NOTE = "E", "F"
FIRST, SECOND = "hr-bonus-rewards-quality", "hr-targets-realistic"
FOLLOW_UP = "hr-training-tested"


@pytest.fixture(scope="module")
def hr(real_edition: Edition) -> Revision:
    return real_edition.revisions["hr"]


@pytest.fixture(scope="module")
def english(real_texts: Texts, hr: Revision) -> Language:
    return real_texts.speak("en").within(hr)


@pytest.fixture(scope="module")
def blank(hr: Revision, english: Language) -> bytes:
    return make(hr, english)


def header(revision: Revision, language: str = "en") -> SheetHeader:
    return SheetHeader(
        institution=1,
        department=4,
        area="hr",
        run=7,
        revision=revision.digest,
        language=language,
        made_at=dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC),
    )


def make(revision: Revision, say: Language, walk: Run | None = None, title: SheetTitle = TITLE) -> bytes:
    drawing = draw_sheet(
        header(revision, say.code), revision.flow, walk or Run(), title=title, key=KEY, say=say.within(revision)
    )
    return sheet_writer.write(drawing.template, json.loads(json.dumps(dataclasses.asdict(drawing))))


def rows_by_question(sheet: Worksheet) -> dict[str, int]:
    return {str(cell.value): cell.row for cell in sheet["A"] if cell.value and cell.row > 1}


def change(data: bytes, by: Callable[[Worksheet], None]) -> bytes:
    """Open the sheet in another program, change the questions, and save it."""
    book = load_workbook(io.BytesIO(data))
    by(book.worksheets[1])
    changed = io.BytesIO()
    book.save(changed)
    return changed.getvalue()


def fill(data: bytes, answers: Mapping[str, object], notes: Mapping[str, object] | None = None) -> bytes:
    def write(sheet: Worksheet) -> None:
        rows = rows_by_question(sheet)
        for column, texts in ((ANSWER, answers), (NOTE, notes or {})):
            for question, text in texts.items():
                sheet[f"{column}{rows[question]}"] = text  # type: ignore[assignment]

    return change(data, write)


def written(filled: FilledSheet) -> dict[str, tuple[str, str]]:
    return {row.question: (row.answer, row.note) for row in filled.rows}


def repack(data: bytes, parts: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The same file with some parts replaced or added."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", compression) as new:
        for name, content in {name: old.read(name) for name in old.namelist()}.items():
            new.writestr(name, parts.get(name, content))
        for name in parts.keys() - set(old.namelist()):
            new.writestr(name, parts[name])
    return packed.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def reason(data: bytes, key: bytes = KEY) -> str:
    with pytest.raises(Refused) as refused:
        read_sheet(data, key=key)
    return refused.value.message


# What the sheet looks like


def test_the_questions_stand_in_the_order_of_the_flow_under_their_principles(blank: bytes, hr: Revision) -> None:
    sheet = load_workbook(io.BytesIO(blank)).worksheets[1]
    assert list(rows_by_question(sheet)) == list(hr.flow.questions)
    heads = [sheet[f"C{row}"].value for row in range(3, sheet.max_row + 1) if not sheet[f"A{row}"].value]
    assert heads == [
        "Prevention of over-indebtedness",
        "Fair and respectful treatment of clients",
        "Privacy of client data",
    ]
    assert [sheet[f"B{row}"].value for row in rows_by_question(sheet).values()] == list(range(1, 11))


def test_a_row_says_what_counts_and_when_it_is_asked(blank: bytes) -> None:
    sheet = load_workbook(io.BytesIO(blank)).worksheets[1]
    rows = rows_by_question(sheet)
    counts = str(sheet[f"D{rows[FIRST]}"].value).split("\n")
    assert [line.split(":")[0] for line in counts] == ["✓ Yes", "◐ Partly", "✗ No"]
    assert "Only if" not in str(sheet[f"C{rows[FIRST]}"].value)
    assert str(sheet[f"C{rows[FOLLOW_UP]}"].value).endswith(
        "\nOnly if the answer to 6 is one of these: ✓ Yes and ◐ Partly"
    )


def test_only_answers_and_notes_can_be_changed_and_answers_come_from_a_list(blank: bytes) -> None:
    book = load_workbook(io.BytesIO(blank))
    sheet = book.worksheets[1]
    assert sheet.protection.sheet
    open_cells = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    rows = rows_by_question(sheet).values()
    assert open_cells == {f"{column}{row}" for column in (ANSWER, NOTE) for row in rows}
    lists = [rule for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert {str(rule.sqref) for rule in lists} == {f"{ANSWER}{row}" for row in rows}
    assert {rule.formula1 for rule in lists} == {"smartops!$B$1:$B$5"}
    offered = [cell.value for cell in book["smartops"]["B"]]
    assert offered == ["✓ Yes", "◐ Partly", "✗ No", "– Doesn’t apply", "? Don’t know"]


def test_nobody_sees_what_only_the_bot_reads(blank: bytes) -> None:
    book = load_workbook(io.BytesIO(blank))
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "visible", "veryHidden"]
    assert book.worksheets[1].column_dimensions["A"].hidden
    assert book.worksheets[1].row_dimensions[1].hidden


def test_the_instructions_say_whose_sheet_it_is_and_what_each_answer_means(blank: bytes) -> None:
    rows = list(load_workbook(io.BytesIO(blank)).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == ("Human Resources", "Sample Microfinance")
    assert rows[1] == (None, "Made on November 24, 2026")
    assert ("✓ Yes", "Meets the requirement") in rows
    assert any("up to 2,000 characters" in str(text) for _, text in rows)


def test_in_a_right_to_left_language_the_sheets_are_laid_out_from_the_right(hr: Revision, real_texts: Texts) -> None:
    book = load_workbook(io.BytesIO(make(hr, real_texts.speak(PSEUDO))))
    assert [bool(sheet.sheet_view.rightToLeft) for sheet in book.worksheets[:2]] == [True, True]


def test_front_line_staff_get_their_own_questions(hr: Revision, english: Language) -> None:
    data = make(hr, english, Run(narrow=True))
    questions = rows_by_question(load_workbook(io.BytesIO(data)).worksheets[1])
    assert FIRST in questions
    assert "hr-misconduct-sanctioned" not in questions


def test_the_same_sheet_is_the_same_bytes(hr: Revision, english: Language) -> None:
    assert make(hr, english) == make(hr, english)


# There and back


def test_a_sheet_that_nobody_filled_in_holds_nothing_but_its_header(blank: bytes, hr: Revision) -> None:
    assert read_sheet(blank, key=KEY) == FilledSheet(header=header(hr), rows=())


def test_answers_given_before_are_in_the_sheet(hr: Revision, english: Language) -> None:
    filled = read_sheet(make(hr, english, Run(answers={SECOND: "partly"})), key=KEY)
    assert written(filled) == {SECOND: ("◐ Partly", "")}


def test_answers_and_notes_come_back_with_the_row_they_stand_in(blank: bytes) -> None:
    filled = read_sheet(fill(blank, {FIRST: "✓ Yes"}, {FIRST: "  See the\nrules. ", SECOND: "?"}), key=KEY)
    assert [(row.row, row.question, row.answer, row.note) for row in filled.rows] == [
        (4, FIRST, "✓ Yes", "See the\nrules."),
        (5, SECOND, "", "?"),
    ]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_in_every_language_what_is_chosen_comes_back(data: st.DataObject, hr: Revision, real_texts: Texts) -> None:
    say = real_texts.speak(data.draw(st.sampled_from([*real_texts.languages, PSEUDO]))).within(hr)
    questions = data.draw(st.lists(st.sampled_from(list(hr.flow)), unique=True))
    chosen = {question.id: data.draw(st.sampled_from(question.scale.choices)) for question in questions}
    notes = {question.id: data.draw(st.text(st.characters(categories=["L", "N", "P", "S"]))) for question in questions}
    sheet = fill(
        make(hr, say),
        {question.id: choice_word(question.scale, chosen[question.id], say) for question in questions},
        {question: f"'{note}" for question, note in notes.items()},
    )
    filled = read_sheet(sheet, key=KEY)
    read = ChoiceReader([say])
    assert {row.question: read(hr.flow.questions[row.question].scale, row.answer) for row in filled.rows} == chosen
    assert {row.question: row.note for row in filled.rows} == {name: f"'{note}" for name, note in notes.items()}
    assert filled.problems == ()


def test_a_number_counts_as_one_even_where_the_program_keeps_it_as_a_number(blank: bytes) -> None:
    assert written(read_sheet(fill(blank, {FIRST: 2, SECOND: 3.0}), key=KEY)) == {FIRST: ("2", ""), SECOND: ("3", "")}


def test_a_formula_is_named_by_its_row_and_never_read(blank: bytes) -> None:
    filled = read_sheet(fill(blank, {FIRST: "=1+1", SECOND: "Yes"}, {SECOND: "=HYPERLINK(A1)"}), key=KEY)
    assert filled.rows == ()
    assert [(problem.row, problem.message) for problem in filled.problems] == [
        (4, "sheet-row-formula"),
        (5, "sheet-row-formula"),
    ]


def test_rows_and_columns_may_be_moved(blank: bytes) -> None:
    def turn(sheet: Worksheet) -> None:
        sheet.insert_cols(1, 2)
        sheet.insert_rows(3, 5)

    filled = read_sheet(change(fill(blank, {FIRST: "No"}), turn), key=KEY)
    assert [(row.row, row.question, row.answer) for row in filled.rows] == [(9, FIRST, "No")]


def test_rich_text_pronunciation_and_escapes_of_spreadsheet_programs_are_read(blank: bytes) -> None:
    filled = fill(blank, {FIRST: "MARK"})
    runs = b"<r><t>Y</t></r><r><rPr><b/></rPr><t>e_x0073__x000D_</t></r><rPh sb='0' eb='1'><t>?</t></rPh>"
    xml = part(filled, QUESTIONS).replace(b"<t>MARK</t>", runs)
    assert written(read_sheet(repack(filled, {QUESTIONS: xml}), key=KEY)) == {FIRST: ("Yes", "")}


def test_other_sheets_beside_ours_do_no_harm(blank: bytes) -> None:
    book = load_workbook(io.BytesIO(fill(blank, {FIRST: "Yes"})))
    book.create_sheet("Mine", 0)["A1"] = "hr-bonus-rewards-quality"
    saved = io.BytesIO()
    book.save(saved)
    assert written(read_sheet(saved.getvalue(), key=KEY)) == {FIRST: ("Yes", "")}


def test_control_characters_and_marks_of_direction_do_not_come_in(blank: bytes) -> None:
    filled = fill(blank, {FIRST: "Yes"}, {FIRST: "MARK"})
    xml = part(filled, QUESTIONS).replace(b"MARK", "a_x0000_b_x001B_c\u202ed".encode())
    assert written(read_sheet(repack(filled, {QUESTIONS: xml}), key=KEY)) == {FIRST: ("Yes", "abcd")}


# Whatever else somebody sends


def test_a_file_over_the_limit_is_not_opened() -> None:
    assert reason(bytes(package.FILE_LIMIT + 1)) == "sheet-too-large"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Yes",
        b"%PDF-1.7",
        b"<?xml version='1.0'?><Workbook/>",
        bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2_000),
    ],
)
def test_what_is_no_spreadsheet_of_today_says_so(data: bytes) -> None:
    assert reason(data) == "sheet-not-xlsx"


@pytest.mark.parametrize(
    "parts",
    [
        {"readme.txt": b"hello"},
        {"[Content_Types].xml": b"<Types/>"},
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": b"<R><Relationship Id='1' Type='x/officeDocument' Target='word/document.xml'/></R>",
            "word/document.xml": b"<document/>",
            "word/_rels/document.xml.rels": b"<R/>",
        },
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": b"<R><Relationship Id='1' Type='x/officeDocument' Target='xl/workbook.bin'/></R>",
        },
    ],
)
def test_an_archive_of_other_things_is_no_spreadsheet(parts: Mapping[str, bytes]) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert reason(packed.getvalue()) == "sheet-not-xlsx"


def test_a_file_with_a_password_says_so(blank: bytes) -> None:
    assert reason(bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le")) == "sheet-encrypted"
    locked = bytearray(blank)
    place = locked.index(b"PK\x01\x02")
    locked[place + 8] |= 1
    assert reason(bytes(locked)) == "sheet-encrypted"


def test_a_file_with_macros_says_so(blank: bytes) -> None:
    assert reason(repack(blank, {"xl/vbaProject.bin": b"program"})) == "sheet-macros"
    types = part(blank, "[Content_Types].xml").replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    assert reason(repack(blank, {"[Content_Types].xml": types})) == "sheet-macros"


def peak_of(data: bytes) -> tuple[str, int]:
    tracemalloc.start()
    try:
        return reason(data), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("compression", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_file_that_unpacks_without_end_is_stopped(blank: bytes, compression: int) -> None:
    said, peak = peak_of(repack(blank, {"xl/media/image1.png": bytes(60_000_000)}, compression))
    assert said == "sheet-unsafe"
    assert peak < 20_000_000


def test_a_file_that_lies_about_its_size_is_stopped_too(blank: bytes) -> None:
    bomb = bytearray(repack(blank, {"xl/sharedStrings.xml": bytes(60_000_000)}))
    true, false = struct.pack("<I", 60_000_000), struct.pack("<I", 100)
    assert bomb.count(true) >= 2
    said, peak = peak_of(bytes(bomb.replace(true, false)))
    assert said in {"sheet-broken", "sheet-unsafe"}
    assert peak < 20_000_000


def test_a_file_of_very_many_parts_is_stopped(blank: bytes) -> None:
    assert reason(repack(blank, {f"xl/part{number}.xml": b"" for number in range(300)})) == "sheet-unsafe"


BOMB = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>"""
EXTERNAL = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet>&a;</worksheet>'
REMOTE = b'<!DOCTYPE worksheet SYSTEM "http://127.0.0.1:9/x.dtd"><worksheet/>'
MANY = b"<worksheet>" + b"<row/>" * 60_000 + b"</worksheet>"


@pytest.mark.parametrize("xml", [BOMB, EXTERNAL, REMOTE, MANY])
@pytest.mark.parametrize("name", [QUESTIONS, "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"])
def test_xml_that_grows_or_reaches_out_is_stopped(blank: bytes, name: str, xml: bytes) -> None:
    assert reason(repack(blank, {name: xml})) == "sheet-unsafe"


@pytest.mark.parametrize(
    "rows",
    [
        b"<row r='x'/>",
        b"<row r='1'><c r='A' t='s'><v>0</v></c></row>",
        b"<row r='1'><c t='s'><v>99999</v></c></row>",
        b"<row r='1'><c><v>one</v></c></row>",
        b"<row>",
        b"\xff\xfe",
    ],
)
def test_broken_parts_make_a_broken_file(blank: bytes, rows: bytes) -> None:
    xml = b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>"
    assert reason(repack(blank, {QUESTIONS: xml})) == "sheet-broken"


def test_half_a_file_is_broken(blank: bytes) -> None:
    assert reason(blank[: len(blank) // 2]) == "sheet-broken"


def test_a_sheet_of_somebody_else_is_foreign(blank: bytes) -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = "smartops:question"
    saved = io.BytesIO()
    book.save(saved)
    assert reason(saved.getvalue()) == "sheet-foreign"
    assert reason(blank, key=b"another bot's") == "sheet-foreign"


def test_a_header_that_was_changed_is_foreign(blank: bytes) -> None:
    book = load_workbook(io.BytesIO(blank))
    cell = book["smartops"]["A1"]
    for changed in (str(cell.value).replace('"run": 7', '"run": 8'), "", "_xD800_"):
        cell.value = changed
        saved = io.BytesIO()
        book.save(saved)
        assert reason(saved.getvalue()) == "sheet-foreign"


def test_a_sheet_that_lost_its_questions_is_foreign(blank: bytes) -> None:
    book = load_workbook(io.BytesIO(blank))
    book.remove(book.worksheets[1])
    saved = io.BytesIO()
    book.save(saved)
    assert reason(saved.getvalue()) == "sheet-foreign"


def test_a_sheet_with_more_rows_than_any_area_has_questions_is_foreign(blank: bytes) -> None:
    def write(sheet: Worksheet) -> None:
        for row in range(50, 52 + sheet_reader.MOST_ROWS):
            sheet[f"A{row}"], sheet[f"{ANSWER}{row}"] = FIRST, "Yes"

    assert reason(change(blank, write)) == "sheet-foreign"


def read_or_refuse(data: bytes) -> None:
    """Whatever the file is: an answer or a refusal, in good time."""
    begun = time.monotonic()
    try:
        read_sheet(data, key=KEY)
    except Refused as refused:
        assert refused.message.startswith("sheet-")  # noqa: PT017 - both outcomes are right, and no other
    assert time.monotonic() - begun < 5


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=20), end=st.floats(0, 1))
def test_bytes_changed_and_cut_anywhere_are_read_or_refused(
    blank: bytes, places: Sequence[tuple[float, int]], end: float
) -> None:
    broken = bytearray(blank)
    for place, value in places:
        broken[int(place * (len(broken) - 1))] = value
    read_or_refuse(bytes(broken))
    read_or_refuse(bytes(broken[: int(end * len(broken))]))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_parts_changed_inside_a_sound_archive_are_read_or_refused(blank: bytes, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - damage, not secrets
    with zipfile.ZipFile(io.BytesIO(blank)) as archive:
        names = archive.namelist()
    parts = {}
    for name in chance.sample(names, chance.randint(1, 3)):
        content = bytearray(part(blank, name))
        for _ in range(chance.randint(1, 8)):
            place = chance.randrange(len(content))
            content[place : place + chance.randint(0, 30)] = chance.choice(
                [b"", b"<", b"&", b"\x00", b"-1", b"1e999", b"<f/>", b"\xff", content[: chance.randint(0, 200)]]
            )
        parts[name] = bytes(content)
    read_or_refuse(repack(blank, parts))


@given(st.binary(max_size=300))
def test_bytes_at_random_are_refused(data: bytes) -> None:
    read_or_refuse(data)
    read_or_refuse(b"PK\x03\x04" + data)


def test_every_refusal_is_a_sentence(real_texts: Texts, blank: bytes) -> None:
    say = real_texts.speak("en")
    assert say.plain("sheet-too-large", limit=1_000).startswith("This file is larger than 1,000 kB")
    problem = read_sheet(fill(blank, {FIRST: "=1"}), key=KEY).problems[0]
    assert say.plain(problem.message, row=problem.row, **problem.arguments).startswith("Row 4: this is a formula.")


def test_the_day_of_making_is_the_reader_s_own(hr: Revision, english: Language) -> None:
    title = dataclasses.replace(TITLE, day=dt.date(2026, 11, 25))
    data = make(hr, english, title=title)
    assert load_workbook(io.BytesIO(data)).worksheets[0]["B2"].value == "Made on November 25, 2026"
