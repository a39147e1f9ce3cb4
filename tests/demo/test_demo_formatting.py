from __future__ import annotations

import pytest

from bot.demo.formatting import Formatted, read_text
from bot.demo.refusal import Refusal
from bot.demo.safe_html import write_html


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("  a \n", "a"),
        ("a\tb\x07c\r\n", "a b c"),
        ("a\u2028b\u202ec", "abc"),
        ("\u2068אב\u2069 x", "\u2068אב\u2069 x"),
        ("a\u200e\u200f\u200eb", "a\u200c\u200c\u200eb"),
        (" \u200b\u2066\u2069 ", ""),
    ],
)
def test_texts_are_cleaned_as_telegram_does(given: str, shown: str) -> None:
    assert read_text(given).text == shown


def test_entities_move_with_the_text_that_is_trimmed() -> None:
    assert read_text("  \n<b>a </b> ", "HTML") == Formatted("a", ({"type": "bold", "offset": 0, "length": 1},))


def test_neighbouring_entities_of_one_kind_become_one() -> None:
    assert read_text("<b>a</b><b>b</b>", "html").entities == ({"type": "bold", "offset": 0, "length": 2},)


def test_commands_mentions_and_links_are_found_but_not_in_code() -> None:
    formatted = read_text("🟢 /start @amina_d https://example.org/a. <code>/no</code>", "HTML")
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in formatted.entities] == [
        ("bot_command", 3, 6),
        ("mention", 10, 8),
        ("url", 19, 21),
        ("code", 42, 3),
    ]


def test_only_a_hundred_entities_count() -> None:
    assert len(read_text("<b>a</b> " * 150, "HTML").entities) == 100


def test_entities_given_apart_are_moved_past_what_is_cleaned_away() -> None:
    given = [{"type": "bold", "offset": 2, "length": 1}]
    assert read_text("a\u202eb", entities=given) == Formatted("ab", ({"type": "bold", "offset": 1, "length": 1},))


@pytest.mark.parametrize(
    ("text", "mode", "description"),
    [
        ("x", "BBCode", "Bad Request: unsupported parse_mode"),
        ("é" * 16_385, "HTML", "Bad Request: text is too long"),
        ("*x*", "MarkdownV2", "Not Implemented: the demo's Bot API server does not support parse_mode MarkdownV2"),
    ],
)
def test_what_cannot_be_read_is_refused(text: str, mode: str, description: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_text(text, mode)
    assert refusal.value.description == description


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("<b>a</b> &lt;img src=x onerror=alert(1)&gt;", "<b>a</b> &lt;img src=x onerror=alert(1)&gt;"),
        ("<b>a<i>b</i></b>c", "<b>a<i>b</i></b>c"),
        (
            '<a href="https://example.org/&quot;onclick=x">go</a>',
            '<a href="https://example.org/&quot;onclick=x" target="_blank" rel="noopener noreferrer">go</a>',
        ),
        ('<a href="tg://user?id=1">somebody</a>', "somebody"),
        ("🟢<b>🟢</b>", "🟢<b>🟢</b>"),
        ("line\n<blockquote>two</blockquote>", "line\n<blockquote>two</blockquote>"),
    ],
)
def test_html_for_the_page_holds_nothing_but_our_own_tags(source: str, html: str) -> None:
    assert write_html(read_text(source, "HTML")) == html


def test_entities_that_cross_each_other_still_make_html_that_nests() -> None:
    crossing = ({"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 1, "length": 2})
    assert write_html(Formatted("abc", crossing)) == "<b>a<i>b</i></b><i>c</i>"
