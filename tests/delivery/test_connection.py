from __future__ import annotations

import logging
import traceback

import pytest
from telegram import InputFile
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.delivery.connection import Telegram, Unreachable, WrongToken

from .fake_server import TOKEN, Answer, FakeServer, Reset, Silence, refusal

NOBODY = "http://127.0.0.1:1"


async def test_greeting_tells_who_the_bot_is(telegram: Telegram) -> None:
    assert (await telegram.greet()).username == "smart_bot"


@pytest.mark.parametrize("answer", [(401, "Unauthorized"), (404, "Not Found")])
async def test_a_wrong_token_is_one_sentence(server: FakeServer, telegram: Telegram, answer: tuple[int, str]) -> None:
    server.will("getMe", refusal(*answer))
    with pytest.raises(WrongToken, match=r"does not accept the bot's token: check SMARTOPS_TOKEN"):
        await telegram.greet()


async def test_a_server_that_is_not_there_is_one_sentence() -> None:
    telegram = Telegram(TOKEN, NOBODY)
    with pytest.raises(Unreachable, match=r"The Bot API at http://127.0.0.1:1 cannot be reached .* SMARTOPS_API_URL"):
        await telegram.greet()
    await telegram.close_connections()


async def test_a_page_that_is_no_bot_api_is_one_sentence(server: FakeServer, telegram: Telegram) -> None:
    server.will("getMe", Answer(200, "<html>Please sign in</html>"))
    with pytest.raises(Unreachable, match="what answers is not a Bot API server"):
        await telegram.greet()


async def test_a_redirect_is_not_followed(server: FakeServer, telegram: Telegram) -> None:
    server.will("getMe", Answer(307, "", location=f"{server.url}/elsewhere"))
    with pytest.raises(Unreachable):
        await telegram.greet()
    assert len(server.calls) == 1


async def test_plain_parameters_arrive_as_they_are_and_nothing_for_none(server: FakeServer, telegram: Telegram) -> None:
    parameters = {"chat_id": 7, "text": "Бонжур", "reply_markup": {"inline_keyboard": []}, "reply_parameters": None}
    await telegram.call("sendMessage", parameters)
    assert server.calls[0].parameters == {"chat_id": 7, "text": "Бонжур", "reply_markup": {"inline_keyboard": []}}


async def test_a_file_keeps_its_name_in_any_letters(server: FakeServer, telegram: Telegram) -> None:
    await telegram.call("sendDocument", {"chat_id": 7, "document": InputFile(b"%PDF", filename="ملخص.pdf")})
    assert server.calls[0].parameters == {"chat_id": "7", "document": ("ملخص.pdf", b"%PDF")}


async def test_a_late_answer_is_given_up(server: FakeServer, telegram: Telegram) -> None:
    server.will("sendMessage", Silence())
    with pytest.raises(TimedOut, match=r"no answer within 0\.03 seconds"):
        await telegram.call("sendMessage", {}, patience=0.03)


async def test_connections_can_be_renewed_at_any_time(telegram: Telegram) -> None:
    await telegram.call("getUpdates", {})
    await telegram.renew_polling()
    assert await telegram.call("getUpdates", {}) == []


async def test_the_token_is_in_no_error_and_in_no_log(
    server: FakeServer, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.will("sendMessage", Reset(), Silence(), refusal(401, "Unauthorized"), Answer(502, "<html>"))
    told = [repr(telegram), str(telegram)]
    nobody, odd = Telegram(TOKEN, NOBODY), Telegram(TOKEN, "http://[bad")
    for connection in (telegram, telegram, telegram, telegram, nobody, odd):
        with pytest.raises(TelegramError) as caught:
            await connection.call("sendMessage", {}, patience=0.03)
        told += traceback.format_exception(caught.value)
    for connection in (Telegram("1:unknown", server.url), nobody, odd):
        with pytest.raises((WrongToken, Unreachable)) as sentence:
            await connection.greet()
        told += traceback.format_exception(sentence.value)
        await connection.close_connections()
    secret = TOKEN.partition(":")[2]
    told += [record.getMessage() for record in caplog.records if not record.name.startswith("aiohttp")]
    assert not [line for line in told if secret in line or "unknown" in line]


async def test_an_error_says_what_failed() -> None:
    telegram = Telegram(TOKEN, NOBODY)
    with pytest.raises(NetworkError, match=r"Connect call failed|refused"):
        await telegram.call("getMe", {})
    await telegram.close_connections()
