"""A run summed up against its surroundings: what its reader may know of the other departments."""

from __future__ import annotations

from collections.abc import Mapping
from sqlite3 import Connection

from bot.assessment.access import may_see_answers
from bot.assessment.findings import Surroundings
from bot.assessment.flow import Flow, Standing
from bot.assessment.people import Department, Member
from bot.assessment.run import standings
from bot.assessment.scoring import Figures, lower_median, score
from bot.assessment.summary import DepartmentSummary, summarise
from bot.journeys.contents import Contents
from storage.institutions import departments_of
from storage.rounds import assessments_to_compare
from storage.runs import StoredRun, submitted_walks


def summarise_run(
    connection: Connection, contents: Contents, member: Member, stored: StoredRun, flow: Flow
) -> DepartmentSummary:
    """Sum up a run for the member who answered it."""
    content = contents.edition(member.institution.slug).content
    return summarise(
        flow,
        stored.walk,
        content=content,
        surroundings=look_around(connection, contents, member, without=flow.area),
        names=names_by_area(departments_of(connection, member.institution.id)),
    )


def look_around(connection: Connection, contents: Contents, member: Member, *, without: str) -> Surroundings:
    """What the member may know of every area but one."""
    responsibilities: dict[str, Standing | None] = {}
    areas: dict[str, Figures | None] = {}
    for area, flow in contents.edition(member.institution.slug).content.flows.items():
        if area == without:
            continue
        found = _standings_of_area(connection, contents, member, area)
        responsibilities.update(found)
        areas[area] = score(flow, found) if found else None
    return Surroundings(responsibilities=responsibilities, areas=areas)


def names_by_area(departments: tuple[Department, ...]) -> Mapping[str, tuple[str | None, ...]]:
    """The own names of the departments that cover each area."""
    names: dict[str, list[str | None]] = {}
    for department in departments:
        for area in department.areas:
            names.setdefault(area, []).append(department.name)
    return {area: tuple(covering) for area, covering in names.items()}


def _standings_of_area(
    connection: Connection, contents: Contents, member: Member, area: str
) -> Mapping[str, Standing | None]:
    """How the area stands over all who handed in answers to its departments.

    For each department that is the open assessment, if the member may see it and somebody handed in answers, or else
    the one closed last.
    """
    by_department: dict[int, list[Mapping[str, Standing | None]]] = {}
    assessments = assessments_to_compare(connection, institution=member.institution.id, area=area)
    for assessment in sorted(assessments, key=lambda it: it.closed):
        if assessment.department in by_department or not may_see_answers(
            member, assessment.department, closed=assessment.closed
        ):
            continue
        flow = contents.pinned(connection, assessment.revision).flow
        walks = submitted_walks(connection, institution=member.institution.id, assessment=assessment.id)
        if walks:
            by_department[assessment.department] = [standings(flow, walk) for walk in walks]
    every = [found for several in by_department.values() for found in several]
    questions = dict.fromkeys(question for found in every for question in found)
    return {question: lower_median(found.get(question) for found in every) for question in questions}
