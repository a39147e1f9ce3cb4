"""Invitations, applicants and people on screens: made-up readings, and a screen of each state that reads otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.assessment.access import may_invite
from bot.assessment.applicants import ApplicantReading, ApplicantsReading, Application, State, Verdict, Waiting
from bot.assessment.invite_draft import InviteDraft, InviteDraftReading
from bot.assessment.links import LinksReading
from bot.assessment.people import Department, Invite, Link, Member, Role, RoleKind
from bot.assessment.people_reading import Former, PeopleReading
from bot.screens.applicants import draw_applicant, draw_applicant_in_brief, draw_applicants
from bot.screens.invites import draw_link, draw_links, draw_missed, draw_revoking
from bot.screens.inviting import (
    draw_departments_of_invite,
    draw_invite,
    draw_invite_draft,
    draw_languages_of_invite,
    draw_name_of_invite,
    draw_poster,
    draw_roles,
)
from bot.screens.joining import draw_put_off, draw_verdict, draw_waiting, draw_withdrawn
from bot.screens.leaving import draw_leaving, draw_left, draw_left_notice
from bot.screens.people import draw_away, draw_department_people, draw_people
from bot.screens.person import draw_former, draw_person, draw_places, draw_removing, draw_role_choice
from bot.screens.screen import Screen
from bot.texts import Language

from .scene import INSTITUTION, NOON, PERSON, Scene, member

Draw = Callable[[Scene, Language], Screen]

LINK = "https://t.me/smart_operations_bot?start=4fZ0rVZt2d0yqXcK1bJm9A"
SHARE = "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fsmart_operations_bot"
LANGUAGES = ("en", "fr", "ar")

HR = Department(id=9_999, name=None, areas=("hr",))
BRANCH = Department(id=10_000, name="Branch “Lake & Hill”", areas=("cc",))
TWO_AREAS = Department(id=10_001, name="Back office", areas=("fn", "it"))
DEPARTMENTS = (HR, BRANCH, TWO_AREAS)
MANY = tuple(Department(id=11_000 + number, name=f"{'W' * 45} {number}", areas=("cc",)) for number in range(60))

HOSTILE = ("آمنة بنت عبد الله", "Grace & “Co”", "W" * 60, "\u202eevil")


def draft(
    kind: RoleKind = RoleKind.STAFF,
    *,
    by: RoleKind = RoleKind.OWNER,
    chosen: tuple[Department, ...] = (HR, BRANCH),
    departments: tuple[Department, ...] = DEPARTMENTS,
    uses: int = 1,
    name: str | None = None,
) -> InviteDraftReading:
    reader = member(by)
    return InviteDraftReading(
        member=reader,
        draft=InviteDraft(
            role=kind,
            departments=frozenset(it.id for it in chosen),
            frontline=kind is RoleKind.STAFF,
            language="en",
            uses=uses,
            name=name,
        ),
        roles=may_invite(reader),
        departments=departments,
        last_day=(NOON + timedelta(days=30)).date(),
    )


def drafted(reading: InviteDraftReading, *, languages: tuple[str, ...] = LANGUAGES) -> Draw:
    return lambda _, say: draw_invite_draft(reading, say, languages=languages)


def invite(kind: RoleKind = RoleKind.STAFF, *, uses: int = 1, name: str | None = None, by: int | None = 1) -> Invite:
    return Invite(
        institution=INSTITUTION.id,
        role=kind,
        departments=(BRANCH.id,) if kind.of_department else (),
        frontline=kind is RoleKind.STAFF,
        uses=uses,
        expires_at=NOON + timedelta(days=20),
        invited_by=by,
        name=name,
    )


def made(kind: RoleKind = RoleKind.STAFF, *, uses: int = 1, name: str | None = None, picture: bool = True) -> Draw:
    return lambda _, say: draw_invite(
        member(),
        invite(kind, uses=uses, name=name),
        [BRANCH, HR, TWO_AREAS, MANY[0]] if kind.of_department else [],
        link=LINK,
        share=SHARE,
        picture=b"png" if picture else None,
        say=say,
    )


def links(*, number: int = 4) -> LinksReading:
    """One for one person, one with a name, one for several of whom two wait, and one that is over."""
    kinds = (
        invite(),
        invite(name="Amina & “the lake”", by=None),
        invite(RoleKind.MANAGER, uses=50),
        replace(invite(RoleKind.LEADER, name="W" * 50), expires_at=NOON - timedelta(days=1)),
    )
    found = tuple(
        Link(id=100_000 + place, invite=kinds[place % len(kinds)], left=kinds[place % len(kinds)].uses, revoked=False)
        for place in range(number)
    )
    return LinksReading(
        reader=member(),
        links=found,
        departments={it.id: it for it in DEPARTMENTS},
        makers={1: "Amina Diallo"},
        waiting={100_002: 2},
        as_of=NOON,
    )


def application(state: State = State.WAITING, *, number: int = 0, name: str = "Zuri Njeri") -> Application:
    return Application(
        id=500_000 + number,
        institution=INSTITUTION.id,
        link=Link(id=1, invite=invite(uses=50, name="Wall of the lake branch"), left=40, revoked=False),
        person=replace(PERSON, name=name),
        key="key",
        state=state,
        applied_at=NOON,
        decided_by=None if state in {State.WAITING, State.WITHDRAWN} else 1,
    )


def applicant(state: State = State.WAITING, *, name: str = "Zuri Njeri", number: int = 0) -> ApplicantReading:
    found = application(state, name=name, number=number)
    return ApplicantReading(
        reader=member(RoleKind.MANAGER),
        application=found,
        departments=(BRANCH,),
        decider="Amina Diallo" if found.decided_by else None,
    )


def nowhere() -> ApplicantReading:
    """All departments of the link are archived."""
    reading = applicant()
    link = reading.application.link
    link = replace(link, invite=replace(link.invite, departments=()))
    return replace(reading, application=replace(reading.application, link=link), departments=())


def applicants(number: int) -> ApplicantsReading:
    waiting = tuple(applicant(name=HOSTILE[place % len(HOSTILE)], number=place) for place in range(number))
    return ApplicantsReading(reader=member(), waiting=waiting)


def somebody(number: int, name: str, *roles: Role, frontline: bool = False) -> Member:
    return replace(member(name=name), id=number, roles=roles, frontline=frontline)


MANAGER_OF_HR = somebody(2, "Joseph Mwangi", Role(kind=RoleKind.MANAGER, department=HR.id))
TELLER = somebody(3, HOSTILE[0], Role(kind=RoleKind.STAFF, department=HR.id), frontline=True)
LEADER = somebody(4, HOSTILE[1], Role(kind=RoleKind.LEADER))
BLOCKER = somebody(5, HOSTILE[2], Role(kind=RoleKind.STAFF, department=HR.id))
GONE = somebody(6, HOSTILE[3], Role(kind=RoleKind.STAFF, department=HR.id))


def people(kind: RoleKind = RoleKind.OWNER, *, departments: tuple[Department, ...] = DEPARTMENTS) -> PeopleReading:
    reader = member(kind)
    here = (reader, MANAGER_OF_HR, TELLER, LEADER, BLOCKER)
    return PeopleReading(
        reader=reader,
        departments=departments,
        members={it.id: it for it in here},
        blocked=frozenset({BLOCKER.id}),
        former={
            GONE.id: Former(member=GONE, left_at=NOON, by_himself=True),
            7: Former(member=replace(GONE, id=7, person=replace(PERSON, name="Ruth")), left_at=NOON, by_himself=False),
        },
        waiting=2,
        missed=3,
    )


def manager() -> PeopleReading:
    """What a manager of Human Resources sees."""
    reader = replace(member(RoleKind.MANAGER), roles=(Role(kind=RoleKind.MANAGER, department=HR.id),))
    return replace(people(RoleKind.MANAGER, departments=(HR,)), reader=reader)


def of(make: Callable[[], PeopleReading], draw: Callable[..., Screen], *arguments: object, **more: object) -> Draw:
    return lambda _, say: draw(make(), say, *arguments, **more)


WAITING = Waiting(institution=INSTITUTION, application=application())

PEOPLE_HERE_SCREENS: Mapping[str, Draw] = {
    "invite: draft": drafted(draft()),
    "invite: draft of a manager": drafted(
        draft(by=RoleKind.MANAGER, departments=(HR,), chosen=(HR,)), languages=("en",)
    ),
    "invite: draft for several": drafted(draft(uses=50, name="Wall of the lake branch")),
    "invite: draft for nowhere": drafted(draft(chosen=())),
    "invite: draft for an owner": drafted(draft(RoleKind.OWNER, chosen=())),
    "invite: role": lambda _, say: draw_roles(draft(), say),
    "invite: departments": lambda _, say: draw_departments_of_invite(draft(), say, page=0),
    "invite: sixty departments": lambda _, say: draw_departments_of_invite(draft(departments=MANY), say, page=2),
    "invite: language": lambda _, say: draw_languages_of_invite(draft(), say, languages=LANGUAGES),
    "invite: name": lambda _, say: draw_name_of_invite(draft(), say),
    "invite": made(),
    "invite with a name": made(name="Amina & “the lake”"),
    "invite for several": made(uses=50),
    "invite without a department": made(RoleKind.LEADER, picture=False),
    "invite: poster": lambda _, say: draw_poster(member(), b"pdf", say),
    "invites": lambda _, say: draw_links(links(), say),
    "invites, none": lambda _, say: draw_links(links(number=0), say),
    "invites, second page": lambda _, say: draw_links(links(number=30), say, page=1),
    "invites that nobody opened": lambda _, say: draw_missed(links(), say),
    "invites that nobody opened, none": lambda _, say: draw_missed(links(number=0), say),
    **{
        f"invite: link {name}": partial(lambda place, _, say: draw_link(links(), say, links().links[place]), place)
        for place, name in enumerate(("for one", "made on the shell", "for several", "that is over"))
    },
    "invite: revoking": lambda _, say: draw_revoking(links(), say, links().links[2]),
    "applicants": lambda _, say: draw_applicants(applicants(4), say),
    "applicants, none": lambda _, say: draw_applicants(applicants(0), say),
    "applicants, second page": lambda _, say: draw_applicants(applicants(20), say, page=1),
    **{
        f"applicant {state}": partial(lambda state, _, say: draw_applicant(applicant(state), say), state)
        for state in State
    },
    "applicant among other things": lambda _, say: draw_applicant_in_brief(applicant(State.WAITING), say),
    "applicant for a department that is archived": lambda _, say: draw_applicant(nowhere(), say),
    "joining: waiting": lambda _, say: draw_waiting(WAITING, say),
    "joining: withdrawn": lambda _, say: draw_withdrawn(say),
    "joining: put off": lambda _, say: draw_put_off(say),
    "joining: admitted": lambda _, say: draw_verdict(
        Verdict(person=PERSON, institution=INSTITUTION, member=member(RoleKind.STAFF)), say
    ),
    "joining: turned away": lambda _, say: draw_verdict(
        Verdict(person=PERSON, institution=INSTITUTION, member=None), say
    ),
    "people": of(people, draw_people),
    "people of a manager": of(manager, draw_people),
    "people of sixty departments": of(partial(people, departments=MANY), draw_people, page=3),
    "people: department": of(people, draw_department_people, HR.id),
    "people: department, nobody": of(people, draw_department_people, BRANCH.id),
    "people: the institution": of(people, draw_department_people, 0),
    "people: away": of(people, draw_away),
    "people: away, nobody": lambda _, say: draw_away(replace(people(), blocked=frozenset(), former={}), say),
    "person": of(people, draw_person, TELLER, share=SHARE),
    "person who has blocked": of(people, draw_person, BLOCKER, share=SHARE),
    "person who reads": lambda _, say: draw_person(people(), say, people().reader, share=SHARE),
    "person whom others look after": of(manager, draw_person, MANAGER_OF_HR, share=SHARE),
    "person: where": of(people, draw_places, TELLER),
    "person: where, in sixty departments": of(partial(people, departments=MANY), draw_places, TELLER, page=4),
    "person: role": of(people, draw_role_choice, TELLER, HR.id),
    "person: role in the institution": of(people, draw_role_choice, LEADER, 0),
    "person: role that others decide": of(manager, draw_role_choice, MANAGER_OF_HR, HR.id),
    "person: removing": of(people, draw_removing, TELLER),
    "person who left": lambda _, say: draw_former(people(), say, people().former[GONE.id]),
    "person who was removed": lambda _, say: draw_former(people(), say, people().former[7]),
    "leaving": lambda _, say: draw_leaving(member(RoleKind.STAFF), say),
    "left": lambda _, say: draw_left(member(RoleKind.STAFF), say),
    "left notice": lambda _, say: draw_left_notice(GONE, say),
}
