"""A proven draft becomes the content that the bot asks."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.flow import (
    Choice,
    Condition,
    Content,
    CrossReference,
    Flow,
    Mirror,
    Question,
    Scale,
    Section,
)
from bot.authoring.draft import AreaDraft, Draft
from bot.authoring.models import ConditionEntry, QuestionEntry


def build(draft: Draft) -> Content:
    """Make the content of a draft that no rule finds an error in. Links to dropped responsibilities are left out."""
    scales = {
        str(scale.id): Scale(
            id=str(scale.id),
            choices=tuple(Choice(id=str(choice.id), standing=choice.standing) for choice in scale.choices),
        )
        for scale in draft.scales
    }
    return Content(
        principles=_strings(draft.principles),
        flows={str(area): _build_flow(draft, draft.flows[area], scales) for area in draft.areas},
        mirrors=tuple(
            Mirror(policy=str(mirror.policy), practice=str(mirror.practice))
            for mirror in draft.mirrors
            if {mirror.policy, mirror.practice} <= draft.area_of.keys()
        ),
        retired=frozenset(_strings(draft.retired)),
    )


def _build_flow(draft: Draft, flow: AreaDraft, scales: Mapping[str, Scale]) -> Flow:
    return Flow(
        area=str(flow.area),
        sections=tuple(
            Section(
                principle=str(section.principle),
                questions=tuple(_build_question(draft, question, scales) for question in section.questions),
            )
            for section in flow.sections
        ),
    )


def _build_question(draft: Draft, entry: QuestionEntry, scales: Mapping[str, Scale]) -> Question:
    if not entry.principles or not entry.importance:
        raise ValueError(f"not a proven draft: {entry.id}")
    return Question(
        id=str(entry.id),
        principles=_strings(entry.principles),
        importance=entry.importance,
        audience=entry.audience,
        scale=scales[entry.scale_id],
        condition=_build_condition(entry.ask_if) if entry.ask_if else None,
        relies_on=tuple(
            CrossReference(
                area=str(reference.area), responsibility=str(reference.question) if reference.question else None
            )
            for reference in entry.relies_on
            if not reference.question or reference.question in draft.area_of
        ),
        source=str(entry.source),
        was=_strings(entry.was),
    )


def _build_condition(entry: ConditionEntry) -> Condition:
    return Condition(question=str(entry.question), choices=frozenset(_strings(entry.choice)))


def _strings(slugs: tuple[str, ...]) -> tuple[str, ...]:
    # Plain strings: where a word was written is the author's affair, not the assessment's.
    return tuple(str(slug) for slug in slugs)
