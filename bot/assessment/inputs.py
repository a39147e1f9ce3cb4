"""What a person can do with a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """What a person did, and the step of the card on which he did it."""

    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin(Input):
    """Leave the introduction; `everything` asks also what is meant for managers."""

    everything: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose(Input):
    """Answer the open question with a choice of its scale, by its place there."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FillIn(Input):
    """Answer many questions at once, as a sheet does: the ids of the choices by question."""

    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOver(Input):
    """Answer a question, open now or not, as a colleague did: the id of the choice."""

    question: str
    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip(Input):
    """Go on without touching the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Back(Input):
    """Go to the question before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoTo(Input):
    """Open one question by its place in the flow, to answer it or to change its answer."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(Input):
    """Take back the last change of an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Widen(Input):
    """Ask also what is meant for managers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submit(Input):
    """Hand the answers in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopen(Input):
    """Take the answers back to work on them."""
