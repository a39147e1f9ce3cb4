"""The digest of a week, and what became of things that others rely on."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.plan import Planned
from bot.assessment.week import RelianceNews, Shift, WeekReading
from bot.screens.area_names import label_pair, name_pair
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

MOST = 3
"""Things that are named of each sort; the others are counted."""


def draw_week(week: WeekReading, say: Language) -> Screen:
    """What was done, what is late, and what changed."""
    institution = week.reader.institution.id
    named = [name_pair(it.department, it.area, say) for it in week.changed[:MOST]]
    return Screen(
        text=lines(
            say("week-title"),
            _draw_actions("week-done", week.done, say),
            _draw_actions("week-late", week.late, say),
            say("week-changed", departments=_list(named, len(week.changed), say)) if week.changed else None,
        ),
        rows=(
            *row(button(say.label("button-week-plan"), Verb.PLAN, institution, 0, 0, 0)),
            *one_each(
                [
                    button(
                        label_pair(it.department, it.area, say).label,
                        Verb.PEOPLE_SUMMARY,
                        institution,
                        it.assessment,
                        0,
                    )
                    for it in week.changed[:MOST]
                ]
            ),
        ),
        of=institution,
    )


def draw_reliance_news(news: RelianceNews, say: Language) -> Screen:
    """What slipped or improved on which the reader's departments rely."""
    institution, rest = news.reader.institution.id, len(news.shifts) - MOST
    return Screen(
        text=lines(
            say("relied-title", department=name_pair(news.department, news.area, say)),
            *(_draw_shift(it, news, say) for it in news.shifts[:MOST]),
            say("relied-more", count=rest) if rest > 0 else None,
        ),
        rows=row(button(say.label("button-relied-see"), Verb.RELATED_AREA, institution, news.area_number, 0)),
        of=institution,
    )


def _draw_shift(shift: Shift, news: RelianceNews, say: Language) -> Markup:
    return say(
        "relied-improved" if shift.improved else "relied-slipped",
        title=say.within(news.revision)(shift.question, "title"),
        relying=say(shift.relying, "title"),
    )


def _draw_actions(message: str, actions: Sequence[Planned], say: Language) -> Markup | None:
    if not actions:
        return None
    titles = [say(it.action.question, "title") for it in actions[:MOST]]
    return say(message, count=len(actions), titles=_list(titles, len(actions), say))


def _list(named: Sequence[Markup], count: int, say: Language) -> Markup:
    others = [say("rounds-others", count=count - len(named))] if count > len(named) else []
    return say.listing([*named, *others])
