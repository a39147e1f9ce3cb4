from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.assessment.institution import InstitutionReading
from bot.assessment.related import Relations, relate
from bot.screens.related import draw_all_related, draw_related_area
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language

from .institutions import full
from .related import for_staff
from .scene import Scene
from .sight import check, check_fits_a_phone, labels_of, text_of

AREAS = range(11)


@pytest.fixture(scope="module")
def reading(scene: Scene) -> InstitutionReading:
    """Most departments are assessed; no department covers the legal area."""
    return full(scene)


def relations_of(reading: InstitutionReading, number: int) -> Relations:
    area = reading.view.rows[number].area
    return relate(area, content=reading.view.content, surroundings=reading.view.surroundings)


def pages_of(reading: InstitutionReading, say: Language, number: int) -> Iterator[Screen]:
    """Every page, found by tapping on as a person does."""
    page = 0
    while True:
        shown = draw_related_area(reading, say, number=number, page=page)
        yield shown
        page += 1
        if (number, page) not in numbers_of(shown, Verb.RELATED_AREA):
            return


def numbers_of(screen: Screen, verb: Verb) -> list[tuple[int, ...]]:
    found = [button.payload for row in screen.rows for button in row if button.payload]
    return [payload.numbers for payload in found if payload.verb is verb]


@pytest.mark.parametrize("number", AREAS)
def test_every_page_of_every_area_can_be_sent_in_every_language(
    reading: InstitutionReading, any_language: Language, number: int
) -> None:
    for screen in pages_of(reading, any_language, number):
        check(screen)
        if any_language.code == "en":
            check_fits_a_phone(screen)


@pytest.mark.parametrize("number", AREAS)
def test_each_neighbour_is_one_tap_away_from_the_first_page(
    reading: InstitutionReading, say: Language, number: int
) -> None:
    relations, areas = relations_of(reading, number), list(reading.view.content.flows)
    first = draw_related_area(reading, say, number=number, page=0)
    expected = {(areas.index(it.area), 0) for it in (*relations.relies_on, *relations.supports)}
    assert set(numbers_of(first, Verb.RELATED_AREA)) - {(number, 1)} == expected


@pytest.mark.parametrize("number", AREAS)
def test_every_link_is_told_once_with_its_reason(reading: InstitutionReading, say: Language, number: int) -> None:
    relations = relations_of(reading, number)
    links = [link for it in (*relations.relies_on, *relations.supports) for link in it.links]
    told = [
        line for screen in pages_of(reading, say, number) for line in text_of(screen).splitlines() if "Need" in line
    ]
    assert len(told) == len(links)
    for line, link in zip(told, links, strict=True):
        assert say(link.relying, link.attribute).label in line
        assert say(link.relying, "title").label in line


def test_the_strongest_ties_come_first_with_how_many_are_red(reading: InstitutionReading, say: Language) -> None:
    hr = list(reading.view.content.flows).index("hr")
    shown = text_of(draw_related_area(reading, say, number=hr, page=0))
    relies_on, supports = shown.split("It relies on others")[1].split("Others rely on it")
    assert relies_on.splitlines()[0] == " 15 times (8 red)"
    assert relies_on.splitlines()[1] == "• Executive Management: 5 (2 red), score 75%"
    assert supports.splitlines()[1] == "• Sales Force and Frontline Employees: 6 (3 red), not known yet"


def test_what_is_red_is_explained_only_where_something_is(reading: InstitutionReading, say: Language) -> None:
    for number in AREAS:
        for screen in pages_of(reading, say, number):
            assert ("red)" in text_of(screen)) == (say("related-red").plain in text_of(screen))


def test_the_own_end_of_a_link_is_silent_while_nothing_is_known_of_it(
    reading: InstitutionReading, say: Language
) -> None:
    sf = list(reading.view.content.flows).index("sf")
    links = text_of(draw_related_area(reading, say, number=sf, page=1))
    assert "Needed for: Income and spending checked\n" in links


def test_areas_are_those_that_departments_cover(reading: InstitutionReading, say: Language) -> None:
    offered = [number for number, _ in numbers_of(draw_all_related(reading, say), Verb.RELATED_AREA)]
    assert [reading.view.rows[number].area for number in offered] == [
        it.area for it in reading.view.rows if it.area != "lg"
    ]


def test_only_leaders_are_led_to_the_institution(scene: Scene, reading: InstitutionReading, say: Language) -> None:
    for reader, leads in ((reading, True), (for_staff(scene), False)):
        everything, one = draw_all_related(reader, say), draw_related_area(reader, say, number=0, page=0)
        assert bool(numbers_of(everything, Verb.INSTITUTION)) is leads
        assert bool(numbers_of(one, Verb.INSTITUTION_AREA)) is leads
        assert say.label("button-related-all") in [label for row in labels_of(one) for label in row]


@pytest.mark.parametrize(("number", "page"), [(11, 0), (9_999, 9_999)])
def test_an_area_that_is_not_there_leads_to_all(
    reading: InstitutionReading, say: Language, number: int, page: int
) -> None:
    assert draw_related_area(reading, say, number=number, page=page) == draw_all_related(reading, say)


def test_a_page_that_is_not_there_is_the_last(reading: InstitutionReading, say: Language) -> None:
    *_, last = pages_of(reading, say, 3)
    assert draw_related_area(reading, say, number=3, page=9_999) == last
