"""What colleagues are asked in a run and have answered, as its card shows it to whoever asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sqlite3 import Connection

from bot.assessment.asks import Ask, AskSeen, Party, introduce
from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.round import Privacy
from storage.asks import asks_of_run, count_working
from storage.institutions import find_department
from storage.people import member_by_id
from storage.runs import StoredRun


def see_asks(connection: Connection, member: Member, stored: StoredRun) -> Mapping[str, AskSeen]:
    """The latest ask of each question that is still of use. It is read with every tap, and most runs have none."""
    sight = Sight(connection=connection, reader=member, privacy=stored.privacy)
    asks = asks_of_run(connection, institution=stored.institution, run=stored.id)
    return {ask.question: sight.see(ask) for ask in asks}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Who asks, is asked and answers in a round, as far as one of the people may know."""

    connection: Connection
    reader: Member
    privacy: Privacy

    def see(self, ask: Ask) -> AskSeen:
        """An ask of the reader's own."""
        return AskSeen(
            ask=ask,
            to=self._name_asked(ask),
            by=self._name_answerer(ask) if ask.choice else None,
            is_hopeless=ask.is_waiting and not ask.within_reach and not ask.can_be_opened,
        )

    def name_asker(self, asker: Member, department: int) -> Party:
        """Who asks, for a department."""
        return self._introduce(asker, [department])

    def find_department(self, department: int) -> Department:
        """One by its id, as the reader calls it."""
        found = find_department(
            self.connection,
            institution=self.reader.institution.id,
            department=department,
            language=self.reader.person.language,
        )
        assert found is not None  # noqa: S101 - departments are never deleted
        return found

    def _name_asked(self, ask: Ask) -> Party | None:
        if ask.by_link:
            return None
        if ask.department is not None:
            return Party(department=self.find_department(ask.department))
        member = self._find(next(iter(ask.asked), None))
        return Party(name=member.person.name if member else None)

    def _name_answerer(self, ask: Ask) -> Party:
        member = self._find(ask.answered_by)
        if ask.department is not None:
            return self._introduce(member, [ask.department])
        working = member.departments(RoleKind.MANAGER, RoleKind.STAFF) if member else ()
        return self._introduce(member, sorted(working))

    def _introduce(self, member: Member | None, departments: Iterable[int]) -> Party:
        return introduce(
            member,
            [self.find_department(it) for it in departments],
            privacy=self.privacy,
            count_others=lambda department: count_working(
                self.connection,
                institution=self.reader.institution.id,
                department=department,
                without=self.reader.id,
            ),
        )

    def _find(self, member: int | None) -> Member | None:
        return member_by_id(self.connection, institution=self.reader.institution.id, member=member) if member else None
