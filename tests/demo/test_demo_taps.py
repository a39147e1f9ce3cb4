from __future__ import annotations

import pytest

from bot.demo.clock import Clock
from bot.demo.phone import CannotDoThat, Phone

from .conftest import Call

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def card(amina: Phone, call: Call) -> int:
    row = [{"text": "Yes", "callback_data": "y"}, {"text": "Site", "url": "https://example.org"}]
    sent = await call("sendMessage", chat_id=amina.id, text="Well?", reply_markup={"inline_keyboard": [row]})
    message_id: int = sent["message_id"]
    return message_id


async def test_a_tap_reaches_the_bot_with_the_message_as_it_is(amina: Phone, card: int, call: Call) -> None:
    tap = amina.taps("Yes")
    (update,) = await call("getUpdates")
    query = update["callback_query"]
    assert (query["id"], query["data"], query["from"]["id"]) == (tap, "y", amina.id)
    assert query["message"]["message_id"] == card
    assert query["message"]["text"] == "Well?"


async def test_a_tap_is_answered_once(amina: Phone, card: int, call: Call, refused: Call) -> None:
    assert card
    tap = amina.taps(row=0, column=0)
    await call("answerCallbackQuery", callback_query_id=tap, text="Saved", show_alert=True)
    toast = await amina.answered(tap)
    assert (toast.text, toast.alert) == ("Saved", True)
    assert await refused("answerCallbackQuery", callback_query_id=tap) == TOO_OLD
    assert await refused("answerCallbackQuery", callback_query_id="12") == TOO_OLD


async def test_a_tap_is_too_old_after_150_seconds(
    clock: Clock, amina: Phone, card: int, call: Call, refused: Call
) -> None:
    assert card
    tap = amina.taps("Yes")
    clock.advance(seconds=150)
    assert await refused("answerCallbackQuery", callback_query_id=tap) == TOO_OLD
    assert await call("getUpdates") == []


async def test_a_toast_holds_200_characters(amina: Phone, card: int, refused: Call) -> None:
    assert card
    tap = amina.taps("Yes")
    assert await refused("answerCallbackQuery", callback_query_id=tap, text="x" * 201) == (
        "Bad Request: MESSAGE_TOO_LONG"
    )


async def test_a_tap_on_a_deleted_message_carries_only_its_number(amina: Phone, card: int, call: Call) -> None:
    await call("deleteMessage", chat_id=amina.id, message_id=card)
    amina.forges("y", message=card)
    (update,) = await call("getUpdates")
    assert update["callback_query"]["message"] == {
        "chat": amina.chat.card,
        "message_id": card,
        "date": 0,
    }


async def test_buttons_that_are_not_there_cannot_be_tapped(amina: Phone, card: int) -> None:
    assert card
    with pytest.raises(LookupError, match=r"0 buttons say 'No' among \[\['Yes', 'Site'\]\]"):
        amina.taps("No")
    with pytest.raises(CannotDoThat, match="sends nothing to the bot"):
        amina.taps("Site")
