import pytest
from hypothesis import given

from bot.assessment.flow import Content, Importance, Standing
from bot.assessment.institution import InstitutionView, Pair, view_institution
from bot.assessment.scoring import ENOUGH, POINTS
from bot.assessment.voices import tally

from .small_institutions import content, flow, institutions, one_says, question, view, voices

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
CRITICAL, MAJOR, MINOR = Importance
HR = flow(
    *(question(f"hr-{number}") for number in range(5)),
    question("hr-price", principles=("pricing", "privacy")),
)
IT = flow(question("it-login"), question("it-backup", MAJOR, "hr-0"))
TWO_AREAS = content(HR, IT)
ALL_MET = {f"hr-{number}": "meets" for number in range(5)}


def covered(of: Content, area: str, *branches: dict[str, str] | None) -> InstitutionView:
    """The institution where several departments cover one area."""
    asked = of.flows[area]
    return view_institution(
        of,
        [
            Pair(department=number, area=area, tallies=one_says(asked, **said) if said is not None else None)
            for number, said in enumerate(branches, 1)
        ],
    )


def test_the_picture_has_a_row_for_each_area_and_a_cell_for_each_principle() -> None:
    seen = view(TWO_AREAS, hr={**ALL_MET, "hr-price": "not"}, it={"it-login": "not"})
    hr, it = seen.rows
    assert (hr.area, it.area) == ("hr", "it")
    assert hr.figures
    assert hr.figures.score == pytest.approx(5 / 6)
    assert [cell and (cell.asked, cell.score) for cell in hr.principles] == [(6, pytest.approx(5 / 6)), (1, None)]
    assert it.figures
    assert it.figures.lacking == ENOUGH - 1
    assert [cell and cell.asked for cell in it.principles] == [2, 0]


def test_a_gap_in_coverage_is_a_gap_and_not_a_zero() -> None:
    seen = view(TWO_AREAS, hr=ALL_MET)
    assert seen.rows[1].figures is None
    assert seen.rows[1].principles == (None, None)
    assert seen.not_assessed == ("it",)
    assert seen.overall.score == 1.0
    assert seen.overall.asked == 6


def test_an_assessment_without_any_answer_is_a_gap_too() -> None:
    assert view(TWO_AREAS, hr=ALL_MET, it={}).not_assessed == ("it",)


def test_an_area_that_no_department_covers_is_no_gap() -> None:
    seen = covered(TWO_AREAS, "hr", ALL_MET)
    assert seen.not_assessed == ()
    assert (seen.rows[1].departments, seen.rows[1].figures) == ((), None)


def test_an_area_says_which_departments_are_missing_and_whether_answers_come_in() -> None:
    asked = TWO_AREAS.flows["hr"]
    seen = view_institution(
        TWO_AREAS,
        [
            Pair(department=1, area="hr", tallies=one_says(asked, **ALL_MET)),
            Pair(department=2, area="hr", tallies=None, open=True),
        ],
    )
    row = seen.rows[0]
    assert (row.departments, row.missing, row.open) == ((1, 2), (2,), True)


def test_several_departments_of_an_area_come_to_the_lower_median_of_theirs() -> None:
    seen = covered(TWO_AREAS, "hr", {"hr-0": "meets"}, {"hr-0": "meets"}, {"hr-0": "not", "hr-1": "partly"})
    assert (seen.standings["hr-0"], seen.standings["hr-1"]) == (MEETS, PARTLY)
    assert len(seen.tallies["hr-0"]) == 3


def test_what_several_departments_found_is_one_finding_as_it_is_worst() -> None:
    seen = covered(TWO_AREAS, "hr", {"hr-0": "partly"}, {"hr-0": "meets", "hr-1": "not"}, {"hr-0": "not"})
    assert [(it.question, it.standing, it.departments) for it in seen.findings] == [
        ("hr-0", NOT, (1, 3)),
        ("hr-1", NOT, (2,)),
    ]


def test_confidence_is_counted_over_all_people_of_all_departments() -> None:
    asked = TWO_AREAS.flows["it"]
    seen = view_institution(
        TWO_AREAS,
        [
            Pair(department=1, area="it", tallies=tally(asked, voices("it-login", "meets", "meets", "unknown"), {})),
            Pair(department=2, area="it", tallies=tally(asked, voices("it-login", "unknown"), {})),
        ],
    )
    assert seen.overall.confidence == 0.5
    assert seen.principles[0].figures.confidence == 0.5


def test_findings_know_how_the_areas_they_rely_on_stand() -> None:
    seen = view(TWO_AREAS, hr={"hr-0": "partly"}, it={"it-backup": "not"})
    relying = next(it for it in seen.findings if it.question == "it-backup")
    assert relying.relies_on[0].links[0].state is PARTLY


def test_both_sides_of_a_perception_gap_are_listed() -> None:
    mirrored = content(HR, IT, mirrors=[("hr-0", "it-login")])
    seen = view(mirrored, hr={"hr-0": "meets"}, it={"it-login": "not"})
    assert [gap.mirror.key for gap in seen.gaps] == ["hr-0--it-login"]
    assert [(it.question, it.gaps) for it in seen.findings] == [("it-login", seen.gaps), ("hr-0", seen.gaps)]


def test_an_assessment_of_an_earlier_revision_is_read_by_the_ids_in_force() -> None:
    now = content(flow(question("it-access", CRITICAL, was=("it-login",)), question("it-new")))
    before = flow(question("it-login"), question("it-gone"))
    seen = view_institution(
        now, [Pair(department=1, area="it", tallies=one_says(before, it_login="not", it_gone="not"))]
    )
    assert seen.standings == {"it-access": NOT}
    assert [(it.question, it.importance) for it in seen.findings] == [("it-access", CRITICAL)]
    assert seen.overall.asked == 1


def test_a_department_of_an_area_that_is_no_longer_asked_is_not_counted() -> None:
    gone = Pair(department=1, area="lg", tallies=one_says(flow(question("lg-code")), lg_code="not"))
    assert view_institution(TWO_AREAS, [gone]).findings == ()


@given(institutions())
def test_every_score_shown_rests_on_five_judged_answers(seen: InstitutionView) -> None:
    cells = [cell for row in seen.rows for cell in (row.figures, *row.principles) if cell]
    for figures in (seen.overall, *cells, *(it.figures for it in seen.principles)):
        assert (figures.score is None) == (figures.spread.judged < ENOUGH)


@given(institutions())
def test_the_areas_add_up_to_the_whole(seen: InstitutionView) -> None:
    figures = [row.figures for row in seen.rows if row.figures]
    assert sum(it.points for it in figures) == seen.overall.points
    assert sum(it.asked for it in figures) == seen.overall.asked == len(seen.standings)


@given(institutions())
def test_whatever_is_below_meets_is_among_the_findings_once(seen: InstitutionView) -> None:
    found = [finding.question for finding in seen.findings]
    assert len(found) == len(set(found))
    assert {name for name, standing in seen.standings.items() if standing in (NOT, PARTLY, UNKNOWN)} <= set(found)


@given(institutions())
def test_viewing_the_same_again_shows_the_same(seen: InstitutionView) -> None:
    assert view_institution(seen.content, seen.pairs) == seen


@given(institutions())
def test_only_judged_standings_move_the_score(seen: InstitutionView) -> None:
    assert seen.overall.spread.judged == sum(standing in POINTS for standing in seen.standings.values())
