"""What is asked: flows of sections and questions, the scale they are answered on, and the links between areas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class Standing(StrEnum):
    """What a choice says about a responsibility, whatever the scale calls it."""

    MEETS = "meets"
    PARTLY = "partly"
    NOT = "not"
    OUT = "out"
    """It does not apply here: out of the score."""
    UNKNOWN = "unknown"
    """Nobody knows: out of the score, and it lowers confidence."""


class Importance(StrEnum):
    """How much a client is hurt where the responsibility is not met."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"


class Audience(StrEnum):
    """Who can answer a question."""

    BOTH = "both"
    MANAGER = "manager"
    FRONTLINE = "frontline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer of a scale."""

    id: str
    standing: Standing


@dataclass(frozen=True, kw_only=True)
class Scale:
    """A shared set of choices, in the order of the buttons."""

    id: str
    choices: tuple[Choice, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Choice]:
        """The choices by their id."""
        return {choice.id: choice for choice in self.choices}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Ask only when an earlier question of the same flow got one of these choices."""

    question: str
    choices: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossReference:
    """What a responsibility relies on in another area: one responsibility there, or the area as a whole."""

    area: str
    responsibility: str | None = None

    @property
    def key(self) -> str:
        """The name of the text that says why: `<question>.relies-on-<key>`."""
        return self.responsibility or self.area


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One responsibility, and what is asked to judge it. Its words are Fluent's, by `id`."""

    id: str
    principles: tuple[str, ...]
    importance: Importance
    audience: Audience
    scale: Scale
    condition: Condition | None = None
    relies_on: tuple[CrossReference, ...] = ()
    source: str = ""
    was: tuple[str, ...] = ()
    """Former ids of the same responsibility: answers given under them still count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The questions of one principle."""

    principle: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, kw_only=True)
class Flow:
    """The ordered sections and questions of one area."""

    area: str
    sections: tuple[Section, ...]

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every question by id, in the order of the flow."""
        return {question.id: question for section in self.sections for question in section.questions}

    @cached_property
    def principle_of(self) -> Mapping[str, str]:
        """The principle of the section that each question stands in."""
        return {question.id: section.principle for section in self.sections for question in section.questions}

    def __iter__(self) -> Iterator[Question]:
        return iter(self.questions.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirror:
    """Two responsibilities of different areas that see one practice from two sides. Its words: `mirror-<key>`."""

    policy: str
    practice: str

    @property
    def key(self) -> str:
        """The id of the mirror, made of its two sides."""
        return f"{self.policy}--{self.practice}"


@dataclass(frozen=True, kw_only=True)
class Content:
    """Everything that can be asked: one flow for each area, in the official order."""

    principles: tuple[str, ...]
    flows: Mapping[str, Flow]
    mirrors: tuple[Mirror, ...] = ()
    retired: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def area_of(self) -> Mapping[str, str]:
        """The area of each responsibility."""
        return {question: area for area, flow in self.flows.items() for question in flow.questions}

    @cached_property
    def relied_on_by(self) -> Mapping[str, tuple[str, ...]]:
        """The responsibilities that rely on each responsibility, in the order of the content."""
        back: dict[str, list[str]] = {}
        for flow in self.flows.values():
            for question in flow:
                for reference in question.relies_on:
                    if reference.responsibility:
                        back.setdefault(reference.responsibility, []).append(question.id)
        return {target: tuple(sources) for target, sources in back.items()}
