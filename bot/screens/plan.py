"""The plan of action: the own actions, those of the departments, or all; what is late first."""

from __future__ import annotations

from bot.assessment.plan import Planned, PlanReading, Whose
from bot.screens.buttons import one_each, row
from bot.screens.layout import lines, paginate, paragraphs
from bot.screens.plan_frame import draw_due, draw_status, lead, name_owner, name_place
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Button, Rows, Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

ON_A_PAGE = 6
PARTS = tuple(Whose)


def draw_plan(
    plan: PlanReading, say: Language, *, whose: Whose | None = None, ended: bool = False, page: int = 0
) -> Screen:
    """One page of a part of the plan, or of what has ended in it; without one, the part to begin with."""
    whose = whose if whose in plan.offered else plan.first
    shown = plan.part(whose, ended=ended)
    blocks = [_draw_in_list(number, it, plan, say) for number, it in enumerate(shown, 1)]
    pages = paginate(blocks, most=ON_A_PAGE) or [[]]
    page = min(page, len(pages) - 1)
    place, institution = PARTS.index(whose), plan.reader.institution
    return Screen(
        text=paragraphs(
            lines(put_title(institution.name, say("plan-section"), say), say(f"plan-{whose}")),
            _draw_count(plan, whose, say, ended=ended),
            *(blocks[number] for number in pages[page]),
            draw_page(page, len(pages), say),
        ),
        rows=(
            *_parts(plan, whose, say),
            *one_each([_to_action(number + 1, shown[number], plan, say) for number in pages[page]]),
            *turn_pages(Verb.PLAN, institution.id, place, int(ended), page=page, pages=len(pages), say=say),
            *row(_to_other_side(plan, whose, say, ended=ended)),
            *row(lead(plan.reader, say.label("button-departments"), Verb.DEPARTMENTS)),
        ),
    )


def _draw_count(plan: PlanReading, whose: Whose, say: Language, *, ended: bool) -> Markup:
    shown = plan.part(whose, ended=ended)
    if ended:
        return say("plan-ended") if shown else say("plan-nothing-ended")
    if not shown:
        return say(f"plan-nothing-{whose}")
    late = sum(it.action.is_late(plan.today) for it in shown)
    return lines(
        say("plan-count", count=len(shown)),
        say("plan-count-late", count=late) if late else None,
    )


def _draw_in_list(number: int, planned: Planned, plan: PlanReading, say: Language) -> Markup:
    action = planned.action
    return lines(
        say("finding-title", number=number, title=say(action.question, "title")),
        say("plan-line", department=name_place(planned, say), owner=name_owner(planned, say)),
        say("plan-line", department=draw_status(action, say), owner=draw_due(action, plan.today, say))
        if action.is_living
        else draw_status(action, say),
    )


def _parts(plan: PlanReading, shown: Whose, say: Language) -> Rows:
    """A tab for each part that there is for the reader, where there are several."""
    if len(plan.offered) < 2:
        return ()
    tabs = []
    for whose in plan.offered:
        label = say.label(f"button-plan-{whose}", count=len(plan.part(whose)))
        if whose is shown:
            label = say.label("button-chosen", label=label)
        tabs.append(lead(plan.reader, label, Verb.PLAN, PARTS.index(whose), 0, 0))
    return row(*tabs)


def _to_action(number: int, planned: Planned, plan: PlanReading, say: Language) -> Button:
    label = say.label("finding-button", number=number, title=say(planned.action.question, "title"))
    return lead(plan.reader, label, Verb.ACTION, planned.action.id)


def _to_other_side(plan: PlanReading, whose: Whose, say: Language, *, ended: bool) -> Button | None:
    """From what is to be done to what has ended, and back."""
    place = PARTS.index(whose)
    if ended:
        return lead(plan.reader, say.label("button-plan-living"), Verb.PLAN, place, 0, 0)
    count = len(plan.part(whose, ended=True))
    if not count:
        return None
    return lead(plan.reader, say.label("button-plan-ended", count=count), Verb.PLAN, place, 1, 0)
