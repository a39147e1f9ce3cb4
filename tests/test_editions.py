"""Our own content and words, with an institution's laid over them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.editions import BrokenContent, Editions


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of own words, with one for a single institution."""
    for folder, label in (("", "Tick"), ("umoja/", "Umoja's tick")):
        words = tmp_path / f"{folder}en"
        words.mkdir(parents=True)
        (words / "interface.ftl").write_text(f"button-begin = {label}\n", encoding="utf-8")
    return tmp_path


def test_ours_alone_are_whole() -> None:
    content = Editions().edition().content
    assert len(content.flows) == 11
    assert len(content.area_of) == 110


def test_own_words_are_laid_over_ours_for_everybody(own: Path) -> None:
    editions = Editions(own_locales=own)
    assert editions.texts().speak("en").label("button-begin") == "Tick"
    assert editions.texts("another").speak("en").label("button-begin") == "Tick"
    assert editions.texts().speak("en").label("button-pause") == "Pause"


def test_one_institutions_words_are_its_own(own: Path) -> None:
    editions = Editions(own_locales=own)
    assert editions.texts("umoja").speak("en").label("button-begin") == "Umoja's tick"
    assert editions.texts().speak("en").label("button-begin") == "Tick"


def test_words_and_content_are_read_once(own: Path) -> None:
    editions = Editions(own_locales=own)
    assert editions.texts("umoja") is editions.texts("umoja")
    assert editions.texts("another") is editions.texts()
    assert editions.edition("another") is editions.edition()


def test_own_words_make_a_revision_of_their_own(own: Path) -> None:
    (own / "en" / "areas").mkdir()
    (own / "en" / "areas" / "hr.ftl").write_text("hr-code-of-conduct-signed = Signed?\n", encoding="utf-8")
    ours, theirs = Editions().edition(), Editions(own_locales=own).edition()
    assert ours.revisions["hr"].structure_digest == theirs.revisions["hr"].structure_digest
    assert ours.revisions["hr"].words_digest != theirs.revisions["hr"].words_digest
    assert ours.revisions["it"].digest == theirs.revisions["it"].digest


def test_own_flows_that_cannot_be_used_are_told_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "areas").mkdir()
    (tmp_path / "areas" / "hr.yaml").write_text("sections: 1\nnonsense: 2\n", encoding="utf-8")
    with pytest.raises(BrokenContent) as error:
        Editions(own_flows=tmp_path).edition()
    assert len(str(error.value).splitlines()) == len(error.value.problems) > 1
    assert "hr.yaml:2:1" in str(error.value)


def test_one_institutions_broken_flows_are_no_concern_of_others(tmp_path: Path) -> None:
    (tmp_path / "umoja" / "areas").mkdir(parents=True)
    (tmp_path / "umoja" / "areas" / "hr.yaml").write_text("sections: 1\n", encoding="utf-8")
    editions = Editions(own_flows=tmp_path)
    assert editions.edition().content.flows
    with pytest.raises(BrokenContent):
        editions.edition("umoja")
