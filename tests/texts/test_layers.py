from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.texts import Texts
from bot.texts.layers import lay_over, split

OURS = """\
### Human Resources

# Asked first.
hr-code   =   Signed?
    .why = Because
    .fix =
        First line
        Second line

hr-pay = Paid { $count ->
    [one] once
   *[other] often
}?
-bot = Bot
"""


def test_a_later_layer_changes_a_word_and_leaves_the_rest_as_it_was_written() -> None:
    merged = lay_over(OURS, "hr-code =\n    .why = For trust\n")
    assert merged == OURS.replace(
        "hr-code   =   Signed?\n    .why = Because", "hr-code = Signed?\n    .why = For trust"
    )


def test_a_later_layer_can_add_a_message_and_change_a_term() -> None:
    merged = lay_over(OURS, "hr-new = New?\n    .why = So\n\n-bot = Helper\n")
    assert "-bot = Helper" in merged
    assert "-bot = Bot" not in merged
    assert split(merged)["hr-new"] == "hr-new = New?\n    .why = So\n"


def test_a_broken_entry_of_a_later_layer_changes_nothing() -> None:
    assert lay_over(OURS, "hr-code = { broken\nhr-new = { $\n") == OURS


def test_what_layers_make_can_be_read_as_fluent_again() -> None:
    merged = lay_over(OURS, "hr-pay = Paid?\nhr-new = New?\n")
    assert not [entry for entry in FluentParser().parse(merged).body if isinstance(entry, ast.Junk)]


def test_entries_are_found_as_the_parser_finds_them() -> None:
    odd = OURS + 'a={ $x ->\n[one] { "b = c" }\n*[other]\n    d = e\n}\n# f = g\nh-1_2 = {\n$x\n}\n    .i = j\n'
    parsed = [
        ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
        for entry in FluentParser().parse(odd).body
        if isinstance(entry, ast.Message | ast.Term)
    ]
    assert list(split(odd)) == parsed


def test_an_institutions_words_lie_over_ours_in_speech_and_in_source(write: Callable[..., Path]) -> None:
    ours = write("ours", {"en/areas/hr": OURS})
    house = write("house", {"en/areas/hr": "hr-code =\n    .why = For trust"})
    branch = write("branch", {"en/areas/hr": "hr-code = Signed here?", "en/areas/own": "own-a = Own?"})
    texts = Texts([ours, house, branch], strict=True)
    say = texts.speak("en")
    assert say("hr-code") == "Signed here?"
    assert say("hr-code", "why") == "For trust"
    assert say("hr-code", "fix") == "First line\nSecond line"
    assert say("own-a") == "Own?"
    assert "Signed here?" in texts.source("en", "areas/hr")


def test_a_file_from_another_system_is_read_like_ours(write: Callable[..., Path]) -> None:
    folder = write("ours", en="yes = Yes")
    (folder / "en" / "interface.ftl").write_bytes(b"\xef\xbb\xbfyes = Yes\r\n    .why = Be\xffcause\r\n")
    say = Texts([folder], strict=True).speak("en")
    assert say("yes") == "Yes"
    assert say("yes", "why") == "Be\ufffdcause"
