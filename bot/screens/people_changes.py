"""What changed in a department since the round before: better, worse, new, put right."""

from __future__ import annotations

from collections.abc import Iterator

from bot.assessment.changes import Change, ChangeKind, Comparison
from bot.assessment.department import DepartmentView, Former
from bot.assessment.round import Privacy
from bot.screens.buttons import button, one_each, row
from bot.screens.findings import draw_state
from bot.screens.layout import lines, paragraphs
from bot.screens.people_frame import day_of, draw_title, to_summary
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

_TOLD = (ChangeKind.NEW, ChangeKind.WORSE, ChangeKind.GONE, ChangeKind.BETTER, ChangeKind.OTHERWISE)
"""What is told one by one, what needs attention first."""

_COUNTED = (ChangeKind.UNCHANGED, ChangeKind.ONLY_NOW, ChangeKind.ONLY_BEFORE)
"""What is only counted: the rest has no words any more, or nothing to say."""


def draw_changes_in_short(view: DepartmentView, say: Language) -> Markup | None:
    """The changes in one line, if there is a round to compare with."""
    if view.former is None:
        return None
    if view.comparison is None:
        return say("changes-kept-otherwise")
    counts = view.comparison.counts
    parts = [say(f"change-count-{kind}", count=counts[kind]) for kind in _TOLD if counts[kind]]
    return lines(
        say("changes-since", day=_day(view, view.former, say), changes=say.listing(parts or [say("changes-none")])),
        None if view.comparison.same_method else say("changes-other-questions"),
    )


def draw_changes(view: DepartmentView, say: Language) -> Screen:
    """Every change, with what it was before and is now."""
    comparison, former = view.comparison, view.former
    if comparison is None or former is None:
        text = paragraphs(
            draw_title(view, "changes-section", say),
            say("changes-kept-otherwise") if former else say("changes-first"),
        )
        return Screen(text=text, rows=row(to_summary(view, say)))
    counts = comparison.counts
    text = paragraphs(
        draw_title(view, "changes-section", say),
        say("changes-compared", day=_day(view, former, say)),
        lines(*_draw_figures(comparison, say)),
        None if comparison.same_method else say("changes-other-questions"),
        *(_draw_kind(kind, comparison.of(kind), say) for kind in _TOLD if counts[kind]),
        lines(*(say(_count_of(kind, view), count=counts[kind]) for kind in _COUNTED if counts[kind])),
    )
    before = button(
        say.label("button-round-before"), Verb.PEOPLE_SUMMARY, view.reader.institution.id, former.assessment, 0
    )
    return Screen(text=text, rows=one_each([before, to_summary(view, say)]))


def _count_of(kind: ChangeKind, view: DepartmentView) -> str:
    """The message that counts changes of a kind: of a confidential round, what is not told was perhaps answered."""
    is_told = view.round.privacy is Privacy.CONFIDENTIAL and kind is not ChangeKind.UNCHANGED
    return f"change-count-{kind}-told" if is_told else f"change-count-{kind}"


def _draw_figures(comparison: Comparison, say: Language) -> Iterator[Markup]:
    before, after = comparison.overall.before, comparison.overall.after
    if before is None or after is None:
        return
    if before.score is not None and after.score is not None:
        yield say("changes-score", before=say.percent(before.score), after=say.percent(after.score))
    if before.confidence is not None and after.confidence is not None:
        yield say("changes-confidence", before=say.percent(before.confidence), after=say.percent(after.confidence))


def _draw_kind(kind: ChangeKind, changes: tuple[Change, ...], say: Language) -> Markup:
    return lines(
        say(f"changes-{kind}", count=len(changes)),
        *(
            say(
                "changes-line",
                title=say(change.question, "title"),
                before=draw_state(change.before, say),
                after=draw_state(change.after, say),
            )
            for change in changes
        ),
    )


def _day(view: DepartmentView, former: Former, say: Language) -> str:
    return day_of(former.closed_at, view.reader, say)
