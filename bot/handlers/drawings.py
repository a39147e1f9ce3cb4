"""What goes into the files that people take away: read as the reader may see it, then put into his words.

The words are found beside the loop on which everybody's taps wait: the first report in a language takes half a second.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from functools import partial

from bot.assessment.asking import Asking
from bot.assessment.department import DepartmentView
from bot.assessment.errors import Refused
from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Member, Person
from bot.assessment.plan import Planned
from bot.assessment.planning import Planning
from bot.assessment.related import map_relations
from bot.assessment.what_if import what_if
from bot.handlers.context import Context
from bot.journeys.days import day_of
from bot.journeys.exporting import read_department_export, read_institution_export
from bot.journeys.plan import read_plan
from bot.journeys.tapper import Tapper
from bot.reports.before_after import chart_department_changes, chart_institution_changes
from bot.reports.board import write_board_deck
from bot.reports.department import chart_principles
from bot.reports.department_paper import write_department_report, write_own_report
from bot.reports.institution import chart_institution
from bot.reports.institution_paper import write_institution_report
from bot.reports.relations import draw_relations
from bot.reports.spread import chart_spread
from bot.reports.studio import Drawing
from bot.reports.workbook import tabulate
from bot.screens.area_names import name_pair
from bot.screens.files import DepartmentFile, InstitutionFile
from bot.texts import Language


def today(context: Context, reader: Person) -> date:
    """The day where the reader lives."""
    return day_of(context.now(), reader.time_zone)


async def _report_on_department(context: Context, view: DepartmentView, say: Language) -> Drawing:
    reader = view.reader.person
    return await asyncio.to_thread(
        write_department_report,
        view,
        department=name_pair(view.department, view.area, say).plain,
        plan=await _plan_of(context, view.reader, view.department.id, view.area),
        day=today(context, reader),
        zone=reader.time_zone,
        say=say,
    )


async def _answers_of_department(context: Context, view: DepartmentView, say: Language) -> Drawing:
    export = await read_department_export(
        context.database,
        context.contents,
        telegram_id=view.reader.person.telegram_id,
        institution=view.reader.institution.id,
        assessment=view.assessment,
    )
    plan = await _plan_of(context, view.reader, view.department.id, view.area)
    return await asyncio.to_thread(tabulate, export, plan=plan, made_at=context.now(), say=say)


async def _plan_of(
    context: Context, reader: Member, department: int | None = None, area: str | None = None
) -> Sequence[Planned]:
    """What is to be done in all departments, or about what was found in one area of one."""
    asking = Tapper(update=None, telegram_id=reader.person.telegram_id, institution=reader.institution.id)
    plan = await read_plan(context.database, context.contents, asking, now=context.now())
    return [it for it in plan.living if department in {None, it.department.id} and area in {None, it.action.area}]


async def picture_of_department(
    chart: Callable[..., Drawing], context: Context, view: DepartmentView, say: Language
) -> Drawing:
    """A picture of what the people of a department say."""
    return await asyncio.to_thread(
        chart,
        view.summary,
        institution=view.reader.institution.name,
        department=name_pair(view.department, view.area, say).plain,
        day=day_of(view.round.closed_at or context.now(), view.reader.person.time_zone),
        say=say,
    )


async def picture_of_department_changes(context: Context, view: DepartmentView, say: Language) -> Drawing:
    """The picture of a department before and after.

    Raises:
        Refused: there is nothing to compare.
    """
    if view.comparison is None or view.former is None:
        raise Refused("not-yours")
    zone = view.reader.person.time_zone
    return await asyncio.to_thread(
        chart_department_changes,
        view.comparison,
        institution=view.reader.institution.name,
        department=name_pair(view.department, view.area, say).plain,
        before=day_of(view.former.closed_at, zone),
        day=day_of(view.round.closed_at or context.now(), zone),
        say=say,
    )


async def picture_of_institution_changes(context: Context, reading: InstitutionReading, say: Language) -> Drawing:
    """The picture of all areas before and after.

    Raises:
        Refused: there is nothing to compare.
    """
    if not reading.changes:
        raise Refused("not-yours")
    first = min(it.closed_at for it in reading.changes)
    return await asyncio.to_thread(
        chart_institution_changes,
        reading,
        before=day_of(first, reading.reader.person.time_zone),
        day=_day_of_answers(context, reading),
        say=say,
    )


async def report_on_own_answers(context: Context, asking: Asking, say: Language) -> Drawing:
    """The report on one person's answers."""
    reader = asking.reader
    return await asyncio.to_thread(
        write_own_report,
        asking,
        department=name_pair(asking.department, asking.area, say).plain,
        day=today(context, reader),
        zone=reader.time_zone,
        say=say,
    )


async def picture_of_own_answers(asking: Asking, say: Language) -> Drawing:
    """The picture of one person's answers by principle."""
    assert asking.summary is not None  # noqa: S101 - journeys give one to whoever asks for a summary
    return await asyncio.to_thread(
        chart_principles,
        asking.summary,
        institution=asking.institution.name,
        department=name_pair(asking.department, asking.area, say).plain,
        day=day_of(asking.touched_at, asking.reader.time_zone),
        say=say,
    )


async def _report_on_institution(context: Context, planning: Planning, say: Language) -> Drawing:
    reader = planning.seen.reader
    return await asyncio.to_thread(
        write_institution_report,
        planning.seen,
        planning.strategy,
        edition=context.contents.edition(reader.institution.slug),
        plan=await _plan_of(context, planning.seen.reader),
        day=today(context, reader.person),
        zone=reader.person.time_zone,
        say=say,
    )


async def _answers_of_institution(context: Context, planning: Planning, say: Language) -> Drawing:
    reader = planning.seen.reader
    export = await read_institution_export(
        context.database,
        context.contents,
        telegram_id=reader.person.telegram_id,
        institution=reader.institution.id,
    )
    try:
        plan = await _plan_of(context, reader)
        return await asyncio.to_thread(tabulate, export, plan=plan, made_at=context.now(), say=say)
    except ValueError as error:
        raise Refused("file-too-long") from error


async def _slides_for_board(context: Context, planning: Planning, say: Language) -> Drawing:
    first = frozenset(priority.finding.question for priority in planning.strategy.waves[0])
    return await asyncio.to_thread(
        write_board_deck,
        planning.seen,
        planning.strategy,
        effect=what_if(planning.seen.view, first),
        plan=await _plan_of(context, planning.seen.reader),
        day=today(context, planning.seen.reader.person),
        say=say,
    )


async def picture_of_institution(context: Context, reading: InstitutionReading, say: Language) -> Drawing:
    """The picture of areas by principles."""
    return await asyncio.to_thread(
        chart_institution,
        reading.view,
        names=reading.names,
        institution=reading.reader.institution.name,
        day=_day_of_answers(context, reading),
        say=say,
    )


async def picture_of_relations(
    context: Context, reading: InstitutionReading, say: Language, *, focus: str | None = None
) -> Drawing:
    """The picture of how all departments rely on each other, or one among its neighbours."""
    return await asyncio.to_thread(
        draw_relations,
        map_relations(content=reading.view.content, surroundings=reading.view.surroundings),
        names=reading.names,
        focus=focus,
        institution=reading.reader.institution.name,
        day=_day_of_answers(context, reading),
        say=say,
    )


def _day_of_answers(context: Context, reading: InstitutionReading) -> date:
    return day_of(reading.as_of or context.now(), reading.reader.person.time_zone)


OF_DEPARTMENT: Mapping[DepartmentFile, Callable[[Context, DepartmentView, Language], Awaitable[Drawing]]] = {
    DepartmentFile.PDF: _report_on_department,
    DepartmentFile.XLSX: _answers_of_department,
    DepartmentFile.PICTURE: partial(picture_of_department, chart_principles),
    DepartmentFile.SPREAD: partial(picture_of_department, chart_spread),
}
"""What goes into each file of a department whose people are heard."""

OF_INSTITUTION: Mapping[InstitutionFile, Callable[[Context, Planning, Language], Awaitable[Drawing]]] = {
    InstitutionFile.PDF: _report_on_institution,
    InstitutionFile.XLSX: _answers_of_institution,
    InstitutionFile.PPTX: _slides_for_board,
    InstitutionFile.PICTURE: lambda context, planning, say: picture_of_institution(context, planning.seen, say),
    InstitutionFile.RELATIONS: lambda context, planning, say: picture_of_relations(context, planning.seen, say),
}
"""What goes into each file of the institution."""
