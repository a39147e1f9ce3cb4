"""The plan of action on screens: plans and actions of the real content, and a screen of each state."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from bot.assessment.action import Action, Deed, Move, Owner, Status
from bot.assessment.flow import Standing
from bot.assessment.people import Department, Member, Role, RoleKind, names_by_area
from bot.assessment.plan import ActionReading, Planned, PlanNews, PlanReading, Whose
from bot.assessment.rechecking import Rechecked, RecheckReading, UnconfirmedReading
from bot.assessment.round import Privacy
from bot.screens.acting import (
    draw_action,
    draw_dates,
    draw_moves,
    draw_people,
    draw_places,
    draw_reason_question,
    draw_words_question,
)
from bot.screens.plan import draw_plan
from bot.screens.plan_news import (
    draw_action_due,
    draw_action_late,
    draw_answered,
    draw_changed,
    draw_declined,
    draw_given,
    draw_related,
)
from bot.screens.rechecking import draw_answered as draw_recheck_answered
from bot.screens.rechecking import draw_recheck, draw_recheck_in_brief, draw_remark_kept
from bot.screens.screen import Screen
from bot.screens.unconfirmed import draw_unconfirmed
from bot.texts import Language

from .scene import NOON, Scene, member

TODAY = date(2026, 11, 24)
HR = Department(id=9_999_990, name=None, areas=("hr",))
BRANCH = Department(id=9_999_991, name="Branch “Lake & Hill”", areas=("cc", "sf"))
FINANCE = Department(id=9_999_992, name=None, areas=("fn",))
PLACES = (HR, BRANCH, FINANCE)
MANAGER = replace(member(name="Joseph Mwangi"), id=9_999_901, roles=(Role(kind=RoleKind.MANAGER, department=HR.id),))
CLERK = replace(
    member(name="Grace Otieno of the branch by the lake and the hill"),
    id=9_999_902,
    roles=(Role(kind=RoleKind.STAFF, department=HR.id),),
)
LEADER = member(RoleKind.LEADER)


def planned(
    question: str, *, owner: Member | None = MANAGER, at: Department | None = None, **others: object
) -> Planned:
    """An action of Human Resources, or of the branch."""
    area = question.partition("-")[0]
    department = HR if area == "hr" else BRANCH
    at = at or department
    usual: dict[str, object] = {
        "words": None,
        "due_on": TODAY + timedelta(days=30),
        "status": Status.AGREED,
        "step": 9_000,
        "kept_by": "Amina <Diallo>",
        "kept_at": NOON - timedelta(days=3),
    }
    action = Action(
        id=10_000_000,
        question=question,
        area=area,
        department=department.id,
        owner=Owner(department=at.id, member=owner.id if owner else None),
        **{**usual, **others},  # type: ignore[arg-type]
    )
    return Planned(action=action, department=department, at=at, owner=owner)


AGREED = planned("hr-safe-reporting")
LATE = planned(
    "hr-training-before-field", status=Status.IN_PROGRESS, due_on=TODAY - timedelta(days=6), words="Train <everybody>."
)
ONE_DAY_LATE = planned("cc-clients-know-how", owner=None, due_on=TODAY - timedelta(days=1))
TODAYS = planned("hr-targets-realistic", owner=None, at=FINANCE, due_on=TODAY)
LEFT = replace(ONE_DAY_LATE, owner_before="Daniel <Kimani>")
SAID_DONE = planned("hr-code-of-conduct-signed", owner=CLERK, at=FINANCE, status=Status.SAID_DONE)
CONFIRMED = planned("hr-past-conduct-checked", status=Status.CONFIRMED, ended_at=NOON)
DROPPED = planned("hr-bonus-rewards-quality", status=Status.DROPPED, ended_at=NOON)
LIVING = (LATE, ONE_DAY_LATE, TODAYS, AGREED, SAID_DONE)


def plan(reader: Member = MANAGER, living: Sequence[Planned] = LIVING, ended: Sequence[Planned] = ()) -> PlanReading:
    return PlanReading(reader=reader, today=TODAY, living=tuple(living), ended=tuple(ended))


def move(deed: Deed, *, by: str | None = "Joseph Mwangi", **details: object) -> Move:
    return Move(deed=deed, by=by, at=NOON, **details)  # type: ignore[arg-type]


MOVES = (
    move(Deed.AGREE, by="Amina <Diallo>"),
    move(Deed.GIVE, to="Grace Otieno"),
    move(Deed.GIVE),
    move(Deed.REDATE, due_on=TODAY + timedelta(days=9)),
    move(Deed.REWORD),
    move(Deed.BEGIN),
    move(Deed.SAY_DONE),
    move(Deed.TAKE_BACK),
    move(Deed.SAY_DONE),
    move(Deed.REOPEN, by="Daniel Kimani", standing=Standing.PARTLY, reason="The <box> is locked."),
    move(Deed.REOPEN, by=None, standing=Standing.NOT),
    move(Deed.SAY_DONE),
    move(Deed.CONFIRM, by="Daniel Kimani", standing=Standing.MEETS),
    move(Deed.CONFIRM, by=None, standing=Standing.MEETS),
    move(Deed.DROP, reason="It is done otherwise."),
)


def reading(
    scene: Scene,
    of: Planned = AGREED,
    *,
    reader: Member = MANAGER,
    moves: Sequence[Move] = MOVES[:1],
    asked: bool = False,
    could_be: bool = True,
    people: int = 3,
) -> ActionReading:
    content = scene.edition.content
    relying: dict[str, tuple[str, ...]] = {}
    for question in content.relied_on_by.get(of.action.question, ()):
        area = content.area_of[question]
        relying[area] = (*relying.get(area, ()), question)
    return ActionReading(
        reader=reader,
        today=TODAY,
        content=content,
        planned=of,
        stands=Standing.NOT,
        moves=tuple(moves),
        relying=relying,
        names=names_by_area(PLACES),
        is_asked_again=asked,
        could_be_asked=could_be,
        places=PLACES,
        people=(MANAGER, CLERK, *(replace(LEADER, id=9_000_000 + it) for it in range(people - 2))),
    )


def news(*actions: Planned) -> PlanNews:
    return PlanNews(reader=MANAGER, today=TODAY, actions=actions)


def recheck(scene: Scene, privacy: Privacy) -> RecheckReading:
    return RecheckReading(
        reader=CLERK,
        recheck=10_000_000,
        department=HR,
        area="hr",
        question=scene.edition.content.flows["hr"].questions["hr-safe-reporting"],
        privacy=privacy,
    )


def answered(scene: Scene, status: Status, standing: Standing, *, asks_why: bool = False) -> Rechecked:
    question = recheck(scene, Privacy.NAMED).question
    return Rechecked(reader=CLERK, status=status, question=question, standing=standing, asks_why=asks_why)


def unconfirmed(*, could_be_asked: bool) -> UnconfirmedReading:
    return UnconfirmedReading(
        reader=MANAGER, planned=SAID_DONE, said_on=date(2026, 11, 9), could_be_asked=could_be_asked
    )


Draw = Callable[[Scene, Language], Screen]


def _of(draw: Callable[..., Screen], *args: Planned, **details: object) -> Draw:
    return lambda scene, say: draw(reading(scene, *args, **details), say)  # type: ignore[arg-type]


PLAN_SCREENS: Mapping[str, Draw] = {
    "plan": lambda _, say: draw_plan(plan(), say),
    "plan of the departments": lambda _, say: draw_plan(plan(), say, whose=Whose.DEPARTMENTS),
    "plan of the institution": lambda _, say: draw_plan(plan(LEADER, LIVING * 3), say, whose=Whose.INSTITUTION, page=1),
    "plan, nothing for me": lambda _, say: draw_plan(plan(CLERK, ()), say, whose=Whose.MINE),
    "plan, nothing in my departments": lambda _, say: draw_plan(plan(CLERK, ()), say),
    "plan, nothing at all": lambda _, say: draw_plan(plan(LEADER, ()), say),
    "plan of what has ended": lambda _, say: draw_plan(plan(ended=[CONFIRMED, DROPPED]), say, ended=True),
    "plan of what has ended, none": lambda _, say: draw_plan(plan(), say, ended=True),
    "action": _of(draw_action),
    "action for staff": _of(draw_action, reader=CLERK),
    "action that is late": _of(draw_action, LATE, moves=MOVES[:6]),
    "action of a department that is carried out elsewhere": _of(draw_action, TODAYS),
    "action whose owner went": _of(draw_action, LEFT),
    "action said to be done": _of(draw_action, SAID_DONE, moves=MOVES[:7], asked=True),
    "action said to be done of which nobody can be asked": _of(draw_action, SAID_DONE, could_be=False),
    "action said to be done of which nobody is asked": _of(draw_action, SAID_DONE),
    "action confirmed": _of(draw_action, CONFIRMED, moves=MOVES[:14]),
    "action dropped": _of(draw_action, DROPPED, moves=MOVES),
    "action, all that happened": lambda scene, say: draw_moves(reading(scene, DROPPED, moves=MOVES), say, page=0),
    "action, all that happened, last page": lambda scene, say: draw_moves(
        reading(scene, DROPPED, moves=MOVES), say, page=9
    ),
    "action, what": _of(draw_words_question),
    "action, what in other words": _of(draw_words_question, LATE),
    "action, until when": _of(draw_dates),
    "action, who": lambda scene, say: draw_people(reading(scene), say, page=0),
    "action, who of many": lambda scene, say: draw_people(reading(scene, ONE_DAY_LATE, people=30), say, page=1),
    "action, where": lambda scene, say: draw_places(reading(scene), say, page=0),
    "action, why dropped": _of(draw_reason_question),
    "recheck": lambda scene, say: draw_recheck(recheck(scene, Privacy.NAMED), say),
    "recheck in a confidential round": lambda scene, say: draw_recheck(recheck(scene, Privacy.CONFIDENTIAL), say),
    "recheck in brief": lambda scene, say: draw_recheck_in_brief(recheck(scene, Privacy.NAMED), say),
    "recheck in brief, again": lambda scene, say: draw_recheck_in_brief(recheck(scene, Privacy.NAMED), say, again=True),
    "recheck that confirms": lambda scene, say: draw_recheck_answered(
        answered(scene, Status.CONFIRMED, Standing.MEETS), say
    ),
    "recheck that reopens": lambda scene, say: draw_recheck_answered(
        answered(scene, Status.IN_PROGRESS, Standing.PARTLY, asks_why=True), say
    ),
    "recheck that reopens, confidential": lambda scene, say: draw_recheck_answered(
        answered(scene, Status.IN_PROGRESS, Standing.NOT), say
    ),
    "recheck that does not apply": lambda scene, say: draw_recheck_answered(
        answered(scene, Status.IN_PROGRESS, Standing.OUT, asks_why=True), say
    ),
    "recheck passed on": lambda scene, say: draw_recheck_answered(
        answered(scene, Status.SAID_DONE, Standing.UNKNOWN), say
    ),
    "recheck that is over": lambda _, say: draw_recheck_answered(Rechecked(reader=CLERK, status=None), say),
    "recheck, remark kept": lambda _, say: draw_remark_kept(CLERK, say),
    "action given": lambda _, say: draw_given(news(AGREED), say),
    "actions given": lambda _, say: draw_given(news(*LIVING), say),
    "action elsewhere": lambda _, say: draw_related(news(AGREED), say),
    "actions elsewhere": lambda _, say: draw_related(news(LATE, TODAYS, AGREED, SAID_DONE), say),
    "action on another day": lambda _, say: draw_changed(news(AGREED), say),
    "action that another has now": lambda _, say: draw_changed(news(SAID_DONE), say),
    "action that was dropped": lambda _, say: draw_changed(news(DROPPED), say),
    "action due": lambda _, say: draw_action_due(news(LATE), say),
    "action due in a week": lambda _, say: draw_action_due(news(AGREED), say),
    "action of another that is late": lambda _, say: draw_action_late(news(LATE), say),
    "action that is not theirs": lambda _, say: draw_declined(news(LATE), say, name=CLERK.person.name),
    "action that is confirmed": lambda _, say: draw_answered(
        news(CONFIRMED), say, move=move(Deed.CONFIRM, by=CLERK.person.name, standing=Standing.MEETS)
    ),
    "action that goes on": lambda _, say: draw_answered(
        news(LATE),
        say,
        move=move(Deed.REOPEN, by=CLERK.person.name, standing=Standing.PARTLY, reason="The cabinet has no lock yet."),
    ),
    "action that goes on, confidential": lambda _, say: draw_answered(
        news(LATE), say, move=move(Deed.REOPEN, by=None, standing=Standing.NOT)
    ),
    "action that does not apply": lambda _, say: draw_answered(
        news(AGREED), say, move=move(Deed.REOPEN, by=None, standing=Standing.OUT)
    ),
    "action that nobody confirms": lambda _, say: draw_unconfirmed(unconfirmed(could_be_asked=True), say),
    "action that nobody can confirm": lambda _, say: draw_unconfirmed(unconfirmed(could_be_asked=False), say),
}


def every_page(scene: Scene, say: Language) -> Sequence[Screen]:
    """The screens of an action for every responsibility that there is."""
    questions = [it for it in scene.edition.content.area_of if it.partition("-")[0] in ("hr", "cc", "sf")]
    draws = (draw_action, draw_dates, draw_words_question, partial(draw_people, page=0))
    return [draw(reading(scene, planned(question)), say) for question in questions for draw in draws]
