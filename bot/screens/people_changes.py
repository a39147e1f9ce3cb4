"""What changed in a department since the round before: what slipped, what improved, what is as it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.assessment.changes import Change, ChangeKind, Comparison, Turn
from bot.assessment.department import DepartmentView, Former
from bot.assessment.round import Privacy
from bot.screens.buttons import button, one_each, row
from bot.screens.findings import draw_state
from bot.screens.layout import lines, paragraphs
from bot.screens.people_frame import day_of, draw_title, lead, to_summary
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

BEFORE_AND_AFTER = 2
"""The number of the picture, among those of what people say."""

_TOLD = (Turn.SLIPPED, Turn.IMPROVED, Turn.OTHERWISE)
"""What is told with what it was before."""

_COUNTED = (ChangeKind.CARRIED, ChangeKind.ONLY_NOW, ChangeKind.ONLY_BEFORE)
"""What is only counted: the rest has no words any more, or nothing to say."""


def draw_changes_in_short(view: DepartmentView, say: Language) -> Markup | None:
    """The changes in one line, if there is a round to compare with."""
    if view.former is None:
        return None
    if view.comparison is None:
        return say("changes-kept-otherwise")
    return lines(
        say("changes-since", day=_day(view, view.former, say), changes=count_turns(count_each(view.comparison), say)),
        None if view.comparison.same_method else say("changes-other-questions"),
    )


def count_each(comparison: Comparison) -> Mapping[Turn, int]:
    """How many responsibilities went each way."""
    return {turn: len(comparison.turned(turn)) for turn in Turn}


def count_turns(counts: Mapping[Turn, int], say: Language) -> Markup:
    """How many responsibilities went which way, in one phrase, each with its sign."""
    parts = [say(f"turn-count-{turn}", count=counts[turn]) for turn in Turn if counts[turn]]
    return say.listing(parts or [say("changes-none")])


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
        *(_draw_turn(turn, changed, say) for turn in _TOLD if (changed := comparison.turned(turn))),
        _draw_same(comparison.turned(Turn.SAME), say),
        lines(*(say(_count_of(kind, view), count=counts[kind]) for kind in _COUNTED if counts[kind])),
    )
    before = button(
        say.label("button-round-before"), Verb.PEOPLE_SUMMARY, view.reader.institution.id, former.assessment, 0
    )
    picture = lead(view, say.label("button-changes-picture"), Verb.PEOPLE_PICTURE, BEFORE_AND_AFTER)
    return Screen(text=text, rows=one_each([picture, before, to_summary(view, say)]))


def _count_of(kind: ChangeKind, view: DepartmentView) -> str:
    """The message that counts changes of a kind: of a confidential round, what is not told was perhaps answered."""
    is_told = view.round.privacy is Privacy.CONFIDENTIAL and kind is not ChangeKind.CARRIED
    return f"change-count-{kind}-told" if is_told else f"change-count-{kind}"


def _draw_figures(comparison: Comparison, say: Language) -> Iterator[Markup]:
    before, after = comparison.overall.before, comparison.overall.after
    if before is None or after is None:
        return
    if before.score is not None and after.score is not None:
        yield say("changes-score", before=say.percent(before.score), after=say.percent(after.score))
    if before.confidence is not None and after.confidence is not None:
        yield say("changes-confidence", before=say.percent(before.confidence), after=say.percent(after.confidence))


def _draw_turn(turn: Turn, changes: tuple[Change, ...], say: Language) -> Markup:
    return lines(say(f"turn-{turn}", count=len(changes)), *(_draw_change(turn, change, say) for change in changes))


def _draw_change(turn: Turn, change: Change, say: Language) -> Markup:
    """What it was and is; where that is the same, people have come to disagree on it, or to agree."""
    title, state = say(change.question, "title"), draw_state(change.after, say)
    if change.before is change.after:
        return say(f"changes-alike-{turn}", title=title, state=state)
    return say("changes-line", title=title, before=draw_state(change.before, say), after=state)


def _draw_same(changes: tuple[Change, ...], say: Language) -> Markup | None:
    if not changes:
        return None
    return lines(
        say("turn-same", count=len(changes)),
        *(
            say("changes-stays", title=say(change.question, "title"), state=draw_state(change.after, say))
            for change in changes
        ),
    )


def _day(view: DepartmentView, former: Former, say: Language) -> str:
    return day_of(former.closed_at, view.reader, say)
