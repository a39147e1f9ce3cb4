"""What a confidential round tells: decided once, when it closes, and kept as it is from then on.

Every answer counts in one place only, so that nothing can be found out by taking one figure from another: in its
department; or, where a department is too small, with the other small departments of its area; or else in the rest, of
which one standing is told for the institution's score alone. Of each place only what `telling` allows is told, and all
other figures (of areas, principles and the institution; changes; what would be) are made of that. They have no exact
numbers to subtract, so no further group must be hidden to guard a small one. Of follow-ups nothing is told: how many
were asked them, and what they said, would tell how many gave which answer before.

It is kept, not counted again: otherwise a member who is erased or gets another role, or a department that is joined to
another, would change the figures and so show what that person said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.assessment.flow import Flow, Standing
from bot.assessment.rest import Rest, Untold, tell_rest
from bot.assessment.round import Privacy, Round
from bot.assessment.run import standings
from bot.assessment.scoring import Spread, spread
from bot.assessment.telling import FEWEST, Told, join, tell, weigh
from bot.assessment.voices import Agreement, Settled, Tallies, Tally, Vantage, Voice, ids, rule

REMEMBERED = timedelta(days=2 * 365)
"""How long what a round told counts in later ones. After that nobody takes it that people still say the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the people of a department said of one area, until the round was closed."""

    department: int
    flow: Flow
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What is told of a department in an area, or of several small ones together."""

    departments: tuple[int, ...]
    area: str
    voices: Mapping[Vantage, int]
    """How many people handed in answers, by vantage."""
    told: tuple[Told, ...]
    """One for each question of which anything is told, or one for each side."""

    @property
    def is_pooled(self) -> bool:
        """Whether it is several departments, each too small to be told of alone."""
        return len(self.departments) > 1

    def count(self, flow: Flow, settled: Mapping[str, Settled]) -> Tallies:
        """The tallies that figures are made of. What is settled counts as it does elsewhere: no person said it."""
        ruled = rule(flow, settled)
        by_question: dict[str, list[Told]] = {question.id: [] for question in flow}
        for told in self.told:
            by_question[told.question].append(told)
        return Tallies(
            flow=flow,
            voices=self.voices,
            by_question={
                question: _count(told, ruled.get(question), settled.get(question))
                for question, told in by_question.items()
            },
            coarse=True,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """All that a round tells."""

    groups: tuple[Group, ...]
    rest: Rest | None

    def group_of(self, department: int, area: str) -> Group | None:
        """The group in which a department's answers count, alone or with others; None where they tell nothing."""
        return next((it for it in self.groups if it.area == area and department in it.departments), None)


def disclose(heard: Sequence[Heard], *, least: int = FEWEST, before: Sequence[Disclosure] = ()) -> Disclosure:
    """Decide what a round tells, from everything that was said in it. Of fewer than `least` people nothing is told.

    `before` is what the institution's rounds of the last `REMEMBERED` days told, the newest first.
    """
    least = max(least, FEWEST)
    parts = sorted(heard, key=lambda part: part.department)
    formers = tuple(told for disclosure in before for group in disclosure.groups for told in group.told)
    gathered = [_tell_group(together, formers, least) for together in _put_together(parts, least)]
    groups = tuple(group for group in gathered if group.told)
    return Disclosure(
        groups=groups,
        rest=tell_rest(
            list(_untold(parts, groups)),
            told={it.question for group in groups for it in group.told},
            formers=[disclosure.rest for disclosure in before if disclosure.rest],
            least=least,
        ),
    )


def recall(heard: Iterable[Heard]) -> Disclosure:
    """What a named round told, as confidential rounds after it must take it into account."""
    return Disclosure(
        groups=tuple(
            Group(
                departments=(part.department,),
                area=part.flow.area,
                voices=_count_people(part.voices),
                told=tuple(weigh(question, said) for question, said in _said(part.flow, part.voices).items() if said),
            )
            for part in heard
        ),
        rest=None,
    )


def may_compare(before: Round, after: Round) -> bool:
    """Whether one round may be held against a later one: only where the later one was told with the earlier in mind."""
    if before.privacy is not after.privacy:
        return False
    if after.privacy is Privacy.NAMED:
        return True
    return bool(before.closed_at and after.closed_at and after.closed_at - before.closed_at <= REMEMBERED)


def may_show_notes(tallies: Tallies, question: str) -> bool:
    """Whether the notes to a question may be shown, without names and in an order that says nothing of their writers.

    Not where too few people answered it for anything to be told of them: what was told in an earlier round was told of
    others.
    """
    tally = tallies.by_question[question]
    return not tallies.coarse or (tally.spread.answered > 0 and tally.since is None)


def _put_together(parts: Iterable[Heard], least: int) -> Iterator[Sequence[Heard]]:
    """Each department large enough alone, and the small ones of an area together."""
    small: dict[str, list[Heard]] = {}
    for part in parts:
        if len(part.voices) >= least:
            yield [part]
        else:
            small.setdefault(part.flow.area, []).append(part)
    yield from small.values()


def _tell_group(parts: Sequence[Heard], formers: Sequence[Told], least: int) -> Group:
    flow, voices = parts[0].flow, _voices(parts)
    vantages = {voice.member: voice.vantage for voice in voices}
    said = _said(flow, voices)
    return Group(
        departments=tuple(part.department for part in parts),
        area=flow.area,
        voices=_count_people(voices),
        told=tuple(
            told
            for question, answers in said.items()
            for told in _tell_sides(
                question,
                answers,
                vantages,
                [it for it in formers if it.question in ids(flow.questions[question])],
                least,
            )
        ),
    )


def _tell_sides(
    question: str, said: Mapping[int, Standing], vantages: Mapping[int, Vantage], formers: Sequence[Told], least: int
) -> Sequence[Told]:
    """What the sides say where all who answered stand on one that can be told, or else what they say together."""
    sides: dict[Vantage, dict[int, Standing]] = {}
    for member, standing in said.items():
        sides.setdefault(vantages[member], {})[member] = standing
    if sides.keys() >= {Vantage.FRONTLINE, Vantage.DIRECTING}:
        told = [tell(question, of, side=side, formers=formers, least=least) for side, of in sides.items()]
        if all(told):
            return [it for it in told if it]
    whole = tell(question, said, formers=formers, least=least)
    return [whole] if whole else []


def _untold(parts: Iterable[Heard], groups: Iterable[Group]) -> Iterator[Untold]:
    """The answers of which no group tells."""
    told = {(department, it.question) for group in groups for department in group.departments for it in group.told}
    for part in parts:
        for question, said in _said(part.flow, part.voices).items():
            if (part.department, question) not in told:
                for member, standing in said.items():
                    yield Untold(question=part.flow.questions[question], member=member, standing=standing)


def _voices(parts: Sequence[Heard]) -> Sequence[Voice]:
    """Everybody once, as he spoke for the first department that he answered for."""
    return list({voice.member: voice for part in reversed(parts) for voice in part.voices}.values())


def _said(flow: Flow, voices: Iterable[Voice]) -> Mapping[str, Mapping[int, Standing]]:
    """The answers to each question, by member; not those to follow-ups: whoever is asked one has given another away."""
    walks = [(voice.member, standings(flow, voice.walk)) for voice in voices]
    return {
        question.id: {member: standing for member, found in walks if (standing := found.get(question.id)) is not None}
        for question in flow
        if question.condition is None
    }


def _count_people(voices: Iterable[Voice]) -> Mapping[Vantage, int]:
    people = Counter(voice.vantage for voice in voices)
    return {vantage: people[vantage] for vantage in Vantage}


def _count(told: Sequence[Told], ruled: Standing | None, settled: Settled | None) -> Tally:
    if not told:
        return Tally(standing=ruled, spread=Spread(coarse=True), agreement=Agreement.SILENT, settled=settled)
    standing, agreement = join(told)
    by_side = {it.side: it.standing for it in told}
    return Tally(
        standing=ruled or standing,
        spread=sum((spread([it.standing] * it.answered) for it in told), start=Spread(coarse=True)),
        agreement=agreement,
        frontline=by_side.get(Vantage.FRONTLINE),
        directing=by_side.get(Vantage.DIRECTING),
        settled=settled,
    )
