"""One person: what he is, changing that, and ending it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.assessment.access import may_change_role, may_invite
from bot.assessment.people import Member, Role, RoleKind
from bot.assessment.people_reading import Former, PeopleReading, role_in
from bot.screens.buttons import button, choice_button, one_each, row
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.naming import name_day, role_name, whole_department_name
from bot.screens.people import name_roles
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Button, Emphasis, Rows, Screen
from bot.screens.structure_frame import LABEL, cut, draw_title, name_person
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

KINDS = tuple(RoleKind)
NOTHING = len(KINDS)
"""The place behind the last role: none at all."""


def draw_person(reading: PeopleReading, say: Language, member: Member, *, share: str) -> Screen:
    """What somebody is. `share` leads to passing the bot on, for who has blocked it."""
    is_self, looks_after = member.id == reading.reader.id, reading.may_look_after(member)
    is_blocked = member.id in reading.blocked
    changes = reading.leads or any(may_change_role(reading.reader, role) for role in member.roles)
    roles = _lead(reading, say.label("button-person-roles"), Verb.PERSON_ROLES, member.id, 0)
    return Screen(
        text=paragraphs(
            draw_title(name_person(member), "person-section", say),
            lines(*_draw_roles(reading, member, say)),
            say("person-blocked") if is_blocked else None,
            say("person-is-you") if is_self else None if looks_after else say("person-others-decide"),
        ),
        rows=(
            *row(Button(label=say.label("button-person-share"), link=share) if is_blocked else None),
            *row(roles if changes and not is_self else None),
            *row(_frontline(reading, member, say) if looks_after and member.has(RoleKind.STAFF) else None),
            *row(
                _lead(reading, say.label("button-person-remove"), Verb.PERSON_REMOVING, member.id)
                if looks_after
                else None
            ),
            *_back(reading, member, say),
        ),
    )


def draw_places(reading: PeopleReading, say: Language, member: Member, *, page: int = 0) -> Screen:
    """Where somebody's role can be changed: in the institution, for those who lead it, and in each department."""
    shown, page, pages = cut(reading.departments, page)
    departments = [_place(reading, member, it.id, whole_department_name(say, it), say) for it in shown]
    institution = _place(reading, member, 0, say("here-leading-title"), say)
    return Screen(
        text=paragraphs(
            draw_title(name_person(member), "person-roles-section", say),
            lines(*_draw_roles(reading, member, say)),
            say("person-roles-about"),
            draw_page(page, pages, say),
        ),
        rows=(
            *row(institution if reading.leads and not page else None),
            *one_each(departments),
            *turn_pages(Verb.PERSON_ROLES, reading.reader.institution.id, member.id, page=page, pages=pages, say=say),
            *row(_lead(reading, say.label("button-person"), Verb.PERSON, member.id)),
        ),
    )


def draw_role_choice(reading: PeopleReading, say: Language, member: Member, department: int) -> Screen:
    """What somebody can be in a department, or for 0 in the institution."""
    held = role_in(member, department)
    name = whole_department_name(say, reading.find_department(department)) if department else say("here-leading-title")
    may_change = held is None or may_change_role(reading.reader, Role(kind=held, department=department or None))
    kinds = [kind for kind in may_invite(reading.reader) if kind.of_department == bool(department)]
    named = [(KINDS.index(kind), role_name(say, kind, frontline=member.frontline), kind) for kind in kinds]
    choices = [
        _choice(reading, member, department, place, name=name, chosen=kind is held, say=say)
        for place, name, kind in (*named, (NOTHING, say("role-none"), None))
    ]
    return Screen(
        text=paragraphs(
            draw_title(name_person(member), "person-roles-section", say),
            say("person-role-where", place=name, role=name_roles(member, department, say)),
            None if may_change else say("person-others-decide"),
        ),
        rows=(
            *one_each(choices if may_change else []),
            *row(_lead(reading, say.label("button-person-places"), Verb.PERSON_ROLES, member.id, 0)),
        ),
    )


def draw_removing(reading: PeopleReading, say: Language, member: Member) -> Screen:
    """Say what removing somebody does before it is done."""
    institution = reading.reader.institution
    remove = button(
        say.label("button-person-remove-now"), Verb.PERSON_REMOVE, institution.id, member.id, emphasis=Emphasis.DANGER
    )
    return Screen(
        text=paragraphs(draw_title(name_person(member), "person-remove-section", say), say("person-remove-about")),
        rows=one_each([remove, _lead(reading, say.label("button-person"), Verb.PERSON, member.id)]),
    )


def draw_former(reading: PeopleReading, say: Language, former: Former) -> Screen:
    """Somebody who was here: what he was, when he went, and the way to invite him back."""
    member = former.member
    date = name_day(say, former.left_at, reading.reader.person.time_zone)
    offered = any(may_change_role(reading.reader, role) for role in member.roles)
    invite = _lead(reading, say.label("button-person-invite"), Verb.PERSON_INVITE, member.id)
    return Screen(
        text=paragraphs(
            draw_title(name_person(member), "person-section", say),
            say("person-left" if former.by_himself else "person-removed", date=date),
            lines(say("person-was"), *_draw_roles(reading, member, say)),
        ),
        rows=(
            *row(invite if offered else None),
            *row(_lead(reading, say.label("button-away"), Verb.PEOPLE_AWAY, 0)),
        ),
    )


def _draw_roles(reading: PeopleReading, member: Member, say: Language) -> Iterator[Markup]:
    """What somebody is wherever the reader may see it."""
    if role_in(member, 0) and reading.leads:
        yield say("person-role", place=say("here-leading-title"), role=name_roles(member, 0, say))
    for department in reading.departments:
        if role_in(member, department.id):
            place = whole_department_name(say, department)
            yield say("person-role", place=place, role=name_roles(member, department.id, say))


def _frontline(reading: PeopleReading, member: Member, say: Language) -> Button:
    label = say.label("button-person-office" if member.frontline else "button-person-frontline")
    return _lead(reading, label, Verb.PERSON_FRONTLINE, member.id, int(not member.frontline))


def _place(reading: PeopleReading, member: Member, department: int, name: Markup, say: Language) -> Button:
    """A place where somebody's role can be changed, marked where there is one."""
    institution, has_role = reading.reader.institution.id, role_in(member, department) is not None
    label = shorten(name.label, LABEL)
    return choice_button(label, Verb.PERSON_ROLE, institution, member.id, department, chosen=has_role, say=say)


def _choice(reading: PeopleReading, member: Member, *numbers: int, name: Markup, chosen: bool, say: Language) -> Button:
    institution = reading.reader.institution.id
    return choice_button(name.label, Verb.PERSON_GIVE, institution, member.id, *numbers, chosen=chosen, say=say)


def _back(reading: PeopleReading, member: Member, say: Language) -> Rows:
    """The way back to the first department in which the reader finds the person."""
    found = next((it.id for it in reading.departments if role_in(member, it.id)), 0)
    if not found and not reading.leads:
        return row(_lead(reading, say.label("button-people"), Verb.PEOPLE, 0))
    return row(_lead(reading, say.label("button-people-department"), Verb.PEOPLE_DEPARTMENT, found, 0))


def _lead(reading: PeopleReading, label: str, verb: Verb, *numbers: int) -> Button:
    return button(label, verb, reading.reader.institution.id, *numbers)
