"""Files to take away: chosen on a screen, made beside everything else, and sent below it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TypeVar

from bot.assessment.errors import Refused
from bot.assessment.people import Institution
from bot.assessment.planning import Planning
from bot.handlers.answering import tap_of
from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.handlers.drawings import OF_DEPARTMENT, OF_INSTITUTION, report_on_own_answers, today
from bot.handlers.people_summary import read_view, say_in
from bot.handlers.showing import show_in_place, tapper_of
from bot.handlers.work import Progress
from bot.journeys.setting_up import make_slug
from bot.journeys.strategy import read_strategy
from bot.journeys.summary import read_summary
from bot.reports.forms import Form
from bot.reports.studio import Drawing
from bot.screens.area_names import name_pair
from bot.screens.files import (
    DepartmentFile,
    InstitutionFile,
    draw_department_files,
    draw_file,
    draw_institution_files,
)
from bot.screens.institution import draw_institution
from bot.screens.participation import draw_participation
from bot.screens.payload import Payload
from bot.screens.screen import File
from bot.texts import Language, Markup, escape

STEPS = 3
"""The words are found, the file is drawn, the file is sent."""

OWN = "own"
"""The report on one's own answers, among the kinds of files."""

Kind = TypeVar("Kind", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A file that somebody asked for."""

    institution: Institution
    kind: str
    about: Markup
    """The department or the institution."""
    slugs: tuple[str, ...]
    """What its name begins with."""
    day: date
    """On which it is made."""
    say: Language
    draw: Callable[[], Awaitable[Drawing]]

    @property
    def what(self) -> Markup:
        """What is being made."""
        return self.say("file-what", file=self.say(f"file-{self.kind}"), about=self.about)

    def name(self, form: Form) -> str:
        """The file's name, in letters that every system can write; it tells pictures apart, of which there are two."""
        kind = [self.kind] if form is Form.PNG else []
        return f"{'-'.join([*self.slugs, *kind, self.day.isoformat()])}.{form}"


async def show_department_files(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show which files there are of a department; while there are no answers to be seen, how far people are."""
    view = await read_view(context, tapped.hello.telegram_id, payload.institution, payload.numbers[0])
    draw = draw_department_files if view.summary else draw_participation
    await show_in_place(context, tapped, draw(view, say_in(context, view)))


async def show_institution_files(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show which files there are of the institution, once anything of it is known."""
    seen = (await _read(context, tapped, payload)).seen
    draw = draw_institution_files if seen.view.overall.asked else draw_institution
    await show_in_place(context, tapped, draw(seen, context.say_to(seen.reader)))


async def send_department_file(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make one of a department's files and send it below."""
    assessment, place = payload.numbers
    view = await read_view(context, tapped.hello.telegram_id, payload.institution, assessment)
    kind = _choose(DepartmentFile, place)
    if view.summary is None:
        raise Refused("export-not-yet")
    institution, say = view.reader.institution, say_in(context, view)
    about = name_pair(view.department, view.area, say)
    order = Order(
        institution=institution,
        kind=kind,
        about=about,
        slugs=_slugs(institution, about, view.area),
        day=today(context, view.reader.person),
        say=say,
        draw=partial(OF_DEPARTMENT[kind], context, view, say),
    )
    await _make(context, tapped, order)


async def send_institution_file(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make one of the institution's files and send it below."""
    planning = await _read(context, tapped, payload)
    kind = _choose(InstitutionFile, payload.numbers[0])
    if not planning.seen.view.overall.asked:
        raise Refused("export-not-yet")
    reader = planning.seen.reader
    institution, say = reader.institution, context.say_to(reader)
    order = Order(
        institution=institution,
        kind=kind,
        about=escape(institution.name),
        slugs=(_slug(institution.name, institution.slug),),
        day=today(context, reader.person),
        say=say,
        draw=partial(OF_INSTITUTION[kind], context, planning, say),
    )
    await _make(context, tapped, order)


async def send_own_report(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make the report on one's own answers and send it below."""
    asking = await read_summary(context.database, context.contents, tap_of(tapped, payload))
    say = context.say_in(asking)
    about = name_pair(asking.department, asking.area, say)
    order = Order(
        institution=asking.institution,
        kind=OWN,
        about=about,
        slugs=(*_slugs(asking.institution, about, asking.area), OWN),
        day=today(context, asking.reader),
        say=say,
        draw=partial(report_on_own_answers, context, asking, say),
    )
    await _make(context, tapped, order)


async def _make(context: Context, tapped: Tapped, order: Order) -> None:
    """Make a file beside everything else, unless the chat waits for too much already."""

    async def make(progress: Progress) -> None:
        drawing = await order.draw()
        progress.advance()
        data = await context.studio.draw(drawing)
        progress.advance()
        file = File(name=order.name(drawing.form), data=data, picture=False)
        await context.sender.send(tapped.chat, draw_file(file, what=order.what, day=order.day, say=order.say))

    await context.works.start(
        tapped.chat,
        make,
        institution=order.institution.id,
        what=order.what,
        say=order.say,
        steps=STEPS,
        tap=tapped.tap,
    )


async def _read(context: Context, tapped: Tapped, payload: Payload) -> Planning:
    return await read_strategy(context.database, context.contents, tapper_of(tapped, payload))


def _choose(kinds: type[Kind], place: int) -> Kind:
    """The kind at a place that a button carries.

    Raises:
        Refused: there is none.
    """
    found = list(kinds)
    if place >= len(found):
        raise Refused("not-yours")
    return found[place]


def _slugs(institution: Institution, department: Markup, area: str) -> tuple[str, str]:
    return _slug(institution.name, institution.slug), _slug(department.plain, area)


def _slug(name: str, otherwise: str) -> str:
    return make_slug(name, taken=set()) or otherwise
