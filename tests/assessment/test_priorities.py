from bot.assessment.findings import Reason, ReasonKind
from bot.assessment.flow import Importance, Standing
from bot.assessment.institution import Pair, view_institution
from bot.assessment.priorities import PriorityArea, PriorityPrinciple, rank_principles
from bot.assessment.scoring import Figures, PrincipleFigures, Spread
from bot.assessment.voices import tally

from .small_institutions import content, flow, question, view, voices

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
CRITICAL, MAJOR, MINOR = Importance


def principle(name: str, points: int, possible: int, judged: int = 5) -> PrincipleFigures:
    figures = Figures(asked=judged, spread=Spread(meets=judged), points=points, possible=possible)
    return PrincipleFigures(principle=name, figures=figures)


def test_an_area_has_its_place_by_points_lost_critical_not_met_others_relying_and_disputes() -> None:
    of = content(
        flow(question("hr-code", CRITICAL), question("hr-pay", MINOR)),
        flow(question("it-login", MAJOR, "hr-code"), question("it-logs", MAJOR, "hr-code")),
    )
    seen = view(of, hr={"hr-code": "not", "hr-pay": "partly"}, it={"it-login": "not"})
    assert seen.priority_areas == (
        PriorityArea(area="hr", points_lost=7, critical_not_met=1, relied_on=2, disputed=0),
        PriorityArea(area="it", points_lost=4, critical_not_met=0, relied_on=0, disputed=0),
    )
    assert [it.weight for it in seen.priority_areas] == [10, 4]
    assert seen.priority_areas[0].reasons == (
        Reason(kind=ReasonKind.POINTS_LOST, count=7),
        Reason(kind=ReasonKind.CRITICAL_NOT_MET, count=1),
        Reason(kind=ReasonKind.RELIED_ON, count=2),
    )


def test_what_people_disagree_on_counts_for_an_area() -> None:
    asked = flow(question("hr-code", MINOR))
    split = tally(asked, voices("hr-code", "meets", "meets", "not"), {})
    [area] = view_institution(content(asked), [Pair(department=1, area="hr", tallies=split)]).priority_areas
    assert (area.points_lost, area.disputed, area.weight) == (0, 1, 1)


def test_the_policy_side_of_a_perception_gap_gives_its_area_no_priority() -> None:
    of = content(flow(question("hr-policy")), flow(question("it-practice")), mirrors=[("hr-policy", "it-practice")])
    seen = view(of, hr={"hr-policy": "meets"}, it={"it-practice": "not"})
    assert [it.area for it in seen.priority_areas] == ["it"]


def test_three_areas_at_most_have_priority_and_none_with_nothing_to_put_right() -> None:
    areas = ("cc", "em", "hr", "it", "sf")
    of = content(*(flow(question(f"{area}-code")) for area in areas))
    seen = view(of, **{area: {f"{area}-code": "meets" if area == "cc" else "not"} for area in areas})
    assert [it.area for it in seen.priority_areas] == ["em", "hr", "it"]


def test_principles_are_ranked_by_score_and_then_by_weight_and_not_by_how_much_is_wrong() -> None:
    ranked = rank_principles(
        [
            principle("broad", points=50, possible=100, judged=49),
            principle("light", points=4, possible=10),
            principle("heavy", points=8, possible=20),
            principle("narrow", points=2, possible=20),
        ]
    )
    assert [it.principle for it in ranked] == ["narrow", "heavy", "light", "broad"]
    assert ranked[0] == PriorityPrinciple(principle="narrow", percent=10, weight=10)
    assert ranked[0].reasons == (
        Reason(kind=ReasonKind.LOW_SCORE, count=10),
        Reason(kind=ReasonKind.WEIGHT, count=10),
    )


def test_scores_that_show_the_same_percent_are_told_apart_by_weight() -> None:
    ranked = rank_principles([principle("light", 399, 1000), principle("heavy", 1598, 4000)])
    assert [(it.principle, it.percent) for it in ranked] == [("heavy", 40), ("light", 40)]


def test_a_principle_with_a_full_score_or_none_has_no_priority() -> None:
    assert rank_principles([principle("good", 10, 10), principle("thin", 0, 8, judged=4)]) == ()
