"""Screens of what a department's people say: views as journeys return them, made of the real content."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import count

from bot.assessment.changes import compare
from bot.assessment.department import DepartmentView, Former, PeopleLine, Settling, Summaries
from bot.assessment.flow import Flow, Standing
from bot.assessment.people import Department, RoleKind
from bot.assessment.round import Asked, Participant, Participation, Privacy, Round, Stage
from bot.assessment.run import Place, Run
from bot.assessment.scoring import score
from bot.assessment.summary import summarise_voices
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Settled, Tallies, Vantage, Voice, tally
from bot.screens.participation import draw_participation
from bot.screens.people_changes import draw_changes
from bot.screens.people_figure import draw_people_figure
from bot.screens.people_finding import draw_names, draw_people_finding
from bot.screens.people_summary import (
    draw_people_reliant,
    draw_people_rules,
    draw_people_strengths,
    draw_people_summary,
)
from bot.screens.prompting import draw_prompt_left
from bot.screens.screen import Screen
from bot.screens.settling import draw_choice_to_settle, draw_reason_question, draw_settled
from bot.screens.spread import draw_spreads
from bot.screens.summary import draw_choice_of_summaries
from bot.texts import Language

from .scene import NOON, Scene, member

Draw = Callable[[Scene, Language], Screen]

ASSESSMENT = 1_000_000
FRONTLINE, DIRECTING, OTHER = Vantage
NAMES = ("Grace Otieno", "Daniel <Kimani>", "Ruth Wanjiru", "Brian Mutua")
"""Of two who serve clients, one who directs, and one who does neither."""
MIXED = {
    "hr-bonus-rewards-quality": ("not", "not", "partly", "partly"),
    "hr-targets-realistic": ("partly", "partly", "partly", "partly"),
    "hr-code-of-conduct-signed": ("meets", "meets", "meets", "meets"),
    "hr-misconduct-sanctioned": ("meets", "partly", "meets", "not"),
    "hr-past-conduct-checked": ("unknown", "unknown", "out", "unknown"),
    "hr-training-before-field": ("not", "not", "meets", "meets"),
    "hr-confidentiality-signed": ("meets", "meets", "meets", "meets"),
    "hr-safe-reporting": ("not", "meets", "not", "meets"),
}
BEFORE = {
    "hr-bonus-rewards-quality": ("partly", "partly", "partly", "partly"),
    "hr-targets-realistic": ("not", "not", "not", "not"),
    "hr-code-of-conduct-signed": ("not", "not", "not", "not"),
    "hr-misconduct-sanctioned": ("meets", "meets", "meets", "meets"),
    "hr-training-before-field": ("unknown", "unknown", "unknown", "unknown"),
    "hr-appraisal-client-treatment": ("meets", "meets", "meets", "meets"),
    "hr-confidentiality-signed": ("meets", "meets", "meets", "meets"),
}
SETTLED = Settled(choice="partly", reason="Two branches <have> none yet.", by="Ruth Wanjiru", at=NOON)


def count_voices(
    flow: Flow, answers: Mapping[str, Sequence[str]], *, settled: Mapping[str, Settled] | None = None
) -> Tallies:
    """The tallies of people who gave these answers, each in his place, with their names."""
    people = max((len(said) for said in answers.values()), default=0)
    voices = [
        Voice(
            member=number,
            vantage=(FRONTLINE, FRONTLINE, DIRECTING, OTHER)[number % 4],
            walk=Run(
                answers={question: said[number] for question, said in answers.items() if number < len(said)},
                place=Place.SUBMITTED,
            ),
            name=NAMES[number] if number < len(NAMES) else f"Person {number}",
        )
        for number in range(people)
    ]
    return tally(flow, voices, settled or {})


def hear(
    scene: Scene,
    answers: Mapping[str, Sequence[str]] = MIXED,
    *,
    area: str = "hr",
    before: Mapping[str, Sequence[str]] | None = None,
    settled: Mapping[str, Settled] | None = None,
    around: Standing | None = None,
    reader: RoleKind = RoleKind.LEADER,
) -> DepartmentView:
    """What people said in a closed round; every responsibility of the other departments stands as `around` says."""
    content, revision = scene.edition.content, scene.edition.revisions[area]
    tallies = count_voices(revision.flow, answers, settled=settled)
    others = {name: dict.fromkeys(flow.questions, around) for name, flow in content.flows.items() if name != area}
    surroundings = Surroundings(
        responsibilities={question: it for found in others.values() for question, it in found.items()},
        areas={name: score(content.flows[name], found) if around else None for name, found in others.items()},
    )
    directs = reader is not RoleKind.STAFF
    return DepartmentView(
        reader=member(reader),
        content=content,
        department=Department(id=7, name=None, areas=(area,)),
        area=area,
        assessment=ASSESSMENT,
        revision=revision,
        round=Round(
            id=1, institution=1, privacy=Privacy.NAMED, asked=Asked.EVERYONE, opened_at=NOON, until=NOON, closed_at=NOON
        ),
        participation=Participation(
            people=tuple(Participant(member=number, stage=Stage.HANDED_IN) for number in range(5))
        ),
        summary=summarise_voices(
            tallies, content=content, surroundings=surroundings, names=dict.fromkeys(content.flows, (None,))
        ),
        former=Former(assessment=ASSESSMENT - 1, closed_at=NOON - timedelta(days=180)) if before else None,
        comparison=compare(count_voices(revision.flow, before), tallies, principles=content.principles)
        if before
        else None,
        own_run=10_000_000,
        may_settle=directs,
        may_see_names=directs,
    )


def wait(
    scene: Scene, *stages: Stage, reader: RoleKind = RoleKind.LEADER, planned: bool = True, names: Sequence[str] = NAMES
) -> DepartmentView:
    """An open round in which people are that far, one after the other."""
    view = hear(scene, before=BEFORE, reader=reader)
    named = view.may_see_names
    return replace(
        view,
        round=replace(view.round, closed_at=None, until=NOON if planned else None),
        participation=Participation(
            people=tuple(
                Participant(member=number, stage=stage, name=name if named else None)
                for number, stage, name in zip(count(), stages, names, strict=False)
            )
        ),
        summary=None,
        comparison=None,
        may_settle=False,
    )


def place(view: DepartmentView, question: str) -> int:
    return list(view.flow.questions).index(question)


def heard(make: Callable[[Scene], DepartmentView], draw: Callable[[DepartmentView, Language], Screen]) -> Draw:
    """A screen of what people say, in the words that the assessment has pinned."""

    def drawn(scene: Scene, say: Language) -> Screen:
        view = make(scene)
        return draw(view, say.within(view.revision))

    return drawn


def finding(question: str, make: Callable[[Scene], DepartmentView] = hear) -> Draw:
    return heard(make, lambda view, say: draw_people_finding(view, say, place=place(view, question), page=1))


def settle(scene: Scene) -> DepartmentView:
    return hear(scene, settled={"hr-training-before-field": SETTLED})


def ask_reason(scene: Scene, say: Language) -> Screen:
    view = hear(scene)
    question = view.flow.questions["hr-training-before-field"]
    settling = Settling(
        member=view.reader,
        department=view.department,
        area=view.area,
        assessment=view.assessment,
        revision=view.revision,
        question=question,
        choice=question.scale.choices[1],
    )
    return draw_reason_question(settling, say.within(view.revision))


def summaries(scene: Scene) -> Summaries:
    """A department heard, one under way, and the own answers."""
    return Summaries(
        member=member(),
        own=(scene.ask(area="hr"),),
        people=(
            PeopleLine(
                department=Department(id=1, name=None, areas=("hr",)), area="hr", assessment=ASSESSMENT, is_open=False
            ),
            PeopleLine(
                department=Department(id=2, name="Branch “Lake & Hill”", areas=("cc",)),
                area="cc",
                assessment=ASSESSMENT + 1,
                is_open=True,
            ),
        ),
    )


changed = partial(hear, before=BEFORE)
split = "hr-training-before-field"

PEOPLE_SCREENS: Mapping[str, Draw] = {
    "choice of summaries": lambda scene, say: draw_choice_of_summaries(summaries(scene), say),
    "choice of summaries, none": lambda _, say: draw_choice_of_summaries(
        Summaries(member=member(), own=(), people=()), say
    ),
    "people summary": heard(changed, draw_people_summary),
    "people summary, last page": heard(changed, lambda view, say: draw_people_summary(view, say, page=99)),
    "people summary for staff": heard(partial(hear, reader=RoleKind.STAFF), draw_people_summary),
    "people summary with a new round under way": heard(
        lambda scene: replace(settle(scene), under_way=ASSESSMENT + 1), draw_people_summary
    ),
    "people summary of one person": heard(
        lambda scene: hear(scene, dict.fromkeys(scene.edition.content.flows["hr"].questions, ("meets",))),
        draw_people_summary,
    ),
    "people summary that nobody answered": heard(lambda scene: replace(hear(scene), summary=None), draw_people_summary),
    "people finding, split": finding(split),
    "people finding, settled": finding(split, settle),
    "people finding for staff": finding(split, partial(hear, reader=RoleKind.STAFF)),
    "people finding, nobody knows": finding("hr-past-conduct-checked"),
    "people finding, perception gap": finding("hr-confidentiality-signed", partial(hear, around=Standing.NOT)),
    "responsibility that is no finding": finding("hr-code-of-conduct-signed"),
    "who said what": heard(hear, lambda view, say: draw_names(view, say, place=place(view, split), page=0)),
    "all answers of people": heard(settle, lambda view, say: draw_spreads(view, say, page=0)),
    "all answers of people, last page": heard(settle, lambda view, say: draw_spreads(view, say, page=99)),
    "changes": heard(changed, draw_changes),
    "changes, first round": heard(hear, draw_changes),
    "changes with other questions": heard(lambda scene: _asked_otherwise(changed(scene)), draw_changes),
    "people strengths": heard(hear, draw_people_strengths),
    "who relies on the people": heard(lambda scene: hear(scene, {}, area="cc"), draw_people_reliant),
    "people rules": heard(hear, draw_people_rules),
    "figure of people": heard(settle, lambda view, say: draw_people_figure(view, say, principle=0, page=0)),
    "figure of people by principle": heard(
        settle, lambda view, say: draw_people_figure(view, say, principle=4, page=99)
    ),
    "settle: choice": heard(hear, lambda view, say: draw_choice_to_settle(view, say, place=place(view, split), page=1)),
    "settle: reason": ask_reason,
    "settle: done": heard(settle, lambda view, say: draw_settled(view, say, place=place(view, split))),
    "nothing written": lambda _, say: draw_prompt_left(member(), say),
    "participation": heard(lambda scene: wait(scene, *Stage, Stage.NOT_BEGUN), draw_participation),
    "participation for staff": heard(
        lambda scene: wait(scene, *Stage, Stage.NOT_BEGUN, reader=RoleKind.STAFF), draw_participation
    ),
    "participation, complete": heard(
        lambda scene: wait(scene, Stage.HANDED_IN, Stage.HANDED_IN, planned=False), draw_participation
    ),
}


def _asked_otherwise(view: DepartmentView) -> DepartmentView:
    assert view.comparison
    return replace(view, comparison=replace(view.comparison, same_method=False))
