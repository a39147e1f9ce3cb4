import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.flow import Importance, Standing
from bot.assessment.institution import InstitutionView, Pair, view_institution
from bot.assessment.voices import Vantage, tally
from bot.assessment.what_if import what_if

from .small_institutions import content, flow, institutions, one_says, question, view, voice, voices

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
HR = flow(*(question(f"hr-{number}") for number in range(5)))
IT = flow(question("it-login", Importance.MAJOR, "hr-0", "hr-1"), question("it-logs", Importance.MAJOR, "hr-2"))
OF = content(HR, IT)
SEEN = view(OF, hr={f"hr-{number}": "not" for number in range(5)}, it={"it-login": "partly", "it-logs": "not"})


def test_fixed_findings_move_the_figures_of_area_principle_and_institution() -> None:
    effect = what_if(SEEN, {"hr-0", "hr-1"})
    assert effect.areas["hr"].score == pytest.approx(2 / 5)
    assert effect.areas["it"].score is None
    assert effect.principles["privacy"].score == pytest.approx(4 / 14)
    assert effect.overall.score == pytest.approx(4 / 14)
    assert effect.fixed == ("hr-0", "hr-1")
    assert "hr-0" not in [it.question for it in effect.after.findings]


def test_a_finding_is_unlocked_once_nothing_is_left_that_it_waits_for() -> None:
    assert what_if(SEEN, {"hr-0"}).unlocked == ()
    assert what_if(SEEN, {"hr-0", "hr-1"}).unlocked == ("it-login",)
    assert what_if(SEEN, {"hr-0", "hr-1", "hr-2", "it-login"}).unlocked == ("it-logs",)


def test_what_is_no_finding_is_left_alone() -> None:
    seen = view(OF, hr={"hr-0": "out", "hr-1": "meets"}, it={"it-login": "not"})
    effect = what_if(seen, {"hr-0", "hr-1", "hr-2", "gone"})
    assert effect.after == seen
    assert effect.fixed == ()


def test_a_responsibility_is_put_right_in_every_department_where_it_is_a_finding() -> None:
    choices = ["not", "meets", "out", "partly"]
    pairs = [
        Pair(department=number, area="it", tallies=one_says(IT, it_logs=choice))
        for number, choice in enumerate(choices)
    ]
    after = what_if(view_institution(OF, pairs), {"it-logs"}).after
    assert [it.standing for it in after.tallies["it-logs"]] == [MEETS, MEETS, OUT, MEETS]


def test_disputes_that_are_fixed_are_findings_no_more_and_confidence_stays() -> None:
    said = [
        *voices("it-logs", "not", "unknown", vantage=Vantage.FRONTLINE),
        *voices("it-logs", "meets", "meets", vantage=Vantage.DIRECTING, first=5),
    ]
    seen = view_institution(OF, [Pair(department=1, area="it", tallies=tally(IT, said, {}))])
    effect = what_if(seen, {"it-logs"})
    assert [it.question for it in seen.findings] == ["it-logs"]
    assert effect.after.findings == ()
    assert effect.overall.confidence == 0


def test_a_policy_put_right_while_practice_lags_behind_shows_as_a_perception_gap() -> None:
    of = content(flow(question("hr-policy")), flow(question("it-practice")), mirrors=[("hr-policy", "it-practice")])
    seen = view(of, hr={"hr-policy": "not"}, it={"it-practice": "not"})
    after = what_if(seen, {"hr-policy"}).after
    assert [gap.mirror.policy for gap in after.gaps] == ["hr-policy"]
    assert what_if(seen, {"hr-policy", "it-practice"}).after.findings == ()


def test_a_department_without_an_assessment_stays_without() -> None:
    seen = view(OF, it={"it-login": "not"})
    assert what_if(seen, {"it-login"}).after.not_assessed == ("hr",)


def test_people_who_did_not_answer_are_not_made_to_say_anything() -> None:
    seen = view_institution(OF, [Pair(department=1, area="it", tallies=tally(IT, [voice(1, it_login="not")], {}))])
    after = what_if(seen, {"it-login"}).after
    assert after.standings["it-logs"] is None
    assert after.overall.answers == seen.overall.answers


@given(institutions())
def test_with_nothing_fixed_nothing_changes(seen: InstitutionView) -> None:
    effect = what_if(seen, frozenset())
    assert effect.after == seen
    assert effect.unlocked == effect.fixed == ()


@given(st.data())
def test_fixing_never_lowers_a_score_and_fixing_more_never_less(data: st.DataObject) -> None:
    seen = data.draw(institutions())
    questions = st.sets(st.sampled_from(list(seen.content.area_of)))
    some = data.draw(questions)
    more = some | data.draw(questions)
    effects = [what_if(seen, fixed) for fixed in (frozenset[str](), some, more)]
    for before, after in ((effects[0], effects[1]), (effects[1], effects[2])):
        for one, other in zip(figures(before.after), figures(after.after), strict=True):
            if one is not None:
                assert other is not None
                assert other >= one


def figures(seen: InstitutionView) -> list[float | None]:
    cells = [cell for row in seen.rows for cell in (row.figures, *row.principles)]
    return [None if it is None else it.score for it in (seen.overall, *cells, *(it.figures for it in seen.principles))]


@given(st.data())
def test_what_is_fixed_is_to_be_put_right_no_more_and_the_rest_still_is(data: st.DataObject) -> None:
    seen = data.draw(institutions())
    effect = what_if(seen, data.draw(st.sets(st.sampled_from(list(seen.content.area_of)))))
    before = {it.question for it in seen.findings if not it.is_mended_elsewhere}
    after = {it.question for it in effect.after.findings if not it.is_mended_elsewhere}
    assert after == before - set(effect.fixed)
