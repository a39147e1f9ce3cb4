from pathlib import Path

from bot.authoring.mentions import Mentions, find_mentions


def _mentions(folder: Path, source: str) -> Mentions:
    (folder / "screen.py").write_text(source, encoding="utf-8")
    return find_mentions([folder])


def test_what_is_said_by_a_literal_id_is_needed_at_its_place(tmp_path: Path) -> None:
    found = _mentions(
        tmp_path, 'x = say("head")\ny = say.label("button-yes", "hint", name=1)\nraise Stale("tap-old")\n'
    )
    assert {name: (place.line, place.column) for name, place in found.said.items()} == {
        "head": (1, 5),
        "button-yes.hint": (2, 5),
        "tap-old": (3, 7),
    }


def test_an_attribute_is_not_taken_from_an_error(tmp_path: Path) -> None:
    assert set(_mentions(tmp_path, 'raise Refused("too-long", "x")\n').said) == {"too-long"}


def test_every_literal_string_may_be_the_id_of_a_text(tmp_path: Path) -> None:
    found = _mentions(tmp_path, 'TITLES = {"hr": "title-people"}\n')
    assert found.may_say("title-people")
    assert not found.may_say("title-money")
    assert not found.said


def test_an_f_string_mentions_every_id_of_its_form(tmp_path: Path) -> None:
    found = _mentions(tmp_path, 'say(f"role-{role}-long")\n')
    assert found.may_say("role-owner-long")
    assert not found.may_say("role-owner")


def test_an_f_string_without_a_beginning_mentions_nothing(tmp_path: Path) -> None:
    assert not _mentions(tmp_path, 'say(f"{role}-long")\n').may_say("role-owner-long")


def test_an_attribute_needs_its_own_name_in_the_code(tmp_path: Path) -> None:
    found = _mentions(tmp_path, 'say(f"role-{role}", "meaning")\n')
    assert found.may_say("role-owner.meaning")
    assert not found.may_say("role-owner.hint")
