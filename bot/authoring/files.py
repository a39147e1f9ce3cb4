"""One file of a layer, read without trust: it may be anything."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.authoring.problems import Place

LARGEST = 256_000
"""Bytes. Our largest file has 50,000; what is far beyond is not a flow, and need not be read to know it."""

_CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\U0010ffff]")


@dataclass(frozen=True, kw_only=True)
class File:
    """A file somewhere below a layer's folder."""

    layer: Path
    path: Path

    @cached_property
    def name(self) -> str:
        """Where it stands inside its layer, such as `areas/hr.yaml`."""
        return self.path.relative_to(self.layer).as_posix()

    @property
    def is_expected(self) -> bool:
        """Whether a file of this name has a meaning here."""
        raise NotImplementedError

    @cached_property
    def data(self) -> bytes:
        """The bytes, one more than `LARGEST` at most; none where `unreadable` has a reason."""
        return self._contents[0]

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
        if not self.data.strip() or len(self.data) > LARGEST or self.flaw:
            return None
        return self.data.decode()

    @cached_property
    def flaw(self) -> tuple[int, str] | None:
        """The offset of the first byte that does not belong in a text file, and what is wrong with it."""
        if self.data.startswith(b"\xef\xbb\xbf"):
            return 0, "begins with a byte order mark"
        try:
            text = self.data[:LARGEST].decode()
        except UnicodeDecodeError as error:
            cut_at_limit = len(self.data) > LARGEST and error.end >= LARGEST
            return None if cut_at_limit else (error.start, "is not UTF-8")
        control = _CONTROL.search(text)
        return control and (
            len(text[: control.start()].encode()),
            f"holds the control character U+{ord(control[0]):04X}",
        )

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
