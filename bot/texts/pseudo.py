"""The pseudo-language: English made longer, accented, right to left and partly Arabic, to try every screen with."""

from __future__ import annotations

import re

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from bot.texts.layers import Entry

PSEUDO = "qps"
"""Its code; BCP 47 keeps `qaa` to `qtz` for private use."""

# Marks such as ‹ and « turn by themselves where a line runs from the right; arrows do not.
_ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ←→◀▶⬅➡",
    "áƀçđéƒğĥíĵķłɱñóƥɋřšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓƤɊŘŠŢÚṼŴẊÝŽ→←▶◀➡⬅",
)

# What a machine reads inside words for people: tags, entities, links, commands, names, the endings of file names.
_KEPT = re.compile(r"(<[^<>]*>|&#?\w+;|\w+://\S+|(?<!\w)[/@]\w+|\.[a-z]{3,4}\b)")
_WORD = r"[^\W\d_]+(?:[’'-][^\W\d_]+)*"
_PHRASE = re.compile(rf"{_WORD}(?: +{_WORD}){{0,2}}")

_ARABIC = "سلامكتابنورمدينةبحرقلم"
_GROWTH = 0.4
"""What German and French need beside English in short texts."""


def pseudonymise(text: str) -> str:
    """Lengthen, accent and mirror a piece of text; tags, entities, links and commands in it stay as they are."""
    pieces = _KEPT.split(text)
    pieces[::2] = [_PHRASE.sub(_lengthen, piece).translate(_ACCENTS) for piece in pieces[::2]]
    return "".join(pieces)


def _lengthen(phrase: re.Match[str]) -> str:
    # The Arabic comes first, so that a line of it runs from the right as a whole.
    letters = max(2, round(len(phrase[0]) * _GROWTH) - 1)
    return f"{_ARABIC[:letters]} {phrase[0]}"


def to_pseudo(entry: Entry) -> Entry:
    """Change every text of a parsed English entry in place. A term's attributes only choose forms and stay."""
    if isinstance(entry, ast.Term):
        _Pseudo().visit(entry.value)
    else:
        _Pseudo().visit(entry)
    return entry


class _Pseudo(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802, the visitor's own naming
        node.value = pseudonymise(node.value)
        return node
