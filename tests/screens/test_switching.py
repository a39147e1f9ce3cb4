from __future__ import annotations

from dataclasses import replace

from bot.screens.buttons import button
from bot.screens.screen import File, Screen
from bot.screens.switching import put_heading
from bot.screens.verbs import Verb
from bot.texts import Language

from .switching import LAKE, NEW


def test_a_screen_belongs_to_the_one_institution_of_its_buttons() -> None:
    ours, theirs = (button("a", Verb.DEPARTMENTS, institution) for institution in (1, 2))
    assert Screen(text="a", rows=((ours, ours),)).institution == 1
    assert Screen(text="a", rows=((ours,), (theirs,)), of=1).institution is None
    assert Screen(text="a", of=1).institution == 1
    assert Screen(text="a").institution is None


def test_no_heading_is_put_where_there_is_none_to_put_or_no_room(say: Language) -> None:
    short, long = Screen(text="short"), Screen(text="a" * 4_090)
    assert put_heading(short, NEW, say) == short
    assert put_heading(long, LAKE, say) == long
    under_a_file = Screen(text="a" * 1_010, file=File(name="a.png", picture=True))
    assert put_heading(under_a_file, LAKE, say) == under_a_file
    assert put_heading(replace(under_a_file, file=None), LAKE, say).text.endswith(under_a_file.text)
