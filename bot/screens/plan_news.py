"""What people are told of actions, shortly: the message is joined with others to one letter."""

from __future__ import annotations

from bot.assessment.access import may_see_action
from bot.assessment.action import Move, Status
from bot.assessment.flow import Standing
from bot.assessment.plan import Planned, PlanNews, Whose, is_for
from bot.screens.acting import draw_move
from bot.screens.buttons import one_each, row
from bot.screens.layout import lines, shorten
from bot.screens.plan_frame import draw_due, lead, name_owner, name_place, to_plan
from bot.screens.screen import Button, Screen
from bot.screens.structure_frame import LABEL
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

MOST = 3
"""Actions that one message names."""


def draw_given(news: PlanNews, say: Language) -> Screen:
    """Actions that are the reader's to see to."""
    more = len(news.actions) > 1
    way = to_plan(news.reader, Whose.MINE, say.label("button-plan")) if more else _to_action(news, say)
    return Screen(text=lines(say("news-given", count=len(news.actions)), *_draw_lines(news, say)), rows=row(way))


def draw_changed(news: PlanNews, say: Language) -> Screen:
    """What became of an action that was the reader's: it is dropped, somebody else's, or due on another day."""
    (planned,) = news.actions
    action = planned.action
    named = {"title": say(action.question, "title"), "department": name_place(planned, say)}
    if not action.is_living:
        text = say("news-dropped", **named)
    elif is_for(news.reader, planned):
        text = say("news-moved", **named, due=draw_due(action, news.today, say))
    else:
        text = say("news-taken", **named, owner=name_owner(planned, say))
    see = _to_action(news, say) if may_see_action(news.reader, action) else None
    return Screen(text=text, rows=row(see), of=news.reader.institution.id)


def draw_related(news: PlanNews, say: Language) -> Screen:
    """What will be put right elsewhere, on which a department of the reader's relies."""
    return Screen(
        text=lines(say("news-related", count=len(news.actions)), *_draw_lines(news, say)),
        of=news.reader.institution.id,
    )


def draw_answered(news: PlanNews, say: Language, *, move: Move) -> Screen:
    """What came of asking once more, and where it goes on what was said."""
    (planned,) = news.actions
    named = {"title": say(planned.action.question, "title"), "department": name_place(planned, say)}
    if planned.action.status is Status.CONFIRMED:
        text = say("news-confirmed", **named)
    else:
        message = "news-reopened-out" if move.standing is Standing.OUT else "news-reopened"
        due = draw_due(planned.action, news.today, say)
        text = lines(say(message, **named, due=due), draw_move(move, news.reader, say))
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


def draw_action_late(news: PlanNews, say: Language) -> Screen:
    """That somebody else has not done an action for long."""
    (planned,) = news.actions
    text = say(
        "news-late",
        title=say(planned.action.question, "title"),
        department=name_place(planned, say),
        due=draw_due(planned.action, news.today, say),
        owner=name_owner(planned, say),
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
    action = news.actions[0].action
    label = say.label("button-action-see", title=shorten(say.label(action.question, "title"), LABEL))
    return lead(news.reader, label, Verb.ACTION, action.id)
