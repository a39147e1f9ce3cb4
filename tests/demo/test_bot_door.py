from __future__ import annotations

import aiohttp
import pytest

from bot.demo.phone import Phone
from bot.demo.telegram_server import Server

from .conftest import Call


async def test_an_unknown_method_is_not_found(refused: Call) -> None:
    assert await refused("sendMesage") == "Not Found: method not found"


async def test_method_names_are_read_in_any_case(call: Call) -> None:
    assert (await call("GETME"))["is_bot"] is True


async def test_a_method_that_only_real_telegram_has_is_refused_loudly_and_journalled(server: Server, ask: Call) -> None:
    answer = await ask("sendDice", chat_id=1001)
    assert answer["error_code"] == 501
    assert answer["description"] == "Not Implemented: the demo's Bot API server does not support the method sendDice"
    assert [entry.method for entry in server.journal.refused()] == ["sendDice"]


@pytest.mark.parametrize(
    ("parameters", "description"),
    [
        ({"chat_id": 1001, "text": "hi", "txt": "hi"}, 'Bad Request: unknown parameter "txt" of sendMessage'),
        ({"text": "hi"}, "Bad Request: chat_id is empty"),
        ({"chat_id": 1001}, "Bad Request: message text is empty"),
        (
            {"chat_id": 1001, "text": "hi", "disable_notification": "perhaps"},
            'Bad Request: parameter "disable_notification" of sendMessage must be a Boolean',
        ),
        ({"chat_id": 1001, "text": 5}, 'Bad Request: parameter "text" of sendMessage must be a String'),
        (
            {"chat_id": 1001, "text": "hi", "reply_markup": {"inline_keyboard": [[{"text": 1, "callback_data": "x"}]]}},
            'Bad Request: parameter "reply_markup.inline_keyboard.0.0.text" of sendMessage must be a String',
        ),
        (
            {"chat_id": 1001, "text": "hi", "reply_markup": {"inline_keyboard": [[{"text": "a", "colour": "red"}]]}},
            (
                'Bad Request: parameter "reply_markup.inline_keyboard.0.0.colour" of sendMessage must be left out: '
                "InlineKeyboardButton has no such field"
            ),
        ),
        (
            {"chat_id": 1001, "text": "hi", "reply_parameters": {}},
            (
                'Bad Request: parameter "reply_parameters.message_id" of sendMessage must be given: '
                "ReplyParameters requires it"
            ),
        ),
    ],
)
async def test_parameters_are_held_to_their_description(
    amina: Phone, refused: Call, parameters: dict[str, object], description: str
) -> None:
    assert await refused("sendMessage", **parameters) == description
    assert not amina.messages


async def test_forms_and_queries_are_read_like_json(server: Server, amina: Phone, http: aiohttp.ClientSession) -> None:
    url = f"{server.url}/bot{server.token}/sendMessage"
    parameters = {
        "chat_id": "1001",
        "text": "a & b + ç",
        "disable_notification": "true",
        "reply_markup": '{"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}',
    }
    form = aiohttp.FormData(parameters, default_to_multipart=True)
    for request in (http.post(url, data=parameters), http.post(url, data=form), http.get(url, params=parameters)):
        async with request as response:
            assert (await response.json())["ok"]
    assert [seen.text for seen in amina.messages] == ["a & b + ç"] * 3
    assert amina.card.labels == [["Go"]]


async def test_a_text_that_should_be_json_and_is_not_says_so(amina: Phone, refused: Call) -> None:
    description = await refused("sendMessage", chat_id=amina.id, text="hi", link_preview_options="{")
    assert description == (
        'Bad Request: parameter "link_preview_options" of sendMessage must be JSON of LinkPreviewOptions'
    )


@pytest.mark.parametrize(
    ("token", "description"),
    [("4242:other", "Unauthorized"), ("4242", "Unauthorized: invalid token specified")],
)
async def test_a_wrong_token_opens_nothing(
    server: Server, http: aiohttp.ClientSession, token: str, description: str
) -> None:
    async with http.get(f"{server.url}/bot{token}/getMe") as response:
        assert response.status == 401
        assert await response.json() == {"ok": False, "error_code": 401, "description": description}
    async with http.get(f"{server.url}/file/bot{token}/photos/file_1.png") as response:
        assert response.status == 401


async def test_the_journal_keeps_what_was_asked_and_what_came_of_it(server: Server, amina: Phone, ask: Call) -> None:
    await ask("sendMessage", chat_id=amina.id, text="one")
    await ask("sendMessage", chat_id=7, text="two")
    first, second = server.journal.of("sendMessage")
    assert (first.chat, first.code, first.description) == (amina.id, 200, "")
    assert (second.parameters["text"], second.code) == ("two", 400)
    assert second.description == "Bad Request: chat not found"
    server.journal.clear()
    assert len(server.journal) == 0


async def test_a_journal_of_size_zero_is_not_kept(http: aiohttp.ClientSession) -> None:
    async with Server(journal=0) as server, http.get(f"{server.url}/bot{server.token}/getMe") as response:
        assert response.status == 200
        assert not list(server.journal)


async def test_parameters_that_would_be_ignored_are_refused_loudly(amina: Phone, refused: Call) -> None:
    assert await refused("sendMessage", chat_id=amina.id, text="x", message_thread_id=1) == (
        "Not Implemented: the demo's Bot API server does not support the parameter message_thread_id"
    )
