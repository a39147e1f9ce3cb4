"""The picture of what several people say of a department: how their answers are spread, and where they disagree."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from bot.assessment.summary import DepartmentSummary
from bot.assessment.voices import Agreement, Tally
from bot.reports.forms import Form
from bot.reports.picture import TILES, Head, LegendEntry, Mark, explain_tiles, head
from bot.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The answers of one standing to one question."""

    kind: str
    """A `Standing`."""
    count: int
    """What its width is by."""
    label: str
    """The number; empty where the round is confidential."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one side, or the settled answer, says."""

    label: str
    kind: str
    """A `Standing`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadRow:
    """One responsibility; one that nobody answered has no parts."""

    title: str
    parts: tuple[Part, ...]
    agreement: str
    agreed: bool
    """Whether nothing is to be talked about: people agree, or the answer is settled."""
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadChart:
    """What `spread.typ` draws: every word is in the reader's language already."""

    form: ClassVar[Form] = Form.PNG
    template: ClassVar[str] = "spread"

    head: Head
    marks: tuple[Mark, ...]
    rows: tuple[SpreadRow, ...]
    legend: tuple[LegendEntry, ...]


def chart_spread(
    summary: DepartmentSummary, *, institution: str, department: str, day: dt.date, say: Language
) -> SpreadChart:
    """Put the answers of several people into words, responsibility by responsibility in the order of the flow.

    `day` is that of the answers, as the reader's calendar has it.
    """
    tallies = summary.tallies
    assert tallies is not None  # noqa: S101, only a summary of several people has a spread
    rows = tuple(_row(question, tally, say) for question, tally in tallies.by_question.items())
    used = {part.kind for row in rows for part in row.parts} | {side.kind for row in rows for side in row.sides}
    return SpreadChart(
        head=head(department, institution, day=day, say=say),
        marks=(
            Mark(value=say.number(tallies.people), label=say.label("picture-people", count=tallies.people)),
            *(
                Mark(value=say.number(tallies.agreements[agreement]), label=say.label(f"picture-agreement-{agreement}"))
                for agreement in (Agreement.AGREE, Agreement.SPLIT, Agreement.UNKNOWN)
            ),
        ),
        rows=rows,
        legend=explain_tiles(used, say),
    )


def _row(question: str, tally: Tally, say: Language) -> SpreadRow:
    untold = tally.spread.coarse and not tally.spread.answered
    agreement = say.label(f"picture-agreement-{'untold' if untold else tally.agreement}")
    return SpreadRow(
        title=say.label(question, "title"),
        parts=tuple(_parts(tally, say)),
        agreement=say.label("picture-from-before", agreement=agreement) if tally.since else agreement,
        agreed=tally.settled is not None or tally.agreement is Agreement.AGREE,
        sides=tuple(_sides(tally, say)),
    )


def _parts(tally: Tally, say: Language) -> Iterator[Part]:
    """The answers of each kind; of a confidential round only what they come to."""
    if not tally.spread.coarse:
        counts = tally.spread.counts
        yield from (
            Part(kind=kind, count=counts[kind], label=say.number(counts[kind])) for kind in TILES if counts[kind]
        )
    elif tally.spread.answered and tally.standing:
        yield Part(kind=tally.standing, count=1, label="")


def _sides(tally: Tally, say: Language) -> Iterator[Side]:
    """The settled answer, or else both sides where they differ."""
    if tally.settled and tally.standing:
        yield Side(kind=tally.standing, label=say.label("picture-settled"))
    elif tally.frontline and tally.directing and tally.frontline is not tally.directing:
        yield Side(kind=tally.frontline, label=say.label("picture-frontline"))
        yield Side(kind=tally.directing, label=say.label("picture-directing"))
