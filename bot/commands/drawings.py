"""What `smartops export` draws: everything as an owner of the institution may see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Connection

import click

from bot.assessment.department import DepartmentView
from bot.assessment.people import Department, Institution, Member, Person, Role, RoleKind
from bot.assessment.plan import Planned
from bot.assessment.revision import Edition
from bot.assessment.strategy import plan_strategy
from bot.assessment.what_if import what_if
from bot.journeys.contents import Contents
from bot.journeys.days import day_of
from bot.journeys.exporting import export_department, export_institution
from bot.journeys.hearing import Hearing
from bot.journeys.people_summary import view_department
from bot.journeys.plan import Plan
from bot.reports.board import write_board_deck
from bot.reports.department import chart_principles
from bot.reports.department_paper import write_department_report
from bot.reports.institution import chart_institution
from bot.reports.institution_paper import write_institution_report
from bot.reports.studio import Drawing
from bot.reports.workbook import tabulate
from bot.screens.area_names import name_pair
from bot.texts import Language
from storage.assessments import StoredAssessment


@dataclass(frozen=True, kw_only=True)
class Source:
    """One reading of the database. Without an `assessment`, it is about the whole institution."""

    hearing: Hearing
    assessment: StoredAssessment | None
    edition: Edition
    now: datetime
    say: Language

    @property
    def institution(self) -> Institution:
        """The one that the drawing is about."""
        return self.hearing.reader.institution

    @property
    def today(self) -> date:
        """The day, as the institution's clock has it."""
        return day_of(self.now, self.institution.time_zone)

    def view(self, assessment: StoredAssessment) -> DepartmentView:
        """What people said in an assessment."""
        return view_department(self.hearing.connection, self.hearing.contents, self.hearing.reader, assessment)

    def plan(self) -> Sequence[Planned]:
        """What is to be done, everywhere or about what was found in the assessment."""
        hearing = self.hearing
        plan = Plan(connection=hearing.connection, contents=hearing.contents, reader=hearing.reader, now=self.now)
        pair = self.assessment and (self.assessment.department, self.assessment.area)
        return [it for it in plan.read().living if pair in {None, (it.department.id, it.action.area)}]


def hear_as_owner(connection: Connection, contents: Contents, institution: Institution) -> Hearing:
    """Whoever runs the bot hears what an owner hears, and is nobody who answers."""
    person = Person(
        id=0,
        telegram_id=0,
        name="",
        language=institution.language,
        time_zone=institution.time_zone,
        institution=institution.id,
    )
    roles = (Role(kind=RoleKind.OWNER),)
    reader = Member(id=0, institution=institution, person=person, key="", roles=roles, frontline=False)
    return Hearing(connection=connection, contents=contents, reader=reader)


def find_assessment_of(hearing: Hearing, name: str) -> StoredAssessment:
    """The assessment closed last of a department, by its area, its own name, or both as `name/area`.

    Raises:
        ClickException: there is no such department, there are several, or nothing is known of it.
    """
    pairs = [(department, area) for department in hearing.departments for area in department.areas]
    found = [pair for pair in pairs if name.casefold() in _names(*pair)]
    if len(found) != 1:
        known = dict.fromkeys(_full_name(*pair) for pair in found or pairs)
        problem = "There are several of that name" if found else f"There is no department {name}"
        raise click.ClickException(f"{problem}. Choose one of {', '.join(known)}.")
    [(department, area)] = found
    heard = hearing.heard.get((department.id, area))
    if heard is None:
        raise click.ClickException(f"Nothing is known of {name} yet: nobody answered in a round that is closed.")
    return heard[0]


def draw_report(source: Source) -> Drawing:
    """The report on paper."""
    say, zone = source.say, source.institution.time_zone
    if source.assessment:
        view = source.view(source.assessment)
        pinned = say.within(view.revision)
        name = name_pair(view.department, view.area, pinned).plain
        return write_department_report(
            view, department=name, plan=source.plan(), day=source.today, zone=zone, say=pinned
        )
    reading = source.hearing.read_institution()
    return write_institution_report(
        reading,
        plan_strategy(reading.view),
        edition=source.edition,
        plan=source.plan(),
        day=source.today,
        zone=zone,
        say=say,
    )


def draw_answers(source: Source) -> Drawing:
    """The workbook of all answers.

    Raises:
        ClickException: there are more than a sheet holds.
    """
    hearing = source.hearing
    export = export_department(hearing, source.assessment) if source.assessment else export_institution(hearing)
    try:
        return tabulate(export, plan=source.plan(), made_at=source.now, say=source.say)
    except ValueError as error:
        raise click.ClickException(f"{error} Choose a --department.") from None


def draw_slides(source: Source) -> Drawing:
    """The deck for the board."""
    reading = source.hearing.read_institution()
    strategy = plan_strategy(reading.view)
    first = frozenset(priority.finding.question for priority in strategy.waves[0])
    return write_board_deck(
        reading,
        strategy,
        effect=what_if(reading.view, first),
        plan=source.plan(),
        day=source.today,
        say=source.say,
    )


def draw_picture(source: Source) -> Drawing:
    """The picture by principle, of a department or of all."""
    say, institution = source.say, source.institution
    if source.assessment is None:
        reading = source.hearing.read_institution()
        day = day_of(reading.as_of or source.now, institution.time_zone)
        return chart_institution(reading.view, names=reading.names, institution=institution.name, day=day, say=say)
    view = source.view(source.assessment)
    assert view.summary is not None  # noqa: S101 - only what is heard is drawn
    pinned = say.within(view.revision)
    return chart_principles(
        view.summary,
        institution=institution.name,
        department=name_pair(view.department, view.area, pinned).plain,
        day=day_of(source.assessment.closed_at or source.now, institution.time_zone),
        say=pinned,
    )


DRAWN: Mapping[str, Callable[[Source], Drawing]] = {
    "pdf": draw_report,
    "xlsx": draw_answers,
    "pptx": draw_slides,
    "png": draw_picture,
}
"""What is drawn from answers, by what it is called on the command line."""


def _names(department: Department, area: str) -> Iterator[str]:
    yield from (area, _full_name(department, area).casefold())
    if department.name:
        yield department.name.casefold()


def _full_name(department: Department, area: str) -> str:
    """What tells a department's area from all others."""
    return f"{department.name}/{area}" if department.name else area
