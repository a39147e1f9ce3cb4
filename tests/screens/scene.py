"""Results as journeys return them, made of the real content; ids are the largest that are to be expected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.assessment.asking import Asking
from bot.assessment.events import Event
from bot.assessment.flow import Standing
from bot.assessment.inputs import Input
from bot.assessment.notes import Attachments
from bot.assessment.people import Department, Institution, Member, Person, Role, RoleKind, SetUp
from bot.assessment.revision import Edition
from bot.assessment.round import Privacy
from bot.assessment.run import Place, Run, step
from bot.assessment.scoring import score
from bot.assessment.summary import summarise
from bot.assessment.surroundings import Surroundings

Act = Callable[..., Input]
"""An input whose step is still to come."""

INSTITUTION = Institution(
    id=9_999, slug="umoja", name="Umoja Microfinance", language="en", time_zone="Africa/Nairobi", set_up=SetUp.DONE
)
PERSON = Person(
    id=1, telegram_id=8_000_000_000, name="Amina Diallo", language="en", time_zone="Africa/Nairobi", institution=9_999
)
RUN = 10_000_000
STEPS = 9_000
"""Inputs before those of a test."""
MESSAGE = 100_000_000
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def member(kind: RoleKind = RoleKind.OWNER, *, frontline: bool = False, name: str = PERSON.name) -> Member:
    """A member with one role."""
    return Member(
        id=1,
        institution=INSTITUTION,
        person=replace(PERSON, name=name),
        key="key",
        roles=(Role(kind=kind, department=7 if kind.of_department else None),),
        frontline=frontline,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Makes runs of the content."""

    edition: Edition

    def ask(self, *acts: Act, area: str = "hr", narrow: bool = False, department: str | None = None) -> Asking:
        """A run after these acts."""
        flow = self.edition.revisions[area].flow
        walk, happened = Run(narrow=narrow, step=STEPS), tuple[Event, ...]()
        for act in acts:
            walk, happened = step(flow, walk, act(step=walk.step))
        return self._asking(area, walk, happened, department)

    def sum_up(
        self,
        answers: Mapping[str, str],
        *,
        area: str = "hr",
        around: Standing | None = None,
        place: Place = Place.SUBMITTED,
        department: str | None = None,
        names: Mapping[str, tuple[str | None, ...]] | None = None,
    ) -> Asking:
        """A run with these answers; every responsibility of the other departments stands as `around` says."""
        content = self.edition.content
        asking = self._asking(area, Run(answers=answers, place=place, step=STEPS), (), department)
        known = {name: dict.fromkeys(flow.questions, around) for name, flow in content.flows.items()}
        surroundings = Surroundings(
            responsibilities={question: it for found in known.values() for question, it in found.items()},
            areas={name: score(content.flows[name], found) if around else None for name, found in known.items()},
        )
        summary = summarise(
            asking.flow,
            asking.walk,
            content=content,
            surroundings=surroundings,
            names=names or dict.fromkeys(content.flows, (None,)),
        )
        return replace(asking, summary=summary)

    def answer_all(self, choice: str, *, area: str = "hr", around: Standing | None = None) -> Asking:
        """A run in which every question has the same answer."""
        questions = self.edition.content.flows[area].questions
        return self.sum_up(dict.fromkeys(questions, choice), area=area, around=around)

    def _asking(self, area: str, walk: Run, happened: tuple[Event, ...], department: str | None) -> Asking:
        return Asking(
            reader=PERSON,
            institution=INSTITUTION,
            run=RUN,
            department=Department(id=9_999, name=department, areas=(area,)),
            area=area,
            revision=self.edition.revisions[area],
            privacy=Privacy.NAMED,
            walk=walk,
            closed=False,
            attachments=Attachments(),
            card=None,
            touched_at=NOON,
            happened=happened,
        )
