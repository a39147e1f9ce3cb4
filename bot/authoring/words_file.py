"""One Fluent file of a folder of words, with the place of every text in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.authoring.files import File
from bot.authoring.problems import Place
from bot.texts import ENGLISH

_NAMES = frozenset(
    {
        "interface",
        "language",
        "rounds",
        "follow_up",
        "asks",
        "confidential",
        "department",
        "institution",
        "strategy",
        "plan",
        "structure",
        "people",
        "my_data",
        "switching",
        "reminders",
        "schedule",
        "related",
        "tool",
        "files",
        "sheets",
        "working",
        "reports",
        "pictures",
        "papers",
        "board",
        "training",
        "principles",
        "scales",
        "mirrors",
    }
)
_AREAS = "areas/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The value of a message or a term (`-name`), or one attribute: what a person reads at one place."""

    id: str
    """Such as `hr-code-signed`, or `hr-code-signed.why` for an attribute."""
    resource: str
    """The file it stands in, inside its language, such as `areas/hr`."""
    pattern: ast.Pattern
    layer: Path
    place: Place

    @property
    def message(self) -> str:
        """The id without its attribute."""
        return self.id.partition(".")[0]

    @property
    def attribute(self) -> str:
        """The attribute; empty for a value."""
        return self.id.partition(".")[2]


@dataclass(frozen=True, kw_only=True)
class WordsFile(File):
    """A file below a folder of words: `<language>/interface.ftl`, `<language>/areas/hr.ftl` and so on."""

    @property
    def language(self) -> str:
        """The code of the language, from the name of its folder."""
        return self.name.partition("/")[0]

    @property
    def resource(self) -> str:
        """Where it stands inside its language, without the ending, such as `areas/hr`."""
        return self.name.partition("/")[2].removesuffix(self.path.suffix)

    @property
    def is_expected(self) -> bool:
        """Whether a file of this name has a meaning here."""
        return self.path.suffix == ".ftl" and (self.resource in _NAMES or self.resource.startswith(_AREAS))

    @cached_property
    def broken(self) -> tuple[tuple[Place, str], ...]:
        """Where the file stops being Fluent, and why. What follows is read again from the next entry on."""
        return tuple(
            (self._at(annotation.span.start if annotation.span else 0), annotation.message or annotation.code)
            for entry in self._entries
            if isinstance(entry, ast.Junk)
            for annotation in entry.annotations
        )

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text, in the order of the file. One id may come twice."""
        return tuple(self._read_texts())

    def _read_texts(self) -> Iterator[Text]:
        for entry in self._entries:
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            if entry.value:
                yield self._read_text(name, entry, entry.value)
            for attribute in entry.attributes:
                yield self._read_text(f"{name}.{attribute.id.name}", attribute, attribute.value)

    def _read_text(self, name: str, node: ast.SyntaxNode, pattern: ast.Pattern) -> Text:
        place = self._at(node.span.start if node.span else 0)
        return Text(id=name, resource=self.resource, pattern=pattern, layer=self.layer, place=place)

    @cached_property
    def _entries(self) -> list[ast.EntryType]:
        if not self.text or not self.is_expected:
            return []
        try:
            return FluentParser().parse(self.text).body
        except RecursionError:
            note = ast.Annotation("", message="braces are nested too deeply", span=ast.Span(0, 0))
            return [ast.Junk(self.text, annotations=[note])]

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        for line in (self.text or "").split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        return starts

    def _at(self, offset: int) -> Place:
        line = bisect_right(self._line_starts, offset)
        return self.place(line, offset - self._line_starts[line - 1] + 1)


def texts_by_language(files: Sequence[WordsFile]) -> Mapping[str, Mapping[str, Text]]:
    """The texts of each language by id, those of later files over earlier ones, English first."""
    codes = sorted({file.language for file in files}, key=lambda code: (code != ENGLISH, code))
    return {code: {text.id: text for file in files if file.language == code for text in file.texts} for code in codes}
