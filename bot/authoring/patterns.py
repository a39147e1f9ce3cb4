"""What is inside a Fluent text: its variables, its plural forms, how long it gets."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from fluent.syntax import ast

VARIABLE = 10
"""Characters that a variable is taken to fill: most are figures, names of departments or short labels."""

_TAG = re.compile(r"<[^<>]*>")


_INSIDE = {
    ast.Pattern: ("elements",),
    ast.Placeable: ("expression",),
    ast.SelectExpression: ("selector", "variants"),
    ast.Variant: ("value",),
    ast.FunctionReference: ("arguments",),
    ast.TermReference: ("arguments",),
    ast.CallArguments: ("positional", "named"),
    ast.NamedArgument: ("value",),
}
"""Where a node holds further ones that say something: names, keys and places are of interest to no rule."""


def walk(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """A node of a text and all nodes inside it, but for names, keys and places."""
    yield node
    for name in _INSIDE.get(type(node), ()):
        inner = getattr(node, name)
        for child in inner if isinstance(inner, list) else (inner,):
            if child is not None:
                yield from walk(child)


def variables(pattern: ast.Pattern) -> frozenset[str]:
    """The names of the variables that a text is filled with."""
    return frozenset(node.id.name for node in walk(pattern) if isinstance(node, ast.VariableReference))


def references(pattern: ast.Pattern) -> Iterator[str]:
    """The ids of the texts that a text quotes."""
    for node in walk(pattern):
        if isinstance(node, ast.MessageReference | ast.TermReference):
            dash = "-" if isinstance(node, ast.TermReference) else ""
            yield f"{dash}{node.id.name}" + (f".{node.attribute.name}" if node.attribute else "")


def selections(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    """Every choice among variants inside a text."""
    return (node for node in walk(pattern) if isinstance(node, ast.SelectExpression))


def pieces(pattern: ast.Pattern) -> Iterator[str]:
    """The words of a text without what fills it, then those of each variant in it."""
    for node in walk(pattern):
        if isinstance(node, ast.Pattern):
            yield "".join(element.value for element in node.elements if isinstance(element, ast.TextElement))


def visible(words: str) -> str:
    """What people see of some words: no tags, and the characters that entities stand for."""
    return html.unescape(_TAG.sub("", words))


def length(pattern: ast.Pattern) -> int:
    """About how many characters people see: tags left out, the longest variant, `VARIABLE` for what fills it."""
    return sum(_element_length(element) for element in pattern.elements)


def _element_length(element: ast.TextElement | ast.Placeable) -> int:
    if isinstance(element, ast.TextElement):
        return len(visible(element.value))
    expression = element.expression
    if isinstance(expression, ast.SelectExpression):
        return max(length(variant.value) for variant in expression.variants)
    if isinstance(expression, ast.StringLiteral):
        return len(expression.parse()["value"])
    return VARIABLE
