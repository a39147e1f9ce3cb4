"""Names that people bear, wherever they are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment.asking import Departments
from bot.assessment.people import Member
from bot.screens.departments import draw_departments
from bot.screens.joining import draw_joined_notice, draw_welcome
from bot.screens.screen import Screen
from bot.screens.setting_up import draw_done, draw_language_question, draw_time_zone_question
from bot.texts import Language

from .scene import INSTITUTION, member
from .sight import check, text_of

NAMES = {
    "<b>Bo</b> & Co": "<b>Bo</b> & Co",
    "\u202eoB\u2066": "oB",
    "👩🏽‍🌾 Amina": "👩🏽‍🌾 Amina",
    "آمنة": "آمنة",
    "W" * 80: "W" * 80,
}
"""As it is given, and as it is shown."""


def named(name: str) -> Member:
    return replace(member(name=name), institution=replace(INSTITUTION, name=name))


@pytest.mark.parametrize(("name", "shown"), NAMES.items())
def test_a_name_is_shown_and_breaks_nothing(name: str, shown: str, any_language: Language) -> None:
    somebody = named(name)
    institution = somebody.institution
    screens = [
        Screen(text=draw_welcome(somebody, any_language)),
        draw_joined_notice(somebody, any_language),
        draw_departments(Departments(member=somebody, lines=()), any_language),
        draw_language_question(institution, ["en"], any_language),
        draw_time_zone_question(institution, ["Africa/Nairobi"], any_language),
        Screen(text=draw_done(institution, any_language)),
    ]
    for screen in screens:
        check(screen)
        assert shown in text_of(screen)
