"""What is wrong with the content, and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether the content can be used in spite of a problem."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A point in a file. Lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule has to say about a place: one or two sentences that end with the remedy."""

    place: Place
    sentence: str
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing the linter found."""

    place: Place
    rule: str
    sentence: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        warning = "warning: " if self.severity is Severity.WARNING else ""
        return f"{self.place}: {self.rule}: {warning}{self.sentence}"


def is_usable(problems: list[Problem]) -> bool:
    """Whether there are warnings at most."""
    return all(problem.severity is Severity.WARNING for problem in problems)
