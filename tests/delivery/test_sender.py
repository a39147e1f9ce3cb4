from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest

from bot.delivery.connection import Telegram
from bot.delivery.line import LONGEST, Card, Outcome
from bot.delivery.sender import Sender
from bot.screens.screen import File, Screen

from .fake_server import Answer, FakeServer, Reset, Silence, flood, refusal, until

EDIT, SEND = "editMessageText", "sendMessage"
NOT_MODIFIED = "Bad Request: message is not modified: specified new message content and reply markup are the same"


def screen(text: str) -> Screen:
    return Screen(text=text)


def card(step: int, message: int | None = 50, run: int = 3) -> Card:
    return Card(institution=1, run=run, chat=7, message=message, step=step)


class Desk:
    """A sender, what it recorded, and a clock that passes only when the test lets it."""

    def __init__(self, telegram: Telegram) -> None:
        self.placed: list[Card] = []
        self.unreachable: list[int] = []
        self.slept: list[float] = []
        self.time_passes = asyncio.Event()
        self.sender = Sender(
            telegram=telegram,
            placed=self.placed.append,
            unreachable=self.unreachable.append,
            sleep=self.sleep,
            clock=lambda: 100.0,
        )

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if seconds >= 1:
            await self.time_passes.wait()

    async def wait_over(self) -> None:
        self.time_passes.set()
        await until(lambda: not self.sender._lines)


@pytest.fixture
async def desk(telegram: Telegram) -> AsyncIterator[Desk]:
    desk = Desk(telegram)
    yield desk
    await desk.sender.stop()


async def test_a_tap_costs_two_calls_side_by_side(server: FakeServer, desk: Desk) -> None:
    release = server.hold(EDIT)
    both = asyncio.gather(desk.sender.show_card(card(4), screen("4")), desk.sender.toast("t"))
    await until(lambda: len(server.calls) == 2)
    release.set()
    assert (await both)[0] is Outcome.SHOWN
    assert sorted(call.method for call in server.calls) == ["answerCallbackQuery", EDIT]
    assert desk.placed == [card(4)]


async def test_a_new_message_returns_its_id_and_can_be_a_reply(server: FakeServer, desk: Desk) -> None:
    assert await desk.sender.send(7, screen("hello"), reply_to=40) == 101
    assert server.calls[0]["reply_parameters"] == {"message_id": 40, "allow_sending_without_reply": True}


async def test_a_picture_is_sent_with_its_caption(server: FakeServer, desk: Desk) -> None:
    picture = Screen(text="by principle", file=File(name="hr.png", data=b"PNG", picture=True))
    assert await desk.sender.send(7, picture) == 101
    assert server.calls[0].parameters == {
        "chat_id": "7",
        "caption": "by principle",
        "parse_mode": "HTML",
        "photo": ("hr.png", b"PNG"),
    }


async def test_a_message_cannot_be_edited_into_a_file(server: FakeServer, desk: Desk) -> None:
    picture = Screen(text="", file=File(name="hr.png", data=b"PNG", picture=True))
    assert await desk.sender.edit(7, 50, picture) is Outcome.GONE
    assert not server.calls


async def test_not_modified_is_success(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, refusal(400, NOT_MODIFIED))
    assert await desk.sender.show_card(card(4), screen("4")) is Outcome.SHOWN
    assert desk.placed == [card(4)]


async def test_a_message_that_is_gone_is_said_to_be(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, refusal(400, "Bad Request: message to edit not found"))
    assert await desk.sender.edit(7, 50, screen("line")) is Outcome.GONE


async def test_a_card_that_is_gone_is_sent_anew(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, refusal(400, "Bad Request: message to edit not found"))
    assert await desk.sender.show_card(card(4), screen("4")) is Outcome.SHOWN
    assert server.shown == [(EDIT, 50, "4"), (SEND, None, "4")]
    assert desk.placed == [card(4, message=101)]


async def test_a_first_card_is_sent(desk: Desk) -> None:
    assert await desk.sender.show_card(card(1, message=None), screen("1")) is Outcome.SHOWN
    assert desk.placed == [card(1, message=101)]


async def test_a_card_moves_down_by_a_new_message_and_then_a_line(server: FakeServer, desk: Desk) -> None:
    assert await desk.sender.move_card(card(4), screen("4"), screen("moved")) is Outcome.SHOWN
    assert server.shown == [(SEND, None, "4"), (EDIT, 50, "moved")]
    assert desk.placed == [card(4, message=101)]


async def test_after_a_flood_only_that_chat_waits_and_the_toast_gets_through(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, flood(17))
    assert await desk.sender.show_card(card(4), screen("4")) is Outcome.LATER
    assert (desk.sender.is_waiting(7), desk.sender.is_waiting(8)) == (True, False)
    await desk.sender.toast("t", "Saved")
    assert await desk.sender.send(8, screen("another chat")) == 101
    assert await desk.sender.show_card(card(5), screen("5")) is Outcome.LATER
    assert server.shown == [(EDIT, 50, "4"), (SEND, None, "another chat")]
    assert server.to("answerCallbackQuery")[0].parameters == {
        "callback_query_id": "t",
        "text": "Saved",
        "show_alert": False,
    }


async def test_the_newest_screen_replaces_older_ones_that_wait(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, flood(17))
    for step in range(4, 9):
        await desk.sender.show_card(card(step), screen(str(step)))
    await desk.wait_over()
    assert desk.slept == [17]
    assert server.shown == [(EDIT, 50, "4"), (EDIT, 50, "8")]
    assert desk.placed == [card(8)]
    assert not desk.sender.is_waiting(7)


async def test_what_is_sent_while_a_chat_waits_is_kept_in_order(server: FakeServer, desk: Desk) -> None:
    server.will(SEND, flood(3))
    for text in ("one", "two", "three"):
        assert await desk.sender.send(7, screen(text)) is None
        await desk.sender.edit(7, 50, screen(f"after {text}"))
    await desk.wait_over()
    assert server.shown[1:] == [
        (SEND, None, "one"),
        (EDIT, 50, "after three"),
        (SEND, None, "two"),
        (SEND, None, "three"),
    ]


async def test_a_chat_that_waits_keeps_only_so_much_and_one_line_tells_of_it(
    server: FakeServer, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    server.will(SEND, flood(30))
    for number in range(1_000):
        await desk.sender.send(7, screen(str(number)))
    await desk.sender.show_card(card(5, message=None), screen("card"))
    assert caplog.messages == [f"chat 7 has {LONGEST} screens waiting to be shown: no more are taken"]
    await desk.wait_over()
    assert [text for _, _, text in server.shown] == ["0", *(str(number) for number in range(LONGEST))]
    assert await desk.sender.send(7, screen("later"))


async def test_a_second_flood_is_waited_out_too(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, flood(3), flood(5))
    await desk.sender.edit(7, 50, screen("4"))
    await desk.wait_over()
    assert desk.slept == [3, 5]
    assert len(server.shown) == 3


async def test_a_first_card_that_waits_is_sent_once_with_its_newest_state(server: FakeServer, desk: Desk) -> None:
    server.will(SEND, flood(3))
    await desk.sender.show_card(card(1, message=None), screen("1"))
    await desk.sender.show_card(card(2, message=None), screen("2"))
    await desk.wait_over()
    assert server.shown == [(SEND, None, "1"), (SEND, None, "2")]
    assert desk.placed == [card(2, message=101)]


async def test_a_move_that_waits_is_made_once_with_the_newest_state(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, flood(3))
    await desk.sender.show_card(card(3), screen("3"))
    await desk.sender.move_card(card(4), screen("4"), screen("moved"))
    await desk.sender.move_card(card(4), screen("4 again"), screen("moved"))
    await desk.sender.show_card(card(5), screen("5"))
    await desk.wait_over()
    assert server.shown[1:] == [(SEND, None, "5"), (EDIT, 50, "moved")]
    assert desk.placed == [card(5, message=101)]


async def test_a_card_shown_while_it_moves_ends_up_on_the_new_message(server: FakeServer, desk: Desk) -> None:
    release = server.hold(SEND)
    moving = asyncio.create_task(desk.sender.move_card(card(4), screen("4"), screen("moved")))
    await until(lambda: server.calls)
    assert await desk.sender.show_card(card(5), screen("5")) is Outcome.LATER
    release.set()
    assert await moving is Outcome.SHOWN
    await desk.wait_over()
    assert server.shown == [(SEND, None, "4"), (EDIT, 101, "5"), (EDIT, 50, "moved")]
    assert desk.placed == [card(4, message=101), card(5, message=101)]


async def test_a_card_that_moves_while_it_is_edited_still_moves(server: FakeServer, desk: Desk) -> None:
    release = server.hold(EDIT)
    editing = asyncio.create_task(desk.sender.show_card(card(4), screen("4")))
    await until(lambda: server.calls)
    await desk.sender.move_card(card(4), screen("4"), screen("moved"))
    release.set()
    await editing
    await desk.wait_over()
    assert server.shown == [(EDIT, 50, "4"), (SEND, None, "4"), (EDIT, 50, "moved")]
    assert desk.placed == [card(4), card(4, message=101)]


@pytest.mark.parametrize("trouble", [Reset(), refusal(502, "Bad Gateway")], ids=["reset", "502"])
async def test_a_passing_fault_is_retried_at_once(
    server: FakeServer, desk: Desk, trouble: Reset | Answer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    server.will(EDIT, trouble)
    assert await desk.sender.edit(7, 50, screen("4")) is Outcome.SHOWN
    assert desk.slept == [0.2]


async def test_a_network_that_stays_away_is_tried_ever_more_slowly(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, *[refusal(500, "Internal Server Error")] * 6)
    assert await desk.sender.edit(7, 50, screen("4")) is Outcome.LATER
    assert desk.sender.is_waiting(7)
    await desk.wait_over()
    assert desk.slept == [0.2, 1, 0.2, 2, 0.2, 4]
    assert len(server.shown) == 7


async def test_an_edit_without_an_answer_does_not_hold_up_the_handler(
    server: FakeServer, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.sender.EDIT_PATIENCE", 0.03)
    server.will(EDIT, Silence())
    assert await desk.sender.edit(7, 50, screen("4")) is Outcome.LATER
    await desk.wait_over()
    assert server.shown == [(EDIT, 50, "4")] * 2


@pytest.mark.parametrize("text", ["bot was blocked by the user", "user is deactivated", "the group chat was deleted"])
async def test_who_cannot_be_reached_is_recorded(server: FakeServer, desk: Desk, text: str) -> None:
    server.will(SEND, refusal(403, f"Forbidden: {text}"))
    assert await desk.sender.send(7, screen("hello")) is None
    assert desk.unreachable == [7]


async def test_an_upgraded_group_is_written_to_under_its_new_id(server: FakeServer, desk: Desk) -> None:
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    server.will(SEND, refusal(400, text, migrate_to_chat_id=-100))
    assert await desk.sender.send(7, screen("hello")) == 101
    assert [call["chat_id"] for call in server.calls] == [7, -100]


async def test_a_faulty_screen_is_logged_and_shown_bare(
    server: FakeServer, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    text = "Bad Request: can't parse entities: Unclosed start tag at byte offset 0"
    server.will(EDIT, refusal(400, text))
    assert await desk.sender.show_card(card(4), screen("<b>Has everyone signed?")) is Outcome.SHOWN
    assert server.shown[1] == (EDIT, 50, "Has everyone signed?")
    assert "unclosed start tag" in caplog.text


async def test_what_telegram_takes_in_no_form_does_not_stop_the_chat(
    server: FakeServer, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    server.will(EDIT, *[refusal(400, "Bad Request: something new")] * 2)
    assert await desk.sender.edit(7, 50, screen("?")) is Outcome.REFUSED
    assert await desk.sender.edit(7, 50, screen("!")) is Outcome.SHOWN


@pytest.mark.parametrize(
    "answer",
    [
        refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
        refusal(403, "Forbidden: bot was blocked by the user"),
        flood(3),
    ],
)
async def test_a_toast_that_does_not_arrive_is_nothing_to_worry_about(
    server: FakeServer, desk: Desk, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    server.will("answerCallbackQuery", answer)
    await desk.sender.toast("t")
    assert server.calls[0].parameters == {"callback_query_id": "t"}
    assert [record for record in caplog.records if record.name.startswith("bot.")] == []


async def test_what_nobody_asked_for_goes_through_the_bucket_and_answers_do_not(server: FakeServer, desk: Desk) -> None:
    for _ in range(3):
        sent = await desk.sender.send_unasked(8, screen("reminder"))
        assert sent.outcome is Outcome.SHOWN
        await desk.sender.send(7, screen("answer"))
    assert desk.slept == pytest.approx([0.04, 0.08])
    assert len(server.calls) == 6


async def test_what_nobody_asked_for_is_the_callers_to_repeat(server: FakeServer, desk: Desk) -> None:
    server.will(SEND, flood(17), refusal(403, "Forbidden: bot was blocked by the user"))
    sent = await desk.sender.send_unasked(7, screen("reminder"))
    assert (sent.outcome, sent.wait) == (Outcome.LATER, 17)
    assert (await desk.sender.send_unasked(7, screen("reminder"))).outcome is Outcome.UNREACHABLE
    assert len(server.calls) == 2


async def test_what_nobody_asked_for_never_jumps_the_line_of_a_chat(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, flood(17))
    await desk.sender.edit(7, 50, screen("4"))
    assert (await desk.sender.send_unasked(7, screen("reminder"))).outcome is Outcome.LATER
    assert len(server.calls) == 1


async def test_commands_are_set_for_private_chats_by_language(server: FakeServer, desk: Desk) -> None:
    await desk.sender.set_commands({"start": "Go on", "summary": "What to fix"})
    await desk.sender.set_commands({"start": "Продолжить"}, language="ru")
    first, second = server.calls
    assert first["commands"][1] == {"command": "summary", "description": "What to fix"}
    assert first["scope"] == {"type": "all_private_chats"}
    assert ("language_code" in first.parameters, second["language_code"]) == (False, "ru")


async def test_groups_are_left(server: FakeServer, desk: Desk) -> None:
    await desk.sender.leave(-5)
    assert [(call.method, call["chat_id"]) for call in server.calls] == [("leaveChat", -5)]


async def test_stopping_gives_up_what_waits(server: FakeServer, desk: Desk) -> None:
    server.will(EDIT, flood(17))
    await desk.sender.edit(7, 50, screen("4"))
    await desk.sender.stop()
    assert len(server.calls) == 1


async def test_what_the_bot_is_about_to_do_is_shown_and_nothing_depends_on_it(server: FakeServer, desk: Desk) -> None:
    server.will("sendChatAction", refusal(400, "Bad Request: chat not found"))
    await desk.sender.show_working(7)
    assert server.calls[0].parameters == {"chat_id": 7, "action": "upload_document"}
