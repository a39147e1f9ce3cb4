"""Who is here: by department, and those who are away."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.people import Member
from bot.assessment.people_reading import Former, PeopleReading, role_in
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.naming import name_day, role_name, whole_department_name
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Button, Rows, Screen
from bot.screens.structure_frame import LABEL, cut, draw_title, name_person
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_people(reading: PeopleReading, say: Language, *, page: int = 0) -> Screen:
    """How many people work in each department, and the ways to those who wait, never came or are away."""
    numbered = list(enumerate(reading.departments, 1))
    shown, page, pages = cut(numbered, page)
    institution = reading.reader.institution
    return Screen(
        text=paragraphs(
            draw_title(institution.name, "here-section", say),
            lines(
                *(
                    say(
                        "here-line",
                        number=number,
                        department=whole_department_name(say, department),
                        count=len(reading.people_of(department.id)),
                    )
                    for number, department in shown
                ),
                say("here-line-leading", count=len(reading.people_of(0))) if reading.leads else None,
            ),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each(
                [
                    _lead(
                        reading,
                        say.label(
                            "button-numbered",
                            number=number,
                            name=shorten(whole_department_name(say, department).label, LABEL),
                        ),
                        Verb.PEOPLE_DEPARTMENT,
                        department.id,
                        0,
                    )
                    for number, department in shown
                ]
            ),
            *turn_pages(Verb.PEOPLE, institution.id, page=page, pages=pages, say=say),
            *row(
                _lead(reading, say.label("button-people-leading"), Verb.PEOPLE_DEPARTMENT, 0, 0)
                if reading.leads
                else None
            ),
            *_ways_on(reading, say),
        ),
    )


def draw_department_people(reading: PeopleReading, say: Language, department: int, *, page: int = 0) -> Screen:
    """Who works in a department, or for 0 who leads the institution, and who has no department in use."""
    shown, page, pages = cut(reading.people_of(department), page)
    name = whole_department_name(say, reading.find_department(department)) if department else say("here-leading-title")
    invite = _lead(reading, say.label("button-people-invite"), Verb.INVITE_INTO, department)
    return Screen(
        text=paragraphs(
            draw_title(name, "here-section", say),
            lines(*(_draw_in_list(reading, it, department, say) for it in shown)) if shown else say("here-nobody"),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each([_to_person(reading, it) for it in shown]),
            *turn_pages(
                Verb.PEOPLE_DEPARTMENT, reading.reader.institution.id, department, page=page, pages=pages, say=say
            ),
            *row(invite if department else None),
            *row(_lead(reading, say.label("button-people"), Verb.PEOPLE, 0)),
        ),
    )


def draw_away(reading: PeopleReading, say: Language, *, page: int = 0) -> Screen:
    """Who has blocked the bot, then who has left or was removed, the latest first."""
    blocked = [it for it in reading.members.values() if it.id in reading.blocked]
    away: Sequence[Member | Former] = [*blocked, *reading.former.values()]
    shown, page, pages = cut(away, page)
    return Screen(
        text=paragraphs(
            draw_title(reading.reader.institution.name, "away-section", say),
            say("away-about" if away else "away-none"),
            lines(*(_draw_away(reading, it, say) for it in shown)),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each([_to_former(reading, it) if isinstance(it, Former) else _to_person(reading, it) for it in shown]),
            *turn_pages(Verb.PEOPLE_AWAY, reading.reader.institution.id, page=page, pages=pages, say=say),
            *row(_lead(reading, say.label("button-people"), Verb.PEOPLE, 0)),
        ),
    )


def name_roles(member: Member, department: int, say: Language) -> Markup:
    """What a member is in a department, or for 0 in the institution."""
    kind = role_in(member, department)
    return role_name(say, kind, frontline=member.frontline) if kind else say("role-none")


def _ways_on(reading: PeopleReading, say: Language) -> Rows:
    away = len(reading.former) + len(reading.blocked & reading.members.keys())
    ways: Sequence[tuple[str, int, Verb]] = (
        ("button-people-waiting", reading.waiting, Verb.APPLICANTS),
        ("button-people-missed", reading.missed, Verb.INVITES_MISSED),
        ("button-people-away", away, Verb.PEOPLE_AWAY),
    )
    return (
        *one_each([_lead(reading, say.label(label, count=count), verb, 0) for label, count, verb in ways if count]),
        *row(_lead(reading, say.label("button-links"), Verb.INVITES, 0)),
        *row(_lead(reading, say.label("button-invite"), Verb.INVITE_DRAFT)),
    )


def _draw_in_list(reading: PeopleReading, member: Member, department: int, say: Language) -> Markup:
    message = "here-person-blocked" if member.id in reading.blocked else "here-person"
    return say(message, name=name_person(member), role=name_roles(member, department, say))


def _draw_away(reading: PeopleReading, it: Member | Former, say: Language) -> Markup:
    if not isinstance(it, Former):
        return say("away-blocked", name=name_person(it))
    date = name_day(say, it.left_at, reading.reader.person.time_zone)
    return say("away-left" if it.by_himself else "away-removed", name=name_person(it.member), date=date)


def _to_person(reading: PeopleReading, member: Member) -> Button:
    return _lead(reading, name_person(member, most=LABEL).label, Verb.PERSON, member.id)


def _to_former(reading: PeopleReading, former: Former) -> Button:
    return _lead(reading, name_person(former.member, most=LABEL).label, Verb.PERSON_FORMER, former.member.id)


def _lead(reading: PeopleReading, label: str, verb: Verb, *numbers: int) -> Button:
    return button(label, verb, reading.reader.institution.id, *numbers)
