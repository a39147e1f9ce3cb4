"""The actions that are kept, by wave: what will be done, where, and who kept it when."""

from __future__ import annotations

from itertools import groupby
from zoneinfo import ZoneInfo

from bot.assessment.action import Action
from bot.assessment.planning import Planning
from bot.screens.area_names import name_area
from bot.screens.buttons import row
from bot.screens.institution import draw_title, draw_turns, lead
from bot.screens.layout import lines, paginate, paragraphs
from bot.screens.payload import Verb
from bot.screens.screen import Button, Rows, Screen
from bot.screens.strategy import to_strategy
from bot.texts import Language, Markup, escape

ON_A_PAGE = 6
DROPS_IN_A_ROW = 3


def draw_actions(planning: Planning, say: Language, *, page: int = 0) -> Screen:
    """One page of what is kept."""
    actions = planning.actions
    blocks = [_draw_action(planning, number, action, say) for number, action in enumerate(actions, 1)]
    pages = paginate(blocks, most=ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    by_wave = groupby(shown, key=lambda number: actions[number].wave)
    seen = planning.seen
    text = paragraphs(
        lines(draw_title(escape(seen.reader.institution.name), "actions-section", say), *_draw_counts(planning, say)),
        *(
            block
            for wave, numbers in by_wave
            for block in (say("actions-wave", wave=wave), *(blocks[number] for number in numbers))
        ),
        say("summary-page", page=page + 1, pages=len(pages)) if len(pages) > 1 else None,
    )
    return Screen(
        text=text,
        rows=(
            *_in_rows([_drop(planning, number, page, say) for number in shown]),
            *draw_turns(seen, say, Verb.ACTIONS, page=page, pages=len(pages)),
            *row(to_strategy(planning, say)),
        ),
    )


def _draw_counts(planning: Planning, say: Language) -> list[Markup]:
    if not planning.actions:
        return [say("actions-none")]
    done = sum(planning.is_put_right(action) for action in planning.actions)
    return [
        say("actions-count", count=len(planning.actions)),
        *([say("actions-put-right", count=done)] if done else []),
        say("actions-told"),
    ]


def _draw_action(planning: Planning, number: int, action: Action, say: Language) -> Markup:
    seen = planning.seen
    is_put_right = planning.is_put_right(action)
    day = action.kept_at.astimezone(ZoneInfo(seen.reader.person.time_zone)).date()
    return lines(
        say("finding-title", number=number, title=say(action.question, "title")),
        say("action-put-right") if is_put_right else None,
        name_area(seen, action.area, say),
        None if is_put_right else say("finding-step", step=say(action.question, "fix")),
        say("action-kept", name=action.kept_by, day=say.day(day)),
    )


def _drop(planning: Planning, number: int, page: int, say: Language) -> Button:
    label = say.label("button-drop", number=number + 1)
    return lead(planning.seen, label, Verb.DROP_ACTION, planning.actions[number].id, page)


def _in_rows(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[start : start + DROPS_IN_A_ROW]) for start in range(0, len(buttons), DROPS_IN_A_ROW))
