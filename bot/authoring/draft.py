"""What authors wrote, all layers merged, before it is proven to hold together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.authoring.circles import find_circles
from bot.authoring.models import AreaFile, MirrorEntry, QuestionEntry, ScaleEntry, SectionEntry
from bot.authoring.slug import Slug


@dataclass(frozen=True, kw_only=True)
class AreaDraft:
    """The flow of one area with the lists it draws on. Those are empty where their files could not be read."""

    area: Slug
    sections: tuple[SectionEntry, ...]
    principles: tuple[Slug, ...]
    scales: Mapping[str, ScaleEntry]

    def __iter__(self) -> Iterator[QuestionEntry]:
        return (question for section in self.sections for question in section.questions)

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The position of each question in the area; of two with one id, the first."""
        positions: dict[str, int] = {}
        for position, question in enumerate(self):
            positions.setdefault(question.id, position)
        return positions

    @cached_property
    def by_id(self) -> Mapping[str, QuestionEntry]:
        """The questions by id; of two with one id, the first."""
        return {question.id: question for question in reversed(tuple(self))}

    def parent(self, question: QuestionEntry) -> QuestionEntry | None:
        """The question whose answer decides whether this one is asked, where it is in this area."""
        return self.by_id.get(question.ask_if.question) if question.ask_if else None

    def comes_before(self, earlier: QuestionEntry, later: QuestionEntry) -> bool:
        """Whether one question of the area stands before another."""
        return self.order[earlier.id] < self.order[later.id]

    @cached_property
    def circles(self) -> tuple[tuple[str, ...], ...]:
        """Questions whose conditions wait for one another."""
        return find_circles({question.id: [question.ask_if.question] for question in self if question.ask_if})

    def choices(self, question: QuestionEntry) -> tuple[str, ...] | None:
        """The choices a question is answered with; None where its scale is unknown."""
        scale = self.scales.get(question.scale_id)
        return tuple(choice.id for choice in scale.choices) if scale else None


@dataclass(frozen=True, kw_only=True)
class Draft:
    """Everything that authors wrote. Lists may hold an id twice: a rule says so."""

    areas: tuple[Slug, ...] = ()
    principles: tuple[Slug, ...] = ()
    scales: tuple[ScaleEntry, ...] = ()
    mirrors: tuple[MirrorEntry, ...] = ()
    retired: tuple[Slug, ...] = ()
    files: Mapping[str, AreaFile] = field(default_factory=dict)
    """The merged file of each area."""
    dropped: frozenset[str] = frozenset()
    """Questions that went with an area that a later layer replaces."""
    needless: tuple[Slug, ...] = ()
    """Each `replaces` that found nothing below to replace."""

    @cached_property
    def flows(self) -> Mapping[str, AreaDraft]:
        """The flow of each area: first those listed, in the official order, then the others."""
        listed = [area for area in dict.fromkeys(self.areas) if area in self.files]
        scales: dict[str, ScaleEntry] = {scale.id: scale for scale in self.scales}
        return {
            area: AreaDraft(
                area=self.files[area].area,
                sections=self.files[area].sections,
                principles=self.principles,
                scales=scales,
            )
            for area in dict.fromkeys((*listed, *self.files))
        }

    @cached_property
    def questions(self) -> tuple[QuestionEntry, ...]:
        """Every question of every area."""
        return tuple(question for flow in self.flows.values() for question in flow)

    @cached_property
    def area_of(self) -> Mapping[str, str]:
        """The area of each question; of two with one id, the first."""
        areas: dict[str, str] = {}
        for area, flow in self.flows.items():
            for question in flow:
                areas.setdefault(question.id, area)
        return areas
