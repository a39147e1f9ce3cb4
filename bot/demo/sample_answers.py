"""What people of the sample institution say: usual answers, made of the questions' names, and a story in between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from bot.assessment.flow import Flow
from bot.assessment.inputs import Begin, Choose, Submit
from bot.assessment.people import RoleKind
from bot.assessment.run import Place, Run, step

MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)
"""Places of the choices in the scale."""

_USUAL = (MEETS, MEETS, MEETS, PARTLY, PARTLY, NOT)
"""How often which answer is given where the story below says nothing."""

_SEEN_WORSE = 6
"""Of so many responsibilities, frontline staff see one worse than the others do."""
_WORSE_BEFORE = 4
"""Of so many responsibilities, one stood worse in the first round."""

_STORY: Mapping[str, Sequence[int]] = {
    # The policy says yes, and practice says no: a perception gap.
    "em-privacy-policy": (MEETS, MEETS, MEETS, MEETS),
    "it-access-by-role": (NOT, NOT, NOT, NOT),
    # People of one department see it differently.
    "hr-training-before-field": (MEETS, NOT, NOT, MEETS),
    "rm-late-loans-by-cause": (MEETS, PARTLY, PARTLY, MEETS),
    # Nobody knows.
    "lg-collectors-bound": (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    "fn-overcharges-refunded": (OUT, OUT, OUT, OUT),
}
"""What each of those who answer for a department says."""

_SINCE: Mapping[str, Sequence[int]] = {
    "mp-full-cost-in-ads": (PARTLY, PARTLY, PARTLY, PARTLY),
    "mp-checked-before-release": (MEETS, MEETS, MEETS, MEETS),
    "mp-checker-can-stop": (MEETS, MEETS, MEETS, MEETS),
    "mp-prices-public": (PARTLY, PARTLY, PARTLY, PARTLY),
}
"""What each of them says in the follow-up, where it is not what he said before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answerer:
    """One of those who answer for a department, the same in each."""

    first_name: str
    role: RoleKind = RoleKind.STAFF
    frontline: bool = False


ANSWERERS = (
    Answerer(first_name="Ruth", role=RoleKind.MANAGER),
    Answerer(first_name="Peter", frontline=True),
    Answerer(first_name="Zawadi", frontline=True),
    Answerer(first_name="Brian"),
)


def answer_all(flow: Flow, who: int, *, asked: frozenset[str] | None, first: bool) -> Run:
    """Walk through all that somebody is asked, and hand in; in the `first` round some things stood worse."""
    run, _ = step(flow, Run(narrow=ANSWERERS[who].frontline, asked=asked), Begin(step=0))
    story = {**_STORY, **(_SINCE if asked else {})}
    while run.place is Place.QUESTION and run.at:
        number = story[run.at][who] if run.at in story else _answer(run.at, who, first=first)
        run, _ = step(flow, run, Choose(step=run.step, number=number))
    run, _ = step(flow, run, Submit(step=run.step))
    return run


def _answer(question: str, who: int, *, first: bool) -> int:
    number = crc32(question.encode())
    usual = _USUAL[number % len(_USUAL)]
    seen_worse = ANSWERERS[who].frontline and number // 7 % _SEEN_WORSE == 0
    stood_worse = first and number // 11 % _WORSE_BEFORE == 0
    return min(usual + seen_worse + stood_worse, NOT)
