"""What things are called on screens: departments, choices, questions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.assessment.flow import Choice, Question
from bot.assessment.people import Department, Member, RoleKind
from bot.texts import Language, Markup, escape

ROLE_NAMES = {
    RoleKind.OWNER: "role-owner",
    RoleKind.LEADER: "role-leader",
    RoleKind.MANAGER: "role-manager",
    RoleKind.STAFF: "role-staff",
}


NAMED = 3
"""Departments of one area that a line has room to name."""


def department_name(say: Language, own: str | None, area: str) -> Markup:
    """The department as the institution calls it: by its own name, or else by its area's."""
    return escape(own) if own else say(f"area-{area}")


def short_department_name(say: Language, own: str | None, area: str) -> Markup:
    """The same for buttons, on which the full name of an area may not fit."""
    return escape(own) if own else say(f"area-{area}", "short")


def department_names(say: Language, own: Iterable[str | None], area: str) -> Markup:
    """The departments that cover an area, in one phrase; the area alone where they are too many to be named."""
    names = [department_name(say, name, area) for name in own]
    return say.listing(names if 0 < len(names) <= NAMED else [say(f"area-{area}")])


def whole_department_name(say: Language, department: Department) -> Markup:
    """A department by its own name, or by the short ones of all the areas it covers; it may have neither."""
    if department.name:
        return escape(department.name)
    if not department.areas:
        return say("structure-nameless")
    return say.listing([short_department_name(say, None, area) for area in department.areas])


def choice_label(say: Language, question: Question, choice: Choice) -> Markup:
    """A choice with its sign, such as "✓ Yes": the sign never stands alone for the meaning."""
    message = f"{question.scale.id}-{choice.id}"
    return say("state-choice", sign=say(message, "sign"), label=say(message))


def role_name(say: Language, kind: RoleKind, *, frontline: bool) -> Markup:
    """A role as the people who invite and are invited read it."""
    return say("role-frontline") if frontline and kind is RoleKind.STAFF else say(ROLE_NAMES[kind])


def member_role_name(say: Language, member: Member) -> Markup:
    """The widest of a member's roles."""
    return role_name(say, next(kind for kind in RoleKind if member.has(kind)), frontline=member.frontline)


def name_day(say: Language, moment: datetime, zone: str) -> str:
    """The day of a moment, as people in a time zone have it."""
    return say.day(moment.astimezone(ZoneInfo(zone)).date())
