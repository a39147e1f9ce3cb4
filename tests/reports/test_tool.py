import dataclasses
import datetime as dt
import io
import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pypdf
import pytest
import typst

import bot.reports
from bot.assessment.flow import Content
from bot.assessment.revision import Edition
from bot.reports import typesetting
from bot.reports.chapters import Chapter, Entry
from bot.reports.tool import ToolPaper, write_tool
from bot.texts import Texts

DAY = dt.date(2026, 11, 24)


@pytest.fixture(scope="module")
def paper(real_edition: Edition, real_texts: Texts) -> ToolPaper:
    return write_tool(real_edition, day=DAY, say=real_texts.speak("en"))


@pytest.fixture(scope="module")
def file(paper: ToolPaper) -> bytes:
    return print_paper(paper)


@pytest.fixture(scope="module")
def pages(file: bytes) -> list[str]:
    return ["\n".join(page.extract_text().split("\n")) for page in pypdf.PdfReader(io.BytesIO(file)).pages]


def print_paper(paper: ToolPaper) -> bytes:
    return typesetting.typeset_paper(paper.template, dataclasses.asdict(paper))


def entries(paper: ToolPaper) -> Iterator[tuple[Chapter, Entry]]:
    for chapter in paper.chapters:
        for section in chapter.sections:
            for entry in section.entries:
                yield chapter, entry


def squeezed(text: str) -> str:
    return "".join(text.split()).replace("\u2068", "").replace("\u2069", "")


def test_it_is_a_paper_of_a4_pages_that_a_phone_can_fetch(file: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(file))
    assert 50 < len(reader.pages) < 90
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {(595, 842)}
    assert len(file) < 2_000_000
    assert reader.metadata is not None
    assert reader.metadata.title == "Client protection, department by department"


def test_every_responsibility_is_printed_in_full(paper: ToolPaper, pages: list[str], real_content: Content) -> None:
    printed = squeezed("".join(pages))
    found = [entry for _, entry in entries(paper)]
    assert [entry.id for entry in found] == [*real_content.area_of]
    for entry in found:
        texts = (entry.title, entry.question, entry.why, entry.evidence, entry.first_step)
        for text in (*texts, *(choice.text for choice in entry.choices)):
            assert squeezed(text) in printed, entry.id


def test_the_outline_leads_to_areas_principles_and_responsibilities(paper: ToolPaper, file: bytes) -> None:
    titles = [item.title for item in flatten(pypdf.PdfReader(io.BytesIO(file)).outline)]
    expected = [
        title
        for chapter in paper.chapters
        for title in (
            f"{chapter.number} {chapter.title}",
            *(
                title
                for section in chapter.sections
                for title in (section.title, *(f"{entry.number} {entry.title}" for entry in section.entries))
            ),
        )
    ]
    start = titles.index(expected[0])
    assert titles[start : start + len(expected)] == expected
    assert titles[:3] == ["Contents", "Introduction", "What this is"]


def flatten(tree: Sequence[object]) -> Iterator[pypdf.generic.Destination]:
    for item in tree:
        if isinstance(item, list):
            yield from flatten(item)
        elif isinstance(item, pypdf.generic.Destination):
            yield item


def test_every_page_says_which_edition_it_is_of_when_and_its_number(pages: list[str], real_edition: Edition) -> None:
    for number, page in enumerate(pages[1:], start=2):
        said = squeezed(page)
        assert real_edition.version in said
        assert squeezed("November 24, 2026") in said
        assert f"{number}/{len(pages)}" in said


def test_a_cited_page_is_the_one_where_the_responsibility_stands(paper: ToolPaper, pages: list[str]) -> None:
    stands_on = {
        entry.id: number
        for _, entry in entries(paper)
        for number, page in enumerate(pages, start=1)
        if squeezed(entry.question) in squeezed(page)
    }
    for _, entry in entries(paper):
        own = squeezed(pages[stands_on[entry.id] - 1])
        for reference in (*entry.relies_on, *entry.supports):
            if reference.target in stands_on:
                assert f"{squeezed(reference.name)}(p.{stands_on[reference.target]})" in own


def test_every_cross_reference_is_told_from_both_sides(paper: ToolPaper) -> None:
    relies = {(entry.id, reference.target) for _, entry in entries(paper) for reference in entry.relies_on}
    supports = {(reference.target, entry.id) for _, entry in entries(paper) for reference in entry.supports}
    whole = {(reference.target, chapter.id) for chapter in paper.chapters for reference in chapter.supports}
    assert relies == supports | whole
    assert supports
    assert whole


def test_a_mirror_is_told_on_both_sides(paper: ToolPaper, real_content: Content) -> None:
    told = {(entry.id, reference.target) for _, entry in entries(paper) for reference in entry.mirrors}
    assert {(mirror.policy, mirror.practice) for mirror in real_content.mirrors} < told
    assert len(told) == 2 * len(real_content.mirrors)


def test_the_overview_counts_every_responsibility_once_and_leads_to_its_section(
    paper: ToolPaper, real_content: Content
) -> None:
    overview, links = paper.overviews
    assert sum(cell.count for row in overview.rows for cell in row.cells) == len(real_content.area_of)
    sections = {section.id for chapter in paper.chapters for section in chapter.sections}
    assert {cell.target for row in overview.rows for cell in row.cells if cell.target} == sections
    assert sum(cell.count for row in links.rows for cell in row.cells) == sum(
        len(entry.relies_on) for _, entry in entries(paper)
    )


def test_a_follow_up_says_on_which_answer_it_depends(paper: ToolPaper) -> None:
    [entry] = [entry for _, entry in entries(paper) if entry.id == "fn-prices-compared"]
    assert squeezed(entry.asides[0]) == "Onlyif7.3isansweredYesandPartly."


def test_the_version_changes_with_any_word(real_edition: Edition) -> None:
    area, revision = next(iter(real_edition.revisions.items()))
    reworded = dataclasses.replace(revision, words={**revision.words, "fr": "area-em = Direction\n"})
    other = dataclasses.replace(real_edition, revisions={**real_edition.revisions, area: reworded})
    assert other.version != real_edition.version
    assert len(other.version) == 12


def test_equal_words_are_equal_bytes(paper: ToolPaper, file: bytes) -> None:
    assert print_paper(paper) == file


def test_right_to_left_the_pages_are_mirrored(real_edition: Edition, real_texts: Texts) -> None:
    sides = {}
    for language in ("en", "qps"):
        paper = write_tool(real_edition, day=DAY, say=real_texts.speak(language))
        one = dataclasses.replace(paper, overviews=(), chapters=real_chapter(paper))
        reader = pypdf.PdfReader(io.BytesIO(print_paper(one)))
        sides[language] = where("1.2", reader)
    assert sides["en"] < 150
    assert sides["qps"] > 595 - 150


def real_chapter(paper: ToolPaper) -> tuple[Chapter, ...]:
    """The first chapter by itself, without what leads elsewhere."""
    chapter = paper.chapters[0]
    sections = tuple(
        dataclasses.replace(
            section,
            entries=tuple(
                dataclasses.replace(entry, relies_on=(), supports=(), mirrors=()) for entry in section.entries
            ),
        )
        for section in chapter.sections
    )
    return (dataclasses.replace(chapter, supports=(), sections=sections),)


def where(text: str, reader: pypdf.PdfReader) -> float:
    """How far from the left a text stands where it stands first, in points."""
    found: list[float] = []

    def visit(said: str, page: list[float], line: list[float], *_: object) -> None:
        if said.strip() == text:
            found.append(page[4] + page[0] * line[4])

    for page in reader.pages:
        page.extract_text(visitor_text=visit)
        if found:
            break
    return found[0]


@pytest.mark.parametrize("language", ["en", "qps"])
def test_every_letter_is_in_our_own_fonts(real_edition: Edition, real_texts: Texts, language: str) -> None:
    paper = write_tool(real_edition, day=DAY, say=real_texts.speak(language))
    one = dataclasses.replace(paper, overviews=(), chapters=real_chapter(paper))
    source = str(Path(bot.reports.__path__[0]) / "tool.typ")
    with_others, ours = (
        typst.Compiler(
            font_paths=typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=embedded, font_paths=typesetting.FONTS
            )
        ).compile(input=source, format="svg", sys_inputs={"data": json.dumps(dataclasses.asdict(one))})
        for embedded in (True, False)
    )
    assert with_others == ours


def test_numbers_count_through_the_areas(paper: ToolPaper) -> None:
    assert [chapter.number for chapter in paper.chapters] == [str(place) for place in range(1, 12)]
    for (chapter, one), (other_chapter, other) in pairwise(entries(paper)):
        expected = int(one.number.partition(".")[2]) + 1 if chapter is other_chapter else 1
        assert other.number == f"{other_chapter.number}.{expected}"
