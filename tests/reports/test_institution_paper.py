import dataclasses
import datetime as dt
import io
from dataclasses import replace

import pypdf
import pytest

from bot.assessment.bearers import Bearer, Bearers
from bot.assessment.flow import Content
from bot.assessment.institution import InstitutionReading, Pair, view_institution
from bot.assessment.revision import Edition
from bot.assessment.strategy import Strategy, plan_strategy
from bot.reports import typesetting
from bot.reports.findings import FindingEntry
from bot.reports.institution_paper import InstitutionPaper, write_institution_report
from bot.reports.studio import Studio
from bot.texts import Texts
from tests.assessment.small_institutions import one_says
from tests.reports.sample_institution import read
from tests.reports.sample_plan import plan_of

DAY = dt.date(2026, 11, 24)
DECIDED = ("em-code-approved", "hr-targets-realistic")


@pytest.fixture(scope="module")
def reading(real_content: Content) -> InstitutionReading:
    return read(real_content)


@pytest.fixture(scope="module")
def strategy(reading: InstitutionReading) -> Strategy:
    return plan_strategy(reading.view)


@pytest.fixture(scope="module")
def paper(
    reading: InstitutionReading, strategy: Strategy, real_edition: Edition, real_texts: Texts
) -> InstitutionPaper:
    return write_institution_report(
        reading,
        strategy,
        edition=real_edition,
        plan=plan_of(DECIDED, day=DAY),
        day=DAY,
        zone="Africa/Nairobi",
        say=real_texts.speak("en"),
    )


def write(reading: InstitutionReading, edition: Edition, texts: Texts, language: str = "en") -> InstitutionPaper:
    return write_institution_report(
        reading,
        plan_strategy(reading.view),
        edition=edition,
        day=DAY,
        zone="Africa/Nairobi",
        say=texts.speak(language),
    )


def print_paper(paper: InstitutionPaper) -> list[str]:
    file = typesetting.typeset_paper(paper.template, dataclasses.asdict(paper))
    return [squeezed(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(file)).pages]


def squeezed(text: str) -> str:
    return "".join(text.split()).translate(dict.fromkeys(map(ord, "\u200b\u2068\u2069")))


def entries(paper: InstitutionPaper) -> dict[str, FindingEntry]:
    return {entry.id: entry for chapter in paper.chapters for entry in chapter.findings}


def test_the_first_page_has_the_figures_and_the_priorities_with_their_reasons(paper: InstitutionPaper) -> None:
    first = print_paper(paper)[0]
    for text in (
        "Sunrise Savings",
        "The newest answers are of November 4, 2026",
        "Report of November 24, 2026",
        "11 of 11",
        paper.summary,
        *(text for one in (*paper.areas, *paper.principles, *paper.directions) for text in (one.title, one.reasons)),
    ):
        assert squeezed(text) in first
    assert (len(paper.areas), len(paper.principles)) == (3, 2)


def test_the_picture_has_a_row_for_each_area_and_its_signs_on_one_page(paper: InstitutionPaper) -> None:
    second = print_paper(paper)[1]
    assert len(paper.chart.lines) == 11
    for line in (*paper.chart.lines, paper.chart.total):
        assert squeezed(line.label) in second
        assert line.overall.score in second


def test_a_perception_gap_shows_both_sides_and_what_it_would_mean(paper: InstitutionPaper) -> None:
    gap = next(gap for gap in paper.gaps if gap.meaning.startswith("The policy says who may see client data"))
    policy, practice = gap.sides
    assert (squeezed(policy.department), policy.state.label) == ("Topmanagement", "Yes")
    assert (squeezed(practice.department), practice.state.label) == ("ICT", "No")


def test_the_strategy_has_three_waves_whose_steps_say_why_they_stand_there(
    paper: InstitutionPaper, strategy: Strategy
) -> None:
    assert [squeezed(wave.title) for wave in paper.waves] == ["Wave1", "Wave2", "Wave3"]
    steps = [step for wave in paper.waves for step in wave.steps]
    assert [step.number for step in steps] == [str(priority.number) for priority in strategy.priorities]
    assert all(step.title and step.department and step.reasons for step in steps)


def test_every_step_is_told_in_its_department_under_the_same_number(
    paper: InstitutionPaper, strategy: Strategy
) -> None:
    told = entries(paper)
    assert {question: entry.number for question, entry in told.items()} == {
        priority.finding.question: str(priority.number) for priority in strategy.priorities
    }
    printed = "".join(print_paper(paper))
    for entry in told.values():
        assert squeezed(f"{entry.number}{entry.title}") in printed
        assert squeezed(entry.first_step) in printed


def test_the_plan_is_listed_and_what_is_in_it_marked_in_the_strategy(paper: InstitutionPaper) -> None:
    assert [line.title for line in paper.plan] == ["Approved code of conduct", "Workload that allows full checks"]
    assert [line.who for line in paper.plan] == ["Top management", "Amina, Back office"]
    assert [line.late for line in paper.plan] == ["one day late", ""]
    printed = squeezed("".join(print_paper(paper)))
    assert squeezed("Plan of action") in printed
    assert squeezed("Amina, Back office") in printed
    marked = [step.title for wave in paper.waves for step in wave.steps if step.decided]
    assert set(marked) <= {line.title for line in paper.plan}
    assert marked


def test_what_is_good_is_no_finding(paper: InstitutionPaper) -> None:
    good = {title for group in paper.strengths for title in group.titles}
    assert good
    assert not good & {entry.title for entry in entries(paper).values()}


def test_the_method_page_counts_what_is_left_out_and_names_the_edition(
    paper: InstitutionPaper, real_edition: Edition
) -> None:
    rules, left_out, edition = paper.method
    assert any(point.startswith("Strategy: no step stands before") for point in rules.points)
    assert [squeezed(point).split(":")[0] for point in left_out.points] == ["Doesnotapply", "Notknown"]
    assert real_edition.version in edition.text[0]


def test_a_gap_in_coverage_is_told_and_shown_as_a_gap(
    real_content: Content, real_edition: Edition, real_texts: Texts
) -> None:
    told = write(read(real_content, areas=("hr", "mp")), real_edition, real_texts)
    [not_assessed] = told.coverage
    assert squeezed(not_assessed).startswith("Notassessedyet,andinnofigure:Topmanagement,")
    first, second, *_ = print_paper(told)
    assert squeezed(not_assessed) in first
    assert second.count("Notassessedyet") == 9


def test_where_nothing_is_assessed_it_says_so_and_how_it_would_be_counted(
    real_content: Content, real_edition: Edition, real_texts: Texts
) -> None:
    told = write(read(real_content, areas=()), real_edition, real_texts)
    assert told.coverage == ("Nothing is assessed yet.",)
    assert not (told.summary or told.areas or told.waves or told.chapters or told.strengths or told.gaps)
    [only] = print_paper(told)
    assert "Howitiscounted" in only


def test_every_page_has_its_number(paper: InstitutionPaper) -> None:
    pages = print_paper(paper)
    for number, page in enumerate(pages, start=1):
        assert f"{squeezed(paper.frame.running)}{number}/{len(pages)}" in page


def test_where_all_is_good_nothing_is_to_be_put_right_and_what_nobody_covers_is_told(
    real_content: Content, real_edition: Edition, real_texts: Texts
) -> None:
    flow = real_content.flows["hr"]
    met = one_says(flow, **dict.fromkeys(flow.questions, "meets"))
    seen = view_institution(real_content, [Pair(department=1, area="hr", tallies=met)])
    told = write(dataclasses.replace(read(real_content), view=seen), real_edition, real_texts)
    assert told.summary == "Nothing is to be put right. Keep up what is good."
    assert squeezed(told.coverage[0]).startswith("Nodepartmentofyourscovers:Topmanagement,")
    assert [len(group.titles) for group in told.strengths] == [len(flow.questions)]
    assert "Keepupwhatisgood." in print_paper(told)[0]


def test_where_several_departments_cover_an_area_it_is_said_where_a_finding_was_found(
    real_content: Content, real_edition: Edition, real_texts: Texts
) -> None:
    told = write(read(real_content, own_names={"sf": ("North", "South", None)}), real_edition, real_texts)
    found_in = {squeezed(entry.found_in) for entry in entries(told).values()}
    assert found_in == {"", "foundin3of3departments"}


def test_departments_that_cover_one_area_stand_side_by_side(
    real_content: Content, real_edition: Edition, real_texts: Texts
) -> None:
    told = write(read(real_content, own_names={"sf": ("North", "South", None)}), real_edition, real_texts)
    [table] = told.branches
    assert table.title == "Sales Force and Frontline Employees"
    assert {line.department for line in table.lines} == {"North", "South", table.title}
    assert all(line.score and line.confidence and line.findings and not line.note for line in table.lines)
    assert squeezed(told.labels["branches"]) in "".join(print_paper(told))


def test_where_none_of_them_has_answered_there_is_nothing_to_compare(
    real_content: Content, real_edition: Edition, real_texts: Texts
) -> None:
    seen = read(real_content, areas=("hr",), own_names={"sf": ("North", "South")})
    assert not write(seen, real_edition, real_texts).branches


def test_a_finding_says_who_sees_to_it(real_content: Content, real_edition: Edition, real_texts: Texts) -> None:
    seen = read(real_content, own_names={"hr": ("People & Culture",)})
    [hr] = [it for it in seen.departments if "hr" in it.areas]
    amina = replace(seen.reader, person=replace(seen.reader.person, name="Amina Diallo"))
    shared, *_ = [it.question for it in seen.view.findings if it.area == "hr"]
    known = Bearers(
        of_areas={(hr.id, "hr"): Bearer(department=hr, member=amina)},
        of_questions={(hr.id, shared): Bearer(department=hr, member=None)},
    )
    told = write(replace(seen, bearers=known), real_edition, real_texts)
    who = {question: squeezed(entry.who) for question, entry in entries(told).items()}
    assert who[shared] == "thedepartmentasawhole"
    assert {it for question, it in who.items() if question != shared} == {"", "AminaDiallo"}
    assert squeezed("Who sees to it Amina Diallo") in "".join(print_paper(told))


@pytest.mark.parametrize("language", ["en", "qps"])
def test_whatever_people_call_themselves_is_printed_and_breaks_nothing(
    real_content: Content, real_edition: Edition, real_texts: Texts, language: str
) -> None:
    word = "Kundenschutzverantwortungsabteilung" * 4
    odd = read(real_content, areas=("hr",), name=f"صندوق 🏦 \\ <b> #{word}", own_names={"hr": (f"$[*{word}",)})
    said = "".join(print_paper(write(odd, real_edition, real_texts, language)))
    assert word in said
    assert "🏦" not in said


async def test_the_studio_prints_it(paper: InstitutionPaper) -> None:
    studio = Studio()
    file = await studio.draw(paper)
    await studio.close()
    reader = pypdf.PdfReader(io.BytesIO(file))
    assert reader.metadata
    assert reader.metadata.title == "Client protection: Sunrise Savings"
    assert 10 < len(reader.pages) < 25
    assert len(file) < 1_000_000
