"""What the bot called, for tests to look at."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One call as it was given, and what came of it."""

    method: str
    parameters: Mapping[str, Any]
    at: float
    code: int
    description: str = ""
    """Why it was refused; empty where it was not."""

    @property
    def chat(self) -> Any:
        """The chat that it named, as a text or a number, whichever was sent."""
        return self.parameters.get("chat_id")


class Journal:
    """The last calls, oldest first. With a size of 0 nothing is written."""

    def __init__(self, size: int) -> None:
        self._entries: deque[Entry] = deque(maxlen=size)
        self.is_kept = size > 0

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def write(self, entry: Entry) -> None:
        """Add a call."""
        self._entries.append(entry)

    def of(self, *methods: str) -> list[Entry]:
        """The calls of these methods."""
        return [entry for entry in self._entries if entry.method in methods]

    def refused(self) -> list[Entry]:
        """The calls that were not carried out."""
        return [entry for entry in self._entries if entry.description]

    def clear(self) -> None:
        """Begin anew."""
        self._entries.clear()
