"""What is a member's own: the areas he is responsible for, and the responsibilities that lie with him."""

from __future__ import annotations

from collections.abc import Iterator

from bot.assessment.duties import Duty, MineReading
from bot.screens.area_names import name_pair
from bot.screens.buttons import button, one_each, row
from bot.screens.findings import draw_state
from bot.screens.layout import lines, paginate, paragraphs
from bot.screens.naming import whole_department_name
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Button, Screen
from bot.screens.structure_frame import ROWS_ON_A_PAGE
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

CHARGES_NAMED = 12
"""Areas of departments that are listed one by one; the others are counted."""


def draw_mine(reading: MineReading, say: Language, *, page: int = 0) -> Screen:
    """What one is responsible for, with the way to how each stands."""
    institution = reading.reader.institution.id
    blocks = [_draw_duty(number, it, say) for number, it in enumerate(reading.duties, 1)]
    pages = paginate(blocks, most=ROWS_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    is_anything = reading.charges or reading.duties
    text = paragraphs(
        say("mine-title"),
        lines(*_draw_charges(reading, say)) if reading.charges and not page else None,
        lines(say("mine-duties"), *(blocks[place] for place in shown)) if shown else None,
        None if is_anything else say("mine-nothing"),
        draw_page(page, len(pages), say),
    )
    to_see = [
        _to_finding(reading, place + 1, it, say) for place in shown for it in [reading.duties[place]] if it.seen_by
    ]
    return Screen(
        text=text,
        rows=(
            *one_each(to_see),
            *turn_pages(Verb.MINE, institution, page=page, pages=len(pages), say=say),
            *row(button(say.label("button-departments"), Verb.DEPARTMENTS, institution)),
        ),
    )


def _draw_charges(reading: MineReading, say: Language) -> Iterator[Markup]:
    yield say("mine-charges")
    for it in reading.charges[:CHARGES_NAMED]:
        yield say("mine-charge", department=name_pair(it.department, it.area, say))
    rest = len(reading.charges) - CHARGES_NAMED
    if rest > 0:
        yield say("rounds-others", count=rest)


def _draw_duty(number: int, duty: Duty, say: Language) -> Markup:
    department = whole_department_name(say, duty.department)
    whose = say("mine-yours") if duty.is_personal else say("mine-departments", department=department)
    title = say(duty.question, "title")
    if duty.seen_by is None:
        return say("mine-duty", number=number, title=title, whose=whose)
    return say("mine-duty-stands", number=number, title=title, whose=whose, state=draw_state(duty.standing, say))


def _to_finding(reading: MineReading, number: int, duty: Duty, say: Language) -> Button:
    label = say.label("finding-button", number=number, title=say(duty.question, "title"))
    assert duty.seen_by is not None  # noqa: S101 - the caller leaves the others out
    assessment, place = duty.seen_by
    return button(label, Verb.PEOPLE_FINDING, reading.reader.institution.id, assessment, place, 0)
