from __future__ import annotations

from typing import Any

import pytest

from bot.demo.group import Group
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server

from .conftest import Call


@pytest.fixture
def board(server: Server, amina: Phone) -> Group:
    group = server.group("Board")
    group.joined_by(amina)
    return group


def kinds(updates: list[dict[str, Any]]) -> list[str]:
    return [next(kind for kind in update if kind != "update_id") for update in updates]


async def test_being_added_is_told_twice_and_leaving_once(amina: Phone, board: Group, call: Call) -> None:
    board.adds_bot(amina)
    member, notice = await call("getUpdates")
    assert member["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert member["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert member["my_chat_member"]["chat"] == {"id": board.id, "type": "group", "title": "Board"}
    assert notice["message"]["new_chat_members"][0]["username"] == "smart_operations_bot"
    await call("leaveChat", chat_id=board.id)
    *_, left = await call("getUpdates")
    assert left["my_chat_member"]["new_chat_member"]["status"] == "left"


async def test_the_bot_hears_only_what_concerns_it(amina: Phone, board: Group, call: Call) -> None:
    board.adds_bot(amina)
    in_group = board.joined_by(amina)
    sent = await call("sendMessage", chat_id=board.id, text="Vote!")
    in_group.says("unheard")
    in_group.says("/start@other_bot")
    in_group.says("/start@smart_operations_bot")
    in_group.says("/help")
    in_group.says("aye", reply_to=sent["message_id"])
    heard = [update["message"].get("text") for update in (await call("getUpdates"))[2:]]
    assert heard == ["/start@smart_operations_bot", "/help", "aye"]


async def test_who_is_out_cannot_write(amina: Phone, board: Group, refused: Call) -> None:
    assert await refused("sendMessage", chat_id=board.id, text="x") == (
        "Forbidden: bot is not a member of the group chat"
    )
    board.adds_bot(amina)
    board.removes_bot(amina)
    assert await refused("sendMessage", chat_id=board.id, text="x") == "Forbidden: bot was kicked from the group chat"
    board.dissolves()
    assert await refused("sendMessage", chat_id=board.id, text="x") == "Forbidden: the group chat was deleted"


async def test_an_upgraded_group_says_where_it_went(amina: Phone, board: Group, ask: Call, call: Call) -> None:
    board.adds_bot(amina)
    old = board.id
    board.upgrades(amina)
    assert await ask("sendMessage", chat_id=old, text="x") == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": board.id},
    }
    await call("sendMessage", chat_id=board.id, text="x")
    assert board.joined_by(amina).last.text == "x"
    first, second = (await call("getUpdates"))[-2:]
    assert first["message"]["migrate_to_chat_id"] == second["message"]["chat"]["id"] == board.id
    assert second["message"]["migrate_from_chat_id"] == old


async def test_in_a_group_other_peoples_messages_cannot_be_deleted(
    amina: Phone, board: Group, call: Call, refused: Call
) -> None:
    board.adds_bot(amina)
    hers = board.joined_by(amina).says("/help")
    description = await refused("deleteMessage", chat_id=board.id, message_id=hers.id)
    assert description == "Bad Request: message can't be deleted"
    sent = await call("sendMessage", chat_id=board.id, text="x")
    await call("deleteMessage", chat_id=board.id, message_id=sent["message_id"])


async def test_a_tap_in_a_group_is_answered_to_who_tapped(
    server: Server, amina: Phone, board: Group, call: Call
) -> None:
    board.adds_bot(amina)
    bo = server.person(first_name="Bo")
    hers, his = board.joined_by(amina), board.joined_by(bo)
    markup = {"inline_keyboard": [[{"text": "Aye", "callback_data": "aye"}]]}
    await call("sendMessage", chat_id=board.id, text="Vote!", reply_markup=markup)
    tap = his.taps("Aye")
    await call("answerCallbackQuery", callback_query_id=tap, text="Counted")
    assert (await his.answered(tap)).text == "Counted"
    assert hers.toasts == []
    assert kinds(await call("getUpdates"))[-1] == "callback_query"
