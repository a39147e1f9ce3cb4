"""The tables of the deck for the board: priorities, disagreements, the waves, and what one of them would change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from bot.assessment.changes import Difference
from bot.assessment.findings import Finding
from bot.assessment.plan import Planned
from bot.assessment.strategy import Priority
from bot.assessment.voices import Tally
from bot.assessment.what_if import Effect
from bot.reports.board_words import BoardWords
from bot.reports.deck import Table
from bot.reports.findings import state_sign
from bot.reports.plan import list_plan
from bot.texts import Language

IN_A_TABLE = 7
"""Rows that can be read from the back of a room."""
_REASONS = 3
"""Of a place in a wave; the speaker's notes have all."""
VIEWS = 5
"""Findings on which people disagree, beside the gaps between departments."""
_PRIORITY = (2.5, 1, 5)
"""The widths of name, score and reasons."""


def list_priority_areas(words: BoardWords) -> Table:
    """The areas to look at first."""
    say, view = words.say, words.reading.view
    figures = {row.area: row.figures for row in view.rows}
    return Table(
        head=tuple(say.plain("board-priorities", part) for part in ("department", "score", "why")),
        rows=tuple(
            (words.name(it.area), words.score(figures[it.area]), words.reasons(it.reasons))
            for it in view.priority_areas
        ),
        shares=_PRIORITY,
    )


def list_priority_principles(words: BoardWords) -> Table:
    """The principles to look at first."""
    say = words.say
    return Table(
        head=tuple(say.plain("board-priorities", part) for part in ("principle", "score", "why")),
        rows=tuple(
            (say.plain(f"principle-{it.principle}"), say.percent(it.percent / 100), words.reasons(it.reasons))
            for it in words.reading.view.priority_principles
        ),
        shares=_PRIORITY,
    )


def list_views(findings: Sequence[Finding], words: BoardWords) -> Table:
    """Findings on which people of one department disagree, and what they say."""
    return Table(
        head=tuple(words.say.plain("board-views", part) for part in ("responsibility", "department", "said")),
        rows=tuple(
            (words.title(it), words.where(it), _said(it.tally, words.say)) for it in findings[:VIEWS] if it.tally
        ),
        shares=(3, 2, 4),
    )


def list_wave(wave: Sequence[Priority], words: BoardWords) -> Table:
    """The first findings of a wave, with the reasons for their places."""
    say = words.say
    return Table(
        head=tuple(say.plain("board-wave", part) for part in ("number", "responsibility", "department", "why")),
        rows=tuple(
            (
                say.number(it.number),
                words.title(it.finding),
                words.where(it.finding),
                words.reasons(it.reasons[:_REASONS]),
            )
            for it in wave[:IN_A_TABLE]
        ),
        shares=(0.8, 3.6, 2.6, 6.4),
    )


def list_actions(plan: Sequence[Planned], day: dt.date, words: BoardWords) -> Table:
    """The actions that are due first: what, where, who, until when, and how far each is."""
    say = words.say
    return Table(
        head=tuple(say.plain(f"report-head-{part}") for part in ("what", "who", "due", "state")),
        rows=tuple(
            (
                f"{it.title} ({it.department})",
                it.who,
                say.plain("report-due-late", day=it.due, late=it.late) if it.late else it.due,
                it.status,
            )
            for it in list_plan(plan[:IN_A_TABLE], day=day, say=say)
        ),
        shares=(4.4, 2.6, 2.4, 2),
    )


def list_effect_on_principles(effect: Effect, words: BoardWords) -> Table:
    """The score of each principle, today and after."""
    named = {words.say.plain(f"principle-{it}", "short"): change for it, change in effect.principles.items()}
    return _list_effect("principle", named, words)


def list_effect_on_areas(effect: Effect, words: BoardWords) -> Table:
    """The areas that gain most, today and after."""
    gains = {area: change.score or 0 for area, change in effect.areas.items()}
    most = sorted((area for area in gains if gains[area] > 0), key=lambda area: -gains[area])[:IN_A_TABLE]
    return _list_effect("department", {words.name(area): effect.areas[area] for area in most}, words)


def _list_effect(of: str, named: Mapping[str, Difference], words: BoardWords) -> Table:
    return Table(
        head=tuple(words.say.plain("board-effect", part) for part in (of, "before", "then")),
        rows=tuple((name, words.score(it.before), words.score(it.after)) for name, it in named.items()),
        shares=(3, 1.2, 1),
    )


def _said(tally: Tally, say: Language) -> str:
    if tally.frontline_differs:
        frontline, directing = (state_sign(it, say).label for it in (tally.frontline, tally.directing))
        return say.plain("board-views", "frontline", frontline=frontline, directing=directing)
    if tally.spread.coarse:
        return say.plain(f"report-agreement-{tally.agreement}")
    return say.listing(list(_counts(tally, say))).plain


def _counts(tally: Tally, say: Language) -> Iterator[str]:
    for standing, count in tally.spread.counts.items():
        if count:
            yield say("board-views", "count", answer=state_sign(standing, say).label, count=count)
