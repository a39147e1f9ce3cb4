"""Which texts the code speaks of: read from its source, never by running it.

A text is said by a literal id, `say("card-head", …)` or `say("card-head", "title")`, or raised as the message of an
error. A family of ids is written as an f-string whose first words are literal, such as `f"button-{verb}"`; every id
of that form then counts as mentioned.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.authoring.problems import Place

_METHODS = frozenset({"say", "label", "plain"})
_ERRORS = frozenset({"Refused", "Stale", "Unavailable"})
_FAMILY = re.compile(r"[a-z][a-z0-9]*-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """The texts that the code speaks of."""

    said: Mapping[str, Place]
    """What is certainly said, such as `card-head` or `card-head.title`, and where first."""
    strings: frozenset[str]
    """Every literal string: an id among them may be said."""
    families: frozenset[str]
    """Patterns of the ids that f-strings may make."""

    def may_say(self, name: str) -> bool:
        """Whether the code may say the text of this id."""
        message, _, attribute = name.partition(".")
        if attribute:
            return attribute in self.strings and self.may_say(message)
        return message in self.strings or any(re.fullmatch(family, message) for family in self.families)


def find_mentions(folders: Iterable[Path]) -> Mentions:
    """Search all Python files below some folders."""
    said: dict[str, Place] = {}
    strings: set[str] = set()
    families: set[str] = set()
    for path in sorted(path for folder in folders for path in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str(text)):
                    strings.add(text)
                case ast.JoinedStr(values=[ast.Constant(value=str(start)), *rest]) if _FAMILY.match(start):
                    families.add(re.escape(start) + "".join(map(_pattern, rest)))
                case ast.Call():
                    for name in _said(node):
                        said.setdefault(name, Place(str(path), node.lineno, node.col_offset + 1))
    return Mentions(said=said, strings=frozenset(strings), families=frozenset(families))


def _said(call: ast.Call) -> Iterator[str]:
    match call.func, call.args:
        case ast.Name(id=name) | ast.Attribute(attr=name), [ast.Constant(value=str(text)), *rest]:
            match rest:
                case [ast.Constant(value=str(attribute)), *_] if name in _METHODS:
                    yield f"{text}.{attribute}"
                case _ if name in _METHODS | _ERRORS:
                    yield text


def _pattern(part: ast.expr) -> str:
    return re.escape(part.value) if isinstance(part, ast.Constant) and isinstance(part.value, str) else ".+"
