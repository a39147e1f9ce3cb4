from __future__ import annotations

import pytest

from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server

from .conftest import Call

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


def keyboard(*rows: list[dict[str, object]]) -> dict[str, object]:
    return {"inline_keyboard": list(rows)}


def button(label: str = "Go", **action: object) -> dict[str, object]:
    return {"text": label, **(action or {"callback_data": "go"})}


async def test_a_message_is_shown_with_its_buttons(amina: Phone, call: Call) -> None:
    rows = [button("Yes", callback_data="y", style="success"), button("Site", url="https://example.org")]
    sent = await call("sendMessage", chat_id=amina.id, text="<b>Hi</b>", parse_mode="HTML", reply_markup=keyboard(rows))
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert sent["chat"] == {
        "id": amina.id,
        "type": "private",
        "first_name": "Amina",
        "last_name": "Diallo",
        "username": "amina",
    }
    assert amina.card.html == "<b>Hi</b>"
    assert amina.card.labels == [["Yes", "Site"]]
    assert amina.card.button("Site").url == "https://example.org/"


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("", "Bad Request: message text is empty"),
        (" \u200b\n", "Bad Request: message text is empty"),
        ("<b></b>", "Bad Request: message text is empty"),
        ("🟢" * 4097, "Bad Request: message is too long"),
    ],
)
async def test_a_text_must_be_there_and_fit(amina: Phone, refused: Call, text: str, description: str) -> None:
    assert await refused("sendMessage", chat_id=amina.id, text=text, parse_mode="HTML") == description


async def test_length_is_counted_in_characters_after_the_tags_are_out(amina: Phone, call: Call) -> None:
    await call("sendMessage", chat_id=amina.id, text=f"<b>{'🟢' * 4096}</b>", parse_mode="HTML")
    assert len(amina.last.text) == 4096


@pytest.mark.parametrize(
    ("markup", "description"),
    [
        (keyboard([button(callback_data="é" * 33)]), "Bad Request: BUTTON_DATA_INVALID"),
        (keyboard([button(callback_data="")]), "Bad Request: BUTTON_DATA_INVALID"),
        (keyboard([button()] * 9), "Bad Request: reply markup is too long"),
        (keyboard(*[[button()] * 8] * 13), "Bad Request: reply markup is too long"),
        (
            keyboard([{"text": "a"}]),
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (keyboard([button(" ")]), "Bad Request: inline keyboard button text must be non-empty"),
        (
            keyboard([button(callback_data="x", style="red")]),
            "Bad Request: can't parse inline keyboard button: invalid button style specified",
        ),
        (
            keyboard([button(url="http://localhost/x")]),
            "Bad Request: inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
        ),
        (keyboard([button(copy_text={"text": "x" * 257})]), "Bad Request: BUTTON_COPY_TEXT_INVALID"),
        (
            keyboard([button(callback_data="x", url="https://example.org")]),
            "Bad Request: can't parse inline keyboard button: it has several actions: callback_data, url",
        ),
        (
            keyboard([button(pay=True)]),
            "Not Implemented: the demo's Bot API server does not support buttons with pay",
        ),
    ],
)
async def test_buttons_keep_telegrams_rules(
    amina: Phone, refused: Call, markup: dict[str, object], description: str
) -> None:
    assert await refused("sendMessage", chat_id=amina.id, text="x", reply_markup=markup) == description


async def test_sixty_four_bytes_of_data_and_eight_in_a_row_are_allowed(amina: Phone, call: Call) -> None:
    rows = [[button(callback_data="é" * 32)] * 8] * 12
    await call("sendMessage", chat_id=amina.id, text="x", reply_markup=keyboard(*rows))
    assert sum(map(len, amina.card.labels)) == 96


async def test_a_reply_names_a_message_that_must_be_there(amina: Phone, call: Call, refused: Call) -> None:
    question = amina.says("Anyone?")
    sent = await call("sendMessage", chat_id=amina.id, text="Yes", reply_parameters={"message_id": question.id})
    assert sent["reply_to_message"]["text"] == "Anyone?"
    assert amina.last.reply_to == question.id
    missing = {"message_id": 99}
    description = await refused("sendMessage", chat_id=amina.id, text="Yes", reply_parameters=missing)
    assert description == "Bad Request: message to be replied not found"
    missing["allow_sending_without_reply"] = True
    await call("sendMessage", chat_id=amina.id, text="All the same", reply_parameters=missing)
    assert amina.last.text == "All the same"


async def test_who_cannot_be_written_to(server: Server, amina: Phone, refused: Call) -> None:
    stranger = server.person(first_name="Bo")
    assert await refused("sendMessage", chat_id=7, text="x") == "Bad Request: chat not found"
    assert await refused("sendMessage", chat_id="@nobody", text="x") == "Bad Request: chat not found"
    description = await refused("sendMessage", chat_id=stranger.id, text="x")
    assert description == "Forbidden: bot can't initiate conversation with a user"
    amina.blocks()
    assert await refused("sendMessage", chat_id=amina.id, text="x") == "Forbidden: bot was blocked by the user"
    assert await refused("sendChatAction", chat_id=amina.id, action="typing") == (
        "Forbidden: bot was blocked by the user"
    )
    amina.deletes_account()
    assert await refused("sendMessage", chat_id=amina.id, text="x") == "Forbidden: user is deactivated"
    assert await refused("sendMessage", chat_id=4242, text="x") == ("Forbidden: the bot can't send messages to the bot")


async def test_message_ids_count_up_in_each_chat(server: Server, amina: Phone, call: Call) -> None:
    other = server.person(first_name="Bo", started=True)
    ids = [(await call("sendMessage", chat_id=phone.id, text="x"))["message_id"] for phone in (amina, other, amina)]
    assert ids == [1, 1, 2]


async def test_an_edit_changes_text_and_buttons_in_place(amina: Phone, call: Call) -> None:
    sent = await call("sendMessage", chat_id=amina.id, text="One", reply_markup=keyboard([button()]))
    edited = await call("editMessageText", chat_id=amina.id, message_id=sent["message_id"], text="Two")
    assert edited["edit_date"]
    assert "reply_markup" not in edited
    (seen,) = amina.messages
    assert (seen.text, seen.keyboard) == ("Two", ())
    assert seen.edited


async def test_an_edit_that_changes_nothing_is_refused(amina: Phone, call: Call, refused: Call) -> None:
    markup = keyboard([button()])
    sent = await call("sendMessage", chat_id=amina.id, text="One", reply_markup=markup)
    message = {"chat_id": amina.id, "message_id": sent["message_id"]}
    assert await refused("editMessageText", **message, text=" One ", reply_markup=markup) == NOT_MODIFIED
    assert await refused("editMessageReplyMarkup", **message, reply_markup=markup) == NOT_MODIFIED
    await call("editMessageReplyMarkup", **message, reply_markup=keyboard([button("Stop")]))
    assert amina.card.labels == [["Stop"]]


async def test_only_the_bots_own_messages_can_be_edited(amina: Phone, call: Call, refused: Call) -> None:
    hers = amina.says("Hello")
    description = await refused("editMessageText", chat_id=amina.id, message_id=hers.id, text="x")
    assert description == "Bad Request: message can't be edited"
    description = await refused("editMessageText", chat_id=amina.id, message_id=99, text="x")
    assert description == "Bad Request: message to edit not found"
    forced = {"keyboard": [[{"text": "A"}]]}
    sent = await call("sendMessage", chat_id=amina.id, text="x", reply_markup=forced)
    description = await refused("editMessageText", chat_id=amina.id, message_id=sent["message_id"], text="y")
    assert description == "Bad Request: message can't be edited"


async def test_an_edit_must_name_its_message(refused: Call) -> None:
    assert await refused("editMessageText", text="x") == "Bad Request: chat_id is empty"
    assert await refused("editMessageText", chat_id=1, text="x") == "Bad Request: message identifier is not specified"


async def test_old_messages_can_be_edited_but_not_deleted(
    clock: Clock, amina: Phone, call: Call, refused: Call
) -> None:
    sent = await call("sendMessage", chat_id=amina.id, text="Old")
    message = {"chat_id": amina.id, "message_id": sent["message_id"]}
    clock.advance(hours=48, seconds=1)
    await call("editMessageText", **message, text="Still edited")
    assert await refused("deleteMessage", **message) == "Bad Request: message can't be deleted"
    assert amina.last.text == "Still edited"


async def test_deleted_messages_are_gone(amina: Phone, call: Call, refused: Call) -> None:
    sent = [(await call("sendMessage", chat_id=amina.id, text=text))["message_id"] for text in "abc"]
    await call("deleteMessage", chat_id=amina.id, message_id=sent[0])
    await call("deleteMessages", chat_id=amina.id, message_ids=[sent[1], sent[1], 99])
    assert [seen.text for seen in amina.messages] == ["c"]
    description = await refused("deleteMessage", chat_id=amina.id, message_id=sent[0])
    assert description == "Bad Request: message to delete not found"
    description = await refused("editMessageText", chat_id=amina.id, message_id=sent[0], text="x")
    assert description == "Bad Request: message to edit not found"
    description = await refused("deleteMessages", chat_id=amina.id, message_ids=list(range(1, 102)))
    assert description == "Bad Request: too many message identifiers specified"


async def test_a_cleared_chat_is_empty_for_the_person_and_not_for_the_bot(amina: Phone, call: Call) -> None:
    sent = await call("sendMessage", chat_id=amina.id, text="One")
    amina.clears()
    await call("editMessageText", chat_id=amina.id, message_id=sent["message_id"], text="Two")
    assert amina.messages == []
    await call("sendMessage", chat_id=amina.id, text="Three")
    assert [seen.text for seen in amina.messages] == ["Three"]
