"""/summary, and the taps that lead through a summary."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.assessment.people import Member
from bot.handlers.answering import tap_of
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.departments import list_departments
from bot.handlers.drawings import picture_of_own_answers
from bot.handlers.people_summary import read_view, say_in
from bot.handlers.showing import send_picture_below, show_in_place
from bot.journeys.summary import list_summaries, read_summary
from bot.screens.area_names import name_pair
from bot.screens.payload import Payload
from bot.screens.people_summary import draw_people_summary
from bot.screens.screen import Screen
from bot.screens.summary import (
    draw_choice_of_summaries,
    draw_finding,
    draw_reliant,
    draw_rules,
    draw_strengths,
    draw_summary,
)
from bot.screens.verbs import Verb


async def show_summaries(context: Context, sent: Sent, member: Member) -> None:
    """Show what the member can see summed up, or ask which where there is more; with nothing, lead to the questions."""
    summaries = await list_summaries(context.database, context.contents, telegram_id=sent.hello.telegram_id)
    match summaries.people, summaries.own:
        case [], []:
            await context.sender.send(sent.chat, Screen(text=context.say_to(member)("summary-none")))
            await list_departments(context, sent, member)
        case [], [only]:
            await context.sender.send(sent.chat, draw_summary(only, context.say_in(only)))
        case [only], []:
            view = await read_view(context, sent.hello.telegram_id, member.institution.id, only.assessment)
            await context.sender.send(sent.chat, draw_people_summary(view, say_in(context, view)))
        case _:
            await context.sender.send(sent.chat, draw_choice_of_summaries(summaries, context.say_to(member)))


async def show_summaries_on_tap(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show which summaries there are, in place."""
    summaries = await list_summaries(
        context.database, context.contents, telegram_id=tapped.hello.telegram_id, institution=payload.institution
    )
    screen = draw_choice_of_summaries(summaries, context.say_to(summaries.member))
    await show_in_place(context, tapped, screen)


async def show_part(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page or a part of a summary in place."""
    asking = await read_summary(context.database, context.contents, tap_of(tapped, payload))
    screen = PARTS[payload.verb](asking, context.say_in(asking), *payload.numbers[1:])
    await show_in_place(context, tapped, screen)


async def send_picture(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Draw the picture by principle and send it below."""
    asking = await read_summary(context.database, context.contents, tap_of(tapped, payload))
    say = context.say_in(asking)
    await send_picture_below(
        context,
        tapped,
        picture_of_own_answers(asking, say),
        name="summary.png",
        caption=say("summary-picture", department=name_pair(asking.department, asking.area, say)),
        say=say,
    )


PARTS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.SUMMARY: lambda asking, say, page: draw_summary(asking, say, page=page),
    Verb.FINDING: lambda asking, say, number, page: draw_finding(asking, say, number=number, page=page),
    Verb.STRENGTHS: draw_strengths,
    Verb.RELIANT: draw_reliant,
    Verb.RULES: draw_rules,
}
"""The parts of a summary, from the numbers behind the run."""
