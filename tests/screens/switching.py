"""Several institutions on screens: the list, the heading, and an archived one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.assessment.inputs import Begin
from bot.assessment.people import Memberships
from bot.screens.answering import draw_card
from bot.screens.joining import draw_welcome
from bot.screens.screen import Screen
from bot.screens.switching import draw_archived, draw_memberships, put_heading
from bot.texts import Language

from .scene import INSTITUTION, Scene, member

LAKE = replace(INSTITUTION, id=9_998, slug="lake", name="Lake & Hill Bank")
NEW = replace(INSTITUTION, id=9_997, slug="institution-3", name="")
OLD = replace(INSTITUTION, id=9_996, slug="old", name="Old Mutual Fund", archived=True)
IN_BOTH = replace(member(), has_others=True)


def head_card(scene: Scene, say: Language) -> Screen:
    asking = scene.ask(Begin)
    return put_heading(draw_card(asking, say.within(asking.revision)), LAKE, say)


SWITCHING_SCREENS: Mapping[str, Callable[[Scene, Language], Screen]] = {
    "institutions to switch to": lambda _, say: draw_memberships(
        Memberships(in_use=IN_BOTH, institutions=(INSTITUTION, LAKE, NEW, OLD)), say
    ),
    "institutions to switch to, one": lambda _, say: draw_memberships(
        Memberships(in_use=member(), institutions=(INSTITUTION,)), say
    ),
    "institution archived": lambda _, say: draw_archived(OLD, say),
    "first question under a heading": head_card,
    "welcome to another institution": lambda _, say: Screen(text=draw_welcome(IN_BOTH, say)),
    "welcome to another institution that is not in use": lambda _, say: Screen(
        text=draw_welcome(replace(IN_BOTH, person=replace(IN_BOTH.person, institution=LAKE.id)), say)
    ),
}
