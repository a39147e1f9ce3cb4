from __future__ import annotations

import pytest
from telegram.error import TelegramError, TimedOut

from bot.delivery.connection import Telegram
from bot.delivery.refusals import Reason, Refusal, read_refusal

from .fake_server import FakeServer, Reset, refusal

TEXTS = [
    (
        400,
        (
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
            "same as a current content and reply markup of the message"
        ),
        Reason.NOT_MODIFIED,
    ),
    (400, "Bad Request: message to edit not found", Reason.MESSAGE_GONE),
    (400, "Bad Request: message can't be edited", Reason.MESSAGE_GONE),
    (400, "Bad Request: there is no text in the message to edit", Reason.MESSAGE_GONE),
    (
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        Reason.TAP_TOO_OLD,
    ),
    (400, "Bad Request: chat not found", Reason.CHAT_GONE),
    (403, "Forbidden: bot can't initiate conversation with a user", Reason.BLOCKED),
    (403, "Forbidden: bot was blocked by the user", Reason.BLOCKED),
    (403, "Forbidden: user is deactivated", Reason.BLOCKED),
    (403, "Forbidden: the bot can't send messages to the bot", Reason.BLOCKED),
    (403, "Forbidden: bot can't send messages to bots", Reason.BLOCKED),
    (403, "Forbidden: bot was kicked from the group chat", Reason.CHAT_GONE),
    (403, "Forbidden: bot was kicked from the supergroup chat", Reason.CHAT_GONE),
    (403, "Forbidden: bot is not a member of the supergroup chat", Reason.CHAT_GONE),
    (403, "Forbidden: the group chat was deleted", Reason.CHAT_GONE),
    (403, "Forbidden: something nobody has seen yet", Reason.CHAT_GONE),
    (400, "Bad Request: message is too long", Reason.BAD),
    (400, "Bad Request: message text is empty", Reason.BAD),
    (400, "Bad Request: BUTTON_DATA_INVALID", Reason.BAD),
    (400, "Bad Request: can't parse entities: Unclosed start tag at byte offset 0", Reason.BAD),
    (400, "Bad Request: file is too big", Reason.TOO_LARGE),
    (400, "Bad Request: file of size 10485761 bytes is too big for a photo", Reason.BAD),
    (404, "Not Found: method not found", Reason.BAD),
    (413, "Request Entity Too Large", Reason.BAD),
    (401, "Unauthorized", Reason.TRANSIENT),
    (500, "Internal Server Error", Reason.TRANSIENT),
    (502, "Bad Gateway", Reason.TRANSIENT),
]


async def refused(telegram: Telegram) -> TelegramError:
    with pytest.raises(TelegramError) as caught:
        await telegram.call("sendMessage", {"chat_id": 7, "text": "hello"})
    return caught.value


@pytest.mark.parametrize(("code", "text", "reason"), TEXTS, ids=[text[:60] for _, text, _ in TEXTS])
async def test_each_text_has_one_meaning(
    server: FakeServer, telegram: Telegram, code: int, text: str, reason: Reason
) -> None:
    server.will("sendMessage", refusal(code, text))
    assert read_refusal(await refused(telegram)) == Refusal(reason=reason)


async def test_a_flood_says_how_long_to_wait(server: FakeServer, telegram: Telegram) -> None:
    server.will("sendMessage", refusal(429, "Too Many Requests: retry after 17", retry_after=17))
    assert read_refusal(await refused(telegram)) == Refusal(reason=Reason.FLOOD, wait=17)


async def test_an_upgraded_group_says_its_new_id(server: FakeServer, telegram: Telegram) -> None:
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    server.will("sendMessage", refusal(400, text, migrate_to_chat_id=-100123))
    assert read_refusal(await refused(telegram)) == Refusal(reason=Reason.UPGRADED, chat=-100123)


async def test_a_lost_connection_and_a_late_answer_are_transient(server: FakeServer, telegram: Telegram) -> None:
    server.will("sendMessage", Reset())
    assert read_refusal(await refused(telegram)).reason is Reason.TRANSIENT
    assert read_refusal(TimedOut()).reason is Reason.TRANSIENT
