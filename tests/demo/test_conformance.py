"""Every answer has the fields that the published description requires, and the bot's own library reads it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from telegram import (
    Bot,
    BotCommand,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Update,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter

from bot.demo.call import Upload
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.schema import Mismatch, check_object, check_result
from bot.demo.telegram_server import Server

from .conftest import Call, png


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    async with Bot(server.token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot") as bot:
        yield bot


MARKUP = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Yes", callback_data="y", api_kwargs={"style": "success"})],
        [InlineKeyboardButton("Copy", copy_text=CopyTextButton("abc"))],
    ]
)


async def test_the_library_can_do_all_that_the_bot_needs(server: Server, amina: Phone, bot: Bot) -> None:
    assert (await bot.get_me()).username == "smart_operations_bot"
    sent = await bot.send_message(amina.id, "<b>Hi</b>", parse_mode=ParseMode.HTML, reply_markup=MARKUP)
    assert sent.text_html == "<b>Hi</b>"
    edited = await bot.edit_message_text("Two", amina.id, sent.message_id, reply_markup=MARKUP)
    assert isinstance(edited, type(sent))
    assert edited.edit_date
    await bot.edit_message_reply_markup(amina.id, sent.message_id)
    photo = await bot.send_photo(amina.id, png(), caption="A picture", filename="p.png")
    await bot.edit_message_caption(amina.id, photo.message_id, caption="Another")
    await bot.edit_message_media(InputMediaPhoto(png(50, 50)), amina.id, photo.message_id)
    document = await bot.send_document(amina.id, b"%PDF", filename="r.pdf")
    assert document.document
    file = await bot.get_file(document.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"%PDF"
    await bot.send_chat_action(amina.id, ChatAction.TYPING)
    await bot.delete_message(amina.id, photo.message_id)
    await bot.delete_messages(amina.id, [document.message_id])
    await bot.set_my_commands([BotCommand("start", "Begin")], language_code="ar")
    assert await bot.get_my_commands(language_code="ar") == (BotCommand("start", "Begin"),)
    await bot.delete_my_commands(language_code="ar")
    await bot.set_my_name("Other")
    assert (await bot.get_my_name()).name == "Other"
    await bot.set_my_description("D")
    assert (await bot.get_my_description()).description == "D"
    await bot.set_my_short_description("S")
    assert (await bot.get_my_short_description()).short_description == "S"
    assert (await bot.get_chat(amina.id)).first_name == "Amina"
    assert (await bot.get_webhook_info()).pending_update_count == 0
    await bot.set_webhook("https://example.org/hook")
    await bot.delete_webhook()
    assert server.journal.refused() == []


async def test_the_library_reads_every_kind_of_update(server: Server, amina: Phone, bot: Bot) -> None:
    make_everything_happen(server, amina)
    await bot.send_message(amina.id, "Well?", reply_markup=MARKUP)
    amina.taps("Yes")
    updates = await bot.get_updates()
    assert {kind for update in updates for kind in update.to_dict() if kind != "update_id"} == {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    }
    assert all(isinstance(update, Update) and not update.api_kwargs for update in updates)


async def test_every_update_is_as_described(server: Server, amina: Phone, call: Call) -> None:
    make_everything_happen(server, amina)
    for update in await call("getUpdates"):
        check_object("Update", update)


def make_everything_happen(server: Server, amina: Phone) -> None:
    amina.start("abc")
    amina.edits(amina.says("hello", reply_to=1).id, "hello again")
    amina.sends_photo(png(400, 400), "a", album="x")
    amina.sends_document(b"x", album="x")
    amina.sends_sticker()
    amina.sends_voice()
    amina.sends_contact()
    amina.forges("gone", message=77)
    amina.blocks()
    amina.unblocks()
    group = server.group("Board")
    group.adds_bot(amina)
    group.upgrades(amina)
    group.removes_bot(amina)


async def test_every_result_is_as_described(server: Server, amina: Phone, call: Call) -> None:
    message = {"chat_id": amina.id, "message_id": 1}
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y", "style": "danger"}]]}
    file_id = server.telegram.files.add("document", upload()).id
    photo_id = server.telegram.files.add("photo", upload()).id
    calls: list[tuple[str, dict[str, Any]]] = [
        ("getMe", {}),
        ("sendMessage", {"chat_id": amina.id, "text": "<b>a</b> /b", "parse_mode": "HTML", "reply_markup": markup}),
        ("editMessageText", {**message, "text": "b", "reply_markup": markup}),
        ("editMessageReplyMarkup", message),
        ("sendPhoto", {"chat_id": amina.id, "photo": photo_id, "reply_parameters": {"message_id": 1}}),
        ("sendDocument", {"chat_id": amina.id, "document": file_id, "caption": "c"}),
        ("editMessageCaption", {"chat_id": amina.id, "message_id": 2, "caption": "d"}),
        (
            "editMessageMedia",
            {"chat_id": amina.id, "message_id": 2, "media": {"type": "document", "media": file_id}},
        ),
        ("getFile", {"file_id": file_id}),
        ("getChat", {"chat_id": amina.id}),
        ("getWebhookInfo", {}),
        ("getMyCommands", {}),
        ("getMyName", {}),
        ("getMyDescription", {}),
        ("getMyShortDescription", {}),
        ("getUpdates", {}),
        ("deleteMessages", {"chat_id": amina.id, "message_ids": [1]}),
    ]
    for method, parameters in calls:
        check_result(method, await call(method, **parameters))


def upload() -> Any:
    return Upload(name="a.png", data=png(), mime_type="image/png")


def test_a_result_that_is_not_as_described_is_found_out() -> None:
    with pytest.raises(Mismatch, match="requires it") as mismatch:
        check_result("getMe", {"id": 1, "first_name": "x"})
    assert mismatch.value.path == ["is_bot"]


async def test_refusals_become_the_librarys_own_errors(
    server: Server, amina: Phone, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    group = server.group("Board")
    group.adds_bot(amina)
    old = group.id
    group.upgrades(amina)
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(old, "x")
    assert migrated.value.new_chat_id == group.id
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(7, "x")
    amina.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(amina.id, "x")
    amina.unblocks()
    server.faults.plan(Fault.FLOOD, retry_after=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(amina.id, "x")
    await bot.set_webhook("https://example.org/hook")
    with pytest.raises(Conflict):
        await bot.get_updates()
    with pytest.raises(InvalidToken):
        async with Bot("4242:wrong", base_url=f"{server.url}/bot"):
            pass


async def test_what_the_page_calls_is_not_the_bots(server: Server, http: aiohttp.ClientSession) -> None:
    async with http.get(f"{server.url}/bot{server.token}/api/desk") as response:
        assert response.status == 404
