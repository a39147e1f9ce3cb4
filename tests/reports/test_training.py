import dataclasses
import datetime as dt
import json

import pytest

from bot.assessment.flow import Content
from bot.assessment.revision import Edition
from bot.reports.deck import Bullets, Deck, Marks, Panel, Slide, Table
from bot.reports.slides import present
from bot.reports.training import write_training
from bot.texts import Language, Texts
from tests.reports.test_slides import check_layout, open_deck

DAY = dt.date(2026, 11, 24)
AREAS = ("em", "pr", "pm", "hr", "mp", "sf", "fn", "rm", "lg", "it", "cc")


@pytest.fixture(scope="module")
def english(real_texts: Texts) -> Language:
    return real_texts.speak("en")


@pytest.fixture(scope="module")
def deck(real_edition: Edition, english: Language) -> Deck:
    return write_training(real_edition, area=None, day=DAY, say=english)


def words_on(slide: Slide) -> list[str]:
    words = [slide.title, slide.lead]
    for column in slide.columns:
        for block in column.blocks:
            match block:
                case Bullets(points=points):
                    words += points
                case Panel(text=text):
                    words += text
                case Marks(lines=lines):
                    words += [line.text for line in lines]
                case Table(rows=rows):
                    words += [cell for row in rows for cell in row]
    return words


def minutes(slide: Slide) -> int:
    return int(slide.tag.removesuffix(" min"))


@pytest.mark.parametrize("area", [None, *AREAS])
def test_a_deck_has_two_sessions_of_slides_that_a_trainer_can_lead(
    real_edition: Edition, english: Language, area: str | None
) -> None:
    deck = write_training(real_edition, area=area, day=DAY, say=english)
    assert 18 <= len(deck.slides) <= 26
    assert len({slide.title for slide in deck.slides}) == len(deck.slides)
    assert [slide.above for slide in deck.slides if slide.opening][1:] == ["Session 1", "Session 2"]
    for slide in deck.slides:
        assert len(slide.notes.split()) > 20, slide.title


def test_each_session_takes_as_long_as_its_slides(deck: Deck) -> None:
    for session in ("Session 1", "Session 2"):
        opening, *steps = [slide for slide in deck.slides if slide.above == session]
        assert minutes(opening) == sum(minutes(step) for step in steps)
        assert minutes(opening) <= 150


def test_the_trainer_is_told_the_length_of_both_sessions(deck: Deck) -> None:
    [trainer] = [slide for slide in deck.slides if slide.title.startswith("For the trainer")]
    assert "Session 1 takes 115 minutes, session 2 125." in " ".join(words_on(trainer))


def test_each_principle_has_a_client_and_questions_to_talk_about(
    deck: Deck, english: Language, real_content: Content
) -> None:
    for principle in real_content.principles:
        [case] = [slide for slide in deck.slides if slide.lead == english.plain(f"principle-{principle}")]
        [story], [questions] = (column.blocks for column in case.columns)
        assert isinstance(story, Panel)
        assert 50 < len(story.text[0].split()) < 90
        assert isinstance(questions, Bullets)
        assert len(questions.points) == 3
        assert "What to draw out" in case.notes


def test_the_second_session_has_its_exercises_in_their_order(deck: Deck) -> None:
    titles = [slide.title for slide in deck.slides if slide.above == "Session 2"]
    assert titles == [
        "Our own questions",
        "How we answer",
        "We judge one together",
        "Eleven areas, our departments",
        "First alone",
        "Then together",
        "The first step",
        "Whom we need, and who needs us",
        "Our plan on one page",
        "What happens now",
    ]


@pytest.mark.parametrize("area", AREAS)
def test_an_areas_deck_asks_the_questions_of_that_area(
    real_edition: Edition, english: Language, real_content: Content, area: str
) -> None:
    deck = write_training(real_edition, area=area, day=DAY, say=english)
    assert deck.slides[0].above == f"For {english.plain(f'area-{area}')}"
    [slide] = [slide for slide in deck.slides if slide.title == "The questions of our department"]
    for question in real_content.flows[area]:
        assert english.plain(question.id, "title") in words_on(slide)


def test_what_two_areas_need_of_each_other_is_counted_both_ways(real_edition: Edition, english: Language) -> None:
    def needs(area: str) -> dict[str, tuple[str, str]]:
        deck = write_training(real_edition, area=area, day=DAY, say=english)
        [slide] = [slide for slide in deck.slides if slide.title.startswith("Whom we need")]
        [table] = slide.columns[0].blocks
        assert isinstance(table, Table)
        return {row[0]: (row[1], row[2]) for row in table.rows}

    assert needs("fn")["ICT"] == ("3 things", "3 things")
    assert needs("fn")["Human Resources"] == needs("hr")["Finance"][::-1] == ("–", "3 things")


@pytest.mark.parametrize("language", ["en", "qps"])
@pytest.mark.parametrize("area", [None, "it"])
def test_the_file_opens_and_nothing_is_cut_or_lies_on_something_else(
    real_edition: Edition, real_texts: Texts, language: str, area: str | None
) -> None:
    deck = write_training(real_edition, area=area, day=DAY, say=real_texts.speak(language))
    opened = open_deck(present(deck.template, json.loads(json.dumps(dataclasses.asdict(deck)))))
    assert len(opened.slides) == len(deck.slides)
    for slide, told in zip(opened.slides, deck.slides, strict=True):
        assert slide.notes_slide.notes_text_frame is not None
        assert slide.notes_slide.notes_text_frame.text == told.notes
    check_layout(opened)
