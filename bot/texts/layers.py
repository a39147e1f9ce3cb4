"""Folders of Fluent files, laid one over the other, message by message and attribute by attribute."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

Entry = ast.Message | ast.Term

# An entry begins at the first column with its name and an equals sign; only comments begin there too. Finding entries
# this way takes 1 % of the time of parsing them, and a screen asks for few of the thousands there are.
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*(?:\n(?!#|-?[a-zA-Z][\w-]* *=).*)*", re.MULTILINE | re.ASCII)

_parser = FluentParser(with_spans=False)
_serializer = FluentSerializer()


def split(source: str) -> dict[str, str]:
    """The source of each message and term (`-name`) by its name. Of two with one name the first counts."""
    entries: dict[str, str] = {}
    for match in _ENTRY.finditer(source):
        entries.setdefault(match[1], match[0])
    return entries


def parse(source: str) -> Entry | None:
    """Read one entry; None where it is broken."""
    entry = _parser.parse_entry(source)
    return entry if isinstance(entry, ast.Message | ast.Term) else None


def lay_over(lower: str, upper: str) -> str:
    """Replace in one Fluent source the values and attributes that another has anew, and append what only that has.

    All other text stays as it was written. Broken entries of `upper` are left out.
    """
    anew = split(upper)

    def change(match: re.Match[str]) -> str:
        changed = anew.pop(match[1], None)
        if changed is None:
            return match[0]
        body = match[0].rstrip()
        return _merge(body, changed) + match[0][len(body) :]

    merged = _ENTRY.sub(change, lower).rstrip("\n")
    added = [body.rstrip() for body in anew.values() if parse(body)]
    return "\n".join([merged, *added]).lstrip("\n") + "\n"


def _merge(lower: str, upper: str) -> str:
    over, under = parse(upper), parse(lower)
    if over is None:
        return lower
    if under is not None:
        over.value = over.value or under.value
        attributes = {attribute.id.name: attribute for attribute in (*under.attributes, *over.attributes)}
        over.attributes = list(attributes.values())
    return _serializer.serialize_entry(over).rstrip()


def is_language(folder: Path) -> bool:
    """Whether a folder holds the words of a language, of itself or in its `areas`."""
    return any(next(place.glob("*.ftl"), None) for place in (folder, folder / "areas"))


class Layers:
    """The locale folders in use. A file is changed by a file of the same name in a later layer."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)

    def languages(self) -> tuple[str, ...]:
        """The languages that some layer has words of, by the names of their folders."""
        found = {path.name for folder in self._folders if folder.is_dir() for path in folder.iterdir()}
        return tuple(sorted(code for code in found if any(is_language(folder / code) for folder in self._folders)))

    def entries(self, language: str) -> Mapping[str, str]:
        """The source of every message and term of a language."""
        names = {
            file.relative_to(folder / language).with_suffix("").as_posix()
            for folder in self._folders
            for file in (folder / language).glob("**/*.ftl")
        }
        entries: dict[str, str] = {}
        for name in sorted(names):
            entries = split(self.source(language, name)) | entries
        return entries

    def source(self, language: str, name: str) -> str:
        """The Fluent source of one file, such as `areas/hr`, with every layer in it; empty where there is none."""
        files = [folder / language / f"{name}.ftl" for folder in self._folders]
        # What is not UTF-8 is the linter's to report; the rest of the file is still worth saying.
        sources = [file.read_text(encoding="utf-8-sig", errors="replace") for file in files if file.is_file()]
        if not sources:
            return ""
        merged, *upper = sources
        for source in upper:
            merged = lay_over(merged, source)
        return merged
