"""Every answer of a department, by principle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.assessment.voices import Tallies, Tally
from bot.reports.findings import FindingWriter, SpreadBar, StateSign, draw_spread, state_sign
from bot.reports.picture import OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """What was answered to one question; `settled` is empty unless somebody settled it."""

    title: str
    question: str
    state: StateSign
    spread: SpreadBar | None
    settled: str
    since: str
    """From which day it is, where that is an earlier round; empty otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSection:
    """The answers of one principle."""

    title: str
    lines: tuple[AnswerLine, ...]


def list_answers(tallies: Tallies, writer: FindingWriter) -> Iterator[AnswerSection]:
    """Every question in the order of the flow."""
    say = writer.say
    for section in tallies.flow.sections:
        yield AnswerSection(
            title=say.plain(f"principle-{section.principle}"),
            lines=tuple(
                _answer(question.id, tallies.by_question[question.id], writer) for question in section.questions
            ),
        )


def _answer(question: str, told: Tally, writer: FindingWriter) -> AnswerLine:
    say = writer.say
    not_answered = StateSign(kind=OPEN, label=say.plain("report-untold" if told.spread.coarse else "report-open"))
    return AnswerLine(
        title=say.plain(question, "title"),
        question=say.plain(question),
        state=state_sign(told.standing, say) if told.standing else not_answered,
        spread=draw_spread(told, say),
        settled=writer.tell_settled(told.settled) if told.settled else "",
        since=say.plain("tally-since", day=say.day(told.since.astimezone(ZoneInfo(writer.zone)).date()))
        if told.since
        else "",
    )
