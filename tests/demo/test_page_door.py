from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from bot.demo.phone import Phone
from bot.demo.telegram_server import Server

from .conftest import Call, png


async def get(server: Server, http: aiohttp.ClientSession, path: str) -> Any:
    async with http.get(server.url + path) as response:
        assert response.status == 200
        return await response.json()


async def post(server: Server, http: aiohttp.ClientSession, path: str, status: int = 200, **body: object) -> Any:
    async with http.post(server.url + path, json=body) as response:
        assert response.status == status
        return await response.json()


async def test_the_desk_shows_who_has_a_role(http: aiohttp.ClientSession) -> None:
    async with Server(note="All of it is made up.") as server:
        server.person(first_name="Amina", last_name="Diallo", role="Owner")
        server.person(first_name="Nobody")
        assert await get(server, http, "/api/desk") == {
            "people": [{"id": 1001, "name": "Amina Diallo", "role": "Owner", "language_code": "en"}],
            "bot": {"id": 4242, "name": "Smart Operations", "username": "smart_operations_bot"},
            "sample": True,
            "note": "All of it is made up.",
        }


async def test_a_phone_is_described_whole(
    server: Server, amina: Phone, http: aiohttp.ClientSession, call: Call
) -> None:
    await call("setMyDescription", description="Hello")
    await call("setMyCommands", commands=[{"command": "start", "description": "Begin"}])
    rows = [
        [{"text": "Yes", "callback_data": "y", "style": "success"}],
        [{"text": "Site", "url": "https://example.org"}, {"text": "Copy", "copy_text": {"text": "abc"}}],
    ]
    await call("sendMessage", chat_id=amina.id, text="Hi <x>", reply_markup={"inline_keyboard": rows})
    phone = await get(server, http, f"/api/phones/{amina.id}")
    (message,) = phone.pop("messages")
    assert phone == {
        "commands": [{"command": "start", "description": "Begin"}],
        "blocked": False,
        "started": True,
        "description": "Hello",
    }
    assert message.pop("date") > 0
    plain = {"data": False, "url": None, "copy": None, "style": None}
    assert message == {
        "id": 1,
        "from": "bot",
        "edited": None,
        "html": "Hi &lt;x&gt;",
        "text": "Hi <x>",
        "photo": None,
        "document": None,
        "kind": "text",
        "reply_to": None,
        "keyboard": [
            [plain | {"text": "Yes", "data": True, "style": "success"}],
            [plain | {"text": "Site", "url": "https://example.org/"}, plain | {"text": "Copy", "copy": "abc"}],
        ],
    }


async def test_everything_a_person_does_can_be_done_on_the_page(
    server: Server, amina: Phone, http: aiohttp.ClientSession, call: Call
) -> None:
    base = f"/api/phones/{amina.id}"
    await post(server, http, f"{base}/start", payload="abc")
    said = await post(server, http, f"{base}/send", text="hello")
    assert (said["from"], said["text"]) == ("me", "hello")
    await post(server, http, f"{base}/edit", id=said["id"], text="hello again")
    await post(server, http, f"{base}/oddity", kind="voice")
    row = [{"text": "Yes", "callback_data": "y"}]
    await call("sendMessage", chat_id=amina.id, text="Well?", reply_markup={"inline_keyboard": [row]})
    tap = await post(server, http, f"{base}/tap", message=amina.last.id, row=0, column=0)
    await call("answerCallbackQuery", callback_query_id=tap["tap"])
    assert amina.toasts[-1].tap == tap["tap"]
    await post(server, http, f"{base}/block", blocked=True)
    assert (await post(server, http, f"{base}/send", 400, text="x"))["error"] == (
        "The bot is blocked: unblock it first."
    )
    await post(server, http, f"{base}/block", blocked=False)
    await post(server, http, f"{base}/clear")
    assert amina.messages == []


async def test_files_come_and_go_through_the_page(server: Server, amina: Phone, http: aiohttp.ClientSession) -> None:
    for kind in ("photo", "document"):
        form = aiohttp.FormData({"caption": "mine", "kind": kind})
        form.add_field("file", png(), filename="a.html", content_type="text/html")
        async with http.post(f"{server.url}/api/phones/{amina.id}/file", data=form) as response:
            message = await response.json()
        assert message["kind"] == kind
        async with http.get(server.url + message[kind]["url"]) as response:
            assert await response.read() == png()
            safe = {"photo": "image/png", "document": "application/octet-stream"}
            assert response.content_type == safe[kind]
            assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_page_is_told_what_happens(
    server: Server, amina: Phone, http: aiohttp.ClientSession, call: Call
) -> None:
    async with http.ws_connect(f"{server.url}/api/phones/{amina.id}/events") as socket:

        async def event() -> Any:
            return await socket.receive_json(timeout=2)

        amina.says("hello")
        assert (await event())["message"]["text"] == "hello"
        await call("sendChatAction", chat_id=amina.id, action="typing")
        assert await event() == {"event": "action", "action": "typing"}
        row = [{"text": "Yes", "callback_data": "y"}]
        sent = await call("sendMessage", chat_id=amina.id, text="Well?", reply_markup={"inline_keyboard": [row]})
        assert (await event())["event"] == "message"
        tap = amina.taps("Yes")
        await call("editMessageText", chat_id=amina.id, message_id=sent["message_id"], text="Good")
        assert (await event())["message"]["text"] == "Good"
        await call("answerCallbackQuery", callback_query_id=tap)
        assert await event() == {"event": "toast", "tap": tap, "text": "", "alert": False}
        await call("deleteMessage", chat_id=amina.id, message_id=sent["message_id"])
        assert await event() == {"event": "deleted", "ids": [sent["message_id"]]}
        await call("setMyCommands", commands=[{"command": "help", "description": "Help"}])
        assert await event() == {"event": "commands", "commands": [{"command": "help", "description": "Help"}]}


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Host": "evil.example"}, {"Origin": "null"}],
)
async def test_other_sites_cannot_drive_the_phones(
    server: Server, amina: Phone, http: aiohttp.ClientSession, headers: dict[str, str]
) -> None:
    url = f"{server.url}/api/phones/{amina.id}/send"
    async with http.post(url, json={"text": "forged"}, headers=headers) as response:
        assert response.status == 403
    async with http.get(f"{server.url}/api/phones/{amina.id}/events", headers=headers) as response:
        assert response.status == 403
    async with http.post(url, data='{"text": "forged"}', headers={"Content-Type": "text/plain"}) as response:
        assert response.status == 415
    assert amina.messages == []


@pytest.mark.parametrize(
    ("path", "body", "error"),
    [
        ("send", {"text": " "}, "A message cannot be empty."),
        ("send", {"text": 5}, "text must be a text."),
        ("tap", {"message": 1, "row": 0, "column": 0}, "There is no such message or button any more."),
        ("tap", {"message": 1, "row": -1, "column": 0}, "There is no such button."),
        ("edit", {"id": 9, "text": "x"}, "Only one's own messages can be edited."),
        ("oddity", {"kind": "dice"}, "Choose a sticker, a voice message or a contact."),
    ],
)
async def test_what_cannot_be_done_is_told_in_a_sentence(
    http: aiohttp.ClientSession, path: str, body: dict[str, object], error: str
) -> None:
    async with Server() as server:
        amina = server.person(first_name="Amina", started=True)
        assert await post(server, http, f"/api/phones/{amina.id}/{path}", 400, **body) == {"error": error}


async def test_only_the_page_and_known_people_are_served(server: Server, http: aiohttp.ClientSession) -> None:
    for path in ("/page/nothing.js", "/page/..%2Ftelegram.py", "/api/phones/4242", "/api/phones/77", "/api/files/x"):
        async with http.get(server.url + path) as response:
            assert response.status == 404
