"""One responsibility in full, as the people of a department see it; and who of them said what."""

from __future__ import annotations

from collections.abc import Iterator

from bot.assessment.department import DepartmentView
from bot.assessment.findings import Finding
from bot.assessment.flow import Standing
from bot.assessment.mirrors import PerceptionGap
from bot.assessment.summary import DepartmentSummary
from bot.assessment.voices import Said, Settled, Tally
from bot.screens.bearers import draw_bearers
from bot.screens.buttons import button, row
from bot.screens.findings import draw_reasons, draw_related, draw_state
from bot.screens.layout import lines, paginate, paragraphs, shorten
from bot.screens.naming import department_names
from bot.screens.people_frame import (
    day_of,
    draw_title,
    draw_turns,
    heard,
    lead,
    question_at,
    to_confidentiality,
    to_summary,
)
from bot.screens.people_summary import draw_people_summary
from bot.screens.screen import Button, Rows, Screen
from bot.screens.spread import draw_since, draw_tally, page_of
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

NAMES_ON_A_PAGE = 50
NAME_LENGTH = 40


def draw_people_finding(view: DepartmentView, say: Language, *, place: int, page: int) -> Screen:
    """A responsibility, found or not, with all that is said of it; the summary where there is none at the place."""
    question = question_at(view, place)
    if question is None:
        return draw_people_summary(view, say, page=page)
    return Screen(
        text=paragraphs(draw_title(view, "people-section", say), describe_finding(view, question, say)),
        rows=ways_from_finding(view, say, place=place, page=page),
    )


def describe_finding(view: DepartmentView, question: str, say: Language) -> Markup:
    """A responsibility with what people say of it, why it matters, the first step and whom it concerns."""
    summary, tallies = heard(view)
    number, finding = next(
        ((number, it) for number, it in enumerate(summary.findings, 1) if it.question == question), (0, None)
    )
    title = say(question, "title")
    return paragraphs(
        lines(
            say("finding-title", number=number, title=title) if finding else say("responsibility-title", title=title),
            say(question),
            draw_reasons(finding.reasons, say) if finding else None,
        ),
        _draw_voices(view, tallies.by_question[question], say),
        *(_draw_gap(gap, question, summary, say) for gap in (finding.gaps if finding else ())),
        lines(say("finding-why"), say(question, "why")),
        lines(say("finding-step", step=say(question, "fix")) if finding else None, _draw_bearers(view, question, say)),
        lines(say("finding-evidence"), say(question, "evidence")),
        *(_draw_related(finding, summary, say) if finding else ()),
    )


def ways_from_finding(view: DepartmentView, say: Language, *, place: int, page: int) -> Rows:
    """To act on it, to settle it, to who said what, and back."""
    return (
        *row(_act_on(view, place, say)),
        *row(
            lead(view, say.label("button-settle"), Verb.SETTLE, place, page) if view.may_settle else None,
            lead(view, say.label("button-names"), Verb.PEOPLE_NAMES, place, 0) if view.may_see_names else None,
        ),
        (lead(view, say.label("button-all-answers"), Verb.PEOPLE_SPREAD, page_of(place)),),
        *row(to_confidentiality(view, say)),
        (to_summary(view, say, page),),
    )


def _act_on(view: DepartmentView, place: int, say: Language) -> Button | None:
    """Making it an action, where it is something to put right and the reader may plan here."""
    summary, _ = heard(view)
    question = question_at(view, place)
    questions = list(view.content.area_of)
    found = {finding.question for finding in summary.findings}
    if not view.may_settle or question not in found or question not in questions:
        return None
    institution, department = view.reader.institution.id, view.department.id
    return button(say.label("button-act-on"), Verb.ACT_ON, institution, questions.index(question), department)


def draw_names(view: DepartmentView, say: Language, *, place: int, page: int) -> Screen:
    """Who said what of a responsibility; the responsibility itself for those who may not see it."""
    question = question_at(view, place)
    if question is None or not view.may_see_names:
        return draw_people_finding(view, say, place=place, page=0)
    tally = heard(view)[1].by_question[question]
    said = [_draw_said(each, say) for standing in Standing for each in tally.said if each.standing is standing]
    pages = paginate(said, most=NAMES_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    text = paragraphs(
        draw_title(view, "names-section", say),
        lines(say("responsibility-title", title=say(question, "title")), draw_tally(tally, say)),
        lines(*(said[number] for number in pages[page])) if pages else None,
        say("summary-page", page=page + 1, pages=len(pages)) if len(pages) > 1 else None,
    )
    return Screen(
        text=text,
        rows=(
            *draw_turns(view, say, Verb.PEOPLE_NAMES, place, page=page, pages=len(pages)),
            (lead(view, say.label("button-to-responsibility"), Verb.PEOPLE_FINDING, place, 0),),
        ),
    )


def _draw_voices(view: DepartmentView, tally: Tally, say: Language) -> Markup:
    return lines(
        say("voices-head"),
        draw_tally(tally, say),
        draw_since(tally, view.reader, say),
        *_draw_sides(tally, say),
        _draw_settled(view, tally, tally.settled, say) if tally.settled else _draw_outcome(tally, say),
    )


def _draw_bearers(view: DepartmentView, question: str, say: Language) -> Markup | None:
    here = (view.department.id,)
    return draw_bearers(view.bearers.find(question, view.area, here), say, within=here)


def _draw_outcome(tally: Tally, say: Language) -> Markup | None:
    """What the answers come to, and by which rule where there was a choice."""
    if tally.standing is None:
        return None
    is_middle = tally.spread.judged > 1 and not tally.spread.coarse
    message = "voices-count-as" if is_middle else "spreads-count-as"
    return say(message, state=draw_state(tally.standing, say))


def _draw_sides(tally: Tally, say: Language) -> Iterator[Markup]:
    """What those who do the work and those who direct it say, where that differs."""
    if tally.frontline is None or tally.directing is None or tally.frontline is tally.directing:
        return
    yield say("voices-frontline", state=draw_state(tally.frontline, say))
    yield say("voices-directing", state=draw_state(tally.directing, say))
    if tally.frontline_differs:
        yield say("voices-frontline-worse")


def _draw_settled(view: DepartmentView, tally: Tally, settled: Settled, say: Language) -> Markup:
    when = {"state": draw_state(tally.standing, say), "day": day_of(settled.at, view.reader, say)}
    if settled.by is None:
        return say("voices-confirmed-nameless", **when)
    name = shorten(settled.by, NAME_LENGTH)
    if settled.reason is None:
        return say("voices-confirmed", name=name, **when)
    return say("voices-settled", name=name, reason=escape(settled.reason), **when)


def _draw_gap(gap: PerceptionGap, question: str, summary: DepartmentSummary, say: Language) -> Markup:
    """What the gap would mean, and how the other side stands."""
    mirror = gap.mirror
    there, area, standing = (
        (mirror.practice, gap.practice_area, gap.standing)
        if question == mirror.policy
        else (mirror.policy, gap.policy_area, Standing.MEETS)
    )
    return lines(
        say("gap-head"),
        say(gap.text),
        say(
            "gap-other-side",
            department=department_names(say, summary.names.get(area, ()), area),
            title=say(there, "title"),
            state=draw_state(standing, say),
        ),
    )


def _draw_related(finding: Finding, summary: DepartmentSummary, say: Language) -> Iterator[Markup | None]:
    yield draw_related(say("finding-relies-head"), finding.relies_on, summary.names, say)
    yield draw_related(say("finding-supports-head"), finding.supports, summary.names, say)
    if not (finding.relies_on or finding.supports):
        yield say("finding-nobody")


def _draw_said(said: Said, say: Language) -> Markup:
    return say(f"names-{said.vantage}", name=shorten(said.name, NAME_LENGTH), state=draw_state(said.standing, say))
