"""Letters and reminders on screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.assessment.people import Department, RoleKind
from bot.assessment.reminders import Pending, ReminderKind, RemindersReading
from bot.assessment.waking import RESTLESS, Habits
from bot.assessment.week import ClosedLately, RelianceNews, Shift, WeekReading
from bot.screens.letters import Part, draw_answered_letter, draw_letter, draw_which, say_again_on
from bot.screens.reminders import (
    draw_away,
    draw_countries,
    draw_country_question,
    draw_digest,
    draw_hours,
    draw_kinds,
    draw_quiet_hours,
    draw_reminders,
)
from bot.screens.reminding import draw_blocked, draw_closing, draw_unfinished
from bot.screens.screen import Screen
from bot.screens.week import draw_reliance_news, draw_week
from bot.texts import Language

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
    stopped=(),
    weekday=None,
    country=None,
    may_change_country=True,
    may_have_digest=True,
)
BUSY = replace(
    READING,
    habits=replace(RESTLESS, away_until=TODAY + timedelta(days=14)),
    waiting=3,
    stopped=(ReminderKind.RUN_UNFINISHED, ReminderKind.ACTION_DUE),
    weekday=0,
    country="EG",
)
STAFF = replace(READING, reader=member(RoleKind.STAFF), waiting=1, may_change_country=False, may_have_digest=False)


def unfinished(scene: Scene, say: Language) -> Screen:
    asking = scene.sum_up({"hr-code-of-conduct-signed": "meets"})
    return draw_unfinished(asking, say.within(asking.revision))


def parts(scene: Scene, say: Language) -> list[Part]:
    return [
        Part(message=LETTER, screen=unfinished(scene, say), institution=INSTITUTION.id, is_reminder=True),
        Part(message=LETTER + 1, screen=draw_closing(call(*ALL), say), institution=INSTITUTION.id, is_reminder=True),
        Part(message=LETTER + 2, screen=draw_blocked(member(), say), institution=INSTITUTION.id),
    ]


def pending(scene: Scene, say: Language, reading: RemindersReading) -> Screen:
    kinds = (ReminderKind.RUN_UNFINISHED, ReminderKind.ROUND_CLOSING)
    things = [(Pending(kind=kind, subject=1, day=TODAY), say("remind-closing", day=say.day(TODAY))) for kind in kinds]
    return draw_reminders(reading, say, things=things)


def week(_: Scene, say: Language) -> Screen:
    changed = (ClosedLately(department=HR, area="hr", assessment=10_000_000),)
    return draw_week(WeekReading(reader=member(), done=(), late=(), changed=changed), say)


def reliance(scene: Scene, say: Language) -> Screen:
    shift = Shift(question="hr-code-of-conduct-signed", improved=False, relying="sf-no-pressure")
    relying = next(iter(scene.edition.content.flows["sf"].questions))
    return draw_reliance_news(
        RelianceNews(
            reader=member(),
            department=HR,
            area="hr",
            area_number=3,
            revision=scene.edition.revisions["hr"],
            shifts=(
                replace(shift, relying=relying),
                *(replace(shift, relying=relying, improved=True) for _ in range(4)),
            ),
        ),
        say,
    )


REMINDER_SCREENS: Mapping[str, Callable[[Scene, Language], Screen]] = {
    "letter": lambda scene, say: draw_letter(parts(scene, say), say, letter=LETTER, more=2),
    "letter put off": lambda scene, say: draw_answered_letter(parts(scene, say), say_again_on(TODAY, say)),
    "letter, which is not mine": lambda scene, say: draw_which(parts(scene, say), say, letter=LETTER),
    "reminder of unfinished answers": unfinished,
    "week": week,
    "something relied on has changed": reliance,
    "reminders, nothing pending": lambda _, say: draw_reminders(READING, say, things=()),
    "reminders": lambda scene, say: pending(scene, say, BUSY),
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
