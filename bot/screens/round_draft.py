"""Putting a round together: one screen that can be opened as it is, and the lists to change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import TypeVar

from bot.assessment.people import Department, Member
from bot.assessment.round import LENGTHS, WEEK, Asked, Privacy
from bot.assessment.round_draft import DraftReading, belongs_to
from bot.screens.buttons import button, choice_button, one_each, row
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.naming import name_day, whole_department_name
from bot.screens.rounds import list_names, name_departments, turn_pages
from bot.screens.screen import Button, Emphasis, Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

T = TypeVar("T")

ROWS_ON_A_PAGE = 12
NAME = 28
"""Characters of a name on a button at most."""


def draw_draft(reading: DraftReading, say: Language) -> Screen:
    """The round as it would be opened."""
    institution, draft = reading.member.institution.id, reading.draft
    text = paragraphs(
        say("draft-title"),
        lines(
            say("draft-departments", departments=name_departments(reading.chosen, say, most=6))
            if reading.chosen
            else say("draft-no-departments"),
            say(f"draft-privacy-{draft.privacy}"),
            _draw_asked(reading, say),
            say("draft-until", day=say.day(reading.last_day)),
        ),
        lines(*_draw_scope(reading, say)) if reading.can_follow else None,
        _draw_obstacle(reading, say),
        _draw_left(reading, say),
        *_draw_effects(reading, say),
        lines(say("draft-privacy-stays"), None if draft.asked is Asked.ONLY_ME else say("draft-what-happens")),
    )
    opening = button(
        say.label("button-draft-open"), Verb.ROUND_OPEN, institution, reading.fingerprint, emphasis=Emphasis.FORWARD
    )
    departments = say.label("button-draft-departments", count=len(reading.chosen))
    return Screen(
        text=text,
        rows=(
            *row(opening if reading.can_open else None),
            *row(button(departments, Verb.ROUND_DEPARTMENTS, institution, 0)),
            *_ways_of_following(reading, say),
            *_ways_of_keeping(reading, say),
            *_ways_of_asking(reading, say),
            *_lengths(reading, say),
            *row(button(say.label("button-rounds"), Verb.ROUNDS, institution, 0)),
        ),
    )


def draw_departments_of_draft(reading: DraftReading, say: Language, *, page: int) -> Screen:
    """The departments that may take part, each to be taken in or out."""
    shown, page, pages = _cut(reading.departments, page)
    institution = reading.member.institution.id
    text = paragraphs(
        lines(say("draft-title"), say("draft-which-departments")),
        _draw_obstacle(reading, say),
    )
    return Screen(
        text=text,
        rows=(
            *one_each([_toggle_department(reading, department, page, say) for department in shown]),
            *turn_pages(Verb.ROUND_DEPARTMENTS, institution, page=page, pages=pages, say=say),
            *row(
                button(say.label("button-draft-all"), Verb.ROUND_TOGGLE_DEPARTMENT, institution, 0, 1, page),
                button(say.label("button-draft-none"), Verb.ROUND_TOGGLE_DEPARTMENT, institution, 0, 0, page),
            ),
            *_to_draft(institution, say),
        ),
    )


def draw_people_of_draft(reading: DraftReading, say: Language, *, page: int) -> Screen:
    """The people who may be asked, each to be taken in or out."""
    shown, page, pages = _cut(reading.people, page)
    institution = reading.member.institution.id
    return Screen(
        text=paragraphs(
            lines(say("draft-title"), say("draft-which-people")),
            _draw_left(reading, say),
        ),
        rows=(
            *one_each([_toggle_person(reading, member, page, say) for member in shown]),
            *turn_pages(Verb.ROUND_PEOPLE, institution, page=page, pages=pages, say=say),
            *_to_draft(institution, say),
        ),
    )


def _draw_asked(reading: DraftReading, say: Language) -> Markup:
    match reading.draft.asked:
        case Asked.ONLY_ME:
            return say("draft-asks-only-me")
        case Asked.EVERYONE:
            return say("draft-asks-everyone", count=len(reading.asked))
        case Asked.CHOSEN:
            chosen = [member.person.name for member in reading.people if member.id in reading.draft.people]
            return say("draft-asks-chosen", count=len(chosen), names=list_names(chosen, say) if chosen else "")


def _draw_obstacle(reading: DraftReading, say: Language) -> Markup | None:
    if not reading.overlapping:
        return None
    return say("draft-overlap", departments=name_departments(reading.overlapping, say, most=6))


def _draw_left(reading: DraftReading, say: Language) -> Markup | None:
    if not reading.can_open or not reading.left_to_opener:
        return None
    return say("draft-left-to-you", departments=name_departments(reading.left_to_opener, say))


def _draw_effects(reading: DraftReading, say: Language) -> Iterator[Markup]:
    """What follows from the round's being confidential, said before it is opened."""
    if reading.too_small:
        yield say("draft-too-small", departments=name_departments(reading.too_small, say, most=6))
    if reading.looks_to_close:
        yield say("draft-ends-looks", departments=name_departments(reading.looks_to_close, say, most=6))


def _draw_scope(reading: DraftReading, say: Language) -> Iterator[Markup]:
    """What is asked of everything that could be, and why."""
    if not reading.follows:
        yield say("draft-asks-all", all=reading.everything)
        return
    numbers = {"count": reading.questions, "all": reading.everything, "minutes": reading.minutes}
    zone = reading.member.person.time_zone
    days = {name_day(say, scope.closed_at, zone) for scope in reading.scopes if scope.closed_at}
    if len(days) == 1:
        yield say("draft-follows", day=days.pop(), **numbers)
    else:
        yield say("draft-follows-several", **numbers)
    yield from (say(f"why-asked-{why}", count=count) for why, count in reading.reasons.items() if count)
    yield say("draft-others-keep")
    if reading.asked_all:
        yield say("draft-asked-all", departments=name_departments(reading.asked_all, say, most=6))


def _ways_of_following(reading: DraftReading, say: Language) -> Rows:
    if not reading.can_follow:
        return ()
    institution = reading.member.institution.id
    ways = [
        choice_button(
            label, Verb.ROUND_SCOPE, institution, int(follow_up), chosen=reading.follows is follow_up, say=say
        )
        for label, follow_up in (
            (say.label("button-draft-follow-up", count=sum(it.asked for it in reading.scopes)), True),
            (say.label("button-draft-everything", count=reading.everything), False),
        )
    ]
    return row(*ways)


def _ways_of_keeping(reading: DraftReading, say: Language) -> Rows:
    institution, chosen = reading.member.institution.id, reading.draft.privacy
    ways = [
        choice_button(
            say.label(f"button-draft-{privacy}"),
            Verb.ROUND_PRIVACY,
            institution,
            number,
            chosen=chosen is privacy,
            say=say,
        )
        for number, privacy in enumerate(Privacy)
    ]
    explain = button(say.label("button-confidentiality"), Verb.ROUND_CONFIDENTIALITY, institution)
    return (*row(*ways), *row(explain))


def _ways_of_asking(reading: DraftReading, say: Language) -> Rows:
    institution, draft = reading.member.institution.id, reading.draft
    everyone, only_me, chosen = (
        choice_button(
            say.label(f"button-draft-{asked}"),
            Verb.ROUND_WHO,
            institution,
            number,
            chosen=draft.asked is asked,
            say=say,
        )
        for number, asked in enumerate(Asked)
    )
    people = button(say.label("button-draft-people", count=len(draft.people)), Verb.ROUND_PEOPLE, institution, 0)
    return (*row(everyone, only_me), *row(chosen, people if draft.asked is Asked.CHOSEN else None))


def _lengths(reading: DraftReading, say: Language) -> Rows:
    """Two in a row: weeks are a longer word in other languages."""
    institution = reading.member.institution.id
    lengths = [
        choice_button(
            say.label("button-draft-weeks", count=days // WEEK),
            Verb.ROUND_DAYS,
            institution,
            days,
            chosen=reading.draft.days == days,
            say=say,
        )
        for days in LENGTHS
    ]
    return tuple(tuple(lengths[place : place + 2]) for place in range(0, len(lengths), 2))


def _toggle_department(reading: DraftReading, department: Department, page: int, say: Language) -> Button:
    is_in = department.id in reading.draft.departments
    message = (
        "button-draft-in" if is_in else "button-draft-taken" if department.id in reading.taken else "button-draft-out"
    )
    label = say.label(message, name=shorten(whole_department_name(say, department).label, NAME))
    institution = reading.member.institution.id
    return button(label, Verb.ROUND_TOGGLE_DEPARTMENT, institution, department.id, int(not is_in), page)


def _toggle_person(reading: DraftReading, member: Member, page: int, say: Language) -> Button:
    is_in = member.id in reading.draft.people
    label = say.label("button-draft-in" if is_in else "button-draft-out", name=_name_person(reading, member, say))
    institution = reading.member.institution.id
    return button(label, Verb.ROUND_TOGGLE_PERSON, institution, member.id, int(not is_in), page)


def _name_person(reading: DraftReading, member: Member, say: Language) -> Markup:
    """A person with a department, since many bear the same name."""
    departments = [department for department in reading.chosen if belongs_to(member, department.id)]
    if len(reading.chosen) == 1 or not departments:
        return escape(shorten(member.person.name, NAME))
    where = whole_department_name(say, departments[0]).plain
    return say("draft-person", name=shorten(member.person.name, NAME // 2), department=shorten(where, NAME // 2))


def _to_draft(institution: int, say: Language) -> Rows:
    return row(button(say.label("button-draft"), Verb.ROUND_PREPARE, institution))


def _cut(items: Sequence[T], page: int) -> tuple[Sequence[T], int, int]:
    """What stands on a page, the page, and how many there are."""
    pages = max(ceil(len(items) / ROWS_ON_A_PAGE), 1)
    page = min(page, pages - 1)
    return items[page * ROWS_ON_A_PAGE : (page + 1) * ROWS_ON_A_PAGE], page, pages
