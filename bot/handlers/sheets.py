"""A run as a sheet to fill in, and sheets that came back: read, put beside the run, stored on their sender's word."""

from __future__ import annotations

import asyncio
from functools import partial
from zoneinfo import ZoneInfo

from bot.assessment.errors import Refused, Stale, Unavailable
from bot.assessment.people import Member
from bot.assessment.sheet import Fill, FilledSheet, Offer, take_over
from bot.handlers.answering import bring_down, tap_of
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place
from bot.handlers.work import Progress
from bot.journeys.sheets import (
    SentSheet,
    begin_sheet,
    find_sender,
    find_waiting,
    keep_waiting,
    leave_sheet,
    put_beside,
    read_key,
    store_filling,
)
from bot.reports.package import FILE_LIMIT
from bot.reports.sheet import SheetTitle, draw_sheet
from bot.screens.area_names import name_pair
from bot.screens.choice_reader import ChoiceReader
from bot.screens.payload import Payload
from bot.screens.sheets import draw_blank, draw_left, draw_not_now, draw_offer, draw_stored, draw_unread


async def send_blank(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make a sheet of a run and send it below."""
    asking, header = await begin_sheet(context.database, context.contents, tap_of(tapped, payload), now=context.now())
    key = await read_key(context.database, spare=context.random_code())
    say = context.say_in(asking)
    department = name_pair(asking.department, asking.area, say)
    day = header.made_at.astimezone(ZoneInfo(asking.reader.time_zone)).date()
    title = SheetTitle(institution=asking.institution.name, department=department.plain, day=day)
    drawing = draw_sheet(header, asking.flow, asking.walk, title=title, key=key, say=say)

    async def make(_: Progress) -> None:
        data = await context.studio.draw(drawing)
        await context.sender.send(tapped.chat, draw_blank(asking, data, day=day, say=say))

    what = say("sheet-what", department=department)
    await context.works.start(tapped.chat, make, institution=asking.institution.id, what=what, say=say, tap=tapped.tap)


async def take(context: Context, sent: Sent, member: Member) -> None:
    """Show what a sheet that came back would change. Nothing of it is stored."""
    file_id, telegram_id = sent.sheet or "", sent.hello.telegram_id
    key = await read_key(context.database, spare=context.random_code())
    try:
        filled = await _read(context, sent.chat, file_id, key)
    except Refused as error:
        await context.sender.send(sent.chat, draw_unread(error, context.say_to(member)), reply_to=sent.message)
        return
    except Unavailable:
        # Sent again it may come; tried again by itself it would hold up all else that the person does.
        await context.sender.send(sent.chat, draw_not_now(context.say_to(member)), reply_to=sent.message)
        return
    sender = await find_sender(context.database, filled.header, telegram_id=telegram_id, otherwise=member)
    sheet = SentSheet(telegram_id=telegram_id, institution=sender.institution.id, chat=sent.chat, message=sent.message)
    offer = await _put_beside(context, sheet, filled, sender)
    if offer.comparison.can_be_taken:
        await keep_waiting(context.database, sheet, file_id, now=context.now())
    # The update is not finished before the offer is out: read a second time, the sheet does no harm.
    await context.sender.send(sent.chat, draw_offer(offer, context.say_in(offer.asking)), reply_to=sent.message)


async def fill_in(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Store what the sender wants of a sheet. Where his answers have changed since he was asked, ask him again."""
    _, place, step = payload.numbers
    fill = dict(enumerate(Fill)).get(place)
    if fill is None:
        raise Stale("tap-unreadable")
    sheet = _sheet_of(tapped, payload)
    member, file_id = await find_waiting(context.database, sheet)
    if file_id is None:
        await context.sender.toast(tapped.tap, context.say_to(member).label("sheet-gone"))
        return
    key = await read_key(context.database, spare=context.random_code())
    try:
        filled = await _read(context, tapped.chat, file_id, key)
    except Unavailable:
        await context.sender.toast(tapped.tap, context.say_to(member).label("sheet-not-now"))
        return
    offer = await _put_beside(context, sheet, filled, member)
    say = context.say_in(offer.asking)
    is_as_seen = offer.comparison.can_be_taken and offer.asking.walk.step == step
    filling = take_over(offer.comparison, fill) if is_as_seen else None
    if not filling:
        await show_in_place(context, tapped, draw_offer(offer, say), said=say.label("sheet-changed"))
        return
    asking = await store_filling(
        context.database,
        context.contents,
        sheet,
        filling,
        beside=offer.asking,
        language=filled.header.language,
        update=tapped.update,
        said_on=tapped.message,
        now=context.now(),
    )
    await asyncio.gather(
        context.sender.edit(tapped.chat, tapped.message, draw_stored(filling, say)),
        bring_down(context, asking, tapped.chat),
        context.sender.toast(tapped.tap),
    )


async def leave(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take nothing from a sheet."""
    member = await leave_sheet(context.database, _sheet_of(tapped, payload), update=tapped.update)
    await show_in_place(context, tapped, draw_left(member, context.say_to(member)))


async def _read(context: Context, chat: int, file_id: str, key: bytes) -> FilledSheet:
    fetch = partial(context.sender.fetch, file_id, limit=FILE_LIMIT)
    _, filled = await asyncio.gather(
        context.sender.show_working(chat, "typing"), context.reading_room.read(fetch, key=key)
    )
    return filled


async def _put_beside(context: Context, sheet: SentSheet, filled: FilledSheet, member: Member) -> Offer:
    """Put a sheet beside its run. Its own language goes before the sender's, and that before all others."""
    texts = context.texts(member.institution)
    codes = dict.fromkeys((filled.header.language, member.person.language, *texts.languages))
    return await put_beside(
        context.database,
        context.contents,
        sheet,
        filled,
        reader_in=lambda revision: ChoiceReader([texts.speak(code).within(revision) for code in codes]),
    )


def _sheet_of(tapped: Tapped, payload: Payload) -> SentSheet:
    return SentSheet(
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
        chat=tapped.chat,
        message=payload.numbers[0],
    )
