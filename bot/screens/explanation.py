"""A figure explained: its numbers and rule, what counts in it, and what is left out and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.assessment.explanation import Explanation, LeftOut, MadeBy
from bot.assessment.scoring import ENOUGH, Figures
from bot.screens.figures import draw_spread
from bot.screens.findings import SCALE
from bot.screens.layout import lines, paginate, paragraphs
from bot.texts import Language, Markup

PARTS_ON_A_PAGE = 15
"""Paragraphs, as many as a person compares without losing the thread."""

TITLES_IN_A_PART = 15
"""Of what is left out: longer lists go on in a part of their own."""

_MIDDLES = (MadeBy.MEDIAN, MadeBy.DEPARTMENTS)


def draw_explanation(explanation: Explanation, title: Markup, say: Language) -> list[Markup]:
    """The pages that explain a figure, each under the title. There is always one."""
    parts = [*_draw_head(explanation, say), *_draw_counted(explanation, say), *_draw_left_out(explanation, say)]
    pages = paginate(parts, most=PARTS_ON_A_PAGE)
    return [
        paragraphs(
            title,
            *(parts[number] for number in shown),
            say("summary-page", page=page, pages=len(pages)) if len(pages) > 1 else None,
        )
        for page, shown in enumerate(pages, 1)
    ]


def draw_score_and_confidence(figures: Figures, say: Language) -> Markup:
    """The two figures with the numbers that they are made of."""
    return lines(
        say("explained-no-score", judged=figures.spread.judged, enough=ENOUGH)
        if figures.score is None
        else say("explained-score", score=say.percent(figures.score), points=figures.points, possible=figures.possible),
        _draw_confidence(figures, say),
    )


def _draw_confidence(figures: Figures, say: Language) -> Markup:
    given = figures.answers or figures.spread
    if figures.confidence is None:
        return say("explained-no-confidence")
    confidence = say.percent(figures.confidence)
    if given.coarse:
        return say("explained-confidence-told", confidence=confidence)
    return say("explained-confidence", confidence=confidence, judged=given.judged, unknown=given.unknown)


def _draw_head(explanation: Explanation, say: Language) -> Iterator[Markup]:
    counted = explanation.counted
    if not counted and not explanation.left_out:
        yield say("explained-nothing")
        return
    yield draw_score_and_confidence(explanation.figures, say)
    if counted:
        yield lines(
            say("explained-rule"),
            say("explained-middle") if any(it.made_by in _MIDDLES for it in counted) else None,
        )
        yield say("explained-counted", count=len(counted))


def _draw_counted(explanation: Explanation, say: Language) -> Iterator[Markup]:
    for counted in sorted(explanation.counted, key=lambda it: it.points - it.possible):
        yield lines(
            say(
                "counted-title",
                sign=say(f"{SCALE}-{counted.standing}", "sign"),
                title=say(counted.question, "title"),
                points=counted.points,
                possible=counted.possible,
            ),
            say(f"made-by-{counted.made_by}-told", weight=counted.weight)
            if counted.answers is None
            else say(f"made-by-{counted.made_by}", weight=counted.weight, spread=draw_spread(counted.answers, say)),
        )


def _draw_left_out(explanation: Explanation, say: Language) -> Iterator[Markup]:
    for kind in LeftOut:
        titles = [
            say("left-out-line", title=say(it.question, "title")) for it in explanation.left_out if it.because is kind
        ]
        for start, some in _in_parts(titles):
            yield lines(None if start else say(f"left-out-{kind}", count=len(titles)), *some)


def _in_parts(titles: Sequence[Markup]) -> Iterator[tuple[int, Sequence[Markup]]]:
    for start in range(0, len(titles), TITLES_IN_A_PART):
        yield start, titles[start : start + TITLES_IN_A_PART]
