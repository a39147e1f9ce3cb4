from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.assessment.action import Action, read_in_force

from .small_institutions import content, flow, question

OF = content(flow(question("hr-code", was=("em-code", "hr-rules"))), flow(question("it-login")))
ACTION = Action(id=1, question="it-login", area="it", wave=2, kept_by="Amina", kept_at=datetime(2027, 3, 1, tzinfo=UTC))


def test_an_action_keeps_the_id_that_is_in_force() -> None:
    assert read_in_force(OF, [ACTION]) == (ACTION,)


def test_an_action_follows_its_responsibility_to_its_new_id_and_area() -> None:
    for former, area in (("em-code", "em"), ("hr-rules", "hr"), ("hr-code", "hr")):
        (read,) = read_in_force(OF, [replace(ACTION, question=former, area=area)])
        assert (read.question, read.area, read.wave) == ("hr-code", "hr", 2)


def test_an_action_for_what_is_no_longer_asked_is_left_out() -> None:
    assert read_in_force(OF, [replace(ACTION, question="it-gone"), ACTION]) == (ACTION,)
