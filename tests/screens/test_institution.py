from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from bot.assessment.explanation import explain_figure
from bot.assessment.institution import InstitutionReading
from bot.screens.institution import draw_institution
from bot.screens.institution_areas import draw_area, draw_areas, draw_figure, draw_principles
from bot.screens.institution_findings import draw_finding, draw_findings, draw_gaps
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language

from .institutions import DEPARTMENT, full, many_branches, not_assessed, read, tell_alike
from .scene import INSTITUTION, Scene
from .sight import check, check_fits_a_phone, labels_of, text_of


@pytest.fixture(scope="module")
def reading(scene: Scene) -> InstitutionReading:
    """Most departments are assessed; two take answers."""
    return full(scene)


def payloads_of(screen: Screen, *verbs: Verb) -> list[Payload]:
    found = [button.payload for row in screen.rows for button in row if button.payload]
    return [payload for payload in found if payload.verb in verbs]


def numbers_of(screen: Screen, verb: Verb) -> list[tuple[int, ...]]:
    return [payload.numbers for payload in payloads_of(screen, verb)]


def lines_with(screen: Screen, start: str) -> list[str]:
    return [line for line in text_of(screen).splitlines() if line.startswith(start)]


def pages_of(draw: Callable[[int], Screen]) -> list[Screen]:
    """Every page, found by tapping "Next page" as a person does."""
    pages = [draw(0)]
    while any("Next page ›" in row for row in labels_of(pages[-1])):
        pages.append(draw(len(pages)))
    return pages


def every_screen(reading: InstitutionReading, say: Language) -> Iterator[Screen]:
    content = reading.view.content
    yield from (draw(reading, say) for draw in (draw_institution, draw_areas, draw_principles))
    for number in range(len(content.flows)):
        yield draw_area(reading, say, number=number)
    for area in range(len(content.flows) + 1):
        for principle in range(len(content.principles) + 1):
            for page in (0, 1, 99):
                yield draw_figure(reading, say, area=area, principle=principle, page=page)
    for number in range(len(content.area_of)):
        yield draw_finding(reading, say, number=number, page=0)
    for page in range(40):
        yield draw_findings(reading, say, page=page)
        yield draw_gaps(reading, say, page=page)


class TestTheWhole:
    def test_the_figures_are_those_of_the_view(self, reading: InstitutionReading, say: Language) -> None:
        text = text_of(draw_institution(reading, say))
        overall = reading.view.overall
        assert overall.score is not None
        assert overall.confidence is not None
        assert f"Score: {say.percent(overall.score)}, over {overall.spread.judged} judged" in text
        assert f"Confidence: {say.percent(overall.confidence)} " in text
        assert f"To put right: {len(reading.view.findings)} responsibilities" in text
        assert f"Perception gaps: {len(reading.view.gaps)}, " in text
        assert "As of November 24, 2026" in text

    def test_what_is_not_assessed_is_named_and_no_bad_mark(self, reading: InstitutionReading, say: Language) -> None:
        screen = draw_institution(reading, say)
        assert "Assessed: 10 of 13 departments" in text_of(screen)
        (missing,) = lines_with(screen, "Not assessed yet")
        assert "Sales Force and Frontline Employees" in missing
        assert "Complaints/Customer Service (2 of 5 departments)" in missing
        assert not re.search(r"(?<!\d)0%", text_of(screen))
        assert "No department covers: Legal" in text_of(screen)

    def test_open_rounds_are_marked(self, reading: InstitutionReading, say: Language) -> None:
        (open_,) = lines_with(draw_institution(reading, say), "Taking answers now")
        assert "Human Resources; Sales Force and Frontline Employees." in open_

    def test_priorities_come_with_figures_reasons_and_a_tap(self, reading: InstitutionReading, say: Language) -> None:
        screen = draw_institution(reading, say)
        text, content = text_of(screen), reading.view.content
        areas, principles = reading.view.priority_areas, reading.view.priority_principles
        assert (len(areas), len(principles)) == (3, 2)
        for area in areas:
            assert f"{area.points_lost} points lost" in text
        for principle in principles:
            name, weight = say.plain(f"principle-{principle.principle}"), principle.weight
            assert re.search(rf"{name}: \d+%, confidence \d+%\nscore \d+% and its answers weigh {weight}\n", text)
        assert numbers_of(screen, Verb.INSTITUTION_AREA) == [(list(content.flows).index(it.area), 0) for it in areas]
        assert numbers_of(screen, Verb.INSTITUTION_FIGURE)[:2] == [
            (0, content.principles.index(it.principle) + 1, 0) for it in principles
        ]

    def test_without_figures_it_says_what_to_do(self, scene: Scene, say: Language) -> None:
        screen = draw_institution(not_assessed(scene), say)
        assert "Nothing is assessed yet" in text_of(screen)
        assert "Score" not in text_of(screen)
        assert payloads_of(screen, Verb.ROUNDS)
        assert not payloads_of(screen, Verb.STRATEGY, Verb.INSTITUTION_PICTURE, Verb.INSTITUTION_FIGURE)

    def test_without_findings_nothing_leads_to_them(self, scene: Scene, say: Language) -> None:
        screen = draw_institution(read(scene.edition.content, heard=partial(tell_alike, "meets")), say)
        assert not payloads_of(screen, Verb.INSTITUTION_FINDINGS, Verb.INSTITUTION_GAPS)


class TestAreas:
    def test_every_area_has_its_line_and_its_button(self, reading: InstitutionReading, say: Language) -> None:
        screen = draw_areas(reading, say)
        lines = lines_with(screen, "•")
        assert len(lines) == len(reading.view.rows) == len(payloads_of(screen, Verb.INSTITUTION_AREA))
        for line, row in zip(lines, reading.view.rows, strict=True):
            if not row.departments:
                assert line.endswith("no department covers it")
            elif row.figures is None:
                assert line.endswith("not assessed yet")
            else:
                assert row.figures.score is not None
                assert f": {say.percent(row.figures.score)}, confidence " in line

    def test_every_figure_of_an_area_leads_to_its_explanation(self, reading: InstitutionReading, say: Language) -> None:
        number = list(reading.view.content.flows).index("hr")
        screen = draw_area(reading, say, number=number)
        asked = [place for place, it in enumerate(reading.view.rows[number].principles, 1) if it and it.asked]
        assert numbers_of(screen, Verb.INSTITUTION_FIGURE) == [(number + 1, place, 0) for place in (0, *asked)]
        assert len(lines_with(screen, "•")) == len(asked) + 1

    def test_departments_lead_to_what_their_people_say(self, reading: InstitutionReading, say: Language) -> None:
        screen = draw_area(reading, say, number=list(reading.view.content.flows).index("cc"))
        heard = [reading.assessments[DEPARTMENT + number, "cc"] for number in (100, 101, 102)]
        assert numbers_of(screen, Verb.PEOPLE_SUMMARY) == [(assessment, 0) for assessment in heard]
        assert "• Branch East: not assessed yet" in text_of(screen)
        assert ["Branch Lake & Hill"] in labels_of(screen)

    def test_a_hundred_branches_stand_on_pages(self, scene: Scene, say: Language) -> None:
        reading = many_branches(scene)
        number, found = list(reading.view.content.flows).index("cc"), []
        for page in range(5):
            screen = draw_area(reading, say, number=number, page=page)
            check_fits_a_phone(screen)
            found += lines_with(screen, "• Branch")
        assert len(set(found)) == len(found) == 100

    def test_a_gap_in_coverage_has_no_figures(self, reading: InstitutionReading, say: Language) -> None:
        screen = draw_area(reading, say, number=list(reading.view.content.flows).index("sf"))
        assert "not a bad mark" in text_of(screen)
        assert "%" not in text_of(screen)
        assert not payloads_of(screen, Verb.INSTITUTION_FIGURE, Verb.PEOPLE_SUMMARY)


class TestFigures:
    @pytest.mark.parametrize("area", [None, "rm", "cc"])
    def test_the_parts_add_up_to_the_figure(self, area: str | None, reading: InstitutionReading, say: Language) -> None:
        number = [None, *reading.view.content.flows].index(area)
        pages = pages_of(lambda page: draw_figure(reading, say, area=number, principle=0, page=page))
        text = "\n".join(map(text_of, pages))
        explained = explain_figure(reading.view, area=area)
        counted = re.findall(r"^[✓◐✗] .*: (\d+) of (\d+) points$", text, re.MULTILINE)
        assert len(counted) == len(explained.counted)
        points, possible = (sum(map(int, column)) for column in zip(*counted, strict=True))
        assert f"that is {points} of {possible} possible points" in text
        for omitted in explained.left_out:
            assert f"• {say.plain(omitted.question, 'title')}" in text

    def test_what_lost_most_comes_first(self, reading: InstitutionReading, say: Language) -> None:
        text = text_of(draw_figure(reading, say, area=0, principle=0, page=0))
        counted = re.findall(r": (\d+) of (\d+) points$", text, re.MULTILINE)
        lost = [int(possible) - int(points) for points, possible in counted]
        assert lost == sorted(lost, reverse=True)

    def test_each_rule_is_told(self, reading: InstitutionReading, scene: Scene, say: Language) -> None:
        areas = [None, *reading.view.content.flows]

        def told(area: str, reading: InstitutionReading = reading) -> str:
            return text_of(draw_figure(reading, say, area=areas.index(area), principle=0, page=0))

        assert "The middle of: ◐ 2 · ✗ 2" in told("hr")
        assert "Settled for all; people said: " in told("rm")
        assert "The middle of its departments; all their answers: ✓ 12" in told("cc")
        alone = read(scene.edition.content, heard=partial(tell_alike, "partly"))
        assert "One answer: ◐ 1" in told("hr", alone)
        assert "Of several answers the middle one counts" not in told("hr", alone)
        assert "since nobody knows; it lowers confidence (2)" in told("rm")
        assert "since its department is not assessed yet (10)" in told("sf")

    def test_back_leads_to_where_the_figure_stands(self, reading: InstitutionReading, say: Language) -> None:
        cell = draw_figure(reading, say, area=4, principle=5, page=0)
        assert numbers_of(cell, Verb.INSTITUTION_AREA) == [(3, 0)]
        principle = draw_figure(reading, say, area=0, principle=5, page=0)
        assert payloads_of(principle, Verb.INSTITUTION_PRINCIPLES)
        assert payloads_of(principle, Verb.INSTITUTION)


class TestFindings:
    def test_every_finding_is_on_exactly_one_page_with_where_it_was_found(
        self, reading: InstitutionReading, say: Language
    ) -> None:
        questions, opened = list(reading.view.content.area_of), list[str]()
        for page, screen in enumerate(pages_of(lambda page: draw_findings(reading, say, page=page))):
            found = numbers_of(screen, Verb.INSTITUTION_FINDING)
            opened += [questions[number] for number, _ in found]
            assert all(back == page for _, back in found)
        assert opened == [finding.question for finding in reading.view.findings]
        assert text_of(draw_findings(reading, say, page=0)).splitlines()[4:6] == [
            "Human Resources",
            "1. Quality in the bonus system",
        ]

    def test_a_finding_says_how_it_stands_where_it_was_found(self, reading: InstitutionReading, say: Language) -> None:
        finding = next(it for it in reading.view.findings if it.area == "cc")
        number = list(reading.view.content.area_of).index(finding.question)
        stands = lines_with(draw_finding(reading, say, number=number, page=0), "• Branch")
        assert [line.partition(":")[0] for line in stands if "answers" in line] == [
            f"• {department.name}" for department in reading.departments if department.id in finding.departments
        ]
        assert all(re.search(r": [✓◐✗?] [^,]+, answers [✓◐✗?–] \d", line) for line in stands)

    def test_what_is_no_finding_any_more_leads_to_the_list(self, reading: InstitutionReading, say: Language) -> None:
        met = list(reading.view.content.area_of).index("em-privacy-policy")
        for number in (999, list(reading.view.content.area_of).index("sf-no-pressure")):
            assert draw_finding(reading, say, number=number, page=1) == draw_findings(reading, say, page=1)
        assert "two departments see it differently" in text_of(draw_finding(reading, say, number=met, page=1))

    def test_a_perception_gap_shows_both_sides_and_what_it_means(
        self, reading: InstitutionReading, say: Language
    ) -> None:
        screen = draw_gaps(reading, say, page=0)
        text = text_of(screen)
        for gap in reading.view.gaps:
            assert say.plain(gap.text) in text
            assert f"{say.plain(gap.mirror.policy, 'title')}: ✓ Yes" in text
            assert f"{say.plain(gap.mirror.practice, 'title')}: " in text
        questions = list(reading.view.content.area_of)
        assert [questions[number] for number, _ in numbers_of(screen, Verb.INSTITUTION_FINDING)] == [
            gap.mirror.practice for gap in reading.view.gaps
        ]


@pytest.mark.parametrize("number", [11, 99, 2**53])
def test_an_area_or_principle_there_is_none_leads_to_the_whole(
    number: int, reading: InstitutionReading, say: Language
) -> None:
    whole = draw_institution(reading, say)
    assert draw_area(reading, say, number=number) == whole
    assert draw_figure(reading, say, area=number + 1, principle=0, page=0) == whole
    assert draw_figure(reading, say, area=0, principle=number, page=0) == whole


def test_every_screen_can_be_sent_in_every_language_and_leads_back(
    reading: InstitutionReading, any_language: Language
) -> None:
    for screen in every_screen(reading, any_language):
        check(screen)
        if any_language.code == "en":
            check_fits_a_phone(screen)
        title = text_of(screen).splitlines()[0]
        assert payloads_of(screen, Verb.INSTITUTION) or INSTITUTION.name in title
        assert all(
            button.payload.institution == INSTITUTION.id for row in screen.rows for button in row if button.payload
        )
