"""What journeys return about a run: all that its card needs, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.assessment.asks import LEADERS, AskSeen
from bot.assessment.delta import Earlier, Following
from bot.assessment.events import Event
from bot.assessment.flow import Flow, Question
from bot.assessment.notes import Attachments
from bot.assessment.people import Department, Institution, Member, Person
from bot.assessment.revision import Revision
from bot.assessment.round import Privacy
from bot.assessment.run import Place, Run
from bot.assessment.summary import DepartmentSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The one message that shows a run: `wanted` counts all that changes it, `shown` says how far the message is."""

    institution: int
    run: int
    chat: int
    message: int | None
    wanted: int
    shown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A run with its reader, its words and its card. `closed` says that its round takes no more answers."""

    reader: Person
    institution: Institution
    run: int
    department: Department
    area: str
    revision: Revision
    privacy: Privacy
    walk: Run
    closed: bool
    attachments: Attachments
    card: Card | None
    touched_at: datetime
    summary: DepartmentSummary | None = None
    """Only where the answers are handed in or the round is closed."""
    acts_on: Mapping[str, int] = field(default_factory=dict)
    """The places in the content of the responsibilities that the reader may make actions, with a summary."""
    asks: Mapping[str, AskSeen] = field(default_factory=dict)
    """What colleagues are asked or have answered, by the question: the latest of each."""
    following: Following | None = None
    """What it follows, if it is a follow-up."""
    earlier: Earlier | None = None
    """What was answered before to the open question, in a follow-up, if the reader may be reminded of anything."""
    happened: tuple[Event, ...] = ()
    tapped_old_card: bool = False

    @property
    def flow(self) -> Flow:
        """The flow at the revision that the assessment pinned."""
        return self.revision.flow

    @property
    def under_way(self) -> bool:
        """Whether the run still waits for its member."""
        return not self.closed and self.walk.place is not Place.SUBMITTED


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentLine:
    """A department and area that a member may answer for, and how far the member's own run is, if there is one."""

    department: Department
    area: str
    area_number: int
    """The area's place in the content, which buttons carry."""
    asking: Asking | None
    until: date | None = None
    """The last day of the planned round in which the member is asked here."""
    asks_others: bool = False
    """Whether a round is under way here that asks certain people only, and the member is none of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Departments:
    """What a member can answer for, in the institution's order."""

    member: Member
    lines: tuple[DepartmentLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleagues:
    """Whom the member of a run can ask about one of its questions."""

    asking: Asking
    question: Question
    departments: tuple[Department, ...]
    """Those in which somebody can be asked."""
    leaders: bool
    """Whether those can be asked who lead the institution."""
    group: int = LEADERS
    """The department that is looked into, or `LEADERS`."""
    people: tuple[Member, ...] = ()
    """Who there can be asked."""
    is_new: bool = False
    """Whether somebody was asked just now."""

    @property
    def place(self) -> int:
        """The question's place in the flow."""
        return list(self.asking.flow.questions).index(self.question.id)

    @property
    def seen(self) -> AskSeen | None:
        """What is asked already, unless something has become of it."""
        seen = self.asking.asks.get(self.question.id)
        return seen if seen and seen.ask.ending is None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSeen:
    """What a colleague said, as whoever asked is told."""

    asking: Asking
    seen: AskSeen

    @property
    def question(self) -> Question:
        """What was asked."""
        return self.asking.flow.questions[self.seen.ask.question]
