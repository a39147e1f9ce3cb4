"""A made-up institution over the real content: what several people of each department say, always the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zlib import crc32

from bot.assessment.changes import compare
from bot.assessment.department import DepartmentView
from bot.assessment.flow import Content, Flow
from bot.assessment.institution import InstitutionReading, Pair, surround, view_institution
from bot.assessment.people import Department, Institution, Member, Person, SetUp
from bot.assessment.revision import Edition
from bot.assessment.round import Asked, Participant, Participation, Privacy, Round, Stage
from bot.assessment.run import Place, Run
from bot.assessment.summary import summarise_voices
from bot.assessment.voices import Settled, Tallies, Vantage, Voice, tally

OPENED = datetime(2026, 10, 20, 8, tzinfo=UTC)
CLOSED = datetime(2026, 11, 3, 21, 30, tzinfo=UTC)
VANTAGES = (Vantage.DIRECTING, Vantage.FRONTLINE, Vantage.FRONTLINE, Vantage.OTHER)
USUAL = (0, 0, 0, 1, 1, 2)
"""How often people say yes, partly and no."""
_WORST = 2
_WORSE_EVERY = 6
_DONT_KNOW_EVERY = 13
_STORY = {"em-privacy-policy": "meets", "it-access-by-role": "not"}
"""A perception gap."""

INSTITUTION = Institution(
    id=1, slug="", name="Sunrise Savings", language="en", time_zone="Africa/Nairobi", set_up=SetUp.DONE
)
READER = Member(
    id=1,
    institution=INSTITUTION,
    person=Person(id=1, telegram_id=1, name="Amina", language="en", time_zone="Africa/Nairobi", institution=1),
    key="key",
    roles=(),
    frontline=False,
)


def hear(
    flow: Flow,
    *,
    round_: int = 2,
    usual: Sequence[int] = USUAL,
    settled: Mapping[str, Settled] | None = None,
) -> Tallies:
    """What four people say of a department; in another round some things stand otherwise."""
    voices = [
        Voice(
            member=member,
            vantage=vantage,
            walk=Run(
                answers={question.id: _answer(question.id, member, round_, usual) for question in flow},
                place=Place.SUBMITTED,
            ),
        )
        for member, vantage in enumerate(VANTAGES)
    ]
    return tally(flow, voices, settled or {})


def _answer(question: str, member: int, round_: int, usual: Sequence[int]) -> str:
    if question in _STORY:
        return _STORY[question]
    number = crc32(question.encode())
    if number % _DONT_KNOW_EVERY == 0:
        return "unknown"
    worse = (VANTAGES[member] is Vantage.FRONTLINE and number // 7 % _WORSE_EVERY == 0) + (
        round_ == 1 and number // 11 % _WORSE_EVERY == 0
    )
    return ("meets", "partly", "not")[min(usual[number % len(usual)] + worse, _WORST)]


def read(
    content: Content,
    *,
    areas: Collection[str] | None = None,
    usual: Sequence[int] = USUAL,
    name: str = INSTITUTION.name,
    own_names: Mapping[str, tuple[str | None, ...]] | None = None,
) -> InstitutionReading:
    """The institution, where the `areas` are assessed, or all; every area has departments with `own_names`."""
    names = {area: (own_names or {}).get(area, (None,)) for area in content.flows}
    named = [(area, own) for area, owns in names.items() for own in owns]
    departments = tuple(Department(id=id_, name=own, areas=(area,)) for id_, (area, own) in enumerate(named, start=1))
    pairs = [
        Pair(
            department=department.id,
            area=area,
            tallies=hear(content.flows[area], usual=usual) if areas is None or area in areas else None,
        )
        for department in departments
        for area in department.areas
    ]
    return InstitutionReading(
        reader=replace(READER, institution=replace(INSTITUTION, name=name)),
        view=view_institution(content, pairs),
        names=names,
        departments=departments,
        assessments={},
        as_of=None if areas == () else CLOSED,
    )


def view_department(
    edition: Edition,
    area: str,
    *,
    tallies: Tallies | None = None,
    before: Tallies | None = None,
    own_name: str | None = None,
    name: str = INSTITUTION.name,
) -> DepartmentView:
    """A department after its round, beside others of the institution."""
    content, flow = edition.content, edition.revisions[area].flow
    others = read(content).view
    tallies = tallies or hear(flow)
    return DepartmentView(
        reader=replace(READER, institution=replace(INSTITUTION, name=name)),
        content=content,
        department=Department(id=1, name=own_name, areas=(area,)),
        area=area,
        assessment=1,
        revision=edition.revisions[area],
        round=Round(
            id=1,
            institution=1,
            privacy=Privacy.NAMED,
            asked=Asked.EVERYONE,
            opened_at=OPENED,
            until=CLOSED,
            closed_at=CLOSED,
        ),
        participation=Participation(
            people=tuple(Participant(member=member, stage=Stage.HANDED_IN) for member in range(tallies.people + 1))
        ),
        summary=summarise_voices(
            tallies,
            content=content,
            surroundings=surround(content, [pair for pair in others.pairs if pair.area != area]),
            names=dict.fromkeys(content.flows, (None,)),
        ),
        comparison=compare(before, tallies, principles=content.principles) if before else None,
    )
