"""What people are told of actions, shortly: the message is joined with others to one letter."""

from __future__ import annotations

from bot.assessment.action import Status
from bot.assessment.flow import Standing
from bot.assessment.plan import Planned, PlanNews, Whose
from bot.screens.buttons import one_each, row
from bot.screens.findings import draw_state
from bot.screens.layout import lines
from bot.screens.plan_frame import draw_due, name_place, to_action, to_plan
from bot.screens.screen import Button, Screen
from bot.texts import Language, Markup

MOST = 3
"""Actions that one message names."""


def draw_given(news: PlanNews, say: Language) -> Screen:
    """Actions that are the reader's to see to."""
    more = len(news.actions) > 1
    way = to_plan(news.reader, Whose.MINE, say.label("button-plan")) if more else _to_action(news, say)
    return Screen(text=lines(say("news-given", count=len(news.actions)), *_draw_lines(news, say)), rows=row(way))


def draw_related(news: PlanNews, say: Language) -> Screen:
    """What will be put right elsewhere, on which a department of the reader's relies."""
    return Screen(
        text=lines(say("news-related", count=len(news.actions)), *_draw_lines(news, say)),
        of=news.reader.institution.id,
    )


def draw_answered(news: PlanNews, say: Language, *, standing: Standing | None) -> Screen:
    """What came of asking once more."""
    (planned,) = news.actions
    named = {"title": say(planned.action.question, "title"), "department": name_place(planned, say)}
    text = (
        say("news-confirmed", **named)
        if planned.action.status is Status.CONFIRMED
        else say("news-reopened", **named, state=draw_state(standing, say))
    )
    return Screen(text=text, rows=one_each([_to_action(news, say)]))


def draw_declined(news: PlanNews, say: Language, *, name: str) -> Screen:
    """That somebody says an action is not his to do."""
    (planned,) = news.actions
    text = say(
        "news-declined",
        name=name,
        title=say(planned.action.question, "title"),
        department=name_place(planned, say),
        due=draw_due(planned.action, news.today, say),
    )
    return Screen(text=text, rows=one_each([_to_action(news, say)]))


def draw_action_due(news: PlanNews, say: Language) -> Screen:
    """That an action is due, or late."""
    (planned,) = news.actions
    text = say(
        "news-due",
        title=say(planned.action.question, "title"),
        department=name_place(planned, say),
        due=draw_due(planned.action, news.today, say),
    )
    return Screen(text=text, rows=one_each([_to_action(news, say)]))


def _draw_lines(news: PlanNews, say: Language) -> list[Markup]:
    named = [_draw_line(it, news, say) for it in news.actions[:MOST]]
    left = len(news.actions) - MOST
    return [*named, say("news-more", count=left)] if left > 0 else named


def _draw_line(planned: Planned, news: PlanNews, say: Language) -> Markup:
    return say(
        "news-line",
        title=say(planned.action.question, "title"),
        department=name_place(planned, say),
        due=draw_due(planned.action, news.today, say),
    )


def _to_action(news: PlanNews, say: Language) -> Button:
    return to_action(news.reader, news.actions[0].action.id, say, label="button-action-see")
