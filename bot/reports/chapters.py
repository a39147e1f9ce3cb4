"""The chapters of the tool: an area's responsibilities in full, with cross references both ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.assessment.flow import Content, Flow, Question, Standing
from bot.texts import Language

JUDGED = (Standing.MEETS, Standing.PARTLY, Standing.NOT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One cross reference: where it leads, what is there, and why the two are joined."""

    target: str
    """The id of a responsibility or an area: a label on the page it leads to."""
    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceLine:
    """What an answer looks like."""

    kind: str
    """A `Standing`."""
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One responsibility as the tool prints it."""

    id: str
    number: str
    title: str
    question: str
    importance: str
    """An `Importance`."""
    importance_label: str
    audience: str
    asides: tuple[str, ...]
    """On which answer it depends, and what other principles it serves."""
    why: str
    choices: tuple[ChoiceLine, ...]
    others: tuple[ChoiceLine, ...]
    """The answers that need no description."""
    evidence: str
    first_step: str
    relies_on: tuple[Reference, ...]
    supports: tuple[Reference, ...]
    mirrors: tuple[Reference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleSection:
    """The responsibilities of one principle in a chapter."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One area."""

    id: str
    number: str
    title: str
    mandate: str
    summary: str
    supports: tuple[Reference, ...]
    """Responsibilities elsewhere that rely on the area as a whole."""
    sections: tuple[PrincipleSection, ...]


def section_id(area: str, principle: str) -> str:
    """The label of a section."""
    return f"{area}--{principle}"


@dataclass(frozen=True)
class ChapterWriter:
    """Puts the content into words, with numbers such as `3.7` for a responsibility."""

    content: Content
    say: Language

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """The number of each area and responsibility."""
        areas = {area: str(place) for place, area in enumerate(self.content.flows, start=1)}
        return areas | {
            question: f"{areas[area]}.{place}"
            for area, flow in self.content.flows.items()
            for place, question in enumerate(flow.questions, start=1)
        }

    @cached_property
    def relied_on_as_a_whole(self) -> Mapping[str, tuple[str, ...]]:
        """The responsibilities that name an area and none of its responsibilities."""
        return {
            area: tuple(
                question.id
                for flow in self.content.flows.values()
                for question in flow
                for reference in question.relies_on
                if reference.key == area
            )
            for area in self.content.flows
        }

    def write(self) -> Iterator[Chapter]:
        """Every area in the official order."""
        for area, flow in self.content.flows.items():
            critical = sum(question.importance == "critical" for question in flow)
            yield Chapter(
                id=area,
                number=self.numbers[area],
                title=self.say.plain(f"area-{area}"),
                mandate=self.say.plain(f"area-{area}", "mandate"),
                summary=self.say.label("tool-chapter-summary", count=len(flow.questions), critical=critical),
                supports=tuple(self._supporting(relying, area) for relying in self.relied_on_as_a_whole[area]),
                sections=tuple(
                    PrincipleSection(
                        id=section_id(area, section.principle),
                        title=self.say.plain(f"principle-{section.principle}"),
                        entries=tuple(self._entry(flow, question) for question in section.questions),
                    )
                    for section in flow.sections
                ),
            )

    def _entry(self, flow: Flow, question: Question) -> Entry:
        say = self.say
        lines = [
            ChoiceLine(
                kind=choice.standing,
                label=say.plain(f"{question.scale.id}-{choice.id}"),
                text=say.plain(question.id, choice.id) if choice.standing in JUDGED else "",
            )
            for choice in question.scale.choices
        ]
        return Entry(
            id=question.id,
            number=self.numbers[question.id],
            title=say.plain(question.id, "title"),
            question=say.plain(question.id),
            importance=question.importance,
            importance_label=say.plain(f"tool-importance-{question.importance}"),
            audience=say.plain(f"tool-audience-{question.audience}"),
            asides=tuple(self._asides(flow, question)),
            why=say.plain(question.id, "why"),
            choices=tuple(line for line in lines if line.text),
            others=tuple(line for line in lines if not line.text),
            evidence=say.plain(question.id, "evidence"),
            first_step=say.plain(question.id, "fix"),
            relies_on=tuple(
                Reference(
                    target=reference.key,
                    name=self._name(reference.key),
                    why=say.plain(question.id, f"relies-on-{reference.key}"),
                )
                for reference in question.relies_on
            ),
            supports=tuple(
                self._supporting(relying, question.id) for relying in self.content.relied_on_by.get(question.id, ())
            ),
            mirrors=tuple(
                Reference(target=other, name=self._name(other), why=say.plain(f"mirror-{mirror.key}"))
                for mirror in self.content.mirrors
                for one, other in ((mirror.policy, mirror.practice), (mirror.practice, mirror.policy))
                if one == question.id
            ),
        )

    def _asides(self, flow: Flow, question: Question) -> Iterator[str]:
        say, condition = self.say, question.condition
        if condition:
            scale = flow.questions[condition.question].scale
            choices = [
                say.plain(f"{scale.id}-{choice.id}") for choice in scale.choices if choice.id in condition.choices
            ]
            yield say.label("tool-condition", number=self.numbers[condition.question], choices=say.listing(choices))
        also = [
            say.plain(f"principle-{principle}", "short")
            for principle in question.principles
            if principle != flow.principle_of[question.id]
        ]
        if also:
            yield say.label("tool-also", principles=say.listing(also))

    def _supporting(self, relying: str, key: str) -> Reference:
        return Reference(target=relying, name=self._name(relying), why=self.say.plain(relying, f"relies-on-{key}"))

    def _name(self, key: str) -> str:
        """An area, or a responsibility with its area's short name before it."""
        say = self.say
        if key in self.content.flows:
            return say.plain("tool-reference-area", number=self.numbers[key], area=say.plain(f"area-{key}"))
        return say.plain(
            "tool-reference",
            number=self.numbers[key],
            area=say.plain(f"area-{self.content.area_of[key]}", "short"),
            title=say.plain(key, "title"),
        )
