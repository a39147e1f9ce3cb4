"""One file of a layer, read without trust: it may be anything."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.authoring.problems import Place

LARGEST = 256_000
"""Bytes. Our largest file has 50,000; what is far beyond is not a flow, and need not be read to know it."""

# What YAML takes for printable, so that neither parser meets a character it stumbles over.
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, kw_only=True)
class File(ABC):
    """A file somewhere below a layer's folder."""

    layer: Path
    path: Path

    @cached_property
    def name(self) -> str:
        """Where it stands inside its layer, such as `areas/hr.yaml`."""
        return self.path.relative_to(self.layer).as_posix()

    @property
    @abstractmethod
    def is_expected(self) -> bool:
        """Whether a file of this name has a meaning here."""

    @cached_property
    def data(self) -> bytes:
        """The bytes, one more than `LARGEST` at most; none where `unreadable` has a reason."""
        return self._contents[0]

    @property
    def is_too_large(self) -> bool:
        """Whether the file has more than `LARGEST`; the rest of it is not read."""
        return len(self.data) > LARGEST

    @property
    def is_empty(self) -> bool:
        """Whether the file can be read but says nothing."""
        return not self.unreadable and not self.data.strip()

    @property
    def unreadable(self) -> str:
        """Why the machine cannot read the file; empty if it can."""
        return self._contents[1]

    @cached_property
    def text(self) -> str | None:
        """The file as text, or None where it is none: empty, far too large, binary, not UTF-8."""
        return None if self.is_empty or self.is_too_large or self.unreadable or self.flaw else self.data.decode()

    @cached_property
    def flaw(self) -> tuple[int, str] | None:
        """The offset of the first byte that does not belong in a text file, and what is wrong with it."""
        if self.is_too_large:
            return None
        if self.data.startswith(b"\xef\xbb\xbf"):
            return 0, "begins with a byte order mark"
        try:
            text = self.data.decode()
        except UnicodeDecodeError as error:
            return error.start, "is not UTF-8"
        found = _UNPRINTABLE.search(text)
        return found and (len(text[: found.start()].encode()), f"holds the character U+{ord(found[0]):04X}")

    def place(self, line: int = 1, column: int = 1) -> Place:
        """A point in this file."""
        return Place(str(self.path), line, column)

    @cached_property
    def _contents(self) -> tuple[bytes, str]:
        try:
            with self.path.open("rb") as opened:
                return opened.read(LARGEST + 1), ""
        except OSError as error:
            return b"", error.strerror or type(error).__name__
