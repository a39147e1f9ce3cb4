"""What a cell of a spreadsheet, and the name of a sheet, can hold of a text."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.texts import escape

CELL_LIMIT = 32_767
"""UTF-16 units a cell holds, by Excel's specifications and limits."""
_NAME_LIMIT = 31
"""UTF-16 units of a sheet's name, by the same."""

_CUT = "…"
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_RICH = "<r>"
"""What begins like this, xlsxwriter would write as markup of its own, unescaped."""


@lru_cache(maxsize=4_096)  # the same words stand in thousands of rows
def clean(text: str) -> str:
    """What a person wrote as a cell can hold it: no control characters, no marks of direction, not too long."""
    kept = _NOT_IN_XML.sub("", escape(text).plain)
    return _cut(f" {kept}" if kept.startswith(_RICH) else kept, CELL_LIMIT)


def sheet_name(number: int, title: str) -> str:
    """A name that a sheet may bear, made unique by the sheet's number."""
    return _cut(f"{number} {_NOT_IN_A_NAME.sub(' ', clean(title))}", _NAME_LIMIT).rstrip(" '")


def _cut(text: str, limit: int) -> str:
    """The text within a limit of UTF-16 units, which is how Excel counts."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * limit:
        return text
    return units[: 2 * (limit - len(_CUT))].decode("utf-16-le", "ignore") + _CUT
