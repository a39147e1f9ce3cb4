"""The voices of an assessment: all who answered in it, by whatever right they are heard then."""

from __future__ import annotations

from collections.abc import Mapping
from sqlite3 import Connection

from bot.assessment.confidentiality import Heard
from bot.assessment.people import Member
from bot.assessment.voices import Voice, vantage_of
from bot.journeys.contents import Contents
from storage.assessments import StoredAssessment, assessments_of_round
from storage.people import members_of
from storage.runs import walks_of_assessment


def listen(
    connection: Connection, assessment: StoredAssessment, members: Mapping[int, Member], *, named: bool = False
) -> tuple[Voice, ...]:
    """Everybody who answered anything, handed in or not. `members` are the institution's, also of former days."""
    walks = walks_of_assessment(connection, institution=assessment.institution, assessment=assessment.id)
    return tuple(
        Voice(
            member=member,
            vantage=vantage_of(members[member], assessment.department),
            walk=walk,
            name=members[member].person.name if named else None,
        )
        for member, walk in walks.items()
        if walk.answers
    )


def listen_to_round(connection: Connection, contents: Contents, *, institution: int, round_: int) -> list[Heard]:
    """All that was said in a round."""
    members = members_of(connection, institution, removed=True)
    return [
        Heard(
            department=assessment.department,
            flow=contents.pinned(connection, assessment.revision).flow,
            voices=listen(connection, assessment, members),
        )
        for assessment in assessments_of_round(connection, institution=institution, round_=round_)
    ]
