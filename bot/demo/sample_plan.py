"""The sample institution's plan of action: five actions, each at another point of its way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.action import Deed, Owner
from bot.assessment.flow import Standing
from storage.actions import add_move, find_action, keep_action, save_action
from storage.rechecks import ask_member


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sample:
    area: str
    question: str
    kept: int
    """Days ago."""
    due: int
    """In so many days; late ones were due days ago."""
    deeds: Sequence[tuple[Deed, int]] = ()
    """What was done, and how many days ago."""
    reason: str | None = None
    words: str | None = None


_SAMPLES = (
    _Sample(area="sf", question="sf-client-data-private", kept=12, due=18),
    _Sample(
        area="hr",
        question="hr-training-before-field",
        kept=66,
        due=-6,
        deeds=[(Deed.BEGIN, 40)],
        words="Train everybody who began before the rule was made, branch by branch.",
    ),
    _Sample(area="it", question="it-access-by-role", kept=25, due=5, deeds=[(Deed.BEGIN, 20), (Deed.SAY_DONE, 2)]),
    _Sample(
        area="pm",
        question="pm-extras-optional",
        kept=200,
        due=-140,
        deeds=[(Deed.BEGIN, 190), (Deed.SAY_DONE, 150), (Deed.CONFIRM, 148)],
    ),
    _Sample(
        area="fn",
        question="fn-protection-budget",
        kept=190,
        due=-100,
        deeds=[(Deed.DROP, 120)],
        reason="The board decided that each department pays for it from its own budget.",
    ),
)


def add_plan(
    connection: Connection,
    *,
    institution: int,
    departments: Mapping[str, int],
    people: Mapping[str, Sequence[int]],
    leader: int,
    now: datetime,
) -> None:
    """Store the actions. `people` work in the department of each area: the first, who directs it, carries them out."""
    for sample in _SAMPLES:
        carries_out, witness, *_ = people[sample.area]
        department = departments[sample.area]
        number = keep_action(
            connection,
            institution=institution,
            department=department,
            area=sample.area,
            question=sample.question,
            due_on=(now + timedelta(days=sample.due)).date(),
            member=leader,
            now=_ago(sample.kept, now),
        )
        assert number is not None  # noqa: S101 - each is of another responsibility
        found = find_action(connection, institution=institution, action=number)
        assert found is not None  # noqa: S101 - it was stored one line above
        action = replace(found, owner=Owner(department=department, member=carries_out), words=sample.words)
        add_move(
            connection,
            institution=institution,
            action=number,
            deed=Deed.AGREE,
            member=leader,
            now=_ago(sample.kept, now),
        )
        for deed, days in sample.deeds:
            action = action.after(deed, now=_ago(days, now))
            confirms = deed is Deed.CONFIRM
            add_move(
                connection,
                institution=institution,
                action=number,
                deed=deed,
                member=witness if confirms else carries_out,
                reason=sample.reason if deed is Deed.DROP else None,
                standing=Standing.MEETS if confirms else None,
                now=_ago(days, now),
            )
        save_action(connection, action, institution=institution)
        if action.can(Deed.CONFIRM):
            ask_member(connection, institution=institution, action=number, member=witness, now=now)


def _ago(days: int, now: datetime) -> datetime:
    return now - timedelta(days=days)
