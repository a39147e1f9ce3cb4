"""Follow-ups on screens: the card, the draft of a round, what is carried over, and what has become of it all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.assessment.asking import Asking
from bot.assessment.changes import compare
from bot.assessment.delta import Delta, Earlier, Following, Scope, Why, carry_over
from bot.assessment.department import DepartmentView, Former
from bot.assessment.flow import Audience
from bot.assessment.inputs import Begin, Choose
from bot.assessment.institution import InstitutionReading, PairChange
from bot.assessment.people import Department
from bot.assessment.round import Privacy
from bot.assessment.run import Place, Run, step
from bot.assessment.summary import summarise, summarise_voices
from bot.assessment.surroundings import Surroundings
from bot.screens.answering import draw_card
from bot.screens.follow_up import draw_toward
from bot.screens.institution import draw_institution
from bot.screens.institution_changes import draw_institution_changes
from bot.screens.people_changes import draw_changes
from bot.screens.people_finding import draw_people_finding
from bot.screens.people_summary import draw_people_summary
from bot.screens.round_draft import draw_draft
from bot.screens.round_news import draw_call
from bot.screens.screen import Screen
from bot.screens.spread import draw_spreads
from bot.texts import Language

from .institutions import read
from .rounds import ALL, HR, SALES, call, draft
from .scene import NOON, STEPS, Act, Scene
from .voices import BEFORE, count_voices, hear

Draw = Callable[[Scene, Language], Screen]

CLOSED = NOON - timedelta(days=180)
ASKED = frozenset({"hr-bonus-rewards-quality", "hr-targets-realistic", "hr-misconduct-sanctioned"})
SINCE = {
    "hr-bonus-rewards-quality": ("partly", "partly", "partly", "partly"),
    "hr-targets-realistic": ("meets", "meets", "meets", "meets"),
    "hr-misconduct-sanctioned": ("meets", "meets", "not", "not"),
}
"""What people say of it in the follow-up."""


def begin(step: int) -> Begin:
    return Begin(step=step)


def choose(step: int) -> Choose:
    return Choose(step=step, number=0)


def ask(
    scene: Scene,
    *acts: Act,
    earlier: str | None = None,
    is_own: bool = True,
    asked: frozenset[str] = ASKED,
    narrow: bool = False,
    can_ask_all: bool = False,
) -> Asking:
    """A run of a follow-up after these acts, in which the open question was answered like this before."""
    asking = scene.ask()
    walk = Run(narrow=narrow, asked=asked, step=STEPS)
    for act in acts:
        walk, _ = step(asking.flow, walk, act(step=walk.step))
    return replace(
        asking,
        walk=walk,
        following=Following(closed_at=CLOSED, can_ask_all=can_ask_all),
        earlier=Earlier(choice=earlier, at=CLOSED, is_own=is_own) if earlier else None,
    )


def card(earlier: str, *acts: Act, is_own: bool = True) -> Draw:
    return lambda scene, say: draw_card(ask(scene, begin, *acts, earlier=earlier, is_own=is_own), say)


def toward(earlier: str, *, better: bool) -> Draw:
    return lambda scene, say: draw_toward(ask(scene, begin, earlier=earlier), say, int(better))


def managers_only(scene: Scene) -> frozenset[str]:
    flow = scene.edition.content.flows["hr"]
    return frozenset(it.id for it in flow if it.audience is Audience.MANAGER)


def own_summary(scene: Scene, say: Language) -> Screen:
    asking = ask(scene, begin, choose, choose, choose)
    flow = asking.flow
    summary = summarise(
        flow,
        replace(asking.walk, place=Place.SUBMITTED),
        content=scene.edition.content,
        surroundings=Surroundings(responsibilities={}, areas={}),
        names=dict.fromkeys(scene.edition.content.flows, (None,)),
        earlier={it.id: Earlier(choice="partly", at=CLOSED, is_own=True) for it in flow if it.condition is None},
    )
    return draw_card(replace(asking, summary=summary), say)


def put_together(*areas: Department, follow_up: bool = True, why: Sequence[Why] = tuple(Why), months: int = 0) -> Draw:
    """The draft of a round of departments, all but the last of which can be followed; the last one is Sales."""
    scopes = [
        Scope(
            department=department.id,
            area=area,
            everything=10,
            former=number,
            closed_at=CLOSED - timedelta(days=30 * months * number),
            delta=Delta(why={f"{area}-{place}": it for place, it in enumerate(why)}),
        )
        for number, department in enumerate(areas, 1)
        for area in department.areas
        if department is not SALES
    ]
    anew = [Scope(department=SALES.id, area="sf", everything=10)] if SALES in areas else []
    reading = draft(departments=ALL, chosen=areas)
    reading = replace(reading, scopes=(*scopes, *anew), draft=replace(reading.draft, follow_up=follow_up))
    return lambda _, say: draw_draft(reading, say)


def follow(scene: Scene) -> DepartmentView:
    """What people said in a follow-up, with what is carried over."""
    view = hear(scene)
    before, now = count_voices(view.flow, BEFORE), count_voices(view.flow, SINCE)
    tallies = carry_over(now, before, closed_at=CLOSED, until=NOON)
    assert view.summary
    return replace(
        view,
        summary=summarise_voices(
            tallies,
            content=view.content,
            surroundings=Surroundings(responsibilities={}, areas={}),
            names=view.summary.names,
        ),
        former=Former(assessment=9, closed_at=CLOSED),
        comparison=compare(before, tallies, principles=view.content.principles),
    )


def institution(scene: Scene, *, compared: bool = True) -> InstitutionReading:
    reading = read(scene.edition.content)
    view = follow(scene)
    assert view.summary
    assert view.summary.tallies
    assert view.comparison
    changes = [
        PairChange(
            department=department,
            area=department.areas[0],
            assessment=1_000_000,
            closed_at=CLOSED,
            before=view.summary.tallies,
            comparison=view.comparison,
        )
        for department in reading.departments
        if department.areas
    ]
    return replace(reading, changes=tuple(changes) if compared else ())


FOLLOW_UP_SCREENS: Mapping[str, Draw] = {
    "follow-up, introduction": lambda scene, say: draw_card(ask(scene), say),
    "follow-up, introduction of a look": lambda scene, say: draw_card(ask(scene, can_ask_all=True), say),
    "follow-up, introduction for the frontline": lambda scene, say: draw_card(
        ask(scene, asked=ASKED | managers_only(scene), narrow=True), say
    ),
    "follow-up, nothing for the frontline": lambda scene, say: draw_card(
        ask(scene, asked=managers_only(scene), narrow=True), say
    ),
    "follow-up, met before": card("meets"),
    "follow-up, partly met before": card("partly"),
    "follow-up, not met before": card("not", is_own=False),
    "follow-up, not known before": card("unknown"),
    "follow-up, not to be reminded of": lambda scene, say: draw_card(ask(scene, begin), say),
    "follow-up, better than before": toward("not", better=True),
    "follow-up, worse than before": toward("meets", better=False),
    "follow-up, review": lambda scene, say: draw_card(ask(scene, begin, choose, choose, choose), say),
    "follow-up, own summary": own_summary,
    "follow-up, draft": put_together(HR),
    "follow-up, draft of several": put_together(*ALL, months=1),
    "follow-up, draft of everything": put_together(HR, SALES, follow_up=False),
    "follow-up, draft of one question": put_together(HR, why=[Why.CHECK]),
    "follow-up, called": lambda _, say: draw_call(replace(call(HR), questions=6, is_follow_up=True), say),
    "follow-up, called for one question": lambda _, say: draw_call(
        replace(call(HR, privacy=Privacy.CONFIDENTIAL), questions=1, is_follow_up=True), say
    ),
    "follow-up, people summary": lambda scene, say: draw_people_summary(follow(scene), say),
    "follow-up, all answers": lambda scene, say: draw_spreads(follow(scene), say, page=0),
    "follow-up, finding from before": lambda scene, say: draw_people_finding(follow(scene), say, place=5, page=0),
    "follow-up, changes": lambda scene, say: draw_changes(follow(scene), say),
    "institution with changes": lambda scene, say: draw_institution(institution(scene), say),
    "institution changes": lambda scene, say: draw_institution_changes(institution(scene), say, 0),
    "institution changes, last page": lambda scene, say: draw_institution_changes(institution(scene), say, 9),
    "institution changes, none": lambda scene, say: draw_institution_changes(
        institution(scene, compared=False), say, 0
    ),
}
