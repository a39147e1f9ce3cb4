from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.assessment.action import Action
from bot.assessment.flow import Importance
from bot.assessment.institution import InstitutionReading, InstitutionView
from bot.assessment.people import Institution, Member, Person, Role, RoleKind, SetUp
from bot.assessment.planning import Planning
from bot.assessment.strategy import plan_strategy
from bot.assessment.what_if import what_if

from .small_institutions import content, flow, question, view

HR = flow(question("hr-code"), question("hr-training"), question("hr-bonus", Importance.CRITICAL))
IT = flow(question("it-login", Importance.MAJOR, "hr-code"))
OF = content(HR, IT, mirrors=[("hr-training", "it-login")])
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
        Action(id=number, question=name, area=name[:2], wave=1, kept_by="Amina", kept_at=NOON)
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


@pytest.mark.parametrize(
    ("answer", "is_put_right"), [("meets", True), ("partly", False), ("not", False), ("unknown", False), ("out", False)]
)
def test_an_action_is_put_right_once_its_responsibility_is_met(answer: str, is_put_right: bool) -> None:
    seen = view(OF, hr={"hr-code": answer, "hr-bonus": "not"})
    found = planning(seen, kept=("hr-code",))
    assert found.is_put_right(found.actions[0]) == is_put_right


def test_an_action_of_which_nothing_is_known_is_not_put_right() -> None:
    found = planning(view(OF, it={"it-login": "not"}), kept=("hr-code",))
    assert not found.is_put_right(found.actions[0])


def test_an_action_is_put_right_where_only_the_other_side_of_a_gap_is_left_to_mend() -> None:
    found = planning(NOT_MET, kept=("hr-training",))
    assert "hr-training" in {finding.question for finding in NOT_MET.findings}
    assert found.is_put_right(found.actions[0])


def test_other_actions_leave_strategy_and_effect_as_they_are() -> None:
    found = planning(NOT_MET, ticked=("hr-code",), kept=("hr-code",))
    assert replace(found, actions=()).strategy == found.strategy
