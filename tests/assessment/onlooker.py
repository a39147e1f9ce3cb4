"""An onlooker who sees all that is told, knows the rules and his own answer, and weighs what else may be true."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations_with_replacement

from bot.assessment.confidentiality import Disclosure, Heard
from bot.assessment.flow import Flow, Standing
from bot.assessment.run import Place, Run
from bot.assessment.telling import Told
from bot.assessment.voices import Vantage, Voice

Answers = tuple[Standing, ...]
"""What the people of a group say; whose answer is whose makes no difference to what is told."""

World = tuple[Answers, ...]
"""What may be true: the answers of each group."""

JUDGEMENTS = {Standing.MEETS, Standing.NOT}


def find_given_away(worlds: Mapping[Hashable, Sequence[World]]) -> Iterator[str]:
    """The cases in which somebody cannot have said both that it is met and that it is not.

    `worlds` has the worlds that look the same from outside, by what is told in them. The onlooker is anybody, or stands
    outside; everybody else must be safe from him.
    """
    for told, alike in worlds.items():
        for onlooker, own, rest in _look(alike):
            for group in range(len(alike[0])):
                possible = {answer for world in rest for answer in world[group]}
                if any(world[group] for world in rest) and not possible >= JUDGEMENTS:
                    yield f"{told}: {onlooker} says {own}, then others in {group} say {possible}"


def _look(worlds: Sequence[World]) -> Iterator[tuple[int | None, Standing | None, Sequence[World]]]:
    """Everybody's place and answer, with what the others may have said."""
    yield None, None, worlds
    for place in range(len(worlds[0])):
        for own in {answer for world in worlds for answer in world[place]}:
            yield place, own, [_without(world, place, own) for world in worlds if own in world[place]]


def _without(world: World, place: int, own: Standing) -> World:
    here = list(world[place])
    here.remove(own)
    return (*world[:place], tuple(here), *world[place + 1 :])


def sort_worlds(worlds: Iterable[tuple[Hashable, World]]) -> Mapping[Hashable, Sequence[World]]:
    """Put worlds in which the same is told together."""
    alike: dict[Hashable, list[World]] = {}
    for told, world in worlds:
        alike.setdefault(told, []).append(world)
    return alike


def answers_of(people: int, kinds: Iterable[Standing]) -> Iterator[Answers]:
    """All that so many people may say."""
    return combinations_with_replacement(tuple(kinds), people)


def by_member(answers: Iterable[Standing], first: int = 0) -> Mapping[int, Standing]:
    """The answers of members numbered from the first on."""
    return dict(enumerate(answers, first))


def part(
    department: int, flow: Flow, answers: Iterable[Mapping[str, str]], *, first: int, side: Vantage = Vantage.OTHER
) -> Heard:
    """A department whose members, numbered from the first on, gave these answers."""
    return Heard(
        department=department,
        flow=flow,
        voices=tuple(
            Voice(member=member, vantage=side, walk=Run(answers=dict(given), place=Place.SUBMITTED))
            for member, given in enumerate(answers, first)
        ),
    )


def look_at(told: Told | None) -> Hashable:
    """What anybody may see of what is told."""
    return told and (told.question, told.side, told.standing, told.agreement, told.answered)


def look_at_all(disclosure: Disclosure) -> Hashable:
    """What anybody may see of what a round tells."""
    rest = disclosure.rest
    return (
        tuple((group.departments, group.area, tuple(map(look_at, group.told))) for group in disclosure.groups),
        rest and (rest.questions, rest.standing),
    )
