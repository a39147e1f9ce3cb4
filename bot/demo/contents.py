"""What a call wants said: its text or caption, its file, its buttons, and the message it replies to."""

from __future__ import annotations

from typing import Any

from bot.demo.call import Call, Upload
from bot.demo.chat import Chat, Draft
from bot.demo.filing import describe_document, describe_photo
from bot.demo.formatting import Formatted, read_text, require_caption, require_message
from bot.demo.keyboard import read_markup
from bot.demo.refusal import Json, bad_request, unsupported
from bot.demo.telegram import Telegram


def read_message_text(call: Call) -> Formatted:
    """The text of a message.

    Raises:
        Refusal: it is missing, empty, too long, or its markup is broken.
    """
    given = call.parameters
    return require_message(read_text(given.get("text", ""), given.get("parse_mode", ""), given.get("entities", ())))


def read_caption(given: Any) -> Formatted:
    """The caption in a call's parameters or in an `InputMedia`.

    Raises:
        Refusal: it is too long, or its markup is broken.
    """
    caption = read_text(given.get("caption", ""), given.get("parse_mode", ""), given.get("caption_entities", ()))
    return require_caption(caption)


def read_draft(call: Call, chat: Chat, content: Formatted, attachment: Json | None = None) -> Draft:
    """The message to send, with its buttons and what it replies to.

    Raises:
        Refusal: a button is wrong, or the message to reply to is not there.
    """
    markup = read_markup(call.parameters.get("reply_markup"))
    return Draft(
        content=content,
        attachment=attachment or {},
        rows=markup.rows,
        can_be_edited=not markup.replaces_keyboard,
        reply_to=_read_reply(call.parameters.get("reply_parameters"), chat),
    )


def read_attachment(telegram: Telegram, kind: str, source: Upload | str, call: Call) -> Json:
    """The photo or document that a call uploads, or sends again by its id.

    Raises:
        Refusal: it is no such file, or breaks a limit.
    """
    if isinstance(source, str) and source.startswith("attach://"):
        source = call.uploads.get(source.removeprefix("attach://"), source)
    if isinstance(source, Upload):
        file = telegram.files.add(kind, source)
    elif source.startswith(("http://", "https://")):
        raise unsupported(f"{kind}s by URL")
    else:
        known = telegram.files.by_id(source)
        if known is None:
            raise bad_request("wrong remote file identifier specified: Wrong character in the string")
        if known.kind != kind:
            raise bad_request(f"can't use file of type {known.kind.title()} as {kind.title()}")
        file = known
    return {kind: describe_photo(file) if kind == "photo" else describe_document(file)}


def _read_reply(reply: Json | None, chat: Chat) -> int | None:
    if reply is None:
        return None
    if reply.get("chat_id", chat.id) != chat.id:
        raise unsupported("replies to other chats")
    if reply["message_id"] in chat.messages:
        return int(reply["message_id"])
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")
