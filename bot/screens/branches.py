"""The departments that cover one area, beside each other."""

from __future__ import annotations

from bot.assessment.branches import Branch, BranchesReading
from bot.screens.area_names import name_pair
from bot.screens.buttons import button, one_each, row
from bot.screens.figures import draw_figures
from bot.screens.layout import lines, paginate, paragraphs, shorten
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Screen
from bot.screens.structure_frame import LABEL, ROWS_ON_A_PAGE, draw_title, name_person
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_branches(reading: BranchesReading, say: Language, *, page: int = 0) -> Screen:
    """How each department stands in the area, the lowest score first."""
    institution = reading.reader.institution.id
    blocks = [_draw_branch(number, reading, it, say) for number, it in enumerate(reading.branches, 1)]
    pages = paginate(blocks, most=ROWS_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    to_people = [
        button(
            say.label("button-numbered", number=place + 1, name=shorten(_name(reading, it, say).label, LABEL)),
            Verb.PEOPLE_SUMMARY,
            institution,
            it.assessment,
            0,
        )
        for place in shown
        for it in [reading.branches[place]]
        if it.assessment is not None
    ]
    return Screen(
        text=paragraphs(
            draw_title(say(f"area-{reading.area}"), "branches-section", say),
            say("branches-about") if reading.branches else say("structure-area-uncovered"),
            *(blocks[place] for place in shown),
            draw_page(page, len(pages), say),
        ),
        rows=(
            *one_each(to_people),
            *turn_pages(Verb.BRANCHES, institution, reading.area_number, page=page, pages=len(pages), say=say),
            *row(button(say.label("button-finding-area"), Verb.INSTITUTION_AREA, institution, reading.area_number, 0)),
            *row(
                button(say.label("button-branches-structure"), Verb.STRUCTURE_AREA, institution, reading.area_number, 0)
            ),
        ),
    )


def _draw_branch(number: int, reading: BranchesReading, branch: Branch, say: Language) -> Markup:
    return lines(
        say(
            "branches-line",
            number=number,
            department=_name(reading, branch, say),
            figure=say("figure-withheld") if branch.withheld else draw_figures(branch.figures, say),
        ),
        say("branches-findings", count=branch.findings) if branch.figures else None,
        say("structure-responsible", person=name_person(branch.responsible)) if branch.responsible else None,
        say("areas-line-open") if branch.open else None,
    )


def _name(reading: BranchesReading, branch: Branch, say: Language) -> Markup:
    return name_pair(branch.department, reading.area, say)
