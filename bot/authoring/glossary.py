"""The glossary of a language, `<language>/GLOSSARY.md`: what its tables say is to be avoided.

Its tables have the columns English, the language, avoid and remark; renderings are parted by `;`. One with brackets is
wrong in one meaning only, so that no search can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.authoring.files import File

NAME = "GLOSSARY.md"

_CELL = re.compile(r"(?<!\\)\|")
_COLUMNS = 4
_AVOID = 2
_DECORATION = re.compile("[*_`✗]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Avoided:
    """A rendering that no text is to use, and what to write in its place."""

    rendering: str
    instead: str
    looks: re.Pattern[str]
    """Finds it as whole words, however it is spaced and capitalised."""


@dataclass(frozen=True, kw_only=True)
class GlossaryFile(File):
    """The glossary of one language."""

    is_expected = True

    @property
    def language(self) -> str:
        """The code of the language, from the name of its folder."""
        return self.name.partition("/")[0]

    @cached_property
    def avoided(self) -> tuple[Avoided, ...]:
        """What its tables say is to be avoided, once each."""
        found = {it.rendering.casefold(): it for line in (self.text or "").splitlines() for it in _read_row(line)}
        return tuple(found.values())


def _read_row(line: str) -> Iterator[Avoided]:
    cells = [_DECORATION.sub("", cell).strip() for cell in _CELL.split(line.strip())[1:-1]]
    if len(cells) != _COLUMNS or cells[_AVOID] == "avoid" or not cells[_AVOID].strip("-: "):
        return
    for rendering in map(str.strip, cells[_AVOID].split(";")):
        if rendering and not set(rendering) & set("()…[]"):
            yield Avoided(rendering=rendering, instead=cells[1], looks=_look_for(rendering))


def _look_for(rendering: str) -> re.Pattern[str]:
    words = r"\s+".join(re.sub("['’]", "['’]", re.escape(word)) for word in rendering.split())
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
