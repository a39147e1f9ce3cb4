"""The digest of a week."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.plan import Planned
from bot.assessment.week import ClosedLately, WeekReading
from bot.screens.area_names import label_pair, name_pair
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, shorten
from bot.screens.naming import whole_department_name
from bot.screens.plan_frame import NAME
from bot.screens.screen import Button, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

MOST = 3
"""Things that are named of each sort; the others are counted."""


def draw_week(week: WeekReading, say: Language) -> Screen:
    """What was done, what is late, and what changed."""
    institution = week.reader.institution.id
    actions = (
        ("week-done", [_title(it, say) for it in week.done]),
        ("week-begun", [_title(it, say) for it in week.begun]),
        ("week-reopened", [_title(it, say) for it in week.reopened]),
        ("week-dropped", [_title(it, say) for it in week.dropped]),
        ("week-late", [_title_with_owner(it, say) for it in week.late]),
    )
    to_plan = button(say.label("button-week-plan"), Verb.PLAN, institution, 0, 0, 0)
    to_schedule = button(say.label("button-schedule-see"), Verb.SCHEDULE, institution, 0)
    return Screen(
        text=lines(
            say("week-title"),
            *(_draw(message, titles, say) for message, titles in actions),
            _draw("week-slipped", [_word(it, question, say) for it in week.changed for question in it.slipped], say),
            _draw("week-improved", [_word(it, question, say) for it in week.changed for question in it.improved], say),
            _draw(
                "week-changed", [name_pair(it.department, it.area, say) for it in week.changed if not it.is_told], say
            ),
            _draw("week-overdue", [whole_department_name(say, it.department) for it in week.overdue], say),
        ),
        rows=(
            *row(to_plan if any(titles for _, titles in actions) else None),
            *one_each([_to_changes(it, institution, say) for it in week.changed[:MOST]]),
            *row(to_schedule if week.overdue else None),
        ),
        of=institution,
    )


def _draw(message: str, named: Sequence[Markup], say: Language) -> Markup | None:
    """The first of some things, and how many there are."""
    if not named:
        return None
    others = [say("rounds-others", count=len(named) - MOST)] if len(named) > MOST else []
    return say(message, count=len(named), things=say.listing([*named[:MOST], *others]))


def _title(planned: Planned, say: Language) -> Markup:
    return say(planned.action.question, "title")


def _title_with_owner(planned: Planned, say: Language) -> Markup:
    """An action with the person, or else the department, that has it."""
    person = planned.owner and escape(shorten(planned.owner.person.name, NAME))
    return say("week-whose", title=_title(planned, say), owner=person or whole_department_name(say, planned.at))


def _word(closed: ClosedLately, question: str, say: Language) -> Markup:
    return say.within(closed.revision)(question, "title")


def _to_changes(closed: ClosedLately, institution: int, say: Language) -> Button:
    label = label_pair(closed.department, closed.area, say).label
    if closed.slipped or closed.improved:
        return button(label, Verb.PEOPLE_CHANGES, institution, closed.assessment)
    return button(label, Verb.PEOPLE_SUMMARY, institution, closed.assessment, 0)
