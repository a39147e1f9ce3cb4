from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from bot.commands.play import command


def play(*arguments: str, numbers: str = "") -> Result:
    """Type the numbers, one after the other, then Ctrl-D."""
    return CliRunner().invoke(command, arguments, input="".join(f"{number}\n" for number in numbers.split()))


def last_screen(result: Result) -> str:
    return result.output.split("Number, or Ctrl-C to leave")[-2].replace("\u00a0", " ")


def test_a_flow_is_played_to_its_summary() -> None:
    result = play("hr", numbers="1  3 3 3 3 3 3 3 3 3  1")
    assert result.exit_code == 0
    assert "Answered: 9 of 9" in last_screen(result)
    assert "1. Quality in the bonus system" in last_screen(result)
    assert "(not known yet)" in last_screen(result)


def test_buttons_are_numbered_through_all_rows() -> None:
    screen = last_screen(play("hr", numbers="1 1"))
    assert "[1] ✓ Yes   [2] ◐ Partly   [3] ✗ No\n[4] – Doesn’t apply   [5] ? Don’t know\n" in screen
    assert "[8] ‹ Back   [9] Skip ›" in screen


def test_a_look_at_what_counts_leads_back_to_the_question() -> None:
    assert "Why it matters to a client" in last_screen(play("hr", numbers="1 6"))
    assert "0 of 10" in last_screen(play("hr", numbers="1 6 6"))


def test_an_answer_is_changed_from_the_list_and_the_change_undone() -> None:
    changed = last_screen(play("hr", numbers="1 1 1  7 1 3"))
    assert "Changed: Quality in the bonus system, from ✓ Yes to ✗ No." in changed
    assert "[6] Undo the change" in changed
    assert "Changed" not in last_screen(play("hr", numbers="1 1 1  7 1 3  6"))


def test_handed_in_answers_can_be_changed() -> None:
    handed_in = last_screen(play("hr", numbers="1  1 1 1 1 1 1 1 1 1 1  1"))
    assert "Nothing to put right." in handed_in
    reopened = last_screen(play("hr", numbers="1  1 1 1 1 1 1 1 1 1 1  1  4"))
    assert "You have answered everything." in reopened


def test_what_needs_a_chat_is_not_offered() -> None:
    handed_in = last_screen(play("hr", numbers="1  1 1 1 1 1 1 1 1 1 1  1"))
    for label in ("Departments", "Picture", "Pause"):
        assert label not in handed_in


def test_frontline_staff_are_asked_less() -> None:
    assert "8 questions" in play("hr", "--frontline").output


def test_it_can_be_read_in_the_pseudo_language() -> None:
    assert "Ĥúɱáñ Řéšóúřçéš" in play("hr", "--language", "qps").output


def test_what_is_no_button_is_asked_again() -> None:
    result = play("hr", numbers="1 77 x 1")
    assert "77 is not in the range" in result.output
    assert "1 of 10" in last_screen(result)


def test_leaving_says_that_nothing_was_stored() -> None:
    result = play("hr")
    assert result.output.endswith("\nNothing was stored.\n")
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["xx"], "There is no area xx. The areas are em, pr, pm, hr, mp, sf, fn, rm, lg, it, cc."),
        (["hr", "--language", "tlh"], "There is no language tlh. The languages are en,"),
    ],
)
def test_an_unknown_area_or_language_is_told_in_a_sentence(arguments: list[str], sentence: str) -> None:
    result = play(*arguments)
    assert sentence in result.output
    assert result.exit_code == 1
