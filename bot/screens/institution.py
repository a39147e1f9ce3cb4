"""The institution on one screen: where it stands, what is not known yet, and where to look first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.assessment.changes import Turn
from bot.assessment.findings import Reason
from bot.assessment.institution import AreaRow, InstitutionReading
from bot.assessment.scoring import Figures
from bot.screens.area_names import label_area, name_area
from bot.screens.buttons import button, one_each, row
from bot.screens.figures import draw_figures
from bot.screens.findings import draw_reasons
from bot.screens.layout import lines, paragraphs
from bot.screens.people_changes import count_each, count_turns
from bot.screens.screen import Button, Rows, Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_institution(reading: InstitutionReading, say: Language) -> Screen:
    """All departments at a glance."""
    view = reading.view
    head = lines(
        draw_title(reading.reader.institution.name, "institution-section", say),
        _draw_day(reading, say),
        say("institution-privacy") if view.is_confidential else None,
    )
    explain = row(to_confidentiality(reading, say))
    coverage = lines(*_draw_coverage(reading, say))
    if not view.overall.asked:
        return Screen(
            text=paragraphs(head, None if explain else say("institution-nothing"), coverage),
            rows=(
                *explain,
                *one_each(
                    [
                        lead(reading, say.label("button-institution-rounds"), Verb.ROUNDS, 0),
                        lead(reading, say.label("button-institution-areas"), Verb.INSTITUTION_AREAS),
                        lead(reading, say.label("button-institution-related"), Verb.RELATED),
                    ]
                ),
            ),
        )
    text = paragraphs(
        head,
        _draw_overall(view.overall, say),
        coverage,
        lines(say("institution-priority-areas"), *_draw_priority_areas(reading, say)) if view.priority_areas else None,
        lines(say("institution-priority-principles"), *_draw_priority_principles(reading, say))
        if view.priority_principles
        else None,
        lines(
            say("institution-to-fix", count=len(view.findings)),
            say("institution-gaps", count=len(view.gaps)),
        ),
        draw_changes_in_all(reading, say),
    )
    return Screen(text=text, rows=(*_ways_on(reading, say), *explain))


def draw_changes_in_all(reading: InstitutionReading, say: Language) -> Markup | None:
    """How many responsibilities went which way, over all departments that can be compared."""
    if not reading.changes:
        return None
    each = [count_each(it.comparison) for it in reading.changes]
    counts = {turn: sum(it[turn] for it in each) for turn in Turn}
    return say("institution-changes", changes=count_turns(counts, say))


def draw_title(whose: str, section: str, say: Language) -> Markup:
    """The first line of every screen of the institution."""
    return put_title(whose, say(section), say)


def draw_turns(reading: InstitutionReading, say: Language, verb: Verb, *numbers: int, page: int, pages: int) -> Rows:
    """The ways to the pages before and after; `numbers` come before the page's."""
    return row(
        lead(reading, say.label("button-earlier"), verb, *numbers, page - 1) if page else None,
        lead(reading, say.label("button-later"), verb, *numbers, page + 1) if page + 1 < pages else None,
    )


def lead(reading: InstitutionReading, label: str, verb: Verb, *numbers: int) -> Button:
    """A button to another screen of the same institution."""
    return button(label, verb, reading.reader.institution.id, *numbers)


def to_confidentiality(reading: InstitutionReading, say: Language) -> Button | None:
    """The way to the rule by which something is shown of confidential rounds, or nothing."""
    if not reading.view.is_confidential:
        return None
    is_any_withheld = any(pair.withheld for pair in reading.view.pairs)
    label = say.label("button-why-withheld" if is_any_withheld else "button-confidentiality")
    return lead(reading, label, Verb.INSTITUTION_CONFIDENTIALITY)


def to_institution(reading: InstitutionReading, say: Language) -> Button:
    """The way back to the whole institution."""
    return lead(reading, say.label("button-to-institution"), Verb.INSTITUTION)


def _draw_day(reading: InstitutionReading, say: Language) -> Markup | None:
    if reading.as_of is None:
        return None
    there = reading.as_of.astimezone(ZoneInfo(reading.reader.person.time_zone))
    return say("institution-as-of", day=say.day(there.date()))


def _draw_overall(overall: Figures, say: Language) -> Markup:
    return lines(
        say("institution-no-score", lacking=overall.lacking)
        if overall.score is None
        else say("institution-score", score=say.percent(overall.score), judged=overall.spread.judged),
        say("institution-no-confidence")
        if overall.confidence is None
        else say("institution-confidence", confidence=say.percent(overall.confidence)),
    )


def _draw_coverage(reading: InstitutionReading, say: Language) -> Iterator[Markup]:
    rows = reading.view.rows
    missing = {department for it in rows for department in it.missing}
    count = len(reading.departments)
    yield say("institution-assessed", assessed=count - len(missing), count=count)
    if missing:
        names = [_name_some(reading, it, len(it.missing), say) for it in rows if it.missing]
        yield say("institution-missing", departments=say.listing(names))
    if any(it.withheld for it in rows):
        names = [_name_some(reading, it, len(it.withheld), say) for it in rows if it.withheld]
        yield say("institution-withheld", departments=say.listing(names))
    open_ = Counter(pair.area for pair in reading.view.pairs if pair.open)
    if open_:
        names = [_name_some(reading, it, open_[it.area], say) for it in rows if it.open]
        yield say("institution-open", departments=say.listing(names))
    if uncovered := [say(f"area-{it.area}") for it in rows if not it.departments]:
        yield say("institution-uncovered", areas=say.listing(uncovered))


def _name_some(reading: InstitutionReading, area: AreaRow, some: int, say: Language) -> Markup:
    """An area by its departments, or by how many of them are meant where it isn't all."""
    count = len(area.departments)
    if some == count:
        return name_area(reading, area.area, say)
    return say("institution-some", area=say(f"area-{area.area}"), some=some, count=count)


def _draw_priority_areas(reading: InstitutionReading, say: Language) -> Iterator[Markup]:
    figures = {it.area: it.figures for it in reading.view.rows}
    for number, it in enumerate(reading.view.priority_areas, 1):
        yield _draw_priority(number, name_area(reading, it.area, say), figures[it.area], it.reasons, say)


def _draw_priority_principles(reading: InstitutionReading, say: Language) -> Iterator[Markup]:
    figures = {it.principle: it.figures for it in reading.view.principles}
    for number, it in enumerate(reading.view.priority_principles, 1):
        yield _draw_priority(number, say(f"principle-{it.principle}"), figures[it.principle], it.reasons, say)


def _draw_priority(
    number: int, name: Markup, figures: Figures | None, reasons: Sequence[Reason], say: Language
) -> Markup:
    return lines(
        say("institution-priority", number=number, name=name, figure=draw_figures(figures, say)),
        say("priority-reasons", reasons=draw_reasons(reasons, say)),
    )


def _ways_on(reading: InstitutionReading, say: Language) -> Rows:
    findings, gaps = len(reading.view.findings), len(reading.view.gaps)
    to_findings = say.label("button-institution-findings", count=findings)
    to_gaps = say.label("button-institution-gaps", count=gaps)
    return (
        *one_each([*_to_priority_areas(reading, say)]),
        *row(*_to_priority_principles(reading, say)),
        *row(
            lead(reading, say.label("button-institution-areas"), Verb.INSTITUTION_AREAS),
            lead(reading, say.label("button-institution-principles"), Verb.INSTITUTION_PRINCIPLES),
        ),
        *row(
            lead(reading, to_findings, Verb.INSTITUTION_FINDINGS, 0) if findings else None,
            lead(reading, say.label("button-institution-strategy"), Verb.STRATEGY, 1, 0),
        ),
        *row(lead(reading, to_gaps, Verb.INSTITUTION_GAPS, 0) if gaps else None),
        *row(lead(reading, say.label("button-institution-explain"), Verb.INSTITUTION_FIGURE, 0, 0, 0)),
        *row(
            lead(reading, say.label("button-institution-changes"), Verb.INSTITUTION_CHANGES, 0)
            if reading.changes
            else None
        ),
        *row(
            lead(reading, say.label("button-institution-picture"), Verb.INSTITUTION_PICTURE),
            lead(reading, say.label("button-institution-files"), Verb.INSTITUTION_FILES),
        ),
        *row(lead(reading, say.label("button-institution-related"), Verb.RELATED)),
    )


def _to_priority_areas(reading: InstitutionReading, say: Language) -> Iterator[Button]:
    areas = list(reading.view.content.flows)
    for number, it in enumerate(reading.view.priority_areas, 1):
        label = say.label("button-numbered", number=number, name=label_area(reading, it.area, say))
        yield lead(reading, label, Verb.INSTITUTION_AREA, areas.index(it.area), 0)


def _to_priority_principles(reading: InstitutionReading, say: Language) -> Iterator[Button]:
    principles = reading.view.content.principles
    for number, it in enumerate(reading.view.priority_principles, 1):
        label = say.label("button-numbered", number=number, name=say(f"principle-{it.principle}", "short"))
        yield lead(reading, label, Verb.INSTITUTION_FIGURE, 0, principles.index(it.principle) + 1, 0)
