from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.assessment.flow import Importance
from bot.assessment.institution import InstitutionReading, InstitutionView
from bot.assessment.people import Institution, Member, Person, Role, RoleKind, SetUp
from bot.assessment.planning import Planning
from bot.assessment.strategy import plan_strategy
from bot.assessment.what_if import what_if

from .small_actions import action
from .small_institutions import content, flow, question, view

HR = flow(question("hr-code"), question("hr-training"), question("hr-bonus", Importance.CRITICAL))
IT = flow(question("it-login", Importance.MAJOR, "hr-code"))
OF = content(HR, IT, mirrors=[("hr-training", "it-login")])
DEPARTMENTS = {"hr": 1, "it": 2}
"""Those that cover each area, where the institution is viewed."""
NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
LEADER = Member(
    id=1,
    institution=Institution(id=1, slug="a", name="A", language="en", time_zone="UTC", set_up=SetUp.DONE),
    person=Person(id=1, telegram_id=1, name="Amina", language="en", time_zone="UTC", institution=1),
    key="key",
    roles=(Role(kind=RoleKind.LEADER),),
    frontline=False,
)


def planning(seen: InstitutionView, *, ticked: tuple[str, ...] = (), kept: tuple[str, ...] = ()) -> Planning:
    reading = InstitutionReading(reader=LEADER, view=seen, names={}, departments=(), assessments={}, as_of=NOON)
    actions = tuple(
        action(id=number, question=name, area=name[:2], department=DEPARTMENTS[name[:2]])
        for number, name in enumerate(kept, 1)
    )
    return Planning(seen=reading, ticked=frozenset(ticked), actions=actions)


NOT_MET = view(OF, hr={"hr-code": "not", "hr-training": "meets", "hr-bonus": "not"}, it={"it-login": "partly"})
"""The training is only the policy side of a perception gap."""


def test_the_strategy_and_the_effect_are_those_of_the_view() -> None:
    found = planning(NOT_MET, ticked=("hr-code",))
    assert found.strategy == plan_strategy(NOT_MET)
    assert found.effect == what_if(NOT_MET, {"hr-code"})
    assert list(found.priorities) == [priority.finding.question for priority in found.strategy.priorities]


def test_what_is_ticked_counts_in_the_order_of_the_strategy_while_it_is_a_finding() -> None:
    found = planning(NOT_MET, ticked=("it-login", "hr-code", "hr-training", "gone"))
    ticked = [priority.finding.question for priority in found.ticked_priorities]
    assert ticked == [name for name in found.priorities if name in {"it-login", "hr-code"}]


def test_what_is_kept_is_not_kept_again() -> None:
    found = planning(NOT_MET, kept=("hr-bonus",))
    left = [priority.finding.question for priority in found.not_kept(found.strategy.priorities)]
    assert left == [name for name in found.priorities if name != "hr-bonus"]


def test_what_is_kept_in_one_of_two_departments_is_left_to_be_kept_in_the_other() -> None:
    found = planning(NOT_MET, kept=("hr-bonus",))
    elsewhere = replace(found, actions=tuple(replace(it, department=99) for it in found.actions))
    assert "hr-bonus" in {it.finding.question for it in elsewhere.not_kept(elsewhere.strategy.priorities)}


def test_other_actions_leave_strategy_and_effect_as_they_are() -> None:
    found = planning(NOT_MET, ticked=("hr-code",), kept=("hr-code",))
    assert replace(found, actions=()).strategy == found.strategy
