"""What became of a department since the round before, in sentences and responsibility by responsibility."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.assessment.changes import ChangeKind, Comparison
from bot.reports.findings import StateSign, state_sign
from bot.texts import Language

_TOLD = (ChangeKind.NEW, ChangeKind.WORSE, ChangeKind.OTHERWISE, ChangeKind.BETTER, ChangeKind.GONE)
"""Changes that are told one by one, what to look at first in front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """How a responsibility stood in the round before, and how it stands now."""

    title: str
    before: StateSign
    now: StateSign
    change: str


def tell_change(comparison: Comparison, say: Language) -> Iterator[str]:
    """The score then and now, how many responsibilities changed in which way, and whether that can be compared."""
    before, after = comparison.overall.before, comparison.overall.after
    if before and after and before.score is not None and after.score is not None:
        yield say.label("report-changed-score", before=say.percent(before.score), after=say.percent(after.score))
    counts = [say(f"report-changed-{kind}", count=comparison.counts[kind]) for kind in _TOLD if comparison.counts[kind]]
    yield say.label("report-changed-counts", counts=say.listing(counts)) if counts else say.plain("report-unchanged")
    if carried := comparison.counts[ChangeKind.CARRIED]:
        yield say("change-count-carried", count=carried).plain
    if not comparison.same_method:
        yield say.plain("report-changed-method")


def list_changes(comparison: Comparison, say: Language) -> Iterator[ChangeLine]:
    """Every change of a responsibility that was answered both times."""
    return (
        ChangeLine(
            title=say.plain(change.question, "title"),
            before=state_sign(change.before, say),
            now=state_sign(change.after, say),
            change=say.plain(f"report-change-{kind}"),
        )
        for kind in _TOLD
        for change in comparison.of(kind)
    )
