"""The page of a report that says how its figures came about, what they leave out, and which questions were asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.assessment.explanation import LeftOut, Omitted
from bot.assessment.scoring import ENOUGH
from bot.assessment.voices import AGREED
from bot.reports.paper import Passage
from bot.texts import Language

_RULES = ("rules-score", "rules-out", "rules-confidence", "rules-order", "rules-others")


def describe_method(
    rules: Sequence[str], left_out: Sequence[Omitted], *, version: str, named: bool, say: Language
) -> tuple[Passage, ...]:
    """The rules of every report and more `rules`, by their ids; what is left out, by title if `named`; the edition."""
    return (
        Passage(
            title=say.plain("report-rules"),
            points=(
                *(say.plain(rule, enough=ENOUGH) for rule in _RULES),
                say.plain("report-rule-dots"),
                say.plain("report-rule-agreement", part=say.percent(float(AGREED))),
                *map(say.plain, rules),
            ),
        ),
        Passage(
            title=say.plain("report-left-out"),
            text=() if left_out else (say.plain("report-left-out-nothing"),),
            points=tuple(_left_out(left_out, named=named, say=say)),
        ),
        Passage(title=say.plain("report-edition"), text=(say.label("report-edition", "text", version=version),)),
    )


def _left_out(omitted: Sequence[Omitted], *, named: bool, say: Language) -> Iterator[str]:
    for because in LeftOut:
        questions = [it.question for it in omitted if it.because is because]
        if questions and named:
            titles = say.listing([say(question, "title") for question in questions])
            yield say.label(f"report-left-out-{because}", count=len(questions), titles=titles)
        elif questions:
            yield say.label(f"report-left-out-{because}", "counted", count=len(questions))
