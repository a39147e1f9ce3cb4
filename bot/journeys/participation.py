"""How far the people of a department are in a round, whatever it is that they answer."""

from __future__ import annotations

from collections.abc import Mapping
from sqlite3 import Connection

from bot.assessment.people import Member
from bot.assessment.round import Participant, Participation, Stage
from storage.assessments import StoredAssessment
from storage.rounds import participants_of, stages_of_assessment


def read_participation(
    connection: Connection, assessment: StoredAssessment, members: Mapping[int, Member], *, named: bool
) -> Participation:
    """How far everybody is who is asked, or answers unasked; those who left before they began are not waited for.

    `members` are the institution's of today. With names, they stand in the order of these.
    """
    institution = assessment.institution
    stages = stages_of_assessment(connection, institution=institution, assessment=assessment.id)
    begun = {member: stage for member, stage in stages.items() if stage is not Stage.NOT_BEGUN}
    asked = participants_of(
        connection, institution=institution, round_=assessment.round, department=assessment.department
    )
    people = [
        Participant(
            member=member,
            stage=begun.get(member, Stage.NOT_BEGUN),
            name=members[member].person.name if named and member in members else None,
        )
        for member in dict.fromkeys((*asked, *begun))
        if member in members or member in begun
    ]
    return Participation(people=tuple(sorted(people, key=lambda it: (it.name or "").casefold())))
