"""One state of a flow's structure and words, stored once and pinned by the assessments opened with it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.assessment.flow import (
    Audience,
    Choice,
    Condition,
    Content,
    CrossReference,
    Flow,
    Importance,
    Question,
    Scale,
    Section,
    Standing,
)


@dataclass(frozen=True, kw_only=True)
class Revision:
    """A flow with the Fluent source of its words in each language."""

    flow: Flow
    words: Mapping[str, str]

    @cached_property
    def structure(self) -> str:
        """The flow as canonical JSON, which `read_structure` reads back."""
        return _canonical(_flow_data(self.flow))

    @cached_property
    def structure_digest(self) -> str:
        """SHA-256 of the structure."""
        return hashlib.sha256(self.structure.encode()).hexdigest()

    @cached_property
    def words_digest(self) -> str:
        """SHA-256 of the words of all languages."""
        return hashlib.sha256(_canonical(dict(self.words)).encode()).hexdigest()

    @property
    def digest(self) -> str:
        """Names this revision: both digests in one."""
        return f"{self.structure_digest}:{self.words_digest}"

    @property
    def version(self) -> str:
        """Twelve digits that change with any word or link, to tell revisions apart on paper."""
        return _name(self.digest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The content in force for an institution, with a revision for each area."""

    content: Content
    revisions: Mapping[str, Revision]

    @property
    def version(self) -> str:
        """The same over the revisions of all areas."""
        return _name("\n".join(revision.digest for revision in self.revisions.values()))


def read_structure(structure: str) -> Flow:
    """Rebuild the flow that `Revision.structure` wrote."""
    data = json.loads(structure)
    scales = {
        name: Scale(
            id=name, choices=tuple(Choice(id=choice["id"], standing=Standing(choice["standing"])) for choice in choices)
        )
        for name, choices in data["scales"].items()
    }
    return Flow(
        area=data["area"],
        sections=tuple(
            Section(
                principle=section["principle"],
                questions=tuple(_read_question(question, scales) for question in section["questions"]),
            )
            for section in data["sections"]
        ),
    )


def _read_question(data: Mapping[str, Any], scales: Mapping[str, Scale]) -> Question:
    condition = data["condition"]
    return Question(
        id=data["id"],
        principles=tuple(data["principles"]),
        importance=Importance(data["importance"]),
        audience=Audience(data["audience"]),
        scale=scales[data["scale"]],
        condition=condition and Condition(question=condition["question"], choices=frozenset(condition["choices"])),
        relies_on=tuple(CrossReference(**reference) for reference in data["relies_on"]),
        source=data["source"],
        was=tuple(data["was"]),
    )


def _flow_data(flow: Flow) -> dict[str, Any]:
    return {
        "area": flow.area,
        "scales": {
            question.scale.id: [
                {"id": choice.id, "standing": choice.standing.value} for choice in question.scale.choices
            ]
            for question in flow
        },
        "sections": [
            {
                "principle": section.principle,
                "questions": [_question_data(question) for question in section.questions],
            }
            for section in flow.sections
        ],
    }


def _question_data(question: Question) -> dict[str, Any]:
    condition = question.condition
    return {
        "id": question.id,
        "principles": list(question.principles),
        "importance": question.importance.value,
        "audience": question.audience.value,
        "scale": question.scale.id,
        "condition": condition and {"question": condition.question, "choices": sorted(condition.choices)},
        "relies_on": [
            {"area": reference.area, "responsibility": reference.responsibility} for reference in question.relies_on
        ],
        "source": question.source,
        "was": list(question.was),
    }


def _canonical(data: dict[str, Any]) -> str:
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _name(digests: str) -> str:
    return hashlib.sha256(digests.encode()).hexdigest()[:12]
