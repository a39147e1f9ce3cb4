"""The words of one language, parsed one by one when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import RLock
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, resolver
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.texts.direction import UNREAD
from bot.texts.faults import Faults
from bot.texts.layers import Entry, parse

# The library refuses longer arguments to guard against hostile translations. Ours are our own, and a note of 2,000
# characters grows up to fivefold when it is escaped.
resolver.MAX_PART_LENGTH = 32_768


class Shelf:
    """Entries by name over those `beneath`, which only lend what an entry refers to."""

    def __init__(
        self,
        entries: Mapping[str, str],
        locale: Locale,
        faults: Faults,
        *,
        beneath: Shelf | None = None,
        alter: Callable[[Entry], Entry] | None = None,
    ) -> None:
        self.entries = entries
        self._faults = faults
        self._beneath = beneath
        self._alter = alter
        self._taken: set[str] = set()
        # The writer's thread reads words too, to tell whether a text is an answer.
        self._lock = RLock()
        # Isolating on purpose: names and numbers of one direction stand in sentences of another.
        self._bundle = FluentBundle([str(locale)], use_isolating=True)

    def __contains__(self, message: str) -> bool:
        return message in self.entries

    def holds(self, name: str, source: str) -> bool:
        """Whether an entry reads like this, but for the space around it."""
        return self.entries.get(name, "").strip() == source.strip()

    def find(self, message: str, attribute: str | None) -> resolver.Pattern | None:
        """The pattern of a message or of one of its attributes, for `fill`."""
        if message not in self.entries:
            return None
        with self._lock:
            self._take(message)
        if not self._bundle.has_message(message):
            return None
        found = self._bundle.get_message(message)
        return found.value if attribute is None else found.attributes.get(attribute)

    def fill(self, pattern: resolver.Pattern, arguments: Mapping[str, Any]) -> tuple[str, list[Exception]]:
        """The finished text, and what went wrong on the way."""
        try:
            text, errors = self._bundle.format_pattern(pattern, dict(arguments))
        except Exception as error:  # noqa: BLE001, figures the library cannot write: a screen with a gap is better than none
            return "{???}", [error]
        return str(text), errors

    def _take(self, name: str) -> None:
        if name in self._taken:
            return
        self._taken.add(name)
        source = self._source(name)
        if source is None:
            return
        entry = parse(source)
        if entry is None:
            self._faults.report(f"The text {name} cannot be read as Fluent and is left out; run the linter.")
            return
        references = _References()
        references.visit(entry)
        self._bundle.add_resource(ast.Resource([self._alter(entry) if self._alter else entry]))
        for reference in references.names:
            self._take(reference)

    def _source(self, name: str) -> str | None:
        source = self.entries.get(name)
        if source is None and self._beneath is not None:
            return self._beneath._source(name)  # noqa: SLF001, another shelf
        return source


def has_words(pattern: resolver.Pattern) -> bool:
    """Whether a pattern or a form in it holds a letter of its own, outside of tags and entities."""
    words = _Words()
    words.visit(pattern)
    return any(character.isalpha() for text in words.texts for character in UNREAD.sub("", text))


class _Words(Visitor):
    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802, the visitor's own naming
        self.texts.append(node.value)


class _References(Visitor):
    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802, the visitor's own naming
        self.names.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802, the visitor's own naming
        self.names.append(f"-{node.id.name}")
        self.generic_visit(node)
