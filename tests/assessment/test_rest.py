from collections.abc import Sequence
from itertools import product

import pytest

from bot.assessment.flow import Importance, Standing
from bot.assessment.rest import Rest, Untold, tell_rest

from .small_institutions import question

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing


def untold(answers: Sequence[Sequence[Standing]], importance: Importance = Importance.MAJOR) -> list[Untold]:
    """What each member says of one responsibility after the other, each member of others."""
    return [
        Untold(question=question(f"hr-{member}-{number}", importance), member=member, standing=standing)
        for member, of_member in enumerate(answers)
        for number, standing in enumerate(of_member)
    ]


def rest(answers: Sequence[Sequence[Standing]], formers: Sequence[Rest] = ()) -> Rest | None:
    return tell_rest(untold(answers), told=(), formers=formers, least=5)


@pytest.mark.parametrize(
    ("answers", "standing"),
    [
        ([[MEETS] * 4] * 6, MEETS),
        ([[MEETS] * 4] * 4 + [[NOT] * 4] * 2, MEETS),
        ([[MEETS] * 4] * 3 + [[NOT] * 4] * 3, PARTLY),
        ([[UNKNOWN] * 4] * 6, PARTLY),
        ([[NOT] * 4] * 4 + [[MEETS] * 4] * 2, NOT),
    ],
)
def test_the_rest_stands_as_a_whole_with_room_for_all_that_two_people_say(
    answers: Sequence[Sequence[Standing]], standing: Standing
) -> None:
    found = rest(answers)
    assert found
    assert found.standing is standing
    assert set(found.standings.values()) == {standing}
    assert len(found.standings) == 24


@pytest.mark.parametrize("answers", [[[MEETS] * 9] * 4, [[MEETS] * 9] + [[MEETS]] * 6, []])
def test_nothing_is_told_of_few_people_or_where_one_says_most(answers: Sequence[Sequence[Standing]]) -> None:
    assert rest(answers) is None


def test_what_groups_tell_of_is_no_responsibility_of_the_rest() -> None:
    asked = (question("hr-code"), question("hr-bonus"))
    answers = [Untold(question=each, member=member, standing=MEETS) for each in asked for member in range(6)]
    found = tell_rest(answers, told={"hr-bonus"}, formers=(), least=5)
    assert found
    assert found.questions == ("hr-code",)


def test_a_later_rest_is_told_only_of_the_same_people_or_of_others() -> None:
    before = rest([[MEETS] * 4] * 6)
    assert before
    assert rest([[NOT] * 4] * 6, [before])
    assert rest([[NOT] * 4] * 7, [before]) is None


@pytest.mark.parametrize("importances", [(Importance.MAJOR,), (Importance.CRITICAL,), (Importance.MINOR,)])
@pytest.mark.parametrize(("people", "responsibilities"), [(6, 1), (7, 1), (5, 2), (6, 2)])
def test_whatever_is_told_of_the_rest_everybody_may_have_said_either(
    people: int, responsibilities: int, importances: Sequence[Importance]
) -> None:
    kinds = (MEETS, NOT)
    worlds: dict[Standing | None, list[tuple[Standing, ...]]] = {}
    for said in product(kinds, repeat=people * responsibilities):
        each = [said[start : start + responsibilities] for start in range(0, len(said), responsibilities)]
        found = tell_rest(untold(each, importances[0]), told=(), formers=(), least=5)
        worlds.setdefault(found.standing if found else None, []).append(said)
    for alike in worlds.values():
        # Everybody has as many answers, so whoever looks on might as well be the first.
        for own in {said[:responsibilities] for said in alike}:
            others = [said[responsibilities:] for said in alike if said[:responsibilities] == own]
            assert all(set(answers) == set(kinds) for answers in zip(*others, strict=True))
