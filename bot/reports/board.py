"""The deck for the board: where the institution stands, what comes first, and what the board is asked to decide."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from bot.assessment.institution import InstitutionReading
from bot.assessment.plan import Planned
from bot.assessment.strategy import Strategy
from bot.assessment.what_if import Effect
from bot.reports.board_slides import (
    ask_for_decisions,
    explain_method,
    explain_principles,
    introduce,
    show_effect,
    show_figures,
    show_links,
    show_plan,
    show_priorities,
    show_views,
    show_wave,
    tell_where_we_stand,
)
from bot.reports.board_words import BoardWords
from bot.reports.deck import Deck, Slide
from bot.texts import Language

FEWEST, MOST = 8, 12
"""Slides: the fewest that explain the decisions, and the most that a board sits through."""


def write_board_deck(
    reading: InstitutionReading,
    strategy: Strategy,
    *,
    effect: Effect | None,
    plan: Sequence[Planned] = (),
    day: dt.date,
    say: Language,
) -> Deck:
    """Put the institution's view into `FEWEST` to `MOST` slides; what there is nothing to say of has none.

    `effect` is that of putting the first wave right; `plan` has the actions agreed on; a board that has
    agreed on any was told before what all this is. `day` is printed as the date of the deck.
    """
    words = BoardWords(reading=reading, say=say)
    institution = reading.reader.institution.name
    opening = Slide(
        title=say.plain("board-title"),
        opening=True,
        above=institution,
        tag=say.day(day),
        lead=say.plain("board-title", "lead"),
        notes=say.plain("board-title", "notes"),
    )
    told = tuple(_tell(words, strategy, effect, plan, day))
    explained = (introduce(say), explain_principles(words), explain_method(say))
    room = max(0 if plan else 1, FEWEST - len(told) - 1)
    return Deck(
        language=say.code,
        rtl=say.rtl,
        title=say.plain("board-title"),
        footer=say.plain("board-footer", institution=institution, day=say.day(day)),
        date=(day.year, day.month, day.day),
        slides=(opening, *explained[:room], *told),
    )


def _tell(
    words: BoardWords, strategy: Strategy, effect: Effect | None, plan: Sequence[Planned], day: dt.date
) -> Iterator[Slide]:
    view = words.reading.view
    yield tell_where_we_stand(words)
    yield show_figures(words)
    if view.priority_areas:
        yield show_priorities(words)
    if view.gaps or words.disputed:
        yield show_views(words)
    yield show_links(words)
    for number, wave in enumerate(strategy.waves, start=1):
        if wave:
            yield show_wave(number, wave, words)
    if effect and effect.fixed:
        yield show_effect(effect, words)
    if plan:
        yield show_plan(plan, day, words)
    yield ask_for_decisions(strategy, words)
