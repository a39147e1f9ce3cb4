"""/reminders: what waits for a person, and when and of what the bot writes to him; set by buttons."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.reminders import Pending, ReminderKind, RemindersReading
from bot.assessment.waking import Pace
from bot.screens.buttons import button, choice_button, one_each, row
from bot.screens.layout import lines, paragraphs
from bot.screens.screen import Button, Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, country_codes, country_of_zone

HOURS = tuple(range(6, 22))
QUIET_HOURS = ((20, 7), (18, 8), (21, 6), (22, 7))
AWAY = 6
"""Days that are offered to be back on; others can be written."""

KINDS = tuple(kind for kind in ReminderKind if kind is not ReminderKind.WEEKLY)
"""What people are asked about; the digest has its own button."""

_PENDING = 8
"""Things that are named; a person who has more of them to do finds them in their own lists."""


def draw_reminders(reading: RemindersReading, say: Language, *, things: Sequence[tuple[Pending, Markup]]) -> Screen:
    """How one is written to. `things` are what waits for him, in words."""
    habits, institution = reading.habits, reading.reader.institution.id
    is_daily, stopped = habits.pace is Pace.DAILY, reading.history.stopped
    text = paragraphs(
        say("reminders-title"),
        lines(
            say("reminders-daily", hour=say.hour(habits.hour)) if is_daily else say("reminders-at-once"),
            _draw_quiet(reading, say),
            say("reminders-zone", place=say.zone(reading.reader.person.time_zone)),
            _draw_country(reading, say),
        ),
        _draw_away(reading, say),
        lines(say("reminders-pending"), *(_draw_thing(reading, *it, say) for it in things[:_PENDING]))
        if things
        else say("reminders-nothing-pending"),
        _draw_waiting(reading, say),
        say("reminders-stopped", kinds=say.listing([_kind(it, say) for it in KINDS if it in stopped]))
        if stopped
        else None,
        say("reminders-digest", weekday=say.weekday(reading.weekday)) if reading.weekday is not None else None,
    )
    other = Pace.AT_ONCE if is_daily else Pace.DAILY
    return Screen(
        text=text,
        rows=(
            *row(
                button(say.label("button-reminders-hour"), Verb.REMINDER_HOURS, institution),
                button(say.label("button-reminders-quiet"), Verb.REMINDER_QUIET_HOURS, institution),
            ),
            *row(
                button(say.label("button-reminders-back"), Verb.REMINDER_AWAY_UNTIL, institution, 0)
                if _is_away(reading)
                else button(say.label("button-reminders-away"), Verb.REMINDER_AWAY, institution),
                button(say.label(f"button-reminders-{other}"), Verb.REMINDER_PACE, institution, int(is_daily)),
            ),
            *row(
                button(say.label("button-reminders-again"), Verb.REMINDERS_PUT_OFF, institution)
                if any(is_put_off(reading, it) for it, _ in things)
                else None,
            ),
            *row(button(say.label("button-reminders-kinds"), Verb.REMINDER_KINDS, institution)),
            *row(
                button(say.label("button-reminders-weekly"), Verb.REMINDER_DIGEST, institution)
                if reading.may_have_digest
                else None,
                button(say.label("button-reminders-country"), Verb.REMINDER_COUNTRY, institution)
                if reading.may_change_country
                else None,
            ),
        ),
    )


def draw_put_off(reading: RemindersReading, say: Language, *, things: Sequence[tuple[Pending, Markup]]) -> Screen:
    """Choose what one is reminded of again. `things` are what was put off or declined, in words."""
    kinds, shown = list(ReminderKind), list(enumerate(things[:_PENDING], 1))
    buttons = [
        button(
            say.label("button-reminders-again-of", number=number),
            Verb.REMINDER_AGAIN,
            reading.reader.institution.id,
            kinds.index(pending.kind),
            pending.subject,
        )
        for number, (pending, _) in shown
    ]
    text = paragraphs(
        say("reminders-again-text"),
        lines(*(say("reminders-again-line", number=number, thing=thing) for number, (_, thing) in shown)),
    )
    return _ask(text, one_each(buttons), reading, say)


def is_put_off(reading: RemindersReading, pending: Pending) -> bool:
    """Whether a thing is left alone today, though its kind is not stopped."""
    return pending.kind not in reading.history.stopped and reading.history.is_put_off(pending, reading.today)


def draw_hours(reading: RemindersReading, say: Language) -> Screen:
    """Choose the hour of the day's letter."""
    institution, habits = reading.reader.institution.id, reading.habits
    choices = [
        choice_button(say.hour(hour), Verb.REMINDER_HOUR, institution, hour, chosen=hour == habits.hour, say=say)
        for hour in HOURS
        if not habits.is_quiet(hour)
    ]
    return _ask(say("reminders-hour-text"), _in_rows(choices, 3), reading, say)


def draw_quiet_hours(reading: RemindersReading, say: Language) -> Screen:
    """Choose the quiet hours."""
    institution, habits = reading.reader.institution.id, reading.habits
    chosen = (habits.quiet_from, habits.quiet_until)
    spans = [
        choice_button(
            say.label("button-reminders-span", begin=say.hour(begin), end=say.hour(end)),
            Verb.REMINDER_QUIET,
            institution,
            begin,
            end,
            chosen=(begin, end) == chosen,
            say=say,
        )
        for begin, end in QUIET_HOURS
    ]
    never = choice_button(
        say.label("button-reminders-never-quiet"),
        Verb.REMINDER_QUIET,
        institution,
        0,
        0,
        chosen=chosen[0] == chosen[1],
        say=say,
    )
    return _ask(say("reminders-quiet-text"), one_each([*spans, never]), reading, say)


def draw_away(reading: RemindersReading, say: Language) -> Screen:
    """Ask on which day one is back: by a tap, or in words."""
    institution, days = reading.reader.institution.id, reading.days_back[:AWAY]
    choices = [button(say.day_of_week(day), Verb.REMINDER_AWAY_UNTIL, institution, day.toordinal()) for day in days]
    return _ask(say("reminders-away-text"), one_each(choices), reading, say)


def draw_kinds(reading: RemindersReading, say: Language) -> Screen:
    """Choose what one is reminded of."""
    kinds, stopped = list(ReminderKind), reading.history.stopped
    buttons = [
        button(
            say.label(
                "button-reminders-kind-off" if kind in stopped else "button-reminders-kind-on",
                kind=_kind(kind, say),
            ),
            Verb.REMINDER_STOP,
            reading.reader.institution.id,
            kinds.index(kind),
            int(kind not in stopped),
        )
        for kind in KINDS
    ]
    return _ask(say("reminders-kinds-text"), one_each(buttons), reading, say)


def draw_digest(reading: RemindersReading, say: Language) -> Screen:
    """Choose the day of the weekly digest."""
    institution = reading.reader.institution.id
    days = [
        choice_button(
            say.weekday(day), Verb.REMINDER_DIGEST_ON, institution, day + 1, chosen=day == reading.weekday, say=say
        )
        for day in range(7)
    ]
    none = choice_button(
        say.label("button-reminders-no-digest"),
        Verb.REMINDER_DIGEST_ON,
        institution,
        0,
        chosen=reading.weekday is None,
        say=say,
    )
    return _ask(say("reminders-weekly-text"), _in_rows([*days, none], 2), reading, say)


def draw_country_question(reading: RemindersReading, say: Language) -> Screen:
    """Ask for the country whose holidays count."""
    by_zone = _by_zone(reading.reader.institution.id, say)
    return _ask(say("reminders-country-text"), row(by_zone), reading, say)


def draw_countries(institution: int, found: Sequence[str], say: Language) -> Screen:
    """Offer the countries that a text may mean; another text can be written."""
    choices = [
        button(say.country(code), Verb.REMINDER_IN, institution, country_codes().index(code) + 1) for code in found
    ]
    text = say("reminders-country-which") if found else say("reminders-country-not-found")
    return Screen(text=text, rows=(*one_each(choices), *row(_by_zone(institution, say)), *row(_back(institution, say))))


def _draw_quiet(reading: RemindersReading, say: Language) -> Markup | None:
    begin, end = reading.habits.quiet_from, reading.habits.quiet_until
    return None if begin == end else say("reminders-quiet", begin=say.hour(begin), end=say.hour(end))


def _draw_country(reading: RemindersReading, say: Language) -> Markup:
    country = reading.country or country_of_zone(reading.reader.institution.time_zone)
    return say("reminders-country", country=say.country(country)) if country else say("reminders-country-unknown")


def _is_away(reading: RemindersReading) -> bool:
    return reading.habits.away_until is not None and reading.habits.away_until > reading.today


def _draw_away(reading: RemindersReading, say: Language) -> Markup | None:
    until = reading.habits.away_until
    return say("reminders-away", day=say.day(until)) if until and _is_away(reading) else None


def _draw_waiting(reading: RemindersReading, say: Language) -> Markup | None:
    if not reading.waiting:
        return None
    moment = say.date(reading.next_letter, reading.reader.person.time_zone)
    return say("reminders-waiting", count=reading.waiting, moment=moment)


def _draw_thing(reading: RemindersReading, pending: Pending, thing: Markup, say: Language) -> Markup:
    if pending.kind in reading.history.stopped:
        return say("reminders-pending-stopped", thing=thing)
    if not is_put_off(reading, pending):
        return say("reminders-pending-line", thing=thing)
    until = reading.history.put_off[pending.kind, pending.subject]
    if until is None:
        return say("reminders-pending-declined", thing=thing)
    return say("reminders-pending-put-off", thing=thing, day=say.day(until))


def _kind(kind: ReminderKind, say: Language) -> Markup:
    return say(f"reminder-kind-{kind}")


def _in_rows(buttons: Sequence[Button], wide: int) -> Rows:
    return tuple(tuple(buttons[place : place + wide]) for place in range(0, len(buttons), wide))


def _ask(text: Markup, rows: Rows, reading: RemindersReading, say: Language) -> Screen:
    return Screen(text=text, rows=(*rows, *row(_back(reading.reader.institution.id, say))))


def _by_zone(institution: int, say: Language) -> Button:
    return button(say.label("button-reminders-by-zone"), Verb.REMINDER_IN, institution, 0)


def _back(institution: int, say: Language) -> Button:
    return button(say.label("button-reminders"), Verb.REMINDERS, institution)
