"""What every screen of the plan of action says alike: who does something, until when, how far it is, and the ways."""

from __future__ import annotations

from datetime import date

from bot.assessment.action import Action
from bot.assessment.people import Member
from bot.assessment.plan import Planned, Whose
from bot.screens.area_names import name_pair
from bot.screens.buttons import button
from bot.screens.layout import shorten
from bot.screens.naming import whole_department_name
from bot.screens.screen import Button
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

NAME = 40
"""Characters of a person's name in a line at most."""


def draw_title(planned: Planned, section: str, say: Language) -> Markup:
    """Where it was found, and what is shown of it."""
    return put_title(name_place(planned, say), say(section), say)


def name_place(planned: Planned, say: Language) -> Markup:
    """The department where it was found."""
    return name_pair(planned.department, planned.action.area, say)


def name_owner(planned: Planned, say: Language) -> Markup:
    """Who carries it out, with the department where it is another one than that where it was found."""
    is_there = planned.at.id == planned.department.id
    department = whole_department_name(say, planned.at)
    if planned.owner is None:
        return say("plan-owner-department") if is_there else say("plan-owner-elsewhere", department=department)
    name = escape(shorten(planned.owner.person.name, NAME))
    return name if is_there else say("plan-owner-there", name=name, department=department)


def draw_due(action: Action, today: date, say: Language) -> Markup:
    """Until when, and how late it is."""
    day = say.day(action.due_on)
    if action.is_late(today):
        return say("plan-late", days=(today - action.due_on).days, day=day)
    return say("plan-due-today") if action.is_living and action.due_on == today else say("plan-due", day=day)


def draw_status(action: Action, say: Language) -> Markup:
    """How far it is, with a sign that fills up."""
    message = f"action-status-{action.status}"
    return say("state-choice", sign=say(message, "sign"), label=say(message))


def lead(reader: Member, label: str, verb: Verb, *numbers: int) -> Button:
    """A button that acts in the reader's institution."""
    return button(label, verb, reader.institution.id, *numbers)


def to_plan(reader: Member, whose: Whose, label: str) -> Button:
    """The way to the first page of a part of the plan."""
    return lead(reader, label, Verb.PLAN, tuple(Whose).index(whose), 0, 0)


def to_action(reader: Member, action: int, say: Language) -> Button:
    """The way back to an action."""
    return lead(reader, say.label("button-action-back"), Verb.ACTION, action)
