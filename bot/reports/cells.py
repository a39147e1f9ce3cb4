"""The cells of a spreadsheet file that came from outside, as text. Nothing is evaluated."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from bot.assessment.errors import Refused
from bot.reports.cell_text import CELL_LIMIT
from bot.reports.package import elements

SHEETS_LIMIT = 10
"""Sheets that are looked at: ours has three, and people may add some."""

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_ESCAPED = re.compile(r"_x((?![dD][89a-fA-F])[0-9A-Fa-f]{4})_")
"""A character as spreadsheet programs write those that XML cannot hold; halves of a pair are no characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A cell that is not empty. `formula` says that its text was computed, and by whom nobody knows."""

    text: str
    formula: bool


Row = Mapping[int, Found]
"""The cells of a row by their columns, the first being 0."""


def read_sheets(parts: Mapping[str, bytes]) -> Iterator[tuple[str, Mapping[int, Row]]]:
    """The first sheets of a workbook by name, each with its rows as a person counts them.

    Raises:
        Refused: the parts make no spreadsheet, or are not safe to read.
        ParseError, LookupError, ValueError: they are broken.
    """
    workbook = _document(parts)
    related = _related(parts, workbook)
    strings = next((_strings(parts[part]) for kind, part in related.values() if kind == "sharedStrings"), ())
    read: dict[str, Mapping[int, Row]] = {}
    for name, relation in _listed(parts[workbook])[:SHEETS_LIMIT]:
        kind, part = related[relation]
        if kind == "worksheet":
            if part not in read:
                read[part] = dict(_rows(parts[part], strings))
            yield name, read[part]


def _document(parts: Mapping[str, bytes]) -> str:
    found = [part for kind, part in _related(parts, "").values() if kind == "officeDocument"]
    if not found or not found[0].endswith(".xml"):
        raise Refused("sheet-not-xlsx")
    return found[0]


def _related(parts: Mapping[str, bytes], source: str) -> Mapping[str, tuple[str, str]]:
    """The parts that a part names, by the id it names them with: their kind, and their name."""
    folder, name = posixpath.split(source)
    relations = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    if relations is None:
        raise Refused("sheet-not-xlsx")
    return {
        relation.attrib["Id"]: (
            relation.attrib["Type"].rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, relation.attrib["Target"])).lstrip("/"),
        )
        for relation in elements(relations)
        if relation.tag == "Relationship"
    }


def _listed(workbook: bytes) -> Sequence[tuple[str, str]]:
    *inner, root = elements(workbook)
    if root.tag != "workbook":
        raise Refused("sheet-not-xlsx")
    return [
        (sheet.attrib["name"], sheet.get(_RELATION) or sheet.attrib[_STRICT_RELATION])
        for sheet in inner
        if sheet.tag == "sheet"
    ]


def _strings(part: bytes) -> Sequence[str]:
    return [_text(item) for item in elements(part) if item.tag == "si"]


def _rows(part: bytes, strings: Sequence[str]) -> Iterator[tuple[int, Row]]:
    number = 0
    for row in elements(part):
        if row.tag == "row":
            number = int(row.get("r", number + 1))
            yield number, dict(_cells(row, strings))


def _cells(row: Element, strings: Sequence[str]) -> Iterator[tuple[int, Found]]:
    column = -1
    for cell in row.iterfind("c"):
        column = _column(cell.attrib["r"]) if "r" in cell.attrib else column + 1
        text = _value(cell, strings)
        formula = cell.find("f") is not None
        if text or formula:
            yield column, Found(text=text, formula=formula)


def _column(place: str) -> int:
    match = _PLACE.fullmatch(place)
    if match is None:
        raise ValueError(f"{place[:20]} is no place of a cell.")
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


def _value(cell: Element, strings: Sequence[str]) -> str:
    written = cell.findtext("v", "")
    match cell.get("t", "n"):
        case "s":
            return strings[int(written)]
        case "inlineStr":
            inline = cell.find("is")
            return "" if inline is None else _text(inline)
        case "n" if written:
            number = float(written)
            return str(int(number)) if number.is_integer() else written[:CELL_LIMIT]
    return _unescaped(written)


def _text(item: Element) -> str:
    """The text of a string: plain, or in runs of different looks; how to pronounce it is left out."""
    runs = [item, *item.iterfind("r")]
    return _unescaped("".join(text.text or "" for run in runs for text in run.iterfind("t")))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text[:CELL_LIMIT])
