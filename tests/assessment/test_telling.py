from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.flow import Standing
from bot.assessment.telling import FEWEST, Told, join, tell, weigh
from bot.assessment.voices import Agreement, Vantage

from .onlooker import World, answers_of, by_member, find_given_away, look_at, sort_worlds

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
AGREE, SPLIT = Agreement.AGREE, Agreement.SPLIT
BARE = (MEETS, NOT, UNKNOWN)
"""Kinds enough to try whole rounds: with fewer, others are the easier to see through."""


def told(answers: str, least: int = FEWEST) -> tuple[Standing, Agreement] | None:
    found = tell("hr-code", by_member(map(Standing, answers.split())), least=least)
    return (found.standing, found.agreement) if found else None


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ("meets meets meets meets meets", (MEETS, AGREE)),
        ("meets meets meets not not", (MEETS, AGREE)),
        ("meets meets not not not", (NOT, AGREE)),
        ("meets meets meets not not not", (NOT, SPLIT)),
        ("meets meets meets meets not not", (MEETS, AGREE)),
        ("meets meets partly not not", (PARTLY, SPLIT)),
        ("meets meets meets meets meets meets meets not not not", (MEETS, SPLIT)),
        ("meets meets unknown unknown unknown", (UNKNOWN, Agreement.UNKNOWN)),
        ("meets meets out out out", (OUT, AGREE)),
        ("meets out out unknown unknown", (UNKNOWN, Agreement.UNKNOWN)),
    ],
)
def test_how_a_responsibility_stands_is_told_and_whether_people_agree(
    answers: str, expected: tuple[Standing, Agreement]
) -> None:
    assert told(answers) == expected


@pytest.mark.parametrize("given_away", ["meets meets meets meets meets", "meets meets meets not not"])
def test_whether_all_say_the_same_or_all_but_two_cannot_be_seen(given_away: str) -> None:
    assert told(given_away) == told("meets meets meets meets not")


@pytest.mark.parametrize("least", [0, 3, 5, 7])
def test_nothing_is_told_of_fewer_than_five_whatever_the_setting(least: int) -> None:
    assert told("meets meets not not", least=least) is None


def test_a_setting_may_ask_for_more_people() -> None:
    assert told("meets meets meets meets meets meets", least=7) is None
    assert told("meets meets meets meets meets meets meets", least=7) == (MEETS, AGREE)


@pytest.mark.parametrize("people", range(FEWEST, 10))
def test_whatever_is_told_everybody_may_have_said_either(people: int) -> None:
    worlds = sort_worlds((look_at(tell("q", by_member(said))), (said,)) for said in answers_of(people, Standing))
    assert len(worlds) > 3
    assert not list(find_given_away(worlds))


@pytest.mark.parametrize("people", [3, 4])
@pytest.mark.parametrize("most", [1, 2, 3, 4])
def test_of_fewer_than_five_most_and_few_cannot_be_told_apart(people: int, most: int) -> None:
    if most <= people:
        worlds = sort_worlds((said.count(NOT) >= most, (said,)) for said in answers_of(people, (MEETS, NOT)))
        assert list(find_given_away(worlds))


@pytest.mark.parametrize("people", range(FEWEST, 10))
@pytest.mark.parametrize("moved", range(1, 5))
def test_a_standing_that_changes_gives_nobody_away_either(people: int, moved: int) -> None:
    for standing, left in product(Standing, range(moved + 1)):
        stayed = people - (moved - left)
        if stayed - left < FEWEST:
            continue
        former = Told(
            question="q",
            side=None,
            standing=standing,
            agreement=SPLIT,
            answered=stayed + left,
            people=frozenset(range(-left, stayed)),
        )
        worlds = sort_worlds(
            (look_at(tell("q", by_member(said), formers=[former])), (said,)) for said in answers_of(people, Standing)
        )
        assert not list(find_given_away(worlds))


def rounds_of(stayed: int, left: int, came: int) -> Iterator[tuple[object, World]]:
    """All that people may say in two rounds, those who stayed the same in both."""
    for same in answers_of(stayed, BARE):
        for gone in answers_of(left, BARE):
            before = tell("q", {**by_member(same), **by_member(gone, -left)})
            formers = [before] if before else []
            for new in answers_of(came, BARE):
                after = tell("q", {**by_member(same), **by_member(new, stayed)}, formers=formers)
                yield (look_at(before), look_at(after)), (same, gone, new)


@pytest.mark.parametrize(
    ("stayed", "left", "came"),
    [
        *((stayed, left, came) for stayed in (5, 6, 7) for left in (0, 1, 2) for came in (0, 1, 2)),
        (4, 1, 1),
        (4, 1, 2),
        (3, 2, 3),
        (1, 4, 4),
        (1, 5, 4),
        (0, 5, 5),
    ],
)
def test_two_rounds_give_nobody_away_even_if_those_who_stayed_say_the_same_again(
    stayed: int, left: int, came: int
) -> None:
    assert not list(find_given_away(sort_worlds(rounds_of(stayed, left, came))))


def test_two_rounds_told_by_themselves_would_give_a_newcomer_away() -> None:
    """The onlooker of these tests is no fool: he finds out what the rule for later rounds is there for."""
    careless = sort_worlds(
        ((look_at(tell("q", by_member(same))), look_at(tell("q", by_member((*same, new))))), (same, (new,)))
        for same in answers_of(5, (MEETS, NOT))
        for new in (MEETS, NOT)
    )
    assert list(find_given_away(careless))


sides = st.lists(st.sampled_from(Standing), max_size=9)


@given(sides, sides, sides)
def test_while_those_who_stayed_say_the_same_a_later_round_tells_nothing_new(
    same: list[Standing], gone: list[Standing], new: list[Standing]
) -> None:
    before = tell("q", {**by_member(same), **by_member(gone, 100)})
    after = tell("q", {**by_member(same), **by_member(new, 200)}, formers=[before] if before else [])
    if before and after and len(same) > 1:
        assert (after.standing, after.agreement) == (before.standing, before.agreement)


def test_newcomers_who_change_nothing_by_themselves_leave_a_standing_as_it_was() -> None:
    before = tell("q", by_member([MEETS] * 3 + [NOT] * 3))
    assert before
    assert before.standing is NOT
    after = tell("q", by_member([MEETS] * 4 + [NOT] * 3), formers=[before])
    assert after
    assert (after.standing, after.answered, after.people) == (NOT, 7, before.people)


def test_a_standing_changes_once_more_people_speak_against_it_than_came_or_left() -> None:
    before = tell("q", by_member([MEETS] * 3 + [NOT] * 3))
    after = tell("q", by_member([MEETS] * 5 + [NOT] * 2), formers=[before] if before else [])
    assert after
    assert (after.standing, after.people) == (MEETS, frozenset(range(7)))


def test_the_same_people_are_told_of_as_they_answer_now() -> None:
    before = weigh("q", by_member([MEETS] * 4 + [NOT]))
    after = tell("q", by_member([MEETS, NOT, NOT, NOT, NOT]), formers=[before])
    assert after
    assert after.standing is NOT


def test_nothing_is_told_where_too_many_left_to_hide_who() -> None:
    before = weigh("q", by_member([MEETS] * 6))
    assert tell("q", by_member([MEETS] * 5), formers=[before]) is None


def test_another_group_is_told_of_by_itself() -> None:
    before = weigh("q", by_member([MEETS] * 6))
    after = tell("q", by_member([NOT] * 6, first=5), formers=[before])
    assert after
    assert after.standing is NOT


def test_a_former_telling_of_most_of_these_people_counts_and_of_those_the_newest() -> None:
    others = weigh("q", by_member([NOT] * 6, first=3))
    old, new = (weigh("q", by_member([standing] * 6)) for standing in (NOT, PARTLY))
    after = tell("q", by_member([PARTLY] * 4 + [NOT] * 3), formers=[others, new, old])
    assert after
    assert after.standing is PARTLY


def test_sides_come_together_by_what_is_told_of_each() -> None:
    said = [
        weigh("q", by_member([standing] * people), side=side)
        for standing, people, side in ((NOT, 6, Vantage.FRONTLINE), (MEETS, 5, Vantage.DIRECTING))
    ]
    assert join(said) == (NOT, SPLIT)
    assert join(said[:1]) == (NOT, AGREE)


def test_people_are_divided_where_one_side_is() -> None:
    divided = weigh("q", by_member([MEETS] * 3 + [NOT] * 3), side=Vantage.FRONTLINE)
    sure = weigh("q", by_member([NOT] * 9), side=Vantage.DIRECTING)
    assert join([divided, sure]) == (NOT, SPLIT)
