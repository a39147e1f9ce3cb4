"""Letters and reminders on screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.assessment.delta import Reconsidering
from bot.assessment.people import Department, RoleKind
from bot.assessment.reassessment import Assessed, Intervals, Scheduled
from bot.assessment.reliance import RelianceNews, Shift
from bot.assessment.reminders import History, Pending, ReminderKind, RemindersReading
from bot.assessment.waking import RESTLESS, Habits
from bot.assessment.week import ClosedLately, WeekReading
from bot.screens.letters import (
    Part,
    draw_answered_letter,
    draw_letter,
    draw_stopped_letter,
    draw_which,
    say_again_on,
)
from bot.screens.plan_news import draw_action_due, draw_given
from bot.screens.relying import draw_reliance_in_brief, draw_reliance_news
from bot.screens.reminders import (
    draw_away,
    draw_countries,
    draw_country_question,
    draw_digest,
    draw_hours,
    draw_kinds,
    draw_put_off,
    draw_quiet_hours,
    draw_reminders,
)
from bot.screens.reminding import draw_blocked, draw_closing, draw_unfinished
from bot.screens.screen import Screen
from bot.screens.week import draw_week
from bot.texts import Language, Markup

from .plans import AGREED, CONFIRMED, DROPPED, LATE, ONE_DAY_LATE, SAID_DONE, TODAYS, news
from .rounds import ALL, call
from .scene import INSTITUTION, NOON, Scene, member

HR = Department(id=9_003, name=None, areas=("hr",))
LETTER = 100_000_000
TODAY = date(2026, 11, 24)
READING = RemindersReading(
    reader=member(),
    habits=Habits(),
    pending=(),
    waiting=0,
    next_letter=NOON,
    today=TODAY,
    days_back=[TODAY + timedelta(days=days) for days in (6, 13, 20)],
    history=History(put_off={}),
    weekday=None,
    country=None,
    may_change_country=True,
    may_have_digest=True,
)
BUSY = replace(
    READING,
    habits=replace(RESTLESS, away_until=TODAY + timedelta(days=14)),
    waiting=3,
    history=History(put_off={}, stopped=(ReminderKind.RUN_UNFINISHED, ReminderKind.ACTION_DUE)),
    weekday=0,
    country="EG",
)
LATER = replace(
    READING,
    history=History(
        put_off={
            (ReminderKind.RUN_UNFINISHED, 1): None,
            (ReminderKind.ROUND_CLOSING, 1): TODAY + timedelta(days=7),
        }
    ),
)
STAFF = replace(READING, reader=member(RoleKind.STAFF), waiting=1, may_change_country=False, may_have_digest=False)


def unfinished(scene: Scene, say: Language) -> Screen:
    asking = scene.sum_up({"hr-code-of-conduct-signed": "meets"})
    return draw_unfinished(asking, say.within(asking.revision))


def parts(scene: Scene, say: Language) -> list[Part]:
    return [
        part(0, ReminderKind.RUN_UNFINISHED, unfinished(scene, say), is_reminder=True),
        part(1, ReminderKind.ROUND_CLOSING, draw_closing(call(*ALL), say), is_reminder=True),
        part(2, "blocked", draw_blocked(member(), say)),
    ]


def part(place: int, kind: str, screen: Screen, *, name: str | None = None, is_reminder: bool = False) -> Part:
    return Part(
        message=LETTER + place,
        kind=kind,
        screen=screen,
        institution=INSTITUTION.id,
        name=name,
        is_reminder=is_reminder,
    )


def of_actions(say: Language) -> list[Part]:
    """Two that are due, and one that was given."""
    due = [
        part(
            place,
            ReminderKind.ACTION_DUE,
            draw_action_due(news(planned), say),
            name=say.label(planned.action.question, "title"),
            is_reminder=True,
        )
        for place, planned in enumerate((LATE, AGREED))
    ]
    return [*due, part(2, "actions-given", draw_given(news(SAID_DONE), say))]


def pending(scene: Scene, say: Language, reading: RemindersReading) -> Screen:
    return draw_reminders(reading, say, things=things(say))


def things(say: Language) -> list[tuple[Pending, Markup]]:
    kinds = (ReminderKind.RUN_UNFINISHED, ReminderKind.ROUND_CLOSING)
    return [(Pending(kind=kind, subject=1, day=TODAY), say("remind-closing", day=say.day(TODAY))) for kind in kinds]


def week(scene: Scene, say: Language) -> Screen:
    """One in which everything happened, and one responsibility more slipped than are named."""
    questions = tuple(scene.edition.content.flows["hr"].questions)
    changed = ClosedLately(
        department=HR,
        area="hr",
        assessment=10_000_000,
        revision=scene.edition.revisions["hr"],
        slipped=questions[:4],
        improved=questions[4:6],
    )
    overdue = Scheduled(
        department=HR,
        assessed=(Assessed(department=HR.id, area="hr", assessed_on=TODAY - timedelta(days=400)),),
        intervals=Intervals(),
    )
    reading = WeekReading(
        reader=member(),
        done=(CONFIRMED,),
        begun=(TODAYS,),
        reopened=(SAID_DONE,),
        dropped=(DROPPED,),
        late=(LATE, ONE_DAY_LATE),
        changed=(changed,),
        overdue=(overdue,),
    )
    return draw_week(reading, say)


def quiet_week(scene: Scene, say: Language) -> Screen:
    """One in which a round was closed for the first time."""
    closed = ClosedLately(department=HR, area="hr", assessment=10_000_000, revision=scene.edition.revisions["hr"])
    return draw_week(WeekReading(reader=member(), changed=(closed,)), say)


def reliance(scene: Scene, *slipped: Reconsidering | None, improved: int = 0) -> RelianceNews:
    """What changed on which Sales rely, with what was said to it."""
    relying = next(iter(scene.edition.content.flows["sf"].questions))
    shift = Shift(question="hr-code-of-conduct-signed", improved=False, relying=relying, relying_number=100)
    return RelianceNews(
        reader=member(),
        department=HR,
        area="hr",
        area_number=3,
        revision=scene.edition.revisions["hr"],
        shifts=(
            *(replace(shift, said=said) for said in slipped),
            *(replace(shift, improved=True) for _ in range(improved)),
        ),
        assessment=10_000_000,
    )


REMINDER_SCREENS: Mapping[str, Callable[[Scene, Language], Screen]] = {
    "letter": lambda scene, say: draw_letter(parts(scene, say), say, letter=LETTER, more=2),
    "letter put off": lambda scene, say: draw_answered_letter(parts(scene, say), say_again_on(TODAY, say)),
    "letter stopped": lambda scene, say: draw_stopped_letter(
        parts(scene, say),
        [ReminderKind.RUN_UNFINISHED, ReminderKind.ROUND_CLOSING],
        say,
        institution=INSTITUTION.id,
        letter=LETTER,
    ),
    "letter of several actions": lambda _, say: draw_letter(of_actions(say), say, letter=LETTER),
    "letter of several actions, which is not mine": lambda _, say: draw_which(of_actions(say), say, letter=LETTER),
    "letter, which is not mine": lambda scene, say: draw_which(parts(scene, say), say, letter=LETTER),
    "reminder of unfinished answers": unfinished,
    "week": week,
    "week in which a round was closed": quiet_week,
    "something relied on has changed": lambda scene, say: draw_reliance_news(reliance(scene, None, improved=4), say),
    "something relied on has changed, in brief": lambda scene, say: draw_reliance_in_brief(reliance(scene, None), say),
    "something relied on has improved": lambda scene, say: draw_reliance_in_brief(reliance(scene, improved=1), say),
    "something relied on has changed, answered": lambda scene, say: draw_reliance_news(
        reliance(scene, Reconsidering.STILL_SO, Reconsidering.ASK_AGAIN, None, None), say
    ),
    "reminders, nothing pending": lambda _, say: draw_reminders(READING, say, things=()),
    "reminders": lambda scene, say: pending(scene, say, BUSY),
    "reminders, put off and declined": lambda scene, say: pending(scene, say, LATER),
    "reminders, again": lambda _, say: draw_put_off(LATER, say, things=things(say)),
    "reminders of staff": lambda scene, say: pending(scene, say, STAFF),
    "reminders, hour": lambda _, say: draw_hours(READING, say),
    "reminders, quiet hours": lambda _, say: draw_quiet_hours(READING, say),
    "reminders, away": lambda _, say: draw_away(READING, say),
    "reminders, kinds": lambda _, say: draw_kinds(BUSY, say),
    "reminders, digest": lambda _, say: draw_digest(BUSY, say),
    "reminders, country": lambda _, say: draw_country_question(READING, say),
    "reminders, countries found": lambda _, say: draw_countries(INSTITUTION.id, ["EG", "EC", "EE"], say),
    "reminders, no country found": lambda _, say: draw_countries(INSTITUTION.id, [], say),
}
