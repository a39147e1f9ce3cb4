"""What is kept of people, how long, and being forgotten, on screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from bot.assessment.forgetting import Forgetting
from bot.assessment.people import RoleKind
from bot.assessment.retention import PrivacyReading, Retention
from bot.screens.forgetting import draw_forgetting, draw_forgotten
from bot.screens.my_data import draw_machine_copy, draw_page
from bot.screens.privacy import draw_privacy
from bot.screens.screen import Screen
from bot.texts import Language

from .scene import INSTITUTION, Scene, member

Draw = Callable[[Scene, Language], Screen]

TODAY = date(2026, 11, 24)
OTHER = replace(INSTITUTION, id=9_998, name="Ziwa Savings and Credit Cooperative of the Lake Region")
IN_ONE = Forgetting(member=member(RoleKind.STAFF), everywhere=False, institutions=(INSTITUTION,), left_ownerless=())
IN_ALL = replace(IN_ONE, everywhere=True, institutions=(INSTITUTION, OTHER))


def privacy(kind: RoleKind, *, may_change: bool) -> PrivacyReading:
    return PrivacyReading(
        reader=member(kind), retention=Retention(answers_months=24, former_days=90), may_change=may_change
    )


FORGETTING_SCREENS: Mapping[str, Draw] = {
    "privacy": lambda _, say: draw_privacy(privacy(RoleKind.STAFF, may_change=False), say),
    "privacy, to be changed": lambda _, say: draw_privacy(privacy(RoleKind.OWNER, may_change=True), say),
    "forgetting": lambda _, say: draw_forgetting(IN_ONE, say),
    "forgetting, everywhere": lambda _, say: draw_forgetting(IN_ALL, say),
    "forgetting, where": lambda _, say: draw_forgetting(replace(IN_ONE, institutions=()), say),
    "forgetting, last owner": lambda _, say: draw_forgetting(replace(IN_ALL, left_ownerless=(INSTITUTION,)), say),
    "forgotten": lambda _, say: draw_forgotten(IN_ONE, say),
    "forgotten, everywhere": lambda _, say: draw_forgotten(IN_ALL, say),
    "my data": lambda _, say: draw_page(b"<!doctype html>", day=TODAY, say=say),
    "my data, for programs": lambda _, say: draw_machine_copy(b"{}", day=TODAY, say=say),
}
