"""Putting an invite together, and the link that comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.assessment.invite_draft import DAYS, ROLES, InviteDraftReading
from bot.assessment.people import Department, Invite, Member, RoleKind
from bot.assessment.structure import LONGEST_NAME
from bot.screens.buttons import button, choice_button, one_each, row
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.naming import name_day, role_name, whole_department_name
from bot.screens.rounds import name_departments, turn_pages
from bot.screens.screen import Button, Emphasis, File, Rows, Screen
from bot.screens.structure_frame import LABEL, cut
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, language_name


def draw_invite_draft(
    reading: InviteDraftReading, say: Language, *, languages: Sequence[str], said_before: Markup | None = None
) -> Screen:
    """The invite as it would be made."""
    draft = reading.draft
    make = _button(reading, say.label("button-invite-make"), Verb.INVITE_MAKE, reading.fingerprint, forward=True)
    text = paragraphs(
        said_before,
        say("invite-title"),
        lines(
            say("invite-for", role=role_name(say, draft.role, frontline=draft.frontline)),
            _draw_where(reading, say),
            say("invite-language", language=language_name(draft.language)) if len(languages) > 1 else None,
            say("invite-uses", count=draft.uses),
            say("invite-until", day=say.day(reading.last_day)),
            say("invite-named", name=draft.name) if draft.name else None,
        ),
        None if draft.uses == 1 else say("invite-applies"),
    )
    return Screen(
        text=text,
        rows=(
            *row(make if reading.can_make else None),
            *row(_button(reading, say.label("button-invite-role"), Verb.INVITE_ROLES)),
            *row(_to_departments(reading, say)),
            *row(
                _button(reading, say.label("button-invite-language"), Verb.INVITE_LANGUAGES) if languages[1:] else None
            ),
            *_numbers_of_people(reading, say),
            *_lengths(reading, say),
            *row(_button(reading, say.label("button-invite-name"), Verb.INVITE_NAME)),
            *row(_button(reading, say.label("button-invite-unname"), Verb.INVITE_UNNAME) if draft.name else None),
        ),
    )


def draw_roles(reading: InviteDraftReading, say: Language) -> Screen:
    """Ask for whom the invite is."""
    draft = reading.draft
    wanted = [(kind, frontline) for kind in reading.roles for frontline in _frontline_of(kind)]
    choices = [
        _choice(
            reading,
            role_name(say, kind, frontline=frontline).label,
            (kind, frontline) == (draft.role, draft.frontline),
            Verb.INVITE_ROLE,
            ROLES.index(kind),
            int(frontline),
            say=say,
        )
        for kind, frontline in wanted
    ]
    return Screen(text=lines(say("invite-title"), say("invite-whom")), rows=(*one_each(choices), *_back(reading, say)))


def draw_departments_of_invite(reading: InviteDraftReading, say: Language, *, page: int) -> Screen:
    """The departments that it may be for, each to be taken in or out."""
    shown, page, pages = cut(reading.departments, page)
    institution = reading.member.institution.id
    return Screen(
        text=lines(say("invite-title"), say("invite-where")),
        rows=(
            *one_each([_toggle(reading, department, page, say) for department in shown]),
            *turn_pages(Verb.INVITE_DEPARTMENTS, institution, page=page, pages=pages, say=say),
            *row(
                _button(reading, say.label("button-draft-all"), Verb.INVITE_TOGGLE, 0, 1, page),
                _button(reading, say.label("button-draft-none"), Verb.INVITE_TOGGLE, 0, 0, page),
            ),
            *_back(reading, say),
        ),
    )


def draw_languages_of_invite(reading: InviteDraftReading, say: Language, *, languages: Sequence[str]) -> Screen:
    """Ask in which language newcomers begin."""
    choices = [
        _choice(
            reading,
            language_name(code, alone=True),
            code == reading.draft.language,
            Verb.INVITE_LANGUAGE,
            number,
            say=say,
        )
        for number, code in enumerate(languages)
    ]
    return Screen(
        text=lines(say("invite-title"), say("invite-which-language")), rows=(*one_each(choices), *_back(reading, say))
    )


def draw_name_of_invite(reading: InviteDraftReading, say: Language) -> Screen:
    """Ask for whom the link is."""
    return Screen(
        text=lines(say("invite-title"), say("invite-ask-name", most=LONGEST_NAME)),
        rows=row(_button(reading, say.label("button-not-now"), Verb.INVITE_DRAFT)),
    )


def draw_invite(
    member: Member,
    invite: Invite,
    departments: Sequence[Department],
    *,
    link: str,
    share: str,
    picture: bytes | None,
    say: Language,
) -> Screen:
    """The link, to be passed on or scanned. No button here acts in the bot: it would bring the link back in."""
    role = role_name(say, invite.role, frontline=invite.frontline)
    made = (
        say("invite-made-where", role=role, departments=name_departments(departments, say))
        if departments
        else say("invite-made", role=role)
    )
    until = last_day_of(invite, member.institution.time_zone, say)
    return Screen(
        text=paragraphs(
            lines(made, say("invite-named", name=invite.name) if invite.name else None),
            say("invite-link", link=link),
            say("invite-how", until=until)
            if invite.admits_at_once
            else say("invite-how-many", count=invite.uses, until=until),
        ),
        rows=one_each(
            [
                Button(label=say.label("button-share-link"), link=share),
                Button(label=say.label("button-copy-link"), copies=link),
            ]
        ),
        file=File(name="invitation.png", data=picture, picture=True) if picture else None,
        of=member.institution.id,
    )


def draw_poster(member: Member, poster: bytes, say: Language) -> Screen:
    """The paper to print for a wall."""
    return Screen(
        text=say("invite-poster"),
        file=File(name=say.plain("invite-poster-file"), data=poster, picture=False),
        of=member.institution.id,
    )


def last_day_of(invite: Invite, zone: str, say: Language) -> str:
    """The last day on which a link works: it ends with the day, where it was made in the chat."""
    return name_day(say, invite.expires_at - timedelta(milliseconds=1), zone)


def _draw_where(reading: InviteDraftReading, say: Language) -> Markup | None:
    if not reading.draft.role.of_department:
        return None
    if not reading.chosen:
        return say("invite-nowhere")
    return say("invite-into", departments=name_departments(reading.chosen, say, most=6))


def _to_departments(reading: InviteDraftReading, say: Language) -> Button | None:
    if not reading.draft.role.of_department or len(reading.departments) < 2:
        return None
    return _button(
        reading, say.label("button-draft-departments", count=len(reading.chosen)), Verb.INVITE_DEPARTMENTS, 0
    )


def _numbers_of_people(reading: InviteDraftReading, say: Language) -> Rows:
    """One person has a row alone: the words are longer in other languages."""
    one, *several = (
        _choice(
            reading,
            say.label("button-invite-uses", count=uses),
            reading.draft.uses == uses,
            Verb.INVITE_USES,
            uses,
            say=say,
        )
        for uses in reading.uses
    )
    return (*row(one if several else None), *row(*several))


def _lengths(reading: InviteDraftReading, say: Language) -> Rows:
    """Two in a row, as in rounds."""
    lengths = [
        _choice(
            reading,
            say.label("button-invite-days", count=days),
            reading.draft.days == days,
            Verb.INVITE_DAYS,
            days,
            say=say,
        )
        for days in DAYS
    ]
    return tuple(tuple(lengths[place : place + 2]) for place in range(0, len(lengths), 2))


def _toggle(reading: InviteDraftReading, department: Department, page: int, say: Language) -> Button:
    is_in = department.id in reading.draft.departments
    name = shorten(whole_department_name(say, department).label, LABEL)
    label = say.label("button-draft-in" if is_in else "button-draft-out", name=name)
    return _button(reading, label, Verb.INVITE_TOGGLE, department.id, int(not is_in), page)


def _choice(reading: InviteDraftReading, label: str, chosen: bool, verb: Verb, *numbers: int, say: Language) -> Button:
    return choice_button(label, verb, reading.member.institution.id, *numbers, chosen=chosen, say=say)


def _button(reading: InviteDraftReading, label: str, verb: Verb, *numbers: int, forward: bool = False) -> Button:
    emphasis = Emphasis.FORWARD if forward else Emphasis.PLAIN
    return button(label, verb, reading.member.institution.id, *numbers, emphasis=emphasis)


def _back(reading: InviteDraftReading, say: Language) -> Rows:
    return row(_button(reading, say.label("button-draft"), Verb.INVITE_DRAFT))


def _frontline_of(kind: RoleKind) -> tuple[bool, ...]:
    return (True, False) if kind is RoleKind.STAFF else (False,)
