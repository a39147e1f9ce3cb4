"""What people are reminded of: a few lines, and the button to do it now. The first line stands in lists."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.people import Member
from bot.assessment.round_news import Call
from bot.assessment.run import progress
from bot.screens.area_names import label_pair, name_pair
from bot.screens.buttons import button, one_each, row, view
from bot.screens.layout import lines
from bot.screens.screen import Emphasis, Screen
from bot.screens.verbs import Verb
from bot.texts import Language

DEPARTMENTS = 4
"""Departments that one reminder names, and offers to go on with."""


def draw_unfinished(asking: Asking, say: Language) -> Screen:
    """Answers that were begun."""
    done, total = progress(asking.flow, asking.walk)
    return Screen(
        text=lines(
            say("remind-unfinished", department=name_pair(asking.department, asking.area, say)),
            say("remind-unfinished-far", done=done, total=total),
        ),
        rows=row(view(say.label("button-remind-go-on"), Verb.RESUME, asking)),
        of=asking.institution.id,
    )


def draw_closing(call: Call, say: Language) -> Screen:
    """A round that closes without the reader's answers."""
    shown, rest = call.departments[:DEPARTMENTS], len(call.departments) - DEPARTMENTS
    names = [name_pair(it.department, it.area, say) for it in shown]
    others = [say("rounds-others", count=rest)] if rest > 0 else []
    return Screen(
        text=lines(
            say("remind-closing", day=say.day(call.last_day)),
            say("remind-closing-departments", departments=say.listing([*names, *others])),
        ),
        rows=one_each(
            [
                button(
                    label_pair(it.department, it.area, say).label,
                    Verb.OPEN,
                    call.reader.institution.id,
                    it.department.id,
                    it.area_number,
                    emphasis=Emphasis.FORWARD,
                )
                for it in shown
            ]
        ),
        of=call.reader.institution.id,
    )


def draw_blocked(blocked: Member, say: Language) -> Screen:
    """Somebody who cannot be reached."""
    institution = blocked.institution.id
    return Screen(
        text=say("notice-blocked", name=blocked.person.name),
        rows=row(button(say.label("button-blocked-person"), Verb.PERSON, institution, blocked.id)),
        of=institution,
    )
