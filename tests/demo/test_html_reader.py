from __future__ import annotations

import pytest

from bot.demo.html_reader import read_html
from bot.demo.refusal import Refusal


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>bold</b>", "bold", [("bold", 0, 4)]),
        ("<STRONG>x</strong>", "x", [("bold", 0, 1)]),
        ("<i>a<u>b</u></i>", "ab", [("underline", 1, 1), ("italic", 0, 2)]),
        ("<b>x</>", "x", [("bold", 0, 1)]),
        ("🟢<b>y</b>", "🟢y", [("bold", 2, 1)]),
        ("a &lt;b&gt; &amp;&quot;&#33;&#x21;", 'a <b> &"!!', []),
        ("&copy; &lt;", "&copy; <", []),
        ("<b></b>", "", []),
        ("<code>f()</code><pre>g</pre>", "f()g", [("code", 0, 3), ("pre", 3, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ('<span class="tg-spoiler">s</span>', "s", [("spoiler", 0, 1)]),
        ("<tg-spoiler>s</tg-spoiler>", "s", [("spoiler", 0, 1)]),
        ('<a href="javascript:x">no link</a>', "no link", []),
        ("\u202ehidden<b>\u202ax</b>", "hiddenx", [("bold", 6, 1)]),
    ],
)
def test_tags_become_entities(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    plain, found = read_html(source)
    assert plain == text
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in found] == entities


def test_links_and_languages_are_kept() -> None:
    _, (link,) = read_html('<a href="https://example.org/?a=1&amp;b=2">here</a>')
    assert link["url"] == "https://example.org/?a=1&b=2"
    _, (code,) = read_html('<pre><code class="language-python">x</code></pre>')
    assert (code["type"], code["language"]) == ("pre", "python")


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a<b", "Unclosed start tag at byte offset 1"),
        ("a<b ", 'Empty attribute name in the tag "b" at byte offset 1'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x!>", "Unexpected end of name token at byte offset 8"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<i><span>a</span></i>", 'Tag "span" must have class "tg-spoiler" at byte offset 3'),
    ],
)
def test_a_fault_is_told_in_telegrams_words(source: str, fault: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {fault}"
