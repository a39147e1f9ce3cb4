"""What to put right in all departments, one finding in full, and the gaps between what departments see."""

from __future__ import annotations

from collections.abc import Iterator

from bot.assessment.findings import Finding
from bot.assessment.flow import Standing
from bot.assessment.institution import InstitutionReading
from bot.assessment.mirrors import PerceptionGap
from bot.screens.area_names import name_area, name_pair
from bot.screens.bearers import draw_bearers
from bot.screens.buttons import one_each, row
from bot.screens.figures import draw_spread
from bot.screens.findings import draw_in_short, draw_reasons, draw_related, draw_state
from bot.screens.institution import draw_title, draw_turns, lead, to_institution
from bot.screens.layout import lines, paginate, paragraphs
from bot.screens.screen import Button, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

FINDINGS_ON_A_PAGE = 4
GAPS_ON_A_PAGE = 5
DEPARTMENTS_SHOWN = 8
"""Of one finding: the worst of many branches' answers are told by the figures."""


def draw_findings(reading: InstitutionReading, say: Language, *, page: int) -> Screen:
    """One page of the findings of all departments, the most urgent first, with where each was found."""
    findings = reading.view.findings
    blocks = [_draw_in_list(reading, number, finding, say) for number, finding in enumerate(findings, 1)]
    pages = paginate(blocks, most=FINDINGS_ON_A_PAGE) or [[]]
    page = min(page, len(pages) - 1)
    text = paragraphs(
        draw_title(reading.reader.institution.name, "institution-findings-section", say),
        say("institution-findings-text", count=len(findings)) if findings else say("institution-findings-none"),
        *(blocks[number] for number in pages[page]),
        _draw_page(page, len(pages), say),
    )
    buttons = [_to_finding(reading, number + 1, findings[number].question, page, say) for number in pages[page]]
    return Screen(
        text=text,
        rows=(
            *one_each(buttons),
            *draw_turns(reading, say, Verb.INSTITUTION_FINDINGS, page=page, pages=len(pages)),
            *row(to_institution(reading, say)),
        ),
    )


def draw_finding(reading: InstitutionReading, say: Language, *, number: int, page: int) -> Screen:
    """One finding in full, by its place in the content; the page of the list where it is none any more."""
    questions = list(reading.view.content.area_of)
    name = questions[number] if number < len(questions) else ""
    place, finding = next(
        ((place, it) for place, it in enumerate(reading.view.findings, 1) if it.question == name), (0, None)
    )
    if finding is None:
        return draw_findings(reading, say, page=page)
    text = paragraphs(
        draw_title(name_area(reading, finding.area, say), "institution-findings-section", say),
        lines(
            say("finding-title", number=place, title=say(name, "title")),
            say(name),
            draw_reasons(finding.reasons, say),
        ),
        lines(say("institution-stands-head"), *_draw_standings(reading, finding, say)),
        lines(*(say(gap.text) for gap in finding.gaps)),
        lines(say("finding-why"), say(name, "why")),
        lines(say("finding-step", step=say(name, "fix")), draw_bearers_of(reading, finding, say)),
        lines(say("finding-evidence"), say(name, "evidence")),
        draw_related(say("finding-relies-head"), finding.relies_on, reading.names, say),
        draw_related(say("finding-supports-head"), finding.supports, reading.names, say),
        None if finding.relies_on or finding.supports else say("finding-nobody"),
    )
    area = list(reading.view.content.flows).index(finding.area)
    return Screen(
        text=text,
        rows=(
            *row(lead(reading, say.label("button-act-on"), Verb.ACT_ON, number, 0)),
            *row(lead(reading, say.label("button-finding-area"), Verb.INSTITUTION_AREA, area, 0)),
            *row(lead(reading, say.label("button-to-findings"), Verb.INSTITUTION_FINDINGS, page)),
            *row(to_institution(reading, say)),
        ),
    )


def draw_gaps(reading: InstitutionReading, say: Language, *, page: int) -> Screen:
    """One page of the perception gaps: what each would mean, and how both sides stand."""
    gaps = reading.view.gaps
    blocks = [_draw_gap(reading, number, gap, say) for number, gap in enumerate(gaps, 1)]
    pages = paginate(blocks, most=GAPS_ON_A_PAGE) or [[]]
    page = min(page, len(pages) - 1)
    text = paragraphs(
        draw_title(reading.reader.institution.name, "gaps-section", say),
        say("gaps-text") if gaps else say("gaps-none"),
        *(blocks[number] for number in pages[page]),
        _draw_page(page, len(pages), say),
    )
    practices = [_to_finding(reading, number + 1, gaps[number].mirror.practice, 0, say) for number in pages[page]]
    return Screen(
        text=text,
        rows=(
            *one_each(practices),
            *draw_turns(reading, say, Verb.INSTITUTION_GAPS, page=page, pages=len(pages)),
            *row(to_institution(reading, say)),
        ),
    )


def draw_bearers_of(reading: InstitutionReading, finding: Finding, say: Language) -> Markup | None:
    """Who sees to a finding in the departments in which it was found, and wherever else it lies."""
    found = reading.bearers.find(finding.question, finding.area, finding.departments)
    return draw_bearers(found, say, within=finding.departments)


def _draw_in_list(reading: InstitutionReading, number: int, finding: Finding, say: Language) -> Markup:
    return lines(
        say("institution-found-in", departments=_name_where(reading, finding, say)),
        draw_in_short(number, finding, reading.names, say),
    )


def _name_where(reading: InstitutionReading, finding: Finding, say: Language) -> Markup:
    """The departments in which it was found, or the area where they are all or too many."""
    found = [it for it in reading.departments if it.id in finding.departments]
    if len(found) > DEPARTMENTS_SHOWN:
        return name_area(reading, finding.area, say)
    return say.listing([name_pair(department, finding.area, say) for department in found])


def _draw_standings(reading: InstitutionReading, finding: Finding, say: Language) -> Iterator[Markup]:
    """How it stands in the departments in which it was found, each with the spread of its answers."""
    by_id = {department.id: department for department in reading.departments}
    found = [
        pair for pair in reading.view.pairs if pair.area == finding.area and pair.department in finding.departments
    ]
    for pair in found[:DEPARTMENTS_SHOWN]:
        if pair.tallies:
            tally = pair.tallies.by_question[finding.question]
            names = say.listing([name_pair(by_id[it], pair.area, say) for it in pair.found_in if it in by_id])
            state = draw_state(tally.standing, say)
            yield (
                say("institution-told", department=names, state=state, agreement=say(f"agreement-{tally.agreement}"))
                if tally.spread.coarse
                else say("institution-stands", department=names, state=state, spread=draw_spread(tally.spread, say))
            )


def _draw_gap(reading: InstitutionReading, number: int, gap: PerceptionGap, say: Language) -> Markup:
    sides = (
        (gap.policy_area, gap.mirror.policy, Standing.MEETS),
        (gap.practice_area, gap.mirror.practice, gap.standing),
    )
    return lines(
        say("gaps-title", number=number, sentence=say(gap.text)),
        *(
            say(
                "gaps-side",
                department=name_area(reading, area, say),
                title=say(question, "title"),
                state=draw_state(standing, say),
            )
            for area, question, standing in sides
        ),
    )


def _to_finding(reading: InstitutionReading, number: int, question: str, page: int, say: Language) -> Button:
    return lead(
        reading,
        say.label("finding-button", number=number, title=say(question, "title")),
        Verb.INSTITUTION_FINDING,
        list(reading.view.content.area_of).index(question),
        page,
    )


def _draw_page(page: int, pages: int, say: Language) -> Markup | None:
    return say("summary-page", page=page + 1, pages=pages) if pages > 1 else None
