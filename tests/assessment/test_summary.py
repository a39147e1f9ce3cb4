from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.assessment.delta import Earlier
from bot.assessment.flow import Audience, Content, CrossReference, Flow, Section, Standing
from bot.assessment.run import Place, Run
from bot.assessment.summary import DepartmentSummary, summarise
from bot.assessment.surroundings import Surroundings

from .small_flows import flow, question

HR = flow(
    replace(question("hr-code"), relies_on=(CrossReference(area="it", responsibility="it-login"),)),
    question("hr-signed", after=("hr-code", "meets partly")),
    question("hr-bonus"),
    question("hr-checked", audience=Audience.MANAGER),
)
IT = Flow(
    area="it",
    sections=(
        Section(
            principle="privacy",
            questions=(
                question("it-login"),
                replace(question("it-backup"), relies_on=(CrossReference(area="hr", responsibility="hr-bonus"),)),
                replace(question("it-staff"), relies_on=(CrossReference(area="hr"),)),
            ),
        ),
    ),
)
CONTENT = Content(principles=("privacy", "pricing"), flows={"hr": HR, "it": IT})


def sum_up(narrow: bool = False, **answers: str) -> DepartmentSummary:
    """The summary after these answers; underscores stand for hyphens."""
    given = {name.replace("_", "-"): choice for name, choice in answers.items()}
    return summarise(
        HR,
        Run(answers=given, place=Place.SUBMITTED, narrow=narrow),
        content=CONTENT,
        surroundings=Surroundings(responsibilities={"it-login": Standing.NOT}, areas={}),
        names={"hr": (None,), "it": ("Computers",)},
    )


def test_progress_leaves_out_what_was_skipped() -> None:
    summary = sum_up(hr_code="not", hr_bonus="meets")
    assert (summary.answered, summary.asked) == (2, 3)


def test_findings_tell_whom_they_rely_on_and_how_it_stands_there() -> None:
    (finding,) = sum_up(hr_code="not", hr_bonus="meets").findings
    assert finding.question == "hr-code"
    assert [(related.area, related.links[0].state) for related in finding.relies_on] == [("it", Standing.NOT)]


def test_findings_tell_who_relies_on_them() -> None:
    (finding,) = sum_up(hr_bonus="partly").findings
    assert [related.area for related in finding.supports] == ["it"]
    assert finding.relied_on_by == 1


def test_what_a_dont_know_leaves_open_is_a_finding_too() -> None:
    summary = sum_up(hr_code="unknown", hr_signed="meets")
    assert [(it.question, it.standing) for it in summary.findings] == [
        ("hr-code", Standing.UNKNOWN),
        ("hr-signed", Standing.UNKNOWN),
    ]


def test_the_kept_answer_of_a_dropped_follow_up_is_neither_finding_nor_strength() -> None:
    summary = sum_up(hr_code="out", hr_signed="not", hr_bonus="meets")
    assert summary.findings == ()
    assert [it.question for it in summary.strengths] == ["hr-bonus"]
    assert summary.figures.spread.judged == 1


def test_what_is_out_of_a_frontline_members_scope_is_not_counted() -> None:
    summary = sum_up(narrow=True, hr_code="meets", hr_signed="meets", hr_bonus="meets")
    assert (summary.answered, summary.asked, summary.figures.asked) == (3, 3, 3)


def test_every_principle_has_its_figures_in_the_order_of_the_content() -> None:
    summary = sum_up(hr_code="meets")
    assert [it.principle for it in summary.principles] == ["privacy", "pricing"]
    assert [it.figures.spread.judged for it in summary.principles] == [1, 0]


def test_departments_that_rely_on_the_whole_are_listed_once() -> None:
    assert [related.area for related in sum_up().reliant] == ["it"]


def test_an_empty_run_has_no_score_no_findings_and_no_strengths() -> None:
    summary = sum_up()
    assert (summary.answered, summary.asked) == (0, 4)
    assert summary.figures.score is None
    assert not summary.findings
    assert not summary.strengths


def test_a_follow_up_stands_on_the_own_answers_that_it_does_not_ask_again() -> None:
    before = datetime(2027, 3, 1, tzinfo=UTC)
    summary = summarise(
        HR,
        Run(answers={"hr-bonus": "meets"}, place=Place.SUBMITTED, asked=frozenset({"hr-bonus"})),
        content=CONTENT,
        surroundings=Surroundings(responsibilities={}, areas={}),
        names={},
        earlier={
            "hr-code": Earlier(choice="not", at=before, is_own=True),
            "hr-checked": Earlier(choice="not", at=before, is_own=False),
        },
    )
    assert (summary.answered, summary.asked, summary.figures.asked) == (1, 1, 3)
    assert [finding.question for finding in summary.findings] == ["hr-code"]
    assert {question: (it.standing, it.since) for question, it in summary.carried.items()} == {
        "hr-code": (Standing.NOT, before),
        "hr-signed": (Standing.OUT, before),
    }
