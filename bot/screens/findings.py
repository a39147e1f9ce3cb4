"""Findings as every list and page of them shows them: reasons, first steps, and the departments they concern."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.assessment.findings import Finding, Link, Reason, ReasonKind, Related
from bot.assessment.flow import Standing
from bot.assessment.surroundings import Absence, State
from bot.screens.layout import lines
from bot.screens.naming import department_names
from bot.texts import Language, Markup

SCALE = "practice"
"""The scale whose words name a standing where no question is at hand."""

Names = Mapping[str, tuple[str | None, ...]]
"""The own names of the departments that cover each area."""


def draw_in_short(number: int, finding: Finding, names: Names, say: Language) -> Markup:
    """A finding in a list: why it stands there, the first step, and whom it concerns."""
    return lines(
        say("finding-title", number=number, title=say(finding.question, "title")),
        draw_reasons(finding.reasons, say),
        say("finding-step", step=say(finding.question, "fix")),
        *_draw_links("finding-relies", finding.relies_on, names, say),
        *_draw_links("finding-supports", finding.supports, names, say),
    )


def _draw_links(message: str, related: Sequence[Related], names: Names, say: Language) -> list[Markup]:
    return [
        say(
            message,
            department=_names(department, names, say),
            why=say(link.relying, link.attribute),
            state=draw_state(link.state, say),
        )
        for department in related
        for link in department.links
    ]


def draw_related(head: Markup, related: Sequence[Related], names: Names, say: Language) -> Markup | None:
    """The related departments under a head, each link with its reason and state; None where there are none."""
    found = [
        _draw_link(_names(department, names, say), link, say) for department in related for link in department.links
    ]
    return lines(head, *found) if found else None


def _draw_link(department: Markup, link: Link, say: Language) -> Markup:
    why, state = say(link.relying, link.attribute), draw_state(link.state, say)
    if link.responsibility is None:
        return say("finding-link-area", department=department, why=why, state=state)
    title = say(link.responsibility, "title")
    return say("finding-link", department=department, title=title, why=why, state=state)


def draw_reasons(reasons: Sequence[Reason], say: Language) -> Markup:
    """Why something stands where it stands in a list, in one phrase."""
    return say.listing([_draw_reason(reason, say) for reason in reasons])


def _draw_reason(reason: Reason, say: Language) -> Markup:
    if reason.kind is ReasonKind.LOW_SCORE and reason.count is not None:
        return say("reason-low-score", percent=say.percent(reason.count / 100))
    numbers = {"count": reason.count, "wave": reason.wave}
    return say(f"reason-{reason.kind}", **{name: it for name, it in numbers.items() if it is not None})


def draw_state(state: State, say: Language) -> Markup:
    """How something stands, in a few words with a sign or a number."""
    if state is None:
        return say("state-unknown-yet")
    if isinstance(state, Absence):
        return say(f"state-{state}")
    if isinstance(state, Standing):
        return say("state-choice", sign=say(f"{SCALE}-{state}", "sign"), label=say(f"{SCALE}-{state}"))
    return say("state-few") if state.score is None else say("state-score", score=say.percent(state.score))


def _names(related: Related, names: Names, say: Language) -> Markup:
    return department_names(say, names.get(related.area, ()), related.area)
