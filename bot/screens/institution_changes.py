"""What has become of the institution since the rounds before, department by department."""

from __future__ import annotations

from bot.assessment.institution import InstitutionReading, PairChange
from bot.screens.area_names import label_pair, name_pair
from bot.screens.buttons import one_each, row
from bot.screens.institution import draw_changes_in_all, draw_title, draw_turns, lead, to_institution
from bot.screens.layout import paginate, paragraphs
from bot.screens.naming import name_day
from bot.screens.people_changes import count_each, count_turns
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

DEPARTMENTS_ON_A_PAGE = 10


def draw_institution_changes(reading: InstitutionReading, say: Language, page: int) -> Screen:
    """One page of the departments that can be compared, each with the way to its own changes."""
    blocks = [_draw(reading, it, say) for it in reading.changes]
    pages = paginate(blocks, most=DEPARTMENTS_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    text = paragraphs(
        draw_title(reading.reader.institution.name, "institution-changes-section", say),
        draw_changes_in_all(reading, say) or say("institution-changes-none"),
        *(blocks[number] for number in shown),
        say("summary-page", page=page + 1, pages=len(pages)) if len(pages) > 1 else None,
    )
    picture = lead(reading, say.label("button-changes-picture"), Verb.INSTITUTION_CHANGES_PICTURE)
    departments = [
        lead(reading, label_pair(it.department, it.area, say).label, Verb.PEOPLE_CHANGES, it.assessment)
        for it in (reading.changes[number] for number in shown)
    ]
    return Screen(
        text=text,
        rows=(
            *one_each(departments),
            *draw_turns(reading, say, Verb.INSTITUTION_CHANGES, page=page, pages=len(pages)),
            *row(picture if reading.changes else None),
            *row(to_institution(reading, say)),
        ),
    )


def _draw(reading: InstitutionReading, change: PairChange, say: Language) -> Markup:
    return say(
        "institution-changes-line",
        department=name_pair(change.department, change.area, say),
        day=name_day(say, change.closed_at, reading.reader.person.time_zone),
        changes=count_turns(count_each(change.comparison), say),
    )
