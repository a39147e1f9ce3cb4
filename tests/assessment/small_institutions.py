"""Small contents with links and mirrors, and what people say of them, by hand or made at random."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from hypothesis import strategies as st

from bot.assessment.flow import (
    Audience,
    Condition,
    Content,
    CrossReference,
    Flow,
    Importance,
    Mirror,
    Question,
    Section,
    Standing,
)
from bot.assessment.institution import InstitutionView, Pair, view_institution
from bot.assessment.run import Place, Run
from bot.assessment.voices import Settled, Tallies, Vantage, Voice, tally

from .small_flows import SCALE

PRINCIPLES = ("privacy", "pricing")


def question(
    id_: str,
    importance: Importance = Importance.MAJOR,
    *relies_on: str,
    after: tuple[str, str] | None = None,
    principles: tuple[str, ...] = ("privacy",),
    was: tuple[str, ...] = (),
) -> Question:
    """A question; it relies on responsibilities by id, whose area stands before their hyphen, or on whole areas."""
    return Question(
        id=id_,
        principles=principles,
        importance=importance,
        audience=Audience.BOTH,
        scale=SCALE,
        condition=after and Condition(question=after[0], choices=frozenset(after[1].split())),
        relies_on=tuple(
            CrossReference(area=name.partition("-")[0], responsibility=name if "-" in name else None)
            for name in relies_on
        ),
        was=was,
    )


def flow(*questions: Question) -> Flow:
    """A flow of one area, named before the hyphen of its ids, with a section for each leading principle."""
    principles = dict.fromkeys(question.principles[0] for question in questions)
    return Flow(
        area=questions[0].id.partition("-")[0],
        sections=tuple(
            Section(principle=principle, questions=tuple(it for it in questions if it.principles[0] == principle))
            for principle in principles
        ),
    )


def content(*flows: Flow, mirrors: Sequence[tuple[str, str]] = ()) -> Content:
    """Everything that can be asked."""
    return Content(
        principles=PRINCIPLES,
        flows={flow.area: flow for flow in flows},
        mirrors=tuple(Mirror(policy=policy, practice=practice) for policy, practice in mirrors),
    )


def voice(member: int, vantage: Vantage = Vantage.OTHER, name: str | None = None, /, **answers: str) -> Voice:
    """What one member handed in; underscores stand for hyphens."""
    given = {question.replace("_", "-"): choice for question, choice in answers.items()}
    return Voice(member=member, vantage=vantage, name=name, walk=Run(answers=given, place=Place.SUBMITTED))


def voices(question: str, *choices: str, vantage: Vantage = Vantage.OTHER, first: int = 1) -> list[Voice]:
    """One voice for each choice given to a question."""
    return [
        Voice(member=number, vantage=vantage, walk=Run(answers={question: choice}, place=Place.SUBMITTED))
        for number, choice in enumerate(choices, first)
    ]


def settle(choice: str) -> Settled:
    """An answer settled for all."""
    return Settled(choice=choice, reason="We looked it up", by="Amina", at=datetime(2027, 3, 1, tzinfo=UTC))


def one_says(flow: Flow, **answers: str) -> Tallies:
    """The tallies of a single voice."""
    return tally(flow, [voice(1, **answers)], {})


def view(of: Content, **answers: Mapping[str, str]) -> InstitutionView:
    """The institution with a department for each area; those of which nothing is given are not assessed."""
    return view_institution(
        of,
        [
            Pair(
                department=number,
                area=area,
                tallies=one_says(asked, **answers[area]) if area in answers else None,
            )
            for number, (area, asked) in enumerate(of.flows.items(), 1)
        ],
    )


@st.composite
def walks(draw: st.DrawFn, asked: Flow) -> Run:
    """Answers to some of the questions."""
    choices = st.sampled_from([*Standing, None])
    answers = {name: choice.value for name in asked.questions if (choice := draw(choices)) is not None}
    return Run(answers=answers, place=Place.SUBMITTED)


@st.composite
def heard(draw: st.DrawFn, asked: Flow, *, least: int = 0, most: int = 5) -> list[Voice]:
    """Voices of several members, each with a name or none."""
    return [
        Voice(
            member=member,
            vantage=draw(st.sampled_from(Vantage)),
            name=draw(st.sampled_from([None, "Amina"])),
            walk=draw(walks(asked)),
        )
        for member in range(draw(st.integers(least, most)))
    ]


@st.composite
def contents(draw: st.DrawFn, *, circles: bool = False) -> Content:
    """Contents of three areas whose responsibilities rely on earlier ones, or with `circles` on any."""
    ids = [f"{area}-{number}" for area in ("hr", "it", "sf") for number in range(draw(st.integers(1, 4)))]
    questions = []
    for place, id_ in enumerate(ids):
        others = [it for it in (ids if circles else ids[:place]) if it[:2] != id_[:2]]
        links = draw(st.lists(st.sampled_from(others), max_size=3, unique=True)) if others else []
        questions.append(
            question(
                id_,
                draw(st.sampled_from(Importance)),
                *links,
                principles=(draw(st.sampled_from(PRINCIPLES)),),
            )
        )
    mirrors = [("hr-0", "it-0"), ("it-0", "sf-0")] if draw(st.booleans()) else []
    return content(
        *(flow(*(it for it in questions if it.id[:2] == area)) for area in ("hr", "it", "sf")), mirrors=mirrors
    )


@st.composite
def institutions(draw: st.DrawFn, *, circles: bool = False) -> InstitutionView:
    """Institutions whose areas are covered by no department, one, or two, some of them not assessed."""
    of = draw(contents(circles=circles))
    pairs = [
        Pair(
            department=10 * number + branch,
            area=area,
            tallies=tally(asked, draw(heard(asked, most=3)), {}) if draw(st.integers(0, 4)) else None,
        )
        for number, (area, asked) in enumerate(of.flows.items(), 1)
        for branch in range(draw(st.sampled_from([1, 1, 2, 0])))
    ]
    return view_institution(of, pairs)
