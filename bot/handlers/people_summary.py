"""The taps that lead through what the people of a department say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial

from bot.assessment.department import DepartmentView
from bot.assessment.errors import Refused
from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.handlers.drawings import picture_of_department, picture_of_department_changes
from bot.handlers.showing import send_picture_below, show_in_place
from bot.journeys.people_summary import read_people_summary
from bot.reports.department import chart_principles
from bot.reports.spread import chart_spread
from bot.reports.studio import Drawing
from bot.screens.area_names import name_pair
from bot.screens.confidentiality import draw_confidentiality_of_people
from bot.screens.participation import draw_participation
from bot.screens.payload import Payload
from bot.screens.people_changes import draw_changes
from bot.screens.people_figure import draw_people_figure
from bot.screens.people_finding import draw_names, draw_people_finding
from bot.screens.people_summary import (
    draw_people_reliant,
    draw_people_rules,
    draw_people_strengths,
    draw_people_summary,
)
from bot.screens.screen import Screen
from bot.screens.settling import draw_choice_to_settle
from bot.screens.spread import draw_spreads
from bot.screens.verbs import Verb
from bot.texts import Language


async def show_part(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page or a part in place; while there are no answers to be seen, how far people are."""
    view = await read_view(context, tapped.hello.telegram_id, payload.institution, payload.numbers[0])
    say = say_in(context, view)
    screen = PARTS[payload.verb](view, say, *payload.numbers[1:]) if view.summary else draw_participation(view, say)
    await show_in_place(context, tapped, screen)


async def explain_confidentiality(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show the rule by which something is shown of a confidential round, or nothing."""
    view = await read_view(context, tapped.hello.telegram_id, payload.institution, payload.numbers[0])
    await show_in_place(context, tapped, draw_confidentiality_of_people(view, say_in(context, view)))


async def send_picture(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Draw a picture of what people say and send it below."""
    assessment, number = payload.numbers
    view = await read_view(context, tapped.hello.telegram_id, payload.institution, assessment)
    if view.summary is None or number >= len(_PICTURES):
        raise Refused("not-yours")
    say = say_in(context, view)
    draw, caption = _PICTURES[number]
    await send_picture_below(
        context,
        tapped,
        draw(context, view, say),
        name="summary.png",
        caption=say(caption, department=name_pair(view.department, view.area, say)),
        say=say,
    )


async def read_view(context: Context, telegram_id: int, institution: int, assessment: int) -> DepartmentView:
    """What people say in an assessment, as the person may see it.

    Raises:
        Refused: he may not.
    """
    return await read_people_summary(
        context.database, context.contents, telegram_id=telegram_id, institution=institution, assessment=assessment
    )


def say_in(context: Context, view: DepartmentView) -> Language:
    """The reader's language, with the words that the assessment pinned."""
    return context.say_to(view.reader).within(view.revision)


_PICTURES: tuple[tuple[Callable[[Context, DepartmentView, Language], Awaitable[Drawing]], str], ...] = (
    (partial(picture_of_department, chart_principles), "summary-picture"),
    (partial(picture_of_department, chart_spread), "summary-spread-picture"),
    (picture_of_department_changes, "changes-picture-caption"),
)
"""The pictures of what people say with their captions, by the numbers that buttons carry."""

PARTS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.PEOPLE_SUMMARY: lambda view, say, page: draw_people_summary(view, say, page=page),
    Verb.PEOPLE_FINDING: lambda view, say, place, page: draw_people_finding(view, say, place=place, page=page),
    Verb.PEOPLE_STRENGTHS: draw_people_strengths,
    Verb.PEOPLE_SPREAD: lambda view, say, page: draw_spreads(view, say, page=page),
    Verb.PEOPLE_CHANGES: draw_changes,
    Verb.PEOPLE_RELIANT: draw_people_reliant,
    Verb.PEOPLE_RULES: draw_people_rules,
    Verb.PEOPLE_FIGURE: lambda view, say, number, page: draw_people_figure(view, say, principle=number, page=page),
    Verb.PEOPLE_NAMES: lambda view, say, place, page: draw_names(view, say, place=place, page=page),
    Verb.SETTLE: lambda view, say, place, page: draw_choice_to_settle(view, say, place=place, page=page),
}
"""The parts of what people say, from the numbers behind the assessment."""
