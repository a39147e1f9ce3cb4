from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.changes import ChangeKind, compare
from bot.assessment.confidentiality import (
    REMEMBERED,
    Disclosure,
    Heard,
    disclose,
    may_compare,
    may_show_notes,
    recall,
)
from bot.assessment.delta import carry_over
from bot.assessment.flow import Flow, Standing
from bot.assessment.institution import InstitutionView, Pair, surround, view_institution
from bot.assessment.round import Asked, Privacy, Round
from bot.assessment.scoring import Spread
from bot.assessment.summary import summarise_voices
from bot.assessment.voices import Agreement, Tallies, Vantage, Voice, tally

from .onlooker import World, answers_of, find_given_away, look_at_all, part, sort_worlds
from .small_institutions import content, flow, heard, question, settle

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
FRONTLINE, DIRECTING, OTHER = Vantage
SALES = flow(question("sf-cost"))
STAFF = flow(question("hr-code"), question("hr-signed", after=("hr-code", "meets")), question("hr-bonus"))
BOTH = content(SALES, STAFF)
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


def say(department: int, answers: Sequence[str], *, first: int = 0, side: Vantage = OTHER) -> Heard:
    """A department of which each member gave one answer about sales."""
    return part(department, SALES, [{"sf-cost": answer} for answer in answers], first=first, side=side)


def count(told: Disclosure, department: int = 1) -> Tallies:
    """What is told of a department's sales."""
    group = told.group_of(department, "sf")
    assert group
    return group.count(SALES, {})


def view(told: Disclosure, departments: Mapping[int, Flow]) -> InstitutionView:
    """The institution as its leaders see it; departments told of together stand where the first of them does."""
    groups = {(group.departments[0], group.area): group for group in told.groups}
    return view_institution(
        BOTH,
        [
            Pair(
                department=number,
                area=asked.area,
                tallies=groups[number, asked.area].count(asked, {}) if (number, asked.area) in groups else None,
            )
            for number, asked in departments.items()
        ],
    )


def test_a_department_of_five_is_told_of_without_counts() -> None:
    told = count(disclose([say(1, ["meets", "meets", "meets", "not", "unknown"])]))
    cost = told.by_question["sf-cost"]
    assert told.coarse
    assert told.people == 5
    assert (cost.standing, cost.agreement, cost.spread, cost.said) == (
        MEETS,
        Agreement.AGREE,
        Spread(meets=5, coarse=True),
        (),
    )


def test_a_department_of_four_has_no_figure_and_in_the_institutions_its_area_is_unknown() -> None:
    told = disclose([say(1, ["not"] * 4)])
    assert told == Disclosure(groups=(), rest=None)
    assert view(told, {1: SALES}).not_assessed == ("sf",)


def test_small_departments_of_an_area_are_told_of_together() -> None:
    told = disclose([say(1, ["not"] * 5), say(2, ["meets"] * 3, first=10), say(3, ["meets"] * 3, first=20)])
    assert [group.departments for group in told.groups] == [(1,), (2, 3)]
    assert count(told, 2) == count(told, 3)
    assert count(told, 2).by_question["sf-cost"].spread == Spread(meets=6, coarse=True)


def test_who_answered_for_two_small_departments_counts_once() -> None:
    assert disclose([say(1, ["not"] * 3), say(2, ["meets"] * 3)]).groups == ()
    told = disclose([say(1, ["not"] * 4), say(2, ["meets"] * 3, first=3)])
    assert count(told).people == 6
    assert count(told).by_question["sf-cost"].standing is NOT


def test_small_departments_of_different_areas_count_in_the_rest_of_the_institution() -> None:
    asked = flow(question("hr-code"), question("hr-bonus"))
    told = disclose(
        [
            say(1, ["meets"] * 4),
            part(2, asked, [{"hr-code": "meets", "hr-bonus": "meets"}] * 4, first=10),
        ]
    )
    assert told.groups == ()
    assert told.rest
    assert told.rest.standings == {"sf-cost": MEETS, "hr-code": MEETS, "hr-bonus": MEETS}


def test_of_what_few_answered_nothing_is_told_in_a_large_department() -> None:
    answers = [{"hr-code": "meets", "hr-bonus": "not"}] * 4 + [{"hr-code": "meets"}] * 4
    told = disclose([part(1, STAFF, answers, first=0)]).groups[0].count(STAFF, {})
    assert told.by_question["hr-code"].spread == Spread(meets=8, coarse=True)
    assert (told.by_question["hr-bonus"].standing, told.by_question["hr-bonus"].spread) == (None, Spread(coarse=True))


def test_of_follow_ups_nothing_is_told() -> None:
    told = disclose([part(1, STAFF, [{"hr-code": "meets", "hr-signed": "not"}] * 8, first=0)])
    assert told.groups[0].count(STAFF, {}).standings == {"hr-code": MEETS, "hr-signed": None, "hr-bonus": None}


def test_a_settled_answer_skips_its_follow_ups_as_in_a_named_round() -> None:
    told = disclose([part(1, STAFF, [{"hr-code": "meets", "hr-signed": "not"}] * 8, first=0)])
    settled = told.groups[0].count(STAFF, {"hr-code": settle("not")})
    assert settled.standings == {"hr-code": NOT, "hr-signed": OUT, "hr-bonus": None}


def test_frontline_and_those_who_direct_are_told_apart_where_both_are_five() -> None:
    front, direct = say(1, ["not"] * 5, side=FRONTLINE), say(1, ["meets"] * 6, first=10, side=DIRECTING)
    cost = count(disclose([replace(front, voices=front.voices + direct.voices)])).by_question["sf-cost"]
    assert (cost.frontline, cost.directing, cost.standing) == (NOT, MEETS, MEETS)
    assert cost.spread == Spread(meets=6, not_met=5, coarse=True)
    assert cost.is_split
    assert cost.frontline_differs


@pytest.mark.parametrize(("directing", "others"), [(4, 0), (5, 1)])
def test_they_are_not_told_apart_where_too_few_direct_or_somebody_is_neither(directing: int, others: int) -> None:
    front = say(1, ["not"] * 9, side=FRONTLINE)
    direct = say(1, ["meets"] * directing, first=20, side=DIRECTING)
    other = say(1, ["meets"] * others, first=40)
    cost = count(disclose([replace(front, voices=front.voices + direct.voices + other.voices)])).by_question["sf-cost"]
    assert (cost.frontline, cost.directing) == (None, None)
    assert cost.spread == Spread(not_met=9 + directing + others, coarse=True)


def test_a_settled_answer_counts_as_in_a_named_round() -> None:
    told = disclose([say(1, ["not"] * 5)])
    settled = told.groups[0].count(SALES, {"sf-cost": settle("meets")}).by_question["sf-cost"]
    assert (settled.standing, settled.spread) == (MEETS, Spread(not_met=5, coarse=True))


def test_the_summary_of_a_department_is_made_of_what_is_told() -> None:
    told = count(disclose([say(1, ["not", "not", "not", "meets", "meets", "meets"])]))
    summary = summarise_voices(told, content=BOTH, surroundings=surround(BOTH, []), names={})
    assert [finding.question for finding in summary.findings] == ["sf-cost"]
    assert summary.findings[0].is_split
    assert summary.figures.confidence == 1


def test_an_area_is_made_of_what_is_told_of_its_departments() -> None:
    told = disclose([say(1, ["not"] * 3 + ["meets"] * 2), say(2, ["meets"] * 3 + ["not"] * 3, first=10)])
    shown = view(told, {1: SALES, 2: SALES})
    assert shown.standings["sf-cost"] is NOT
    assert shown.overall.answers == Spread(not_met=11, coarse=True)


def test_rounds_are_compared_by_what_was_told() -> None:
    before = disclose([say(1, ["not"] * 3 + ["meets"] * 3)])
    after = disclose([say(1, ["not"] * 3 + ["meets"] * 4)], before=[before])
    later = disclose([say(1, ["not"] * 1 + ["meets"] * 6)], before=[after, before])
    kinds = [
        compare(count(one), count(other), principles=BOTH.principles).changes[0].kind
        for one, other in ((before, after), (after, later))
    ]
    assert kinds == [ChangeKind.UNCHANGED, ChangeKind.GONE]


def test_answers_given_under_a_former_id_are_remembered() -> None:
    before = disclose([say(1, ["not"] * 3 + ["meets"] * 3)])
    renamed = flow(question("sf-price", was=("sf-cost",)))
    answers = [{"sf-price": answer} for answer in ["not"] * 3 + ["meets"] * 4]
    after = disclose([part(1, renamed, answers, first=0)], before=[before])
    assert after.groups[0].count(renamed, {}).standings == {"sf-price": NOT}


def test_a_confidential_round_after_a_named_one_gives_no_newcomer_away() -> None:
    before = recall([say(1, ["not"] * 2 + ["meets"] * 3)])
    after = disclose([say(1, ["not"] * 2 + ["meets"] * 3 + ["not"])], before=[before])
    assert count(after).standings == {"sf-cost": MEETS}
    assert count(disclose([say(1, ["not"] * 2 + ["meets"] * 3 + ["not"])])).standings == {"sf-cost": NOT}


def close(privacy: Privacy, at: datetime = NOON) -> Round:
    return Round(id=1, institution=1, privacy=privacy, asked=Asked.EVERYONE, opened_at=NOON, closed_at=at)


@pytest.mark.parametrize(
    ("before", "after", "days", "expected"),
    [
        (Privacy.NAMED, Privacy.NAMED, 2000, True),
        (Privacy.CONFIDENTIAL, Privacy.CONFIDENTIAL, 365, True),
        (Privacy.CONFIDENTIAL, Privacy.CONFIDENTIAL, REMEMBERED.days + 1, False),
        (Privacy.NAMED, Privacy.CONFIDENTIAL, 1, False),
        (Privacy.CONFIDENTIAL, Privacy.NAMED, 1, False),
    ],
)
def test_rounds_are_held_against_each_other_only_where_the_later_one_remembers_the_earlier(
    before: Privacy, after: Privacy, days: int, expected: bool
) -> None:
    assert may_compare(close(before), close(after, NOON + timedelta(days=days))) is expected


def test_notes_are_shown_only_where_something_is_told() -> None:
    answers = [{"hr-code": "meets", "hr-bonus": "not"}] * 4 + [{"hr-code": "meets"}] * 4
    told = disclose([part(1, STAFF, answers, first=0)]).groups[0].count(STAFF, {})
    assert may_show_notes(told, "hr-code")
    assert not may_show_notes(told, "hr-bonus")


def test_named_rounds_are_counted_as_they_are() -> None:
    named = tally(SALES, say(1, ["meets", "not"]).voices, {})
    assert not named.coarse
    assert named.by_question["sf-cost"].spread == Spread(meets=1, not_met=1)
    assert may_show_notes(named, "sf-cost")


@given(heard(STAFF, most=12), st.randoms(use_true_random=False))
def test_it_makes_no_difference_to_what_is_told_who_said_what(voices: list[Voice], chance: Random) -> None:
    voices = [replace(voice, vantage=OTHER) for voice in voices]
    walks = [voice.walk for voice in voices]
    chance.shuffle(walks)
    mixed = [replace(voice, walk=walk) for voice, walk in zip(voices, walks, strict=True)]
    one, other = (disclose([Heard(department=1, flow=STAFF, voices=tuple(it))]) for it in (voices, mixed))
    assert look_at_all(one) == look_at_all(other)


@given(heard(STAFF, most=12))
def test_no_spread_holds_more_than_one_standing_of_a_group(voices: list[Voice]) -> None:
    together = tuple(replace(voice, vantage=OTHER) for voice in voices)
    for group in disclose([Heard(department=1, flow=STAFF, voices=together)]).groups:
        for found in group.count(STAFF, {}).by_question.values():
            assert sum(count > 0 for count in found.spread.counts.values()) <= 1
            assert found.said == ()


def test_nobody_is_given_away_in_an_institution_with_small_and_large_departments() -> None:
    asked = {1: SALES, 2: SALES, 3: SALES, 4: STAFF}
    worlds: list[tuple[object, World]] = []
    for said in product(*(answers_of(people, (MEETS, NOT)) for people in (6, 3, 2, 2))):
        large, some, few, others = said
        told = disclose(
            [
                say(1, large),
                say(2, some, first=20),
                say(3, few, first=30),
                part(4, STAFF, [{"hr-code": answer} for answer in others], first=40),
            ]
        )
        seen = view(told, asked)
        worlds.append(((look_at_all(told), seen.overall, *(row.figures for row in seen.rows), seen.principles), said))
    alike = sort_worlds(worlds)
    assert len(alike) > 4
    assert not list(find_given_away(alike))


def both(code: Sequence[str], bonus: Sequence[str]) -> list[Mapping[str, str]]:
    return [{"hr-code": one, "hr-bonus": other} for one, other in zip(code, bonus, strict=True)]


def test_nobody_is_given_away_by_several_questions_and_sides_together() -> None:
    asked = flow(question("hr-code"), question("hr-bonus"))
    worlds: list[tuple[object, World]] = []
    for said in product(answers_of(5, (MEETS, NOT)), repeat=4):
        code, bonus, code_above, bonus_above = said
        front = part(1, asked, both(code, bonus), first=0, side=FRONTLINE)
        direct = part(1, asked, both(code_above, bonus_above), first=10, side=DIRECTING)
        told = disclose([replace(front, voices=front.voices + direct.voices)])
        worlds.append(((look_at_all(told), told.groups[0].count(asked, {}).score()), said))
    assert not list(find_given_away(sort_worlds(worlds)))


def test_nobody_is_given_away_by_two_rounds_of_an_institution() -> None:
    """Everybody says the same again; one has left a department, and another came to one that was too small."""
    worlds = []
    for large, small, gone, new in product(
        answers_of(6, (MEETS, NOT)), answers_of(4, (MEETS, NOT)), (MEETS, NOT), (MEETS, NOT)
    ):
        before = disclose([say(1, [*large, gone]), say(2, small, first=20)])
        after = disclose([say(1, large), say(2, [*small, new], first=20)], before=[before])
        worlds.append(((look_at_all(before), look_at_all(after)), (large, small, (gone,), (new,))))
    assert not list(find_given_away(sort_worlds(worlds)))


def test_nobody_is_given_away_by_a_follow_up_that_carries_over_what_it_does_not_ask() -> None:
    """One has left since; of the bonus nobody is asked again."""
    asked = flow(question("hr-code"), question("hr-bonus"))
    worlds: list[tuple[object, World]] = []
    for code, bonus, gone in product(answers_of(6, (MEETS, NOT)), answers_of(6, (MEETS, NOT)), (MEETS, NOT)):
        first = disclose([part(1, asked, both([*code, gone], [*bonus, gone]), first=0)])
        again = part(1, asked, [{"hr-code": answer} for answer in code], first=0)
        voices = tuple(replace(it, walk=replace(it.walk, asked=frozenset({"hr-code"}))) for it in again.voices)
        second = disclose([replace(again, voices=voices)], before=[first])
        then, now = (told.group_of(1, "hr") for told in (first, second))
        shown = [group.count(asked, {}) if group else None for group in (then, now)]
        if shown[0] and shown[1]:
            shown[1] = carry_over(shown[1], shown[0], closed_at=NOON, until=NOON)
            assert shown[1].by_question["hr-bonus"].standing is shown[0].by_question["hr-bonus"].standing
        seen = [
            it and (it.score(), [(tally.standing, tally.agreement) for tally in it.by_question.values()])
            for it in shown
        ]
        worlds.append(((look_at_all(first), look_at_all(second), repr(seen)), (code, bonus, (gone,))))
    assert not list(find_given_away(sort_worlds(worlds)))


def test_notes_of_few_are_not_shown_beside_what_is_carried_over() -> None:
    before = disclose([part(1, STAFF, [{"hr-code": "meets", "hr-bonus": "not"}] * 6, first=0)])
    answers = [{"hr-code": "meets", "hr-bonus": "meets"}] * 2 + [{"hr-code": "meets"}] * 4
    after = disclose([part(1, STAFF, answers, first=0)], before=[before])
    then, now = (it.groups[0].count(STAFF, {}) for it in (before, after))
    carried = carry_over(now, then, closed_at=NOON, until=NOON)
    assert carried.standings["hr-bonus"] is NOT
    assert not may_show_notes(carried, "hr-bonus")
    assert may_show_notes(carried, "hr-code")
