"""Figures and spreads in a phrase, as every list shows them: a figure never without its confidence."""

from __future__ import annotations

from bot.assessment.scoring import Figures, Spread
from bot.screens.findings import SCALE
from bot.texts import Language, Markup


def draw_figures(figures: Figures | None, say: Language) -> Markup:
    """Score and confidence; where there is no score, what there is instead. None is what is not assessed."""
    if figures is None:
        return say("figure-not-assessed")
    if not figures.asked:
        return say("figure-not-asked")
    if figures.confidence is None:
        return say("figure-not-judged", spread=draw_spread(figures.spread, say))
    confidence = say.percent(figures.confidence)
    if figures.score is None:
        return say("figure-few", spread=draw_spread(figures.spread, say), confidence=confidence)
    return say("figure-score", score=say.percent(figures.score), confidence=confidence)


def draw_spread(spread: Spread, say: Language) -> Markup:
    """How many answers there are of each kind, such as "✓ 3 · ✗ 1"."""
    parts = [
        say("spread-part", sign=say(f"{SCALE}-{standing}", "sign"), count=count)
        for standing, count in spread.counts.items()
        if count
    ]
    return Markup(" · ".join(parts)) if parts else say("spread-nobody")
