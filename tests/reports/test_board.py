import dataclasses
import datetime as dt
import json
from collections.abc import Collection, Sequence

import pytest

from bot.assessment.flow import Content
from bot.assessment.institution import InstitutionReading
from bot.assessment.plan import Planned
from bot.assessment.strategy import plan_strategy
from bot.assessment.structure import LONGEST_NAME
from bot.assessment.what_if import what_if
from bot.reports.board import FEWEST, MOST, write_board_deck
from bot.reports.deck import Aside, Bullets, Deck, Figures, Grid, Panel, Slide, Table
from bot.reports.slides import present
from bot.reports.studio import Studio
from bot.texts import Language, Texts
from tests.reports.sample_institution import read
from tests.reports.sample_plan import plan_of
from tests.reports.test_slides import check_layout, open_deck

DAY = dt.date(2026, 11, 24)
ALL_WELL = (0,)
BRANCHES = ("Branch North", "Rural branch of the lower valley and the islands", "Digital")


@pytest.fixture(scope="module")
def english(real_texts: Texts) -> Language:
    return real_texts.speak("en")


@pytest.fixture(scope="module")
def some(real_content: Content) -> InstitutionReading:
    """All departments are assessed but Legal."""
    return read(real_content, areas=set(real_content.flows) - {"lg"})


def write(reading: InstitutionReading, say: Language, *, plan: Sequence[Planned] = ()) -> Deck:
    strategy = plan_strategy(reading.view)
    first = frozenset(priority.finding.question for priority in strategy.waves[0])
    effect = what_if(reading.view, first)
    return write_board_deck(reading, strategy, effect=effect, plan=plan, day=DAY, say=say)


def titled(deck: Deck, title: str) -> Slide:
    [slide] = [slide for slide in deck.slides if slide.title.startswith(title)]
    return slide


def blocks(slide: Slide, kind: type) -> list:  # type: ignore[type-arg]
    return [block for column in slide.columns for block in column.blocks if isinstance(block, kind)]


def grid(slide: Slide) -> dict[str, list[tuple[str, str]]]:
    """The cells of each row, words and look, by its name."""
    first = blocks(slide, Grid)[0]
    return {row[0].text: [(cell.text, cell.look) for cell in row[1:]] for row in first.rows}


def titles(deck: Deck) -> list[str]:
    return [slide.title for slide in deck.slides]


def test_a_full_deck_leads_from_where_we_stand_to_what_to_decide(some: InstitutionReading, english: Language) -> None:
    deck = write(some, english)
    assert titles(deck) == [
        "Client protection: where we stand and what comes first",
        "What you are looking at",
        "Where we stand",
        "Departments and principles",
        "Where to look first",
        "Where people see it differently",
        "How our departments depend on each other",
        "First wave: what others wait for",
        "Second wave",
        "Third wave",
        "What the first wave would change",
        "What we ask the board to decide",
    ]
    assert len(deck.slides) == MOST
    assert (deck.slides[0].above, deck.slides[0].tag) == ("Sunrise Savings", "November 24, 2026")


def test_every_slide_has_something_for_its_speaker(some: InstitutionReading, english: Language) -> None:
    for slide in write(some, english).slides:
        assert len(slide.notes.split()) > 20, slide.title


def test_where_nothing_is_assessed_the_principles_and_the_method_take_the_place_of_figures(
    real_content: Content, english: Language
) -> None:
    deck = write(read(real_content, areas=()), english)
    assert len(deck.slides) == FEWEST
    assert {"The seven principles", "How figures are worked out"} <= set(titles(deck))
    assert "Where to look first" not in titles(deck)
    [figures] = blocks(titled(deck, "Where we stand"), Figures)
    assert [figure.value for figure in figures.figures] == ["–", "–", "0/11", "0"]
    [decisions] = blocks(titled(deck, "What we ask"), Bullets)
    assert [point.split(":")[0] for point in decisions.points] == [
        "Have these departments answer before the board meets again"
    ]


@pytest.mark.parametrize("areas", [("hr",), ("hr", "it"), None])
@pytest.mark.parametrize("usual", [ALL_WELL, (2,), (0, 1, 2)])
def test_the_deck_is_never_shorter_or_longer_than_a_board_sits_through(
    real_content: Content, english: Language, areas: Collection[str] | None, usual: Sequence[int]
) -> None:
    deck = write(read(real_content, areas=areas, usual=usual), english)
    assert FEWEST <= len(deck.slides) <= MOST
    assert len(set(titles(deck))) == len(deck.slides)


def test_a_department_that_has_not_answered_is_a_gap_and_no_zero(some: InstitutionReading, english: Language) -> None:
    deck = write(some, english)
    assert grid(titled(deck, "Departments and principles"))["Legal"] == [("Not assessed yet", "gap")]
    [panel] = blocks(titled(deck, "Where we stand"), Panel)
    assert "Not assessed, and in no figure: Legal." in panel.text


def test_cells_tell_the_score_by_number_and_colour_or_how_many_of_too_few_are_met(
    some: InstitutionReading, english: Language
) -> None:
    rows = grid(titled(write(some, english), "Departments and principles"))
    cells = [cell for row in rows.values() for cell in row]
    assert all(0 <= int(text) <= 100 for text, look in cells if look.startswith("step-"))
    few = [text for text, look in cells if look == "faint" and not text.endswith("%")]
    assert few
    assert all("/" in text or text in "?–" for text in few)


def test_the_first_areas_and_principles_are_numbered_in_the_grid_and_come_with_their_reasons(
    some: InstitutionReading, english: Language
) -> None:
    deck = write(some, english)
    [areas, principles] = blocks(titled(deck, "Where to look first"), Table)
    rows = grid(titled(deck, "Departments and principles"))
    assert len(areas.rows) == 3
    assert len(principles.rows) == 2
    for rank, (name, score, reasons) in enumerate(areas.rows, start=1):
        assert f"{rank}. {name}" in rows
        assert score.endswith("%")
        assert "points lost" in reasons


def test_links_count_what_is_needed_and_say_by_number_and_colour_what_is_not_in_place(
    some: InstitutionReading, english: Language
) -> None:
    rows = grid(titled(write(some, english), "How our departments"))
    cells = [cell for row in rows.values() for cell in row]
    assert {look for text, look in cells if "/" in text} == {"tie-red"}
    assert {look for text, look in cells if text and "/" not in text} == {"tie"}
    diagonal = [row[place] for place, row in enumerate(list(rows.values())[:-1])]
    assert set(diagonal) == {("", "itself")}


def test_what_people_see_differently_is_told_between_and_within_departments(
    some: InstitutionReading, english: Language
) -> None:
    slide = titled(write(some, english), "Where people see it differently")
    [gaps] = blocks(slide, Bullets)
    assert any(
        point.startswith("Top management and ICT: The policy says who may see client data") for point in gaps.points
    )
    assert blocks(slide, Aside)[0].text.endswith("not shown.")
    [views] = blocks(slide, Table)
    assert views.rows[0][2].startswith("Those who do the work: ")


def test_a_wave_shows_its_first_findings_and_its_notes_have_all_of_them(
    some: InstitutionReading, english: Language
) -> None:
    slide = titled(write(some, english), "First wave")
    wave = plan_strategy(some.view).waves[0]
    [table] = blocks(slide, Table)
    assert [row[0] for row in table.rows] == [str(number) for number in range(1, 8)]
    for priority in wave:
        assert f"{priority.number}. {english.plain(priority.finding.question, 'title')} (" in slide.notes
    assert blocks(slide, Aside)[0].text == f"And {len(wave) - 7} more, in the notes below this slide"


def test_what_the_first_wave_would_change_is_told_before_it_is_decided(
    some: InstitutionReading, english: Language
) -> None:
    [figures] = blocks(titled(write(some, english), "What the first wave"), Figures)
    today, after, unlocked = (figure.value for figure in figures.figures)
    assert int(today.removesuffix("%")) < int(after.removesuffix("%"))
    assert int(unlocked) > 0


def test_what_is_being_done_stands_before_what_is_asked(some: InstitutionReading, english: Language) -> None:
    kept = [priority.finding.question for priority in plan_strategy(some.view).priorities[:9]]
    deck = write(some, english, plan=plan_of(kept, day=DAY))
    slide = titled(deck, "What is being done")
    assert deck.slides.index(slide) == len(deck.slides) - 2
    assert len(deck.slides) <= MOST
    [table] = blocks(slide, Table)
    assert len(table.rows) == 7
    assert table.rows[0][0].startswith(english.plain(kept[0], "title"))
    assert table.rows[0][2].endswith("one day late")
    assert slide.lead == "9 actions are agreed, 1 of them late"
    assert [aside.text for aside in blocks(slide, Aside)] == ["and 2 more"]


def test_nothing_is_said_of_a_plan_that_there_is_not(some: InstitutionReading, english: Language) -> None:
    assert not [slide for slide in write(some, english).slides if slide.title == "What is being done"]


def test_own_names_of_departments_are_shown(real_content: Content, english: Language) -> None:
    deck = write(read(real_content, own_names={"hr": ("People & Culture",), "sf": BRANCHES}), english)
    rows = grid(titled(deck, "Departments and principles"))
    assert any("People & Culture" in name for name in rows)
    assert any(name.endswith("Sales & frontline (3)") for name in rows)


@pytest.mark.parametrize("language", ["en", "qps"])
def test_names_as_long_as_they_may_be_have_room(real_content: Content, real_texts: Texts, language: str) -> None:
    long = ("Kundenschutzverantwortungsabteilung der Nordregion", "الإدارة المركزية لحماية حقوق المتعاملين في الشمال")
    assert {len(name) for name in long} <= {LONGEST_NAME, LONGEST_NAME - 1}
    own_names = {area: long[place % 2 :] for place, area in enumerate(real_content.flows)}
    deck = write(read(real_content, name="Sparkasse " * 8, own_names=own_names), real_texts.speak(language))
    check_layout(open_deck(present(deck.template, json.loads(json.dumps(dataclasses.asdict(deck))))))


@pytest.mark.parametrize("language", ["en", "qps"])
@pytest.mark.parametrize("areas", [None, ("hr",), ()])
def test_the_file_opens_and_nothing_is_cut_or_lies_on_something_else(
    real_content: Content, real_texts: Texts, language: str, areas: Collection[str] | None
) -> None:
    name = "The Savings and Credit Cooperative of Teachers and Nurses of the Northern Provinces"
    reading = read(real_content, areas=areas, name=name, own_names={"sf": BRANCHES[:2], "it": (BRANCHES[1],)})
    kept = [priority.finding.question for priority in plan_strategy(reading.view).priorities]
    deck = write(reading, real_texts.speak(language), plan=plan_of(kept, day=DAY))
    opened = open_deck(present(deck.template, json.loads(json.dumps(dataclasses.asdict(deck)))))
    check_layout(opened)
    for slide, told in zip(opened.slides, deck.slides, strict=True):
        assert slide.notes_slide.notes_text_frame is not None
        assert slide.notes_slide.notes_text_frame.text == told.notes


async def test_the_studio_draws_it(some: InstitutionReading, english: Language) -> None:
    deck = write(some, english)
    studio = Studio()
    file = await studio.draw(deck)
    await studio.close()
    assert len(open_deck(file).slides) == len(deck.slides)
