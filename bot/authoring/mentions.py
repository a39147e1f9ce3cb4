"""Which texts the code speaks of: read from its source, never by running it.

A text is said by a literal id, `say("card-head", …)` or `say("card-head", "title")`, or raised as the message of an
error. A family of ids is written as an f-string whose first words are literal, such as `f"button-{verb}"`; every id
of that form then counts as mentioned.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot.authoring.problems import Place

_METHODS = frozenset({"say", "label", "plain"})
_ERRORS = frozenset({"Refused", "Stale", "BadFlow", "Unavailable"})
_FAMILY = re.compile(r"[a-z][a-z0-9]*-")


@dataclass(frozen=True, kw_only=True)
class Mentions:
    """The texts that the code speaks of."""

    said: dict[str, Place] = field(default_factory=dict)
    """What is certainly said, such as `card-head` or `card-head.title`, and where first."""
    strings: set[str] = field(default_factory=set)
    """Every literal string: an id among them may be said."""
    families: set[str] = field(default_factory=set)
    """Patterns of the ids that f-strings may make."""

    def include(self, name: str) -> bool:
        """Whether the code may say the text of this id."""
        message, _, attribute = name.partition(".")
        if attribute:
            return attribute in self.strings and self.include(message)
        return message in self.strings or any(re.fullmatch(family, message) for family in self.families)


def find_mentions(folder: Path) -> Mentions:
    """Search all Python files below a folder."""
    mentions = Mentions()
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            _note(mentions, node, path)
    return mentions


def _note(mentions: Mentions, node: ast.AST, path: Path) -> None:
    match node:
        case ast.Constant(value=str(text)):
            mentions.strings.add(text)
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *rest]) if _FAMILY.match(start):
            mentions.families.add(re.escape(start) + "".join(_family(rest)))
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[ast.Constant(value=str(text)), *rest]):
            if name in _METHODS | _ERRORS:
                place = Place(str(path), node.lineno, node.col_offset + 1)
                match rest:
                    case [ast.Constant(value=str(attribute)), *_] if name in _METHODS:
                        text = f"{text}.{attribute}"
                mentions.said.setdefault(text, place)


def _family(parts: list[ast.expr]) -> Iterator[str]:
    for part in parts:
        yield re.escape(part.value) if isinstance(part, ast.Constant) and isinstance(part.value, str) else ".+"
