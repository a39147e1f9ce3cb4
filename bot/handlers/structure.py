"""/structure: departments, their names and areas, who is responsible, and with whom responsibilities lie."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.structure import StructureReading
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import asker_of, show_in_place, tapper_of, writer_of
from bot.journeys.reshaping import archive, assign_to, cover, leave_out, put_in_charge, restore, take_from
from bot.journeys.structure import (
    Change,
    ask_for_name,
    change_structure,
    drop_name,
    leave_naming,
    read_structure,
)
from bot.journeys.structure import take_name as keep_name
from bot.screens.coverage import draw_area, draw_areas, draw_covers, draw_leaving_out
from bot.screens.duties import draw_duties, draw_duty, draw_elsewhere, draw_pair, draw_people
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.structure import draw_archived, draw_archiving, draw_department, draw_structure
from bot.screens.structure_names import draw_name_question, draw_named, draw_names
from bot.screens.verbs import Verb
from bot.texts import Language


async def show_structure(context: Context, sent: Sent, member: Member) -> None:
    """Show the departments of the institution in use."""
    asking = asker_of(sent, member)
    reading = await read_structure(context.database, context.contents, asking)
    await context.sender.send(sent.chat, draw_structure(reading, context.say_to(reading.reader)))


async def show_view(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a part of the structure in place."""
    reading = await read_structure(context.database, context.contents, tapper_of(tapped, payload))
    if payload.verb in FOR_LEADERS and not reading.may_change:
        raise Refused("not-yours")
    await show_in_place(context, tapped, VIEWS[payload.verb](reading, context.say_to(reading.reader), *payload.numbers))


async def change(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Change the structure, and show what came of it in place."""
    changed, draw = CHANGES[payload.verb]
    reading = await _change(context, tapped, payload, changed(*payload.numbers))
    await show_in_place(context, tapped, draw(reading, context.say_to(reading.reader), *payload.numbers))


async def show_names(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show what a department is called in each language."""
    (department,) = payload.numbers
    reading = await read_structure(context.database, context.contents, tapper_of(tapped, payload))
    await show_in_place(context, tapped, _draw_names(context, reading, department))


async def ask_name(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask for a department's name in a language, or for that of a new department."""
    department, number = payload.numbers
    reading = await _change(context, tapped, payload, ask_for_name(department, number))
    say = context.say_to(reading.reader)
    found = reading.find(department) if department else None
    language = _language_at(context, reading.reader, number)
    await show_in_place(context, tapped, draw_name_question(reading, say, found, language=language))


async def drop(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take a department's name in a language away."""
    department, number = payload.numbers
    reader = await read_structure(context.database, context.contents, tapper_of(tapped, payload))
    language = _language_at(context, reader.reader, number)
    reading = await _change(context, tapped, payload, drop_name(department, language))
    await show_in_place(context, tapped, _draw_names(context, reading, department))


async def take_name(context: Context, sent: Sent, member: Member, numbers: Sequence[int]) -> None:
    """Take a text as a department's name, and show the department; a new one is asked what it covers."""
    department, number = numbers
    writer = writer_of(sent, member)
    named = await keep_name(
        context.database,
        context.contents,
        writer,
        department=department,
        language=_language_at(context, member, number),
        name=sent.text,
        now=context.now(),
    )
    if named is None:
        raise Refused("not-yours")
    reading, found = named
    say = context.say_to(reading.reader)
    screen = draw_named(reading, say, found) if department else draw_covers(reading, say, found)
    await context.sender.send(sent.chat, screen)


async def _change(context: Context, tapped: Tapped, payload: Payload, changed: Change) -> StructureReading:
    return await change_structure(
        context.database, context.contents, tapper_of(tapped, payload), changed, now=context.now()
    )


def _draw_names(context: Context, reading: StructureReading, department: int) -> Screen:
    languages = _languages(context, reading.reader)
    return draw_names(reading, context.say_to(reading.reader), reading.find(department), languages=languages)


def _languages(context: Context, member: Member) -> Sequence[str]:
    """The languages that the texts offer."""
    return context.texts(member.institution).languages


def _language_at(context: Context, member: Member, number: int) -> str:
    """The language at a place from 1; for 0, that of the member.

    Raises:
        Refused: there are not so many.
    """
    languages = (context.say_to(member).code, *_languages(context, member))
    if number >= len(languages):
        raise Refused("not-yours")
    return languages[number]


VIEWS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.STRUCTURE: lambda reading, say, page: draw_structure(reading, say, page=page),
    Verb.STRUCTURE_ARCHIVING: lambda reading, say, department: draw_archiving(reading, say, reading.find(department)),
    Verb.STRUCTURE_LEAVING_OUT: lambda reading, say, area: draw_leaving_out(reading, say, number=area),
    Verb.STRUCTURE_ARCHIVED: lambda reading, say, page: draw_archived(reading, say, page=page),
    Verb.STRUCTURE_DEPARTMENT: lambda reading, say, department: draw_department(reading, say, reading.find(department)),
    Verb.STRUCTURE_AREAS: draw_areas,
    Verb.STRUCTURE_AREA: lambda reading, say, area, page: draw_area(reading, say, number=area, page=page),
    Verb.STRUCTURE_COVERS: lambda reading, say, department: draw_covers(reading, say, reading.find(department)),
    Verb.STRUCTURE_PAIR: lambda reading, say, department, area: draw_pair(
        reading, say, reading.find(department), number=area
    ),
    Verb.STRUCTURE_PEOPLE: lambda reading, say, department, area, page: draw_people(
        reading, say, reading.find(department), number=area, page=page
    ),
    Verb.DUTIES: lambda reading, say, department, area, page: draw_duties(
        reading, say, reading.find(department), number=area, page=page
    ),
    Verb.DUTY: lambda reading, say, department, question, page: draw_duty(
        reading, say, reading.find(department), number=question, page=page
    ),
    Verb.DUTY_ELSEWHERE: lambda reading, say, department, question, page: draw_elsewhere(
        reading, say, reading.find(department), number=question, page=page
    ),
}
"""The parts of the structure, from the numbers behind the institution."""

FOR_LEADERS = frozenset(
    {
        Verb.STRUCTURE_ARCHIVED,
        Verb.STRUCTURE_ARCHIVING,
        Verb.STRUCTURE_AREAS,
        Verb.STRUCTURE_AREA,
        Verb.STRUCTURE_LEAVING_OUT,
        Verb.STRUCTURE_COVERS,
        Verb.STRUCTURE_PEOPLE,
        Verb.DUTY_ELSEWHERE,
    }
)
"""The views from which the structure itself is changed."""


def _draw_after_cover(
    reading: StructureReading, say: Language, department: int, area: int, _: int, page: int
) -> Screen:
    if page:
        return draw_area(reading, say, number=area, page=page - 1)
    return draw_covers(reading, say, reading.find(department))


def _draw_after_naming(reading: StructureReading, say: Language, department: int) -> Screen:
    known = {it.id for it in reading.departments}
    return (
        draw_department(reading, say, reading.find(department)) if department in known else draw_structure(reading, say)
    )


def _draw_duty(reading: StructureReading, say: Language, department: int, question: int, *_: int) -> Screen:
    return draw_duty(reading, say, reading.find(department), number=question, page=0)


CHANGES: Mapping[Verb, tuple[Callable[..., Change], Callable[..., Screen]]] = {
    Verb.STRUCTURE_COVER: (
        lambda department, area, covers, _: cover(department, area, covers=bool(covers)),
        _draw_after_cover,
    ),
    Verb.STRUCTURE_LEAVE_OUT: (leave_out, lambda reading, say, area: draw_area(reading, say, number=area)),
    Verb.STRUCTURE_NOT_NAMED: (lambda _: leave_naming, _draw_after_naming),
    Verb.STRUCTURE_ARCHIVE: (archive, lambda reading, say, _: draw_structure(reading, say)),
    Verb.STRUCTURE_RESTORE: (
        restore,
        lambda reading, say, department: draw_department(reading, say, reading.find(department)),
    ),
    Verb.STRUCTURE_RESPONSIBLE: (
        put_in_charge,
        lambda reading, say, department, area, _: draw_pair(reading, say, reading.find(department), number=area),
    ),
    Verb.ASSIGN: (assign_to, _draw_duty),
    Verb.TAKE_BACK: (take_from, _draw_duty),
}
"""What a tap makes of the structure, and where it is shown then."""
