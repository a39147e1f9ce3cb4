"""What the people of a department say: figures, whether they agree, and what to put right first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.assessment.department import DepartmentView
from bot.assessment.findings import Finding, Related
from bot.assessment.scoring import Figures
from bot.assessment.summary import DepartmentSummary
from bot.assessment.voices import Agreement, Tallies
from bot.screens.bearers import draw_responsible
from bot.screens.buttons import button, one_each, row
from bot.screens.findings import Names, draw_reasons, draw_state
from bot.screens.layout import lines, paginate, paragraphs
from bot.screens.naming import short_department_name
from bot.screens.participation import draw_participation
from bot.screens.people_changes import draw_changes_in_short
from bot.screens.people_frame import (
    day_of,
    draw_title,
    draw_turns,
    heard,
    lead,
    place_of,
    to_confidentiality,
    to_summary,
    ways_to_others,
)
from bot.screens.screen import Rows, Screen
from bot.screens.spread import draw_since, draw_tally
from bot.screens.summary_parts import describe_reliant, describe_rules, describe_strengths
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

FINDINGS_ON_A_PAGE = 4
"""With spread and first step, as much as a person reads before the first button."""


def draw_people_summary(view: DepartmentView, say: Language, *, page: int = 0) -> Screen:
    """The figures and one page of the findings, the most urgent first; without answers, how far people are."""
    if view.summary is None:
        return draw_participation(view, say)
    summary, tallies = heard(view)
    blocks = [_draw_in_short(view, number, finding, say) for number, finding in enumerate(summary.findings, 1)]
    pages = paginate(blocks, most=FINDINGS_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    text = paragraphs(
        lines(draw_title(view, "people-section", say), _draw_round(view, say)),
        _draw_figures(view, summary, tallies, say),
        draw_changes_in_short(view, say),
        say("people-to-fix", count=len(summary.findings)),
        *(blocks[number] for number in shown),
        say("summary-page", page=page + 1, pages=len(pages)) if len(pages) > 1 else None,
    )
    findings = [
        lead(
            view,
            say.label("finding-button", number=number + 1, title=say(summary.findings[number].question, "title")),
            Verb.PEOPLE_FINDING,
            place_of(view, summary.findings[number].question),
            page,
        )
        for number in shown
    ]
    return Screen(
        text=text,
        rows=(
            *one_each(findings),
            *draw_turns(view, say, Verb.PEOPLE_SUMMARY, page=page, pages=len(pages)),
            *_ways_on(view, say),
        ),
    )


def draw_people_strengths(view: DepartmentView, say: Language) -> Screen:
    """What is met and should be kept."""
    return _draw_part(view, say, "strengths-section", describe_strengths(heard(view)[0], say))


def draw_people_reliant(view: DepartmentView, say: Language) -> Screen:
    """The departments that rely on this one as a whole."""
    return _draw_part(view, say, "reliant-section", describe_reliant(heard(view)[0], say))


def draw_people_rules(view: DepartmentView, say: Language) -> Screen:
    """How each figure is counted."""
    rules = paragraphs(describe_rules(say), say("rules-agreement"), say("rules-perception"), say("rules-settled"))
    return _draw_part(view, say, "rules-section", rules)


def _draw_part(view: DepartmentView, say: Language, section: str, body: Markup) -> Screen:
    return Screen(text=paragraphs(draw_title(view, section, say), body), rows=((to_summary(view, say),),))


def _draw_round(view: DepartmentView, say: Language) -> Markup | None:
    closed_at = view.round.closed_at
    return lines(
        say("people-closed", day=day_of(closed_at, view.reader, say)) if closed_at else None,
        say(f"people-privacy-{view.round.privacy}"),
        draw_responsible(
            view.bearers.find_for_area(view.area, (view.department.id,)), say, within=(view.department.id,)
        ),
        say("people-new-round") if view.under_way else None,
    )


def _draw_figures(view: DepartmentView, summary: DepartmentSummary, tallies: Tallies, say: Language) -> Markup:
    figures = summary.figures
    return lines(
        say("people-answered", answered=tallies.people, asked=len(view.participation.people)),
        say("people-no-score", lacking=figures.lacking)
        if figures.score is None
        else say("people-score", score=say.percent(figures.score), judged=figures.spread.judged),
        _draw_confidence(figures, say),
        say("people-agreement", counts=say.listing(list(_count_agreements(tallies, say))))
        if tallies.people > 1
        else None,
        say("people-carried", count=len(summary.carried)) if summary.carried else None,
    )


def _draw_confidence(figures: Figures, say: Language) -> Markup:
    given = figures.answers or figures.spread
    if figures.confidence is None:
        return say("summary-no-confidence")
    if given.coarse:
        return say("institution-confidence", confidence=say.percent(figures.confidence))
    return say("summary-confidence", confidence=say.percent(figures.confidence), unknown=given.unknown)


def _count_agreements(tallies: Tallies, say: Language) -> Iterator[Markup]:
    for agreement in Agreement:
        told_as = "untold" if tallies.coarse and agreement is Agreement.SILENT else agreement
        if count := tallies.agreements[agreement]:
            yield say(f"agreement-count-{told_as}", count=count)
    if settled := sum(tally.settled is not None for tally in tallies.by_question.values()):
        yield say("agreement-count-settled", count=settled)


def _draw_in_short(view: DepartmentView, number: int, finding: Finding, say: Language) -> Markup:
    """A finding in the list: why it stands there, how the answers are spread, the first step, and whom it concerns."""
    summary, tallies = heard(view)
    names, tally = summary.names, tallies.by_question[finding.question]
    return lines(
        say("finding-title", number=number, title=say(finding.question, "title")),
        draw_reasons(finding.reasons, say),
        draw_tally(tally, say),
        draw_since(tally, view.reader, say),
        say("finding-step", step=say(finding.question, "fix")),
        say("people-relies", departments=_name_all(finding.relies_on, names, say)) if finding.relies_on else None,
        say("people-supports", departments=_name_all(finding.supports, names, say)) if finding.supports else None,
    )


def _name_all(related: Sequence[Related], names: Names, say: Language) -> Markup:
    """The departments in one phrase, each once for every state in which a link to it is."""
    stated = [
        say(
            "people-related",
            department=say.listing(
                [short_department_name(say, own, department.area) for own in names.get(department.area) or (None,)]
            ),
            state=draw_state(link.state, say),
        )
        for department in related
        for link in department.links
    ]
    return say.listing(list(dict.fromkeys(stated)))


def _ways_on(view: DepartmentView, say: Language) -> Rows:
    institution = view.reader.institution.id
    return (
        *row(
            lead(view, say.label("button-all-answers"), Verb.PEOPLE_SPREAD, 0),
            lead(view, say.label("button-changes"), Verb.PEOPLE_CHANGES) if view.comparison else None,
        ),
        *row(
            lead(view, say.label("button-picture"), Verb.PEOPLE_PICTURE, 0),
            lead(view, say.label("button-spread-picture"), Verb.PEOPLE_PICTURE, 1),
        ),
        *row(
            lead(view, say.label("button-explain-score"), Verb.PEOPLE_FIGURE, 0, 0),
            lead(view, say.label("button-rules"), Verb.PEOPLE_RULES),
        ),
        *row(to_confidentiality(view, say)),
        *row(
            lead(view, say.label("button-strengths"), Verb.PEOPLE_STRENGTHS),
            lead(view, say.label("button-reliant"), Verb.PEOPLE_RELIANT),
        ),
        *row(
            lead(view, say.label("button-department-files"), Verb.DEPARTMENT_FILES),
            button(say.label("button-own-answers"), Verb.SUMMARY, institution, view.own_run, 0)
            if view.own_run
            else None,
        ),
        *ways_to_others(view, say),
    )
