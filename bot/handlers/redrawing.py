"""Cards put right by a silent edit: at the start those that show too little, after an outage those just in use."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.assessment.asking import Asking
from bot.handlers.answering import card_of
from bot.handlers.context import Context
from bot.journeys.answering import read_cards_behind, read_cards_touched_since
from bot.screens.answering import draw_card

TOUCHED_BEFORE = timedelta(minutes=30)
"""Before an outage: whose card was touched then may have tapped during it."""


async def redraw_cards_behind(context: Context) -> None:
    """Redraw the cards that a stop of the bot left behind their runs."""
    await _redraw(context, await read_cards_behind(context.database, context.contents))


async def redraw_after_outage(context: Context, since: datetime) -> None:
    """Redraw the cards in use when the outage began: Telegram has forgotten taps made during it."""
    since -= TOUCHED_BEFORE
    await _redraw(context, await read_cards_touched_since(context.database, context.contents, since))


async def _redraw(context: Context, runs: tuple[Asking, ...]) -> None:
    for asking in runs:
        if asking.card:
            screen = draw_card(asking, context.say_in(asking))
            await context.sender.show_card(card_of(asking, asking.card.chat), screen)
