from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.assessment.flow import Flow
from bot.assessment.revision import Revision
from bot.texts import TextFault, Texts

RUSSIAN = """
    found = { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
       *[many] { $count } ответов
    }
"""
ARABIC = """
    found = { $count ->
        [zero] لا إجابة
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة.
    }
"""
ENGLISH = """
    found = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
"""


def revision(**words: str) -> Revision:
    return Revision(flow=Flow(area="hr", sections=()), words=words)


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 1, "1 answer"),
        ("en", 2, "2 answers"),
        ("en", 12345, "12,345 answers"),
        ("ru", 21, "21 ответ"),
        ("ru", 22, "22 ответа"),
        ("ru", 25, "25 ответов"),
        ("ar", 0, "لا إجابة"),
        ("ar", 1, "إجابة واحدة"),
        ("ar", 2, "إجابتان"),
        ("ar", 3, "3 إجابات"),
        ("ar", 11, "11 إجابة"),
        ("ar", 100, "100 إجابة."),
    ],
)
def test_every_language_counts_by_its_own_rules(
    texts: Callable[..., Texts], language: str, count: int, words: str
) -> None:
    say = texts(en=ENGLISH, ru=RUSSIAN, ar=ARABIC).speak(language)
    assert say.plain("found", count=count) == words


def test_a_text_that_english_lends_counts_by_english_rules(texts: Callable[..., Texts]) -> None:
    say = texts(en=ENGLISH, ru="hello = Привет").speak("ru")
    assert say.plain("found", count=21) == "21 answers (en)"


def test_names_and_numbers_are_isolated_in_messages_and_buttons_and_not_in_plain_text(
    texts: Callable[..., Texts],
) -> None:
    say = texts(ar="due = { $name }: { $count }", en="due = …").speak("ar")
    assert say("due", name="Ali", count=7) == "\u200f\u2068Ali\u2069: \u20687\u2069"
    assert say.label("due", name="Ali", count=7) == "\u200f\u2068Ali\u2069: \u20687\u2069"
    assert say.plain("due", name="Ali", count=7) == "Ali: 7"


def test_a_date_is_written_in_the_language(texts: Callable[..., Texts]) -> None:
    say = texts(en="due = Due { $day }").speak("en")
    assert say.plain("due", day=dt.date(2026, 11, 24)) == "Due Nov 24, 2026"


def test_a_text_with_references_takes_them_from_other_files_and_from_english(texts: Callable[..., Texts]) -> None:
    say = texts(
        {
            "en/interface": "-bot = Smart Operations\nask = Ask",
            "ru/areas/hr": "hint = { -bot }: { hint.more }\n .more = да",
        }
    ).speak("ru")
    assert say.plain("hint") == "Smart Operations: да"


def test_a_text_missing_in_the_language_stands_in_english_with_a_mark(texts: Callable[..., Texts]) -> None:
    say = texts(en="yes = Yes\n    .why = Because", ru="yes = Да").speak("ru")
    assert say("yes") == "Да"
    assert say("yes", "why") == "Because (en)"


def test_what_holds_no_words_of_its_own_needs_no_mark(texts: Callable[..., Texts]) -> None:
    english = "chosen = ● { $label }\npart = <b>{ $done }</b> &lt; { $of ->\n    [one] 1\n   *[other] { $of }\n }"
    say = texts(en=english, ru="yes = Да").speak("ru")
    assert say.plain("chosen", label="Да") == "● Да"
    assert say.plain("part", done=1, of=2) == "1 < 2"


def test_a_broken_text_falls_back_to_english_and_is_counted(write: Callable[..., Path]) -> None:
    texts = Texts([write("locales", en="yes = Yes", ru="yes = { Да")])
    assert texts.speak("ru")("yes") == "Yes (en)"
    assert list(texts.faults) == ["The text yes cannot be read as Fluent and is left out; run the linter."]


def test_a_text_missing_everywhere_shows_its_id_and_is_logged_once(
    write: Callable[..., Path], caplog: pytest.LogCaptureFixture
) -> None:
    texts = Texts([write("locales", en="yes = Yes")])
    say = texts.speak("en")
    assert say("hr-code", "why") == "{hr-code.why}"
    assert say.label("hr-code", "why") == "{hr-code.why}"
    assert texts.faults.total() == 2
    assert [(record.levelno, record.message) for record in caplog.records] == [
        (logging.ERROR, "The text hr-code.why is missing in en and in English.")
    ]


def test_a_missing_variable_leaves_its_name_and_is_counted(write: Callable[..., Path]) -> None:
    texts = Texts([write("locales", en="due = Due { $day }!")])
    assert texts.speak("en").plain("due") == "Due day!"
    assert list(texts.faults) == ["The text due cannot be filled in en: Unknown external: day."]


def test_figures_that_cannot_be_written_never_stop_a_screen(write: Callable[..., Path]) -> None:
    texts = Texts([write("locales", en="due = Due { $day }!")])
    assert texts.speak("en").plain("due", day=float("inf"))
    assert texts.speak("en").plain("due", day=float("nan"))


def test_a_fault_is_raised_where_texts_are_strict(texts: Callable[..., Texts]) -> None:
    say = texts(en="due = Due { $day }").speak("en")
    with pytest.raises(TextFault, match="due cannot be filled in en: Unknown external: day"):
        say("due")
    with pytest.raises(TextFault, match=r"due\.why is missing"):
        say("due", "why")


def test_a_language_knows_which_texts_it_has(texts: Callable[..., Texts]) -> None:
    say = texts(en="only\n =\n    .why = Because\nyes = Yes").speak("en")
    assert say.has("yes")
    assert not say.has("yes", "why")
    assert not say.has("no")


def test_a_message_of_attributes_alone_has_no_text_of_its_own(texts: Callable[..., Texts]) -> None:
    say = texts(en="hr-code =\n    .why = Because").speak("en")
    assert say.has("hr-code", "why")
    assert not say.has("hr-code")


def test_a_pinned_revision_speaks_with_its_own_words_over_todays(texts: Callable[..., Texts]) -> None:
    say = texts({"en/interface": "yes = Yes", "en/areas/hr": "hr-code = New\n    .why = New why\n    .tip = New tip"})
    pinned = say.speak("en").within(revision(en="hr-code = Old\n    .why = Old why"))
    assert pinned("hr-code") == "Old"
    assert pinned("hr-code", "why") == "Old why"
    assert not pinned.has("hr-code", "tip")
    assert pinned("yes") == "Yes"
    assert say.speak("en")("hr-code") == "New"


def test_a_pinned_revision_without_the_language_speaks_its_own_english_with_a_mark(texts: Callable[..., Texts]) -> None:
    say = texts({"en/areas/hr": "hr-code = New", "ru/areas/hr": "hr-code = Новый", "ru/interface": "yes = Да"}).speak(
        "ru"
    )
    pinned = say.within(revision(en="hr-code = Old"))
    assert pinned("hr-code") == "Old (en)"
    assert pinned("yes") == "Да"


def test_what_was_translated_since_a_revision_is_said_where_english_reads_as_it_did(
    texts: Callable[..., Texts],
) -> None:
    today = {"en/areas/hr": "code = Code\ntraining = New", "ru/areas/hr": "code = Кодекс\ntraining = Новый"}
    pinned = texts(today).speak("ru").within(revision(en="code = Code\n\n# Next\n\ntraining = Old", ru="\n\n"))
    assert pinned("code") == "Кодекс"
    assert pinned("training") == "Old (en)"


def test_pinned_words_refer_to_terms_that_only_todays_files_hold(texts: Callable[..., Texts]) -> None:
    say = texts(en="-bot = Smart Operations").speak("en")
    assert say.within(revision(en="hr-code = Ask { -bot }")).plain("hr-code") == "Ask Smart Operations"


def test_a_pinned_language_is_kept_and_the_oldest_is_let_go(texts: Callable[..., Texts]) -> None:
    say = texts(en="yes = Yes").speak("en")
    first = say.within(revision(en="hr-code = 0"))
    assert say.within(revision(en="hr-code = 0")) is first
    assert first.within(revision(en="hr-code = 0")) is first
    for number in range(1, 40):
        say.within(revision(en=f"hr-code = {number}"))
    assert say.within(revision(en="hr-code = 0")) is not first
    assert len(say._pinned) == 32
