"""The one door for updates: what is read of them, how texts are tidied, and what is none of the bot's business."""

from __future__ import annotations

from typing import Any

import pytest

from bot.demo.schema import check_object
from bot.handlers.arrival import InGroup, Membership, Sent, Tapped, read_arrival

USER: dict[str, Any] = {"id": 7, "is_bot": False, "first_name": "Amina"}
BOT: dict[str, Any] = {"id": 4711, "is_bot": True, "first_name": "Smart"}
PRIVATE: dict[str, Any] = {"id": 7, "type": "private", "first_name": "Amina"}
GROUP: dict[str, Any] = {"id": -5, "type": "group", "title": "Branch"}
DOCUMENT: dict[str, Any] = {"file_id": "f", "file_unique_id": "u"}
TOWER = "Z" + "\u0335\u0321" * 50


def message(kind: str = "message", /, **content: Any) -> Any:
    sent = {"message_id": 1, "date": 1, "chat": PRIVATE, "from": USER} | content
    return read({kind: {name: value for name, value in sent.items() if value is not None}})


def read(update: dict[str, Any]) -> Any:
    check_object("Update", {"update_id": 1} | update)
    return read_arrival({"update_id": 1} | update)


def tap(**content: Any) -> Any:
    tapped = {"message_id": 1, "date": 0, "chat": PRIVATE}
    return read({"callback_query": {"id": "1", "from": USER, "message": tapped, "chat_instance": "1"} | content})


def member(status: str, chat: dict[str, Any], **user: Any) -> Any:
    state = {"status": status, "user": BOT, **({"until_date": 0} if status == "kicked" else {})}
    change = {"chat": chat, "from": USER | user, "date": 1, "old_chat_member": {"status": "left", "user": BOT}}
    return read({"my_chat_member": change | {"new_chat_member": state}})


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("Amina", "Diallo", "Amina Diallo"),
        ("Amina\n\n\nDiallo", None, "Amina Diallo"),
        ("\u202eanimA", "\u2066<b>Diallo</b>", "animA <b>Diallo</b>"),
        ("@boss", None, "＠boss"),
        ("\u200b\u3164", None, "amina"),
        (TOWER, None, TOWER[:9]),
        ("x" * 64, "y" * 64, "x" * 64 + " " + "y" * 64),
    ],
)
def test_whatever_somebody_calls_himself_stands_on_one_line_and_disturbs_nothing(
    first: str, last: str | None, name: str
) -> None:
    user = USER | {"first_name": first, "username": "amina"} | ({"last_name": last} if last else {})
    sent = message(**{"text": "Hello", "from": user})
    assert isinstance(sent, Sent)
    assert sent.hello.name == name


def test_somebody_without_any_name_has_one_all_the_same() -> None:
    assert message(**{"text": "Hello", "from": USER | {"first_name": "\u2800"}}).hello.name == "?"


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("report.pdf", "report.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\nb.pdf", "a b.pdf"),
        ("\u200b", None),
        (None, None),
    ],
)
def test_the_name_of_a_file_is_tidied_too(called: str | None, name: str | None) -> None:
    sent = message(document=DOCUMENT | ({"file_name": called} if called else {}))
    assert sent.evidence.name == name


@pytest.mark.parametrize("field", ["text", "caption"])
def test_a_text_keeps_its_lines_and_loses_what_nobody_sees(field: str) -> None:
    content = {"document": DOCUMENT if field == "caption" else None, field: " One\u200b,\n\u202etwo @three. "}
    sent = message(**content)
    assert sent.text == "One,\ntwo @three."


def test_a_command_is_read_through_what_nobody_sees() -> None:
    sent = message(text="\u200e/Start@smart_bot  sha256:1")
    assert (sent.command, sent.argument) == ("start", "sha256:1")


@pytest.mark.parametrize(
    "content",
    [
        {"pinned_message": {"message_id": 1, "date": 0, "chat": PRIVATE}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}},
        {"write_access_allowed": {}},
        {"users_shared": {"request_id": 1, "users": []}},
        {"migrate_to_chat_id": -1},
        {"new_chat_members": [USER]},
        {"text": "Hello", "from": None},
        {"text": "Hello", "from": USER | {"id": 8}},
        {"text": "Hello", "from": BOT},
    ],
)
def test_what_telegram_writes_by_itself_or_nobody_wrote_is_ignored(content: dict[str, Any]) -> None:
    assert message(**content) is None


@pytest.mark.parametrize(
    "content",
    [
        {"sticker": DOCUMENT | {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}},
        {"voice": DOCUMENT | {"duration": 1}},
        {"dice": {"emoji": "🎲", "value": 6}},
    ],
)
def test_what_the_bot_can_keep_nothing_of_is_odd(content: dict[str, Any]) -> None:
    assert message(**content).odd


@pytest.mark.parametrize(
    "content",
    [
        {"via_bot": BOT},
        {"forward_origin": {"type": "user", "date": 1, "sender_user": USER}},
        {"reply_to_message": {"message_id": 9, "date": 1, "chat": PRIVATE, "text": "x"}},
    ],
)
def test_what_a_person_passes_on_is_his_to_send(content: dict[str, Any]) -> None:
    assert message(text="Hello", **content).text == "Hello"


@pytest.mark.parametrize(
    "content",
    [
        {"text": "/start"},
        {"new_chat_members": [BOT]},
        {"text": "Hello", "sender_chat": GROUP},  # an anonymous administrator
        {"text": "Hello", "from": None},
        {"group_chat_created": True},
    ],
)
@pytest.mark.parametrize("kind", ["message", "edited_message"])
def test_whatever_happens_in_a_group_is_only_that(content: dict[str, Any], kind: str) -> None:
    arrival = message(kind, **({"chat": GROUP} | content))
    assert isinstance(arrival, InGroup)
    assert arrival.there


@pytest.mark.parametrize("content", [{"left_chat_member": BOT}, {"migrate_to_chat_id": -100}])
def test_a_group_that_is_gone_is_not_written_to(content: dict[str, Any]) -> None:
    assert not message(chat=GROUP, **content).there


@pytest.mark.parametrize(
    "content",
    [
        {"data": "x", "message": None},
        {"data": "x", "message": {"message_id": 1, "date": 0, "chat": GROUP}},
        {"data": "x", "from": USER | {"id": 8}},
        {"game_short_name": "x"},
    ],
)
def test_a_tap_elsewhere_than_in_the_own_chat_is_ignored(content: dict[str, Any]) -> None:
    tapped = {"message_id": 1, "date": 0, "chat": PRIVATE}
    query = {"id": "1", "from": USER, "message": tapped, "chat_instance": "1"} | content
    assert read({"callback_query": {name: value for name, value in query.items() if value}}) is None


def test_a_tap_is_read() -> None:
    assert isinstance(tap(data="x"), Tapped)


def test_who_blocks_the_bot_and_who_takes_it_into_a_group_is_known() -> None:
    assert member("kicked", PRIVATE) == Membership(update=1, telegram_id=7, blocked=True)
    assert member("kicked", PRIVATE, id=8) is None
    assert member("member", GROUP, language_code="fr") == InGroup(
        update=1, chat=-5, person=7, there=True, language="fr"
    )


@pytest.mark.parametrize(
    "update",
    [
        {"channel_post": {"message_id": 1, "date": 1, "chat": GROUP, "text": "x"}},
        {"business_message": {"message_id": 1, "date": 1, "chat": PRIVATE, "from": USER, "text": "x"}},
        {"inline_query": {"id": "1", "from": USER, "query": "", "offset": ""}},
        {"message_reaction": {"chat": PRIVATE, "message_id": 1, "date": 1, "old_reaction": [], "new_reaction": []}},
        {"poll_answer": {"poll_id": "1", "option_ids": [], "option_persistent_ids": []}},
    ],
)
def test_what_the_bot_did_not_ask_for_is_ignored(update: dict[str, Any]) -> None:
    assert read(update) is None
