from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from bot.texts import PSEUDO, Texts
from bot.texts.pseudo import pseudonymise

ARABIC = re.compile("[\u0600-\u06ff]")

words = st.text(alphabet=st.characters(categories=["Ll", "Lu"], max_codepoint=0x7F), min_size=1, max_size=12)
kept = st.sampled_from(["<b>", "</b>", '<a href="https://example.org/x?a=b&amp;c">', "&amp;", "&#8226;", "/start", "3"])
sentences = st.lists(st.one_of(words, words, words, kept), min_size=1, max_size=20).map(" ".join)


@given(sentences)
def test_tags_entities_and_commands_come_through_unharmed_and_in_order(sentence: str) -> None:
    machine = re.compile(r"<[^>]*>|&#?\w+;|/start|\d")
    assert machine.findall(pseudonymise(sentence)) == machine.findall(sentence)


@given(st.lists(words, min_size=8, max_size=30).map(" ".join).filter(lambda text: len(text) > 40))
def test_a_sentence_grows_by_about_two_fifths_and_begins_in_arabic(sentence: str) -> None:
    pseudo = pseudonymise(sentence)
    assert 1.25 <= len(pseudo) / len(sentence) <= 1.65
    assert ARABIC.match(pseudo)
    assert pseudo == pseudonymise(sentence)


@given(words)
def test_every_word_grows_and_can_still_be_recognised(word: str) -> None:
    arabic, accented = pseudonymise(word).split(" ")
    assert ARABIC.match(arabic)
    assert len(accented) == len(word)
    assert not re.search("[a-zA-Z]", accented)


def test_arrows_are_mirrored_but_not_what_turns_by_itself_and_signs_without_words_stay() -> None:
    assert pseudonymise("‹ → «") == "‹ ← «"
    assert pseudonymise(" · ✓ 3 ▰▱") == " · ✓ 3 ▰▱"
    assert pseudonymise("‹ Back") == "‹ سل Ɓáçķ"


def test_links_and_the_endings_of_file_names_stay() -> None:
    assert pseudonymise("https://example.org/a") == "https://example.org/a"
    assert pseudonymise("summary.pdf").endswith(".pdf")


def test_placeables_plurals_and_attributes_keep_their_structure(texts: Callable[..., Texts]) -> None:
    say = texts(
        en="""
        -bot = Smart Operations
            .form = long
        found = <b>{ $count ->
            [one] { $count } answer
           *[other] { $count } answers
        }</b> for { $name }, { -bot.form ->
            [long] in full
           *[short] in short
        }
            .hint = Press { -bot }
        """
    ).speak(PSEUDO)
    assert say.plain("found", count=1, name="Ali") == "1 سل áñšŵéř سل ƒóř Ali, سل íñ ƒúłł"
    assert say("found", count=1234, name="Ali").startswith("<b>\u2068\u20681,234\u2069 سل áñšŵéřš\u2069</b>")
    assert say.plain("found", "hint") == "سل Ƥřéšš سلامك Šɱářţ Óƥéřáţíóñš"


def test_the_pseudo_language_never_falls_back(texts: Callable[..., Texts]) -> None:
    spoken = texts(en="yes = Yes")
    assert "yes" not in spoken.languages
    assert spoken.speak(PSEUDO)("yes") == "سل Ýéš"
