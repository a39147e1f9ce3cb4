import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.flow import Standing
from bot.assessment.people import Institution, Member, Person, Role, RoleKind, SetUp
from bot.assessment.run import Place, Run, standings
from bot.assessment.scoring import Spread, lower_median, score
from bot.assessment.voices import (
    Agreement,
    Said,
    Settled,
    Tally,
    Vantage,
    Voice,
    agreement_of,
    join_answers,
    join_standings,
    tally,
    vantage_of,
)

from .small_flows import flows
from .small_institutions import flow, heard, question, settle, voice, voices

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
FRONTLINE, DIRECTING, OTHER = Vantage
HR = flow(question("hr-code"), question("hr-signed", after=("hr-code", "meets partly")), question("hr-bonus"))


def count(*choices: str, settled: str | None = None) -> Tally:
    """The tally of hr-code after these answers."""
    agreed = {"hr-code": settle(settled)} if settled else {}
    return tally(HR, voices("hr-code", *choices), agreed).by_question["hr-code"]


@pytest.mark.parametrize(
    ("choices", "standing", "agreement"),
    [
        ("", None, Agreement.SILENT),
        ("meets", MEETS, Agreement.AGREE),
        ("meets not", NOT, Agreement.SPLIT),
        ("meets meets partly", MEETS, Agreement.SPLIT),
        ("meets meets meets partly", MEETS, Agreement.AGREE),
        ("not not not not not not not meets meets", NOT, Agreement.AGREE),
        ("not not not not not meets meets", NOT, Agreement.SPLIT),
        ("meets unknown unknown unknown", MEETS, Agreement.AGREE),
        ("unknown unknown", UNKNOWN, Agreement.UNKNOWN),
        ("unknown out out", UNKNOWN, Agreement.UNKNOWN),
        ("out out", OUT, Agreement.AGREE),
        ("meets out out", MEETS, Agreement.AGREE),
    ],
)
def test_people_come_to_the_lower_median_and_agree_when_three_quarters_of_those_who_judge_say_the_same(
    choices: str, standing: Standing | None, agreement: Agreement
) -> None:
    found = count(*choices.split())
    assert (found.standing, found.agreement) == (standing, agreement)


def test_the_spread_stands_beside_the_standing() -> None:
    assert count("meets", "partly", "partly", "unknown").spread == Spread(meets=1, partly=2, unknown=1)


def test_frontline_staff_and_those_who_direct_them_have_medians_of_their_own() -> None:
    said = [
        *voices("hr-code", "not", "partly", "meets", vantage=FRONTLINE),
        *voices("hr-code", "meets", "meets", vantage=DIRECTING, first=10),
        *voices("hr-code", "out", vantage=OTHER, first=20),
    ]
    found = tally(HR, said, {})
    code = found.by_question["hr-code"]
    assert (code.frontline, code.directing, code.standing) == (PARTLY, MEETS, MEETS)
    assert code.frontline_differs
    assert found.voices == {FRONTLINE: 3, DIRECTING: 2, OTHER: 1}
    assert found.people == 6


@pytest.mark.parametrize(
    ("frontline", "directing", "differs"),
    [("not", "partly", True), ("meets", "meets", False), ("meets", "not", False), ("unknown", "meets", False)],
)
def test_the_frontline_differs_only_where_it_judges_worse(frontline: str, directing: str, differs: bool) -> None:
    said = [
        *voices("hr-code", frontline, vantage=FRONTLINE),
        *voices("hr-code", directing, vantage=DIRECTING, first=9),
    ]
    assert tally(HR, said, {}).by_question["hr-code"].frontline_differs is differs


def test_without_an_answer_of_either_side_nothing_is_compared() -> None:
    assert not count("not", "meets").frontline_differs


def test_a_settled_answer_counts_alone_and_what_people_said_stays() -> None:
    found = count("meets", "not", settled="partly")
    assert found.standing is PARTLY
    assert found.settled == settle("partly")
    assert found.spread == Spread(meets=1, not_met=1)
    assert found.agreement is Agreement.SPLIT
    assert not found.is_split


def test_what_is_settled_is_no_difference_between_frontline_and_managers_any_more() -> None:
    said = [*voices("hr-code", "not", vantage=FRONTLINE), *voices("hr-code", "meets", vantage=DIRECTING, first=9)]
    found = tally(HR, said, {"hr-code": settle("not")}).by_question["hr-code"]
    assert (found.standing, found.frontline, found.directing) == (NOT, NOT, MEETS)
    assert not found.frontline_differs


def test_an_answer_can_be_settled_where_nobody_spoke() -> None:
    found = tally(HR, [], {"hr-bonus": settle("meets")})
    assert found.standings == {"hr-code": None, "hr-signed": None, "hr-bonus": MEETS}


@pytest.mark.parametrize(("settled", "follow_up"), [("not", OUT), ("unknown", UNKNOWN), ("partly", MEETS)])
def test_a_settled_answer_skips_the_follow_ups_that_it_does_not_call_for(settled: str, follow_up: Standing) -> None:
    said = [voice(1, hr_code="meets", hr_signed="meets"), voice(2, hr_code="not")]
    found = tally(HR, said, {"hr-code": settle(settled)})
    assert found.standings["hr-signed"] is follow_up


def test_a_settled_answer_skips_follow_ups_of_follow_ups_too() -> None:
    chain = flow(question("hr-1"), question("hr-2", after=("hr-1", "meets")), question("hr-3", after=("hr-2", "meets")))
    found = tally(chain, [voice(1, hr_1="meets", hr_2="meets", hr_3="not")], {"hr-1": settle("not")})
    assert found.standings == {"hr-1": NOT, "hr-2": OUT, "hr-3": OUT}
    assert not found.by_question["hr-3"].is_split


def test_who_said_what_is_told_where_the_round_is_named() -> None:
    said = [voice(2, DIRECTING, "Badru", hr_code="meets"), voice(1, FRONTLINE, "Amina", hr_code="not"), voice(3)]
    found = tally(HR, said, {})
    assert found.by_question["hr-code"].said == (
        Said(member=1, name="Amina", vantage=FRONTLINE, standing=NOT),
        Said(member=2, name="Badru", vantage=DIRECTING, standing=MEETS),
    )


def test_without_names_nobody_can_be_told_apart() -> None:
    assert count("meets", "not").said == ()


def test_confidence_is_the_judged_part_of_all_answers_of_all_people() -> None:
    said = [voice(1, hr_code="meets", hr_bonus="unknown"), voice(2, hr_code="not", hr_bonus="unknown"), voice(3)]
    figures = tally(HR, said, {}).score()
    # hr-signed follows a "meets" unanswered and a "not" that skips it, so it adds no answer that counts.
    assert figures.answers == Spread(meets=1, not_met=1, unknown=2, out=1)
    assert figures.confidence == 0.5


def test_figures_by_principle_are_made_of_all_answers_too() -> None:
    two = flow(question("hr-a"), question("hr-b", principles=("pricing",)))
    found = tally(two, [voice(1, hr_a="meets", hr_b="unknown"), voice(2, hr_a="meets", hr_b="not")], {})
    by_principle = found.score_by_principle(("pricing", "privacy"))
    assert [(it.principle, it.figures.confidence) for it in by_principle] == [("pricing", 0.5), ("privacy", 1.0)]


def test_agreement_is_counted_over_the_questions() -> None:
    said = [voice(1, hr_code="not", hr_bonus="meets"), voice(2, hr_code="not", hr_bonus="partly")]
    assert tally(HR, said, {}).agreements == {
        Agreement.AGREE: 2,
        Agreement.SPLIT: 1,
        Agreement.UNKNOWN: 0,
        Agreement.SILENT: 0,
    }


def test_tallies_are_carried_to_the_ids_of_another_revision() -> None:
    before = tally(HR, [voice(1, hr_code="meets", hr_signed="not", hr_bonus="partly")], {})
    later = flow(question("hr-ethics", was=("hr-rules", "hr-code")), question("hr-bonus"), question("hr-new"))
    carried = before.carried_to(later)
    assert carried.standings == {"hr-ethics": MEETS, "hr-bonus": PARTLY}
    assert carried.flow == later
    assert carried.carried_to(later) == carried


def test_departments_are_joined_by_the_lower_median_of_theirs_and_all_their_answers() -> None:
    branches = [count("meets"), count("meets", "meets", "not"), count("not")]
    assert join_standings(branches) is MEETS
    assert join_standings(branches[1:]) is NOT
    assert join_answers(branches) == Spread(meets=3, not_met=2)


@pytest.mark.parametrize(
    ("role", "frontline", "vantage"),
    [
        (Role(kind=RoleKind.LEADER), False, DIRECTING),
        (Role(kind=RoleKind.OWNER), True, DIRECTING),
        (Role(kind=RoleKind.MANAGER, department=7), True, DIRECTING),
        (Role(kind=RoleKind.MANAGER, department=8), False, OTHER),
        (Role(kind=RoleKind.MANAGER, department=8), True, FRONTLINE),
        (Role(kind=RoleKind.STAFF, department=7), True, FRONTLINE),
        (Role(kind=RoleKind.STAFF, department=7), False, OTHER),
    ],
)
def test_a_department_is_directed_by_its_own_managers_and_the_leaders(
    role: Role, frontline: bool, vantage: Vantage
) -> None:
    institution = Institution(id=1, slug="coop", name="Coop", language="en", time_zone="UTC", set_up=SetUp.DONE)
    person = Person(id=1, telegram_id=5, name="Amina", language="en", time_zone="UTC", institution=1)
    member = Member(id=1, institution=institution, person=person, key="k", roles=(role,), frontline=frontline)
    assert vantage_of(member, 7) is vantage


@given(st.data())
def test_the_tallies_are_the_same_in_whatever_order_the_voices_come(data: st.DataObject) -> None:
    asked = data.draw(flows())
    said = data.draw(heard(asked))
    assert tally(asked, data.draw(st.permutations(said)), {}) == tally(asked, said, {})


@given(st.data())
def test_one_voice_alone_comes_to_what_it_says_and_never_disagrees(data: st.DataObject) -> None:
    asked = data.draw(flows())
    [only] = data.draw(heard(asked, least=1, most=1))
    found = tally(asked, [only], {})
    assert found.standings == {**dict.fromkeys(asked.questions), **standings(asked, only.walk)}
    assert not any(it.is_split or it.frontline_differs for it in found.by_question.values())
    assert found.score().score == score(asked, standings(asked, only.walk)).score


@given(st.data())
def test_a_split_needs_two_who_judge_differently(data: st.DataObject) -> None:
    asked = data.draw(flows())
    for it in tally(asked, data.draw(heard(asked)), {}).by_question.values():
        kinds = [number for number in (it.spread.meets, it.spread.partly, it.spread.not_met) if number]
        if it.is_split:
            assert len(kinds) > 1
        if len(kinds) > 1 and max(kinds) < sum(kinds) * 0.75:
            assert it.is_split


@given(st.data())
def test_whatever_is_settled_stands_as_settled_and_is_no_dispute(data: st.DataObject) -> None:
    asked = data.draw(flows())
    choices = st.sampled_from([it.value for it in Standing])
    settled: dict[str, Settled] = {
        name: settle(data.draw(choices)) for name in data.draw(st.sets(st.sampled_from(list(asked.questions))))
    }
    found = tally(asked, data.draw(heard(asked)), settled).by_question
    for name, agreed in settled.items():
        assert found[name].standing == agreed.choice
        assert not found[name].is_split
        assert not found[name].frontline_differs


@given(st.data())
def test_an_unsettled_question_stands_as_the_lower_median_of_its_voices(data: st.DataObject) -> None:
    asked = data.draw(flows())
    said = data.draw(heard(asked))
    for name, it in tally(asked, said, {}).by_question.items():
        assert it.standing is lower_median(standings(asked, each.walk).get(name) for each in said)


def test_nothing_said_is_silence() -> None:
    assert agreement_of(Spread()) is Agreement.SILENT
    empty = tally(HR, [Voice(member=1, vantage=OTHER, walk=Run(place=Place.SUBMITTED))], {})
    assert (empty.people, empty.score().score, empty.score().confidence) == (1, None, None)
