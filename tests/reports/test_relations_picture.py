import datetime as dt

import pytest
from PIL import Image

from bot.assessment.flow import Content, Importance
from bot.assessment.related import map_relations
from bot.reports.picture import CellKind
from bot.reports.relations import Neighbour, Neighbourhood, RelationsMap, Tie, TieTable, draw_relations
from bot.reports.studio import Studio
from bot.texts import Language, Texts
from tests.assessment.small_institutions import content, flow, question, view
from tests.reports.drawn import bare, draw, has_all_letters, look_at

MAJOR = Importance.MAJOR
THREE = content(
    flow(*(question(f"hr-{number}") for number in range(5))),
    flow(question("it-0", MAJOR, "hr-0", "sf-0"), question("it-1", MAJOR, "hr-0")),
    flow(question("sf-0", MAJOR, "hr-1", "hr"), question("sf-1", MAJOR, "hr-2", "it-1")),
)
ANSWERS = {
    "hr": {"hr-0": "not", "hr-1": "partly", "hr-2": "meets", "hr-3": "meets", "hr-4": "meets"},
    "sf": {"sf-0": "not"},
}
NONE = Tie(links=0, red=0)


@pytest.fixture
def english(real_texts: Texts) -> Language:
    return real_texts.speak("en")


def relations(
    say: Language, focus: str | None = None, of: Content = THREE, **names: tuple[str | None, ...]
) -> RelationsMap:
    answers = {area: given for area, given in ANSWERS.items() if of is THREE}
    graph = map_relations(content=of, surroundings=view(of, **answers).surroundings)
    return draw_relations(
        graph, names=names, focus=focus, institution="Sample Microfinance", day=dt.date(2026, 11, 24), say=say
    )


def table(say: Language, **names: tuple[str | None, ...]) -> TieTable:
    drawn = relations(say, None, THREE, **names)
    assert isinstance(drawn, TieTable)
    return drawn


def around(say: Language, focus: str) -> Neighbourhood:
    drawn = relations(say, focus)
    assert isinstance(drawn, Neighbourhood)
    return drawn


def ties(neighbours: tuple[Neighbour, ...]) -> list[tuple[str, int, int]]:
    return [(bare(it.place.label), it.tie.links, it.tie.red) for it in neighbours]


def test_the_table_counts_in_each_row_what_a_department_relies_on_and_how_much_of_it_is_red(english: Language) -> None:
    told = table(english)
    assert [bare(row.place.label) for row in told.rows] == ["Human Resources", "ICT", "Sales & frontline"]
    assert [row.ties for row in told.rows] == [
        (NONE, NONE, NONE),
        (Tie(links=2, red=2), NONE, Tie(links=1, red=1)),
        (Tie(links=3, red=1), Tie(links=1, red=0), NONE),
    ]
    assert told.strongest == 3


def test_the_foot_of_the_table_adds_up_what_all_rely_on_each_for(english: Language) -> None:
    told = table(english)
    assert told.totals == (Tie(links=5, red=3), Tie(links=1, red=0), Tie(links=1, red=1))
    assert [(mark.value, mark.label) for mark in told.marks] == [("7", "Links"), ("4", "Red now")]


def test_a_department_shows_its_score_or_that_there_are_too_few_answers_or_none(english: Language) -> None:
    told = table(english)
    assert [(row.place.figures.kind, row.place.figures.score) for row in told.rows] == [
        (CellKind.SCORE, "70"),
        (CellKind.GAP, ""),
        (CellKind.FEW, ""),
    ]
    assert [entry.kind for entry in told.legend] == ["tie", "tie-red", "few", "gap"]


def test_departments_are_called_as_the_institution_calls_them(english: Language) -> None:
    told = table(english, it=("Systems",), sf=("North", "South"))
    assert [bare(row.place.label) for row in told.rows] == ["Human Resources", "Systems", "North and South"]


def test_a_department_stands_between_those_it_relies_on_and_those_that_rely_on_it(english: Language) -> None:
    told = around(english, "it")
    assert (bare(told.head.title), bare(told.middle.label)) == ("ICT", "ICT")
    assert ties(told.relied_on) == [("Human Resources", 2, 2), ("Sales & frontline", 1, 1)]
    assert ties(told.relying) == [("Sales & frontline", 1, 0)]
    assert bare(told.relied_on_label) == "Relies on: 3 links"
    assert bare(told.relying_label) == "Supports: 1 link"


def test_the_strongest_tie_comes_first_on_both_sides(english: Language) -> None:
    assert ties(around(english, "hr").relying) == [("Sales & frontline", 3, 1), ("ICT", 2, 2)]
    assert ties(around(english, "sf").relied_on) == [("Human Resources", 3, 1), ("ICT", 1, 0)]


def test_a_side_without_neighbours_says_so(english: Language) -> None:
    told = around(english, "hr")
    assert (told.relied_on, told.relied_on_label) == ((), "Relies on nobody")


def test_the_legend_of_a_neighbourhood_speaks_of_its_own_departments(english: Language, real_content: Content) -> None:
    lonely = content(flow(question("hr-0")), flow(question("it-0")))
    drawn = relations(english, "hr", lonely)
    assert [entry.kind for entry in drawn.legend] == ["tie", "gap"]
    draw(drawn)


@pytest.mark.parametrize("language", ["en", "qps"])
@pytest.mark.parametrize("focus", [None, "hr", "lg"])
async def test_the_studio_draws_all_departments_and_one_small_enough(
    real_texts: Texts, real_content: Content, language: str, focus: str | None
) -> None:
    studio = Studio()
    picture = await studio.draw(relations(real_texts.speak(language), focus, real_content))
    await studio.close()
    assert look_at(picture).width >= 390


def test_right_to_left_a_department_has_those_it_relies_on_at_its_right(real_texts: Texts) -> None:
    # HR relies on nobody: the side of what it relies on is empty.
    empty = [_share_of_white(draw(relations(real_texts.speak(language), "hr"))) for language in ("en", "qps")]
    assert empty[0][0] > empty[0][1]
    assert empty[1][0] < empty[1][1]


def _share_of_white(picture: Image.Image) -> tuple[float, float]:
    """Of the left and of the right third of a picture, where the departments stand."""
    grey = picture.convert("L")
    width, height = grey.size
    thirds = [(0, height // 4, width // 3, height * 2 // 3), (width * 2 // 3, height // 4, width, height * 2 // 3)]
    left, right = (grey.crop(third).histogram()[255] for third in thirds)
    return left, right


@pytest.mark.parametrize("language", ["en", "qps"])
@pytest.mark.parametrize("focus", [None, "hr"])
def test_every_letter_is_in_our_own_fonts(real_texts: Texts, language: str, focus: str | None) -> None:
    long = ("Человек, الموارد البشرية, Ressources humaines – “–” ’",)
    assert has_all_letters(relations(real_texts.speak(language), focus, it=long))
