"""What if: findings to be ticked as put right, and above them what would change."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from bot.assessment.changes import Difference
from bot.assessment.planning import Planning
from bot.assessment.strategy import Priority
from bot.screens.area_names import name_area
from bot.screens.buttons import button, one_each, row
from bot.screens.institution import draw_title, draw_turns, lead
from bot.screens.layout import lines, paragraphs
from bot.screens.screen import Button, Emphasis, Screen
from bot.screens.strategy import draw_place, draw_strategy, draw_titles, number_of, to_actions, to_strategy
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

ON_A_PAGE = 8
"""Boxes to tick; what changes must stay in sight above them."""

GAINING_SHOWN = 3
UNLOCKED_SHOWN = 5


def draw_what_if(planning: Planning, say: Language, *, page: int = 0) -> Screen:
    """One page of the findings in the order of the strategy, each with its box; with none of them, the strategy."""
    if not planning.strategy.priorities:
        return draw_strategy(planning, say)
    priorities, ticked = planning.strategy.priorities, planning.ticked_priorities
    pages = -(-len(priorities) // ON_A_PAGE)
    page = min(page, pages - 1)
    seen = planning.seen
    text = paragraphs(
        lines(
            draw_title(escape(seen.reader.institution.name), "what-if-section", say),
            say("what-if-ticked", count=len(ticked), total=len(priorities)) if ticked else say("what-if-hint"),
        ),
        *_draw_effect(planning, say),
        say("summary-page", page=page + 1, pages=pages) if pages > 1 else None,
    )
    shown = priorities[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    return Screen(
        text=text,
        rows=(
            *one_each([_box(planning, priority, page, say) for priority in shown]),
            *draw_turns(seen, say, Verb.WHAT_IF, page=page, pages=pages),
            *row(_keep(planning, ticked, say)),
            *row(lead(seen, say.label("button-untick"), Verb.UNTICK) if ticked else None, to_actions(planning, say)),
            *row(to_strategy(planning, say)),
        ),
    )


def _draw_effect(planning: Planning, say: Language) -> Iterable[Markup | None]:
    """The overall figures, and once something is ticked, what gains most and what could begin then."""
    effect = planning.effect
    confidence = effect.after.overall.confidence
    yield lines(
        _draw_difference(say("what-if-overall"), effect.overall, say),
        None if confidence is None else say("what-if-confidence", confidence=say.percent(confidence)),
    )
    if not effect.fixed:
        return
    yield _draw_gains(
        say("what-if-areas"),
        [(name_area(planning.seen, area, say), it) for area, it in effect.areas.items()],
        say,
    )
    yield _draw_gains(
        say("what-if-principles"),
        [(say(f"principle-{principle}"), it) for principle, it in effect.principles.items()],
        say,
    )
    unlocked = [draw_place(it, say) for question, it in planning.priorities.items() if question in effect.unlocked]
    yield draw_titles(say("what-if-unlocked"), unlocked, say, most=UNLOCKED_SHOWN)


def _draw_gains(head: Markup, named: Iterable[tuple[Markup, Difference]], say: Language) -> Markup | None:
    """Those whose score gains most, then those that have one at last; None where nothing moves."""
    moved = [(name, it) for name, it in named if _moves(it)]
    moved.sort(key=lambda it: -(it[1].score or 0))
    drawn = [_draw_difference(name, difference, say) for name, difference in moved[:GAINING_SHOWN]]
    return lines(head, *drawn) if drawn else None


def _draw_difference(name: Markup, difference: Difference, say: Language) -> Markup:
    before, after = _scores(difference)
    if after is None:
        return say("what-if-no-score", name=name)
    if before is None:
        return say("what-if-first-score", name=name, after=say.percent(after))
    gain = _percent(after) - _percent(before)
    if not gain:
        return say("what-if-same", name=name, score=say.percent(after))
    return say("what-if-gain", name=name, before=say.percent(before), after=say.percent(after), gain=gain)


def _moves(difference: Difference) -> bool:
    """Whether there is something to see: a first score, or a gain of a percent."""
    before, after = _scores(difference)
    return after is not None and (before is None or _percent(after) != _percent(before))


def _scores(difference: Difference) -> tuple[float | None, float | None]:
    before, after = difference.before, difference.after
    return (before.score if before else None, after.score if after else None)


def _percent(score: float) -> int:
    """The percent that a reader sees: Babel rounds a decimal, and what is gained must be the difference in sight."""
    return round(100 * Decimal(str(score)))


def _box(planning: Planning, priority: Priority, page: int, say: Language) -> Button:
    question = priority.finding.question
    is_ticked = question in planning.ticked
    finding = say("finding-button", number=priority.number, title=say(question, "title"))
    return button(
        say.label("what-if-on", finding=finding) if is_ticked else say.label("what-if-off", finding=finding),
        Verb.TICK,
        planning.seen.reader.institution.id,
        number_of(planning, question),
        int(not is_ticked),
        page,
        emphasis=Emphasis.CHOSEN if is_ticked else Emphasis.PLAIN,
    )


def _keep(planning: Planning, ticked: tuple[Priority, ...], say: Language) -> Button | None:
    """Keeping what is ticked and not kept yet."""
    if not planning.not_kept(ticked):
        return None
    return lead(planning.seen, say.label("button-keep-ticked"), Verb.KEEP_ACTIONS, 0)
