"""What another language costs."""

from __future__ import annotations

import time
from pathlib import Path

from bot.assessment.inputs import Begin
from bot.assessment.revision import Edition
from bot.screens.answering import draw_card, draw_what_counts
from bot.screens.joining import draw_welcome
from bot.texts import ENGLISH, Texts
from tests.bench.report import Report
from tests.languages import LOCALES, TRANSLATIONS
from tests.screens.scene import Scene, member

LIMIT = 0.2
"""Seconds until the first screens of a language are there, of which nobody has read anything before."""


async def measure_languages(report: Report, edition: Edition, folder: Path) -> None:
    """The first screens in each language there is, read, parsed and drawn, one language after the other."""
    texts = Texts([LOCALES])
    english = _speak_first(texts, ENGLISH, edition)
    report.at_most(f"First screens in {ENGLISH}", english, LIMIT, " s")
    for language in TRANSLATIONS:
        seconds = _speak_first(texts, language, edition)
        report.at_most(f"First screens in {language}", seconds, LIMIT, " s")
        report.add(f"  beside {ENGLISH}", f"{seconds / english:.2f} times")


def _speak_first(texts: Texts, language: str, edition: Edition) -> float:
    asking = Scene(edition=edition).ask(lambda *, step: Begin(step=step, everything=True))
    began = time.perf_counter()
    say = texts.speak(language)
    draw_welcome(member(), say)
    for draw in (draw_card, draw_what_counts):
        draw(asking, say.within(asking.revision))
    return time.perf_counter() - began
