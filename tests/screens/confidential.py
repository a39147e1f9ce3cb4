"""Screens of confidential rounds: what is said beforehand, what is told afterwards, and what is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.assessment.changes import compare
from bot.assessment.confidentiality import Group, Heard, disclose
from bot.assessment.department import DepartmentView
from bot.assessment.flow import Flow, Standing
from bot.assessment.inputs import Begin
from bot.assessment.institution import InstitutionReading, Pair, view_institution
from bot.assessment.round import Privacy, Stage
from bot.assessment.round_news import Outcome
from bot.assessment.run import Place, Run
from bot.assessment.summary import summarise_voices
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Vantage, Voice
from bot.screens.answering import draw_card
from bot.screens.confidentiality import draw_confidentiality_to_writer
from bot.screens.institution import draw_institution
from bot.screens.institution_areas import draw_area, draw_areas, draw_figure
from bot.screens.institution_findings import draw_finding
from bot.screens.participation import draw_participation
from bot.screens.people_changes import draw_changes
from bot.screens.people_figure import draw_people_figure
from bot.screens.people_finding import draw_people_finding
from bot.screens.people_summary import draw_people_summary
from bot.screens.round_draft import draw_draft
from bot.screens.round_news import draw_call, draw_outcome
from bot.screens.rounds import draw_round
from bot.screens.screen import Screen
from bot.screens.spread import draw_spreads
from bot.screens.summary import draw_summary
from bot.texts import Language

from .institutions import BRANCHES, full
from .rounds import ALL, HR, SALES, call, draft, outcome, participation, reading
from .scene import Scene
from .voices import BEFORE, MIXED, SETTLED, hear, heard, place, split, wait

CONFIDENTIAL = Privacy.CONFIDENTIAL
PEOPLE = 12
"""Three times as many as in the sample of a named round, saying the same."""


def tell(flow: Flow, answers: Mapping[str, tuple[str, ...]] = MIXED, *departments: int) -> Group:
    """What is told of departments whose people say the same as those of the sample."""
    people = [
        Voice(
            member=number,
            vantage=Vantage.OTHER,
            walk=Run(answers={name: said[number % 4] for name, said in answers.items()}, place=Place.SUBMITTED),
        )
        for number in range(PEOPLE)
    ]
    places = departments or (7,)
    people = people[: 4 * len(places)] if departments else people
    parts = [
        Heard(department=it, flow=flow, voices=tuple(people[number :: len(places)])) for number, it in enumerate(places)
    ]
    return disclose(parts).groups[0]


def hear_told(scene: Scene, *, settled: bool = False) -> DepartmentView:
    """What people said in a confidential round that is closed."""
    view = hear(scene)
    flow = view.revision.flow
    tallies = tell(flow).count(flow, {split: SETTLED} if settled else {})
    return replace(
        _keep(view),
        summary=summarise_voices(
            tallies,
            content=view.content,
            surroundings=Surroundings(responsibilities={}, areas={}),
            names=dict.fromkeys(view.content.flows, (None,)),
        ),
        may_see_names=False,
    )


def compare_told(scene: Scene) -> DepartmentView:
    view, named = hear_told(scene), hear(scene, before=BEFORE)
    flow = view.revision.flow
    assert view.summary
    assert view.summary.tallies
    before = tell(flow, BEFORE).count(flow, {})
    principles = view.content.principles
    return replace(view, former=named.former, comparison=compare(before, view.summary.tallies, principles=principles))


def withhold(scene: Scene) -> DepartmentView:
    return replace(_keep(hear(scene)), summary=None, may_see_names=False, may_settle=False)


def see_all(scene: Scene) -> InstitutionReading:
    """Human Resources told of, two branches told of together, a third not; and sales told of in the rest alone."""
    seen = full(scene)
    content = scene.edition.content
    flow = content.flows["cc"]
    branches = [it.id for it in seen.departments if it.name and it.name.startswith("Branch")][: len(BRANCHES) - 2]
    group = tell(flow, dict.fromkeys(flow.questions, ("not", "not", "meets", "partly")), *branches[:2])
    assert group.departments == tuple(branches[:2])
    pairs = []
    for pair in seen.view.pairs:
        if pair.area == "hr":
            pairs.append(replace(pair, tallies=tell(content.flows["hr"]).count(content.flows["hr"], {})))
        elif pair.area == "sf" or pair.department in branches:
            pooled = group.count(flow, {}) if pair.department == branches[0] else None
            together = group.departments if pooled else ()
            pairs.append(replace(pair, tallies=pooled, together=together, withheld=True))
        else:
            pairs.append(pair)
    rest = dict.fromkeys(content.flows["sf"].questions, Standing.PARTLY)
    return replace(seen, view=view_institution(content, pairs, rest=rest))


def see_nothing(scene: Scene) -> InstitutionReading:
    """All departments answered, and each is too small."""
    seen = full(scene)
    pairs = [Pair(department=it.department, area=it.area, tallies=None, withheld=True) for it in seen.view.pairs]
    return replace(seen, view=view_institution(scene.edition.content, pairs))


def come_of_nothing(scene: Scene, *departments: str) -> Outcome:
    chosen = [it for it in ALL if it.areas[0] in departments]
    came = outcome(scene, *chosen)
    return replace(
        came,
        round=replace(came.round, privacy=CONFIDENTIAL),
        departments=(replace(came.departments[0], summary=None), *came.departments[1:]),
    )


def _keep(view: DepartmentView) -> DepartmentView:
    return replace(view, round=replace(view.round, privacy=CONFIDENTIAL))


def _of_institution(draw: Callable[[InstitutionReading, Language], Screen]) -> Callable[[Scene, Language], Screen]:
    return lambda scene, say: draw(see_all(scene), say)


CONFIDENTIAL_SCREENS: Mapping[str, Callable[[Scene, Language], Screen]] = {
    "introduction of a confidential round": lambda scene, say: draw_card(
        replace(scene.ask(), privacy=CONFIDENTIAL), say
    ),
    "question of a confidential round": lambda scene, say: draw_card(
        replace(scene.ask(lambda step: Begin(step=step, everything=True)), privacy=CONFIDENTIAL), say
    ),
    "summary of the own answers in a confidential round": lambda scene, say: draw_summary(
        replace(scene.answer_all("not"), privacy=CONFIDENTIAL), say
    ),
    "what confidential means": lambda scene, say: draw_confidentiality_to_writer(scene.ask(), say),
    "draft of a confidential round": lambda _, say: draw_draft(
        draft(departments=[HR, SALES], chosen=[HR, SALES], looked_at=[SALES], privacy=CONFIDENTIAL), say
    ),
    "call of a confidential round": lambda _, say: draw_call(call(HR, privacy=CONFIDENTIAL), say),
    "round, confidential": lambda _, say: draw_round(
        reading(HR, privacy=CONFIDENTIAL, people=participation(*Stage, named=False)), say
    ),
    "outcome of which nothing is shown": lambda scene, say: draw_outcome(come_of_nothing(scene, "hr"), say),
    "outcome of many, of one of which nothing is shown": lambda scene, say: draw_outcome(
        come_of_nothing(scene, "hr", "sf"), say
    ),
    "participation, confidential": heard(
        lambda scene: replace(
            wait(scene, *Stage), round=replace(wait(scene).round, privacy=CONFIDENTIAL), may_see_names=False
        ),
        draw_participation,
    ),
    "people summary, confidential": heard(compare_told, draw_people_summary),
    "people summary, withheld": heard(withhold, draw_participation),
    "people finding, confidential": heard(
        hear_told, lambda view, say: draw_people_finding(view, say, place=place(view, split), page=0)
    ),
    "people finding, confidential and settled": heard(
        lambda scene: hear_told(scene, settled=True),
        lambda view, say: draw_people_finding(view, say, place=place(view, split), page=0),
    ),
    "all answers of people, confidential": heard(hear_told, lambda view, say: draw_spreads(view, say, page=0)),
    "figure of people, confidential": heard(
        lambda scene: hear_told(scene, settled=True),
        lambda view, say: draw_people_figure(view, say, principle=0, page=0),
    ),
    "changes, confidential": heard(compare_told, draw_changes),
    "changes, not comparable": heard(
        lambda scene: replace(compare_told(scene), comparison=None),
        draw_changes,
    ),
    "institution, confidential": _of_institution(draw_institution),
    "institution, nothing shown": lambda scene, say: draw_institution(see_nothing(scene), say),
    "areas, confidential": _of_institution(draw_areas),
    "area withheld": _of_institution(lambda seen, say: draw_area(seen, say, number=5)),
    "area of branches told of together": _of_institution(lambda seen, say: draw_area(seen, say, number=10)),
    "figure of the institution, confidential": _of_institution(
        lambda seen, say: draw_figure(seen, say, area=0, principle=0, page=0)
    ),
    "figure of an area of branches told of together": _of_institution(
        lambda seen, say: draw_figure(seen, say, area=11, principle=0, page=0)
    ),
    "finding of branches told of together": _of_institution(
        lambda seen, say: draw_finding(
            seen, say, number=list(seen.view.content.area_of).index("cc-two-ways-to-complain"), page=0
        )
    ),
}
