from __future__ import annotations

import html
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import Markup, Texts, escape

DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def test_what_a_person_wrote_cannot_become_a_tag() -> None:
    assert escape('<b>&"') == '&lt;b&gt;&amp;"'


def test_what_is_safe_already_is_not_escaped_again() -> None:
    assert escape(escape("a < b")) == "a &lt; b"


@given(st.text())
def test_escaped_text_reads_as_it_was_written_but_for_direction_marks(text: str) -> None:
    written = "".join(letter for letter in text if letter not in DIRECTIONS)
    escaped = escape(text)
    assert html.unescape(escaped) == html.unescape(html.escape(written))
    assert "<" not in escaped
    assert escaped.label == written


def test_joiners_of_persian_and_emoji_stay() -> None:
    assert escape("می‌روم 👩‍🌾") == "می‌روم 👩‍🌾"


def test_a_string_argument_is_escaped_in_a_message_and_shown_as_written_on_a_button(
    texts: Callable[..., Texts],
) -> None:
    say = texts(en="hello = <b>{ $name }</b> waits").speak("en")
    assert say("hello", name="<i>R&D</i>") == "<b>\u2068&lt;i&gt;R&amp;D&lt;/i&gt;\u2069</b> waits"
    assert say.label("hello", name="<i>R&D</i>") == "\u2068<i>R&D</i>\u2069 waits"
    assert say.plain("hello", name="<i>R&D</i>") == "<i>R&D</i> waits"


@pytest.mark.parametrize("mark", DIRECTIONS)
def test_a_person_cannot_break_out_of_the_isolation_of_a_name(texts: Callable[..., Texts], mark: str) -> None:
    say = texts(en="hello = { $name } waits").speak("en")
    assert say("hello", name=f"a{mark}b") == "\u2068ab\u2069 waits"


def test_a_said_message_nests_in_another_without_being_escaped_again(texts: Callable[..., Texts]) -> None:
    say = texts(
        en="""
        line = <b>{ $name }</b> is late
        page = Today: { $line }.
        """
    ).speak("en")
    line = say("line", name="A & B")
    assert isinstance(line, Markup)
    assert say("page", line=line) == "Today: \u2068<b>\u2068A &amp; B\u2069</b> is late\u2069."
    assert say.plain("page", line=line) == "Today: A & B is late."


def test_an_author_may_write_an_ampersand_as_it_is_or_as_an_entity(texts: Callable[..., Texts]) -> None:
    say = texts(
        en="""
        bare = Sales & frontline
        entity = Q&amp;A &lt;new&gt; &#8226;
        """
    ).speak("en")
    assert say("bare") == "Sales &amp; frontline"
    assert say.label("bare") == "Sales & frontline"
    assert say("entity") == "Q&amp;A &lt;new&gt; &#8226;"
    assert say.label("entity") == "Q&A <new> •"


def test_the_longest_note_of_signs_that_grow_when_escaped_is_shown_whole(texts: Callable[..., Texts]) -> None:
    say = texts(en="note = Note: { $text }").speak("en")
    assert say.plain("note", text="&" * 2000) == "Note: " + "&" * 2000
