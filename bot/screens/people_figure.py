"""A department's figure explained, in all or by principle."""

from __future__ import annotations

from bot.assessment.department import DepartmentView
from bot.assessment.explanation import explain_department_figure
from bot.assessment.scoring import PrincipleFigures
from bot.screens.buttons import one_each
from bot.screens.explanation import draw_explanation
from bot.screens.layout import lines
from bot.screens.people_frame import draw_title, draw_turns, heard, lead, to_summary
from bot.screens.screen import Button, Screen
from bot.screens.verbs import Verb
from bot.texts import Language


def draw_people_figure(view: DepartmentView, say: Language, *, principle: int, page: int) -> Screen:
    """How the score comes about; `principle` is its place from 1, or 0 for the department as a whole."""
    summary, tallies = heard(view)
    names = [it.principle for it in summary.principles]
    chosen = names[principle - 1] if 0 < principle <= len(names) else None
    title = lines(
        draw_title(view, "people-figure-section", say),
        say("people-figure-of", principle=say(f"principle-{chosen}")) if chosen else None,
    )
    pages = draw_explanation(explain_department_figure(tallies, principle=chosen), title, say)
    page = min(page, len(pages) - 1)
    return Screen(
        text=pages[page],
        rows=(
            *draw_turns(view, say, Verb.PEOPLE_FIGURE, principle, page=page, pages=len(pages)),
            *one_each(
                [lead(view, say.label("button-whole-figure"), Verb.PEOPLE_FIGURE, 0, 0)]
                if chosen
                else [
                    _to_principle(view, place, it, say)
                    for place, it in enumerate(summary.principles, 1)
                    if it.figures.asked
                ]
            ),
            (to_summary(view, say),),
        ),
    )


def _to_principle(view: DepartmentView, place: int, principle: PrincipleFigures, say: Language) -> Button:
    score = principle.figures.score
    label = say.label(
        "people-figure-button",
        principle=say(f"principle-{principle.principle}", "short"),
        score=say("people-figure-none") if score is None else say.percent(score),
    )
    return lead(view, label, Verb.PEOPLE_FIGURE, place, 0)
