from __future__ import annotations

import asyncio

import pytest

from bot.demo.phone import CannotDoThat, Phone
from bot.demo.telegram_server import Server

from .conftest import Call, png


async def test_a_link_starts_the_bot_with_its_payload(server: Server, call: Call) -> None:
    bo = server.person(first_name="Bo")
    bo.start("i-Ab_9")
    bo.start()
    first, second = await call("getUpdates")
    assert first["message"]["text"] == "/start i-Ab_9"
    assert first["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert second["message"]["text"] == "/start"
    await call("sendMessage", chat_id=bo.id, text="Welcome")
    assert bo.last.text == "Welcome"


@pytest.mark.parametrize("payload", ["a b", "x" * 65, "ü", "a.b"])
async def test_a_link_cannot_carry_everything(amina: Phone, payload: str) -> None:
    with pytest.raises(CannotDoThat, match="64 letters"):
        amina.start(payload)


async def test_blocking_and_unblocking_is_told(amina: Phone, call: Call) -> None:
    amina.blocks()
    with pytest.raises(CannotDoThat, match="unblock it first"):
        amina.says("hello")
    amina.unblocks()
    amina.unblocks()
    statuses = [update["my_chat_member"]["new_chat_member"]["status"] for update in await call("getUpdates")]
    assert statuses == ["kicked", "member"]


async def test_starting_a_blocked_bot_unblocks_it(amina: Phone, call: Call) -> None:
    amina.blocks()
    amina.start()
    _, unblocked, started = await call("getUpdates")
    assert unblocked["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert started["message"]["text"] == "/start"


async def test_a_long_text_is_sent_in_parts(amina: Phone, call: Call) -> None:
    amina.says("x" * 5000)
    assert [len(update["message"]["text"]) for update in await call("getUpdates")] == [4096, 904]


async def test_pictures_of_one_album_belong_together(amina: Phone, call: Call) -> None:
    amina.sends_photo(png(), "first", album="a")
    amina.sends_document(b"%PDF", album="a")
    amina.sends_photo(png())
    first, second, third = [update["message"] for update in await call("getUpdates")]
    assert first["media_group_id"] == second["media_group_id"]
    assert first["caption"] == "first"
    assert "media_group_id" not in third


async def test_odd_things_can_be_sent(amina: Phone, call: Call) -> None:
    kinds = [amina.sends_sticker().kind, amina.sends_voice().kind, amina.sends_contact().kind]
    assert kinds == ["sticker", "voice", "contact"]
    assert [kind in update["message"] for kind, update in zip(kinds, await call("getUpdates"), strict=True)]


async def test_only_ones_own_messages_can_be_edited(amina: Phone, call: Call) -> None:
    sent = await call("sendMessage", chat_id=amina.id, text="mine")
    with pytest.raises(CannotDoThat, match="one's own"):
        amina.edits(sent["message_id"], "yours")
    hers = amina.says("hello")
    assert amina.edits(hers.id, "hello again").edited
    with pytest.raises(CannotDoThat, match="empty"):
        amina.edits(hers.id, " ")


async def test_seeing_waits_for_what_comes_and_tells_what_is_there_when_it_does_not(amina: Phone, call: Call) -> None:
    seeing = asyncio.create_task(amina.sees("two"))
    await asyncio.sleep(0)
    await call("sendMessage", chat_id=amina.id, text="one two")
    assert (await seeing).text == "one two"
    with pytest.raises(TimeoutError, match=r"Amina Diallo waited 0.01 s to see 'three'; the phone shows\n.*one two"):
        await amina.sees("three", timeout=0.01)


async def test_an_empty_phone_says_that_it_is(amina: Phone) -> None:
    with pytest.raises(LookupError, match="Amina Diallo's phone does not show a message with buttons"):
        _ = amina.card


async def test_the_server_settles_when_the_bot_has_done_its_work(server: Server, amina: Phone, call: Call) -> None:
    amina.says("hello")
    with pytest.raises(TimeoutError):
        await server.settles(quiet=0.01, timeout=0.05)
    (update,) = await call("getUpdates")
    await call("getUpdates", offset=update["update_id"] + 1)
    await server.settles(quiet=0.01)


async def test_what_a_person_is_called_cannot_break_the_page(server: Server, call: Call) -> None:
    mallory = server.person(first_name="<script>alert(1)</script>", started=True)
    hers = mallory.says("<b>not bold</b> & <img src=x>")
    assert hers.html == "&lt;b&gt;not bold&lt;/b&gt; &amp; &lt;img src=x&gt;"
    (update,) = await call("getUpdates")
    assert update["message"]["text"] == "<b>not bold</b> & <img src=x>"
