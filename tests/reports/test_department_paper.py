import dataclasses
import datetime as dt
import io
from dataclasses import replace

import pypdf
import pytest

from bot.assessment.asking import Asking
from bot.assessment.department import DepartmentView
from bot.assessment.flow import Standing
from bot.assessment.notes import Attachments
from bot.assessment.people import Department
from bot.assessment.revision import Edition
from bot.assessment.round import Privacy
from bot.assessment.run import Place, Run
from bot.assessment.scoring import POINTS
from bot.assessment.summary import summarise
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Settled, Vantage, Voice, tally
from bot.reports import typesetting
from bot.reports.answers import AnswerLine
from bot.reports.department_paper import DepartmentPaper, write_department_report, write_own_report
from bot.reports.studio import Studio
from bot.texts import Texts
from tests.reports.sample_institution import CLOSED, INSTITUTION, OPENED, READER, hear, view_department

DAY = dt.date(2026, 11, 24)
ZONE = "Africa/Nairobi"
SETTLED = "hr-misconduct-sanctioned"


@pytest.fixture(scope="module")
def view(real_edition: Edition) -> DepartmentView:
    flow = real_edition.revisions["hr"].flow
    settled = {SETTLED: Settled(choice="partly", reason="We read ten files 📁", by="Amina Diallo", at=CLOSED)}
    return view_department(real_edition, "hr", tallies=hear(flow, settled=settled), before=hear(flow, round_=1))


@pytest.fixture(scope="module")
def paper(view: DepartmentView, real_texts: Texts) -> DepartmentPaper:
    return write_department_report(view, department="Human Resources", day=DAY, zone=ZONE, say=real_texts.speak("en"))


@pytest.fixture(scope="module")
def printed(paper: DepartmentPaper) -> str:
    return squeezed(print_paper(paper))


def print_pages(paper: DepartmentPaper) -> list[str]:
    file = typesetting.typeset_paper(paper.template, dataclasses.asdict(paper))
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages]


def print_paper(paper: DepartmentPaper) -> str:
    return "".join(print_pages(paper))


def squeezed(text: str) -> str:
    return "".join(text.split()).translate(dict.fromkeys(map(ord, "\u200b\u2068\u2069")))


def answers(paper: DepartmentPaper) -> dict[str, AnswerLine]:
    return {line.title: line for section in paper.answers for line in section.lines}


def test_the_first_page_says_whose_answers_these_are_of_when_and_how_many_answered(paper: DepartmentPaper) -> None:
    assert paper.title == "Human Resources"
    assert [squeezed(line) for line in paper.lines] == [
        "SunriseSavings",
        "AnswersgivenfromOctober20,2026toNovember4,2026",
        "Answeredby4of5peopleasked",
        "Aroundbyname",
        "ReportofNovember24,2026",
    ]
    assert [mark.label for mark in paper.marks] == ["Score", "Confidence", "Answered", "People agree"]


def test_it_tells_what_became_of_the_round_before(paper: DepartmentPaper) -> None:
    score, counts = paper.changed
    assert score.startswith("The score is ")
    assert sum(line.change == "Better" for line in paper.changes) == int(squeezed(counts).split("better")[0][-1])
    assert {line.change for line in paper.changes} <= {"New to put right", "Worse", "Better", "Put right", "Otherwise"}


def test_the_findings_stand_in_their_order_with_reasons_and_first_steps(
    paper: DepartmentPaper, view: DepartmentView, printed: str
) -> None:
    assert view.summary
    assert [entry.id for entry in paper.findings] == [finding.question for finding in view.summary.findings]
    assert [entry.number for entry in paper.findings] == [str(place) for place, _ in enumerate(paper.findings, start=1)]
    for entry in paper.findings:
        for text in (entry.title, entry.reasons, entry.question, entry.why, entry.first_step, entry.evidence):
            assert text
            assert squeezed(text) in printed


def test_a_finding_shows_how_many_people_say_what(paper: DepartmentPaper, view: DepartmentView) -> None:
    entry = next(entry for entry in paper.findings if entry.spread and entry.spread.agreement == "people disagree")
    assert view.summary
    assert view.summary.tallies
    spread = view.summary.tallies.by_question[entry.id].spread
    assert entry.spread
    assert {part.kind: part.count for part in entry.spread.parts} == {
        kind: count for kind, count in spread.counts.items() if count
    }


def test_where_those_who_do_the_work_see_it_worse_both_views_are_told(paper: DepartmentPaper) -> None:
    frontline, directing = next(entry.vantages for entry in paper.findings if entry.vantages)
    assert squeezed(frontline.label).startswith("Thosewhodothework:")
    assert POINTS[Standing(frontline.kind)] < POINTS[Standing(directing.kind)]


def test_a_perception_gap_names_the_other_department_and_what_it_would_mean(
    real_edition: Edition, real_texts: Texts
) -> None:
    told = write_department_report(
        view_department(real_edition, "it"),
        department="Human Resources",
        day=DAY,
        zone=ZONE,
        say=real_texts.speak("en"),
    )
    [gap] = next(entry for entry in told.findings if entry.id == "it-access-by-role").gaps
    assert squeezed(gap).startswith("SeendifferentlybyTopmanagement.Thepolicysays")


def test_a_settled_answer_says_who_settled_it_when_and_why(paper: DepartmentPaper, printed: str) -> None:
    settled = next(entry.settled for entry in paper.findings if entry.id == SETTLED)
    assert squeezed(settled) == "SettledforallbyAminaDialloonNovember4,2026:Wereadtenfiles📁"
    assert squeezed(settled).removesuffix("📁") in printed


def test_related_departments_stand_beside_their_state(paper: DepartmentPaper) -> None:
    lines = [line for entry in paper.findings for line in (*entry.relies_on, *entry.supports)]
    assert {line.state.kind for line in lines} >= {"meets", "partly", "not", ""}
    assert all(line.department and line.why and line.state.label for line in lines)
    assert any(squeezed(line.state.label).startswith("score") for line in lines if not line.title)


def test_every_page_has_its_number(paper: DepartmentPaper) -> None:
    pages = print_pages(paper)
    for number, page in enumerate(pages, start=1):
        assert f"{squeezed(paper.frame.running)}{number}/{len(pages)}" in squeezed(page)


def test_what_is_good_stands_on_one_page(paper: DepartmentPaper) -> None:
    heading = squeezed(paper.labels["strengths"])
    [page] = [page for page in map(squeezed, print_pages(paper)) if heading in page]
    assert paper.strengths
    assert all(squeezed(one.title + one.reasons.join("()")) in page for one in paper.strengths)


def test_every_question_has_its_answer(paper: DepartmentPaper, view: DepartmentView, printed: str) -> None:
    assert len(answers(paper)) == len(view.flow.questions)
    assert all(squeezed(line.question) in printed for line in answers(paper).values())


def test_the_method_page_names_what_is_left_out_and_the_edition(
    paper: DepartmentPaper, real_edition: Edition, view: DepartmentView
) -> None:
    _, left_out, edition = paper.method
    unknown = [title for title, line in answers(paper).items() if line.state.kind == "unknown"]
    assert unknown
    assert all(title in left_out.points[0] for title in unknown)
    alone = replace(real_edition, revisions={"hr": view.revision})
    assert alone.version in edition.text[0]


def test_nobody_but_who_settled_an_answer_is_named(real_edition: Edition, real_texts: Texts) -> None:
    flow = real_edition.revisions["hr"].flow
    walk = Run(answers=dict.fromkeys(flow.questions, "partly"), place=Place.SUBMITTED)
    named = tally(flow, [Voice(member=7, vantage=Vantage.OTHER, name="Zawadi", walk=walk)] * 2, {})
    told = write_department_report(
        view_department(real_edition, "hr", tallies=named),
        department="Human Resources",
        day=DAY,
        zone=ZONE,
        say=real_texts.speak("en"),
    )
    assert "Zawadi" not in print_paper(told)


def own_answers(edition: Edition, **answers: str) -> Asking:
    revision = edition.revisions["hr"]
    walk = Run(
        answers={question.replace("_", "-"): choice for question, choice in answers.items()}, place=Place.SUBMITTED
    )
    view = view_department(edition, "hr")
    assert view.summary
    return Asking(
        reader=READER.person,
        institution=INSTITUTION,
        run=1,
        department=Department(id=1, name=None, areas=("hr",)),
        area="hr",
        revision=revision,
        privacy=Privacy.NAMED,
        walk=walk,
        closed=False,
        attachments=Attachments(),
        card=None,
        touched_at=OPENED,
        summary=summarise(
            revision.flow,
            walk,
            content=edition.content,
            surroundings=Surroundings(responsibilities={}, areas={}),
            names=view.summary.names,
        ),
    )


def test_one_persons_answers_make_a_report_without_spreads(real_edition: Edition, real_texts: Texts) -> None:
    told = write_own_report(
        own_answers(real_edition, hr_targets_realistic="not"),
        department="Human Resources",
        day=DAY,
        zone=ZONE,
        say=real_texts.speak("en"),
    )
    assert squeezed(told.lines[1]) == "Oneperson’sanswersofOctober20,2026"
    assert not told.several
    assert [(entry.id, entry.spread) for entry in told.findings] == [("hr-targets-realistic", None)]
    assert answers(told)["Code of conduct signed"].state.label == "Not answered yet"
    assert squeezed("Workload that allows full checks") in squeezed(print_paper(told))


def test_where_nothing_is_found_but_not_all_is_answered_it_says_so(real_edition: Edition, real_texts: Texts) -> None:
    for given, expected in (
        ({"hr_targets_realistic": "meets"}, "Nothing is to be put right so far; some questions are not answered yet."),
        ({}, "Nothing is answered yet."),
    ):
        asking = own_answers(real_edition, **given)
        assert (
            write_own_report(
                asking, department="Human Resources", day=DAY, zone=ZONE, say=real_texts.speak("en")
            ).findings_text
            == expected
        )


@pytest.mark.parametrize("language", ["en", "qps"])
def test_whatever_people_call_themselves_is_printed_and_breaks_nothing(
    real_edition: Edition, real_texts: Texts, language: str
) -> None:
    word = "Kundenschutzverantwortungsabteilung" * 4
    department = f'👥 #{word} *"$] للموارد'
    odd = view_department(real_edition, "mp", name=f"صندوق \\ <b> {word}")
    told = write_department_report(odd, department=department, day=DAY, zone=ZONE, say=real_texts.speak(language))
    said = squeezed(print_paper(told))
    assert word in said
    assert '*"$]' in said
    assert "👥" not in said


async def test_the_studio_prints_it(paper: DepartmentPaper) -> None:
    studio = Studio()
    file = await studio.draw(paper)
    await studio.close()
    reader = pypdf.PdfReader(io.BytesIO(file))
    assert reader.metadata
    assert reader.metadata.title == "Client protection: Human Resources"
    assert 4 <= len(reader.pages) <= 8
