"""The figures of the institution one by one: all areas, all principles, one area, and any figure explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.assessment.explanation import explain_figure
from bot.assessment.institution import AreaRow, InstitutionReading, Pair
from bot.assessment.people import Department
from bot.assessment.scoring import Figures
from bot.screens.area_names import label_area, name_area, name_pair
from bot.screens.bearers import draw_responsible
from bot.screens.buttons import one_each, row
from bot.screens.explanation import draw_explanation, draw_score_and_confidence
from bot.screens.figures import draw_figures
from bot.screens.findings import draw_reasons
from bot.screens.institution import draw_institution, draw_title, draw_turns, lead, to_confidentiality, to_institution
from bot.screens.layout import lines, paragraphs
from bot.screens.naming import short_department_name
from bot.screens.screen import Rows, Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

DEPARTMENTS_ON_A_PAGE = 20
"""Of one area: more would not fit into a message together with its figures."""

PRINCIPLES_IN_A_ROW = 2


def draw_areas(reading: InstitutionReading, say: Language) -> Screen:
    """Every area with its figure, and a tap to each."""
    rows = reading.view.rows
    text = paragraphs(
        draw_title(reading.reader.institution.name, "areas-section", say),
        lines(*(_draw_area_line(reading, it, say) for it in rows)),
    )
    areas = [
        lead(reading, label_area(reading, it.area, say).label, Verb.INSTITUTION_AREA, number, 0)
        for number, it in enumerate(rows)
    ]
    ways = (*row(to_confidentiality(reading, say)), *row(to_institution(reading, say)))
    return Screen(text=text, rows=(*one_each(areas), *ways))


def draw_principles(reading: InstitutionReading, say: Language) -> Screen:
    """Every principle with its figure over all departments, and a tap to what it is made of."""
    principles = reading.view.principles
    text = paragraphs(
        draw_title(reading.reader.institution.name, "principles-section", say),
        lines(
            *(
                say("areas-line", name=say(f"principle-{it.principle}"), figure=draw_figures(it.figures, say))
                for it in principles
            )
        ),
        say("principles-text"),
    )
    buttons = [
        lead(reading, say.label(f"principle-{it.principle}", "short"), Verb.INSTITUTION_FIGURE, 0, number, 0)
        for number, it in enumerate(principles, 1)
    ]
    return Screen(text=text, rows=(*one_each(buttons), *row(to_institution(reading, say))))


def draw_area(reading: InstitutionReading, say: Language, *, number: int, page: int = 0) -> Screen:
    """One area: its figures, and a page of those who cover it. Without such an area, the institution."""
    if number >= len(reading.view.rows):
        return draw_institution(reading, say)
    shown = reading.view.rows[number]
    covering = _covering(reading, shown)
    pages = max(1, -(-len(covering) // DEPARTMENTS_ON_A_PAGE))
    page = min(page, pages - 1)
    covering = covering[page * DEPARTMENTS_ON_A_PAGE : (page + 1) * DEPARTMENTS_ON_A_PAGE]
    people = _people_buttons(reading, shown, covering, say)
    text = paragraphs(
        draw_title(name_area(reading, shown.area, say), "area-section", say),
        *(_draw_figures(reading, shown, say) if shown.departments else ()),
        lines(say("area-departments"), *_draw_departments(reading, shown, covering, say))
        if covering
        else say("area-uncovered"),
        say("area-people") if people and len(shown.departments) > 1 else None,
        say("summary-page", page=page + 1, pages=pages) if pages > 1 else None,
    )
    return Screen(
        text=text,
        rows=(
            *people,
            *draw_turns(reading, say, Verb.INSTITUTION_AREA, number, page=page, pages=pages),
            *(_figure_buttons(reading, shown, number, say) if shown.figures else ()),
            *row(
                lead(reading, say.label("button-structure-compare"), Verb.BRANCHES, number, 0)
                if len(shown.departments) > 1
                else None
            ),
            *row(to_confidentiality(reading, say)),
            *row(lead(reading, say.label("button-area-related"), Verb.RELATED_AREA, number, 0)),
            *row(lead(reading, say.label("button-to-areas"), Verb.INSTITUTION_AREAS)),
            *row(to_institution(reading, say)),
        ),
    )


def draw_figure(reading: InstitutionReading, say: Language, *, area: int, principle: int, page: int) -> Screen:
    """What a figure is made of: of an area or with 0 of all, of a principle or with 0 of all; both counted from 1.

    Without such an area or principle, the institution.
    """
    content = reading.view.content
    areas, principles = [None, *content.flows], [None, *content.principles]
    if area >= len(areas) or principle >= len(principles):
        return draw_institution(reading, say)
    of_area, of_principle = areas[area], principles[principle]
    title = put_title(
        name_area(reading, of_area, say) if of_area else reading.reader.institution.name,
        say(f"principle-{of_principle}") if of_principle else say("figure-section"),
        say,
    )
    pages = draw_explanation(explain_figure(reading.view, area=of_area, principle=of_principle), title, say)
    page = min(page, len(pages) - 1)
    return Screen(
        text=pages[page],
        rows=(
            *draw_turns(reading, say, Verb.INSTITUTION_FIGURE, area, principle, page=page, pages=len(pages)),
            *row(to_confidentiality(reading, say)),
            *_back(reading, area, principle, say),
            *row(to_institution(reading, say)),
        ),
    )


def _draw_area_line(reading: InstitutionReading, shown: AreaRow, say: Language) -> Markup:
    name = name_area(reading, shown.area, say)
    if not shown.departments:
        return say("areas-line-uncovered", name=name)
    is_withheld = shown.figures is None and shown.withheld
    figure = say("figure-withheld") if is_withheld else draw_figures(shown.figures, say)
    return lines(
        say("areas-line", name=name, figure=figure),
        draw_responsible(reading.bearers.find_for_area(shown.area, shown.departments), say, within=shown.departments),
        say("areas-line-open") if shown.open else None,
        say("areas-line-some", missing=len(shown.missing), count=len(shown.departments))
        if shown.figures and shown.missing
        else None,
    )


def _draw_figures(reading: InstitutionReading, shown: AreaRow, say: Language) -> Iterator[Markup]:
    if shown.figures is None:
        yield say("area-withheld" if shown.withheld else "area-missing")
        return
    yield draw_score_and_confidence(shown.figures, say)
    for it in reading.view.priority_areas:
        if it.area == shown.area:
            yield say("area-first", reasons=draw_reasons(it.reasons, say))
    yield lines(
        say("area-by-principle"),
        *(
            say("areas-line", name=say(f"principle-{principle}"), figure=draw_figures(figures, say))
            for _, principle, figures in _cells(reading, shown)
        ),
    )


def _draw_departments(
    reading: InstitutionReading, shown: AreaRow, covering: Iterable[tuple[Department, Pair]], say: Language
) -> Iterator[Markup]:
    for department, pair in covering:
        here = (department.id,)
        yield lines(
            say(f"area-department-{_state_of(pair)}", department=name_pair(department, shown.area, say)),
            draw_responsible(reading.bearers.find_for_area(shown.area, here), say, within=here),
        )


def _state_of(pair: Pair) -> str:
    if pair.withheld:
        return "withheld"
    if pair.is_assessed:
        return "assessed-open" if pair.open else "assessed"
    return "open" if pair.open else "missing"


def _figure_buttons(reading: InstitutionReading, shown: AreaRow, number: int, say: Language) -> Rows:
    whole = lead(reading, say.label("button-institution-explain"), Verb.INSTITUTION_FIGURE, number + 1, 0, 0)
    cells = [
        lead(reading, say.label(f"principle-{principle}", "short"), Verb.INSTITUTION_FIGURE, number + 1, place, 0)
        for place, principle, _ in _cells(reading, shown)
    ]
    starts = range(0, len(cells), PRINCIPLES_IN_A_ROW)
    return (*row(whole), *(it for start in starts for it in row(*cells[start : start + PRINCIPLES_IN_A_ROW])))


def _people_buttons(
    reading: InstitutionReading, shown: AreaRow, covering: Iterable[tuple[Department, Pair]], say: Language
) -> Rows:
    return one_each(
        [
            lead(
                reading,
                say.label("button-people-say")
                if len(shown.departments) == 1
                else short_department_name(say, department.name, shown.area).label,
                Verb.PEOPLE_SUMMARY,
                assessment,
                0,
            )
            for department, _ in covering
            if (assessment := reading.assessments.get((department.id, shown.area))) is not None
        ]
    )


def _back(reading: InstitutionReading, area: int, principle: int, say: Language) -> Rows:
    if area:
        return row(lead(reading, say.label("button-to-area"), Verb.INSTITUTION_AREA, area - 1, 0))
    if principle:
        return row(lead(reading, say.label("button-to-principles"), Verb.INSTITUTION_PRINCIPLES))
    return ()


def _covering(reading: InstitutionReading, shown: AreaRow) -> list[tuple[Department, Pair]]:
    by_id = {department.id: department for department in reading.departments}
    return [(by_id[pair.department], pair) for pair in reading.view.pairs if pair.area == shown.area]


def _cells(reading: InstitutionReading, shown: AreaRow) -> Iterator[tuple[int, str, Figures]]:
    """The principles of which the area is asked something: place from 1, principle, figures."""
    principles = reading.view.content.principles
    for place, (principle, figures) in enumerate(zip(principles, shown.principles, strict=True), 1):
        if figures and figures.asked:
            yield place, principle, figures
