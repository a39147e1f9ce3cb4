from hypothesis import given

from bot.assessment.explanation import (
    Counted,
    LeftOut,
    MadeBy,
    Omitted,
    explain_department_figure,
    explain_figure,
)
from bot.assessment.flow import Importance, Standing
from bot.assessment.institution import InstitutionView, Pair, view_institution
from bot.assessment.scoring import Figures, Spread
from bot.assessment.voices import tally

from .small_institutions import content, flow, institutions, one_says, question, settle, view, voice

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
HR = flow(
    question("hr-code", Importance.CRITICAL),
    question("hr-bonus"),
    question("hr-pay"),
    question("hr-price", principles=("pricing",)),
)


def test_a_figure_says_which_answers_count_and_with_what_weight() -> None:
    said = [voice(1, hr_code="partly", hr_bonus="meets"), voice(2, hr_code="meets")]
    explanation = explain_department_figure(tally(HR, said, {"hr-pay": settle("not")}))
    assert explanation.counted == (
        Counted(
            question="hr-code",
            standing=PARTLY,
            made_by=MadeBy.MEDIAN,
            answers=Spread(meets=1, partly=1),
            weight=3,
            points=3,
            possible=6,
        ),
        Counted(
            question="hr-bonus",
            standing=MEETS,
            made_by=MadeBy.ONE_ANSWER,
            answers=Spread(meets=1),
            weight=2,
            points=4,
            possible=4,
        ),
        Counted(
            question="hr-pay", standing=NOT, made_by=MadeBy.SETTLED, answers=Spread(), weight=2, points=0, possible=4
        ),
    )
    assert explanation.left_out == (Omitted(question="hr-price", because=LeftOut.NOT_ANSWERED),)


def test_a_figure_says_what_is_left_out_and_why() -> None:
    of = content(
        flow(question("hr-out"), question("hr-unknown"), question("hr-silent"), question("hr-new")),
        flow(question("it-login")),
    )
    earlier = flow(question("hr-out"), question("hr-unknown"), question("hr-silent"))
    seen = view_institution(
        of, [Pair(department=1, area="hr", tallies=one_says(earlier, hr_out="out", hr_unknown="unknown"))]
    )
    assert {it.question: it.because for it in explain_figure(seen).left_out} == {
        "hr-out": LeftOut.DOES_NOT_APPLY,
        "hr-unknown": LeftOut.NOT_KNOWN,
        "hr-silent": LeftOut.NOT_ANSWERED,
        "hr-new": LeftOut.NOT_ASKED,
        "it-login": LeftOut.NOT_ASSESSED,
    }


def test_a_standing_of_several_departments_says_so() -> None:
    of = content(flow(question("hr-code")))
    seen = view_institution(
        of,
        [
            Pair(department=number, area="hr", tallies=one_says(of.flows["hr"], hr_code=choice))
            for number, choice in enumerate(["meets", "not"])
        ],
    )
    [counted] = explain_figure(seen, area="hr").counted
    assert (counted.made_by, counted.standing, counted.answers) == (MadeBy.DEPARTMENTS, NOT, Spread(meets=1, not_met=1))


def test_a_figure_is_told_by_its_area_its_principle_or_both() -> None:
    of = content(HR, flow(question("it-login"), question("it-price", principles=("pricing",))))
    seen = view(of, hr={"hr-price": "not", "hr-pay": "meets"}, it={"it-price": "meets"})
    assert [it.question for it in explain_figure(seen).counted] == ["hr-pay", "hr-price", "it-price"]
    assert [it.question for it in explain_figure(seen, area="hr").counted] == ["hr-pay", "hr-price"]
    assert [it.question for it in explain_figure(seen, principle="pricing").counted] == ["hr-price", "it-price"]
    assert [it.question for it in explain_figure(seen, area="hr", principle="pricing").counted] == ["hr-price"]


@given(institutions())
def test_every_figure_of_the_view_is_the_one_explained_and_its_parts_add_up(seen: InstitutionView) -> None:
    shown: dict[tuple[str | None, str | None], Figures] = {(None, None): seen.overall}
    shown |= {(None, it.principle): it.figures for it in seen.principles}
    for row in seen.rows:
        if row.figures:
            shown[row.area, None] = row.figures
    for (area, principle), figures in shown.items():
        explanation = explain_figure(seen, area=area, principle=principle)
        assert explanation.figures == figures
        assert sum(it.points for it in explanation.counted) == figures.points
        assert sum(it.possible for it in explanation.counted) == figures.possible
        assert len(explanation.counted) == figures.spread.judged
