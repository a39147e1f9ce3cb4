"""What arrived, read from Telegram's JSON: a tap, a message, an edit, a change of membership.

This is the one door for what people write and call themselves: behind it, every text is tidy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.assessment.notes import Evidence
from bot.assessment.people import Hello
from bot.assessment.written import tidy_name, tidy_text

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tapped:
    """A tap on a button of a message."""

    update: int
    tap: str
    hello: Hello
    chat: int
    message: int
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message, new or edited. `odd` is one that holds what the bot can keep nothing of, such as a sticker.

    `sheet` is the file of a spreadsheet, which is never evidence.
    """

    update: int
    hello: Hello
    chat: int
    message: int
    text: str
    evidence: Evidence | None
    sheet: str | None
    reply_to: int | None
    edited: bool
    odd: bool

    @property
    def command(self) -> str | None:
        """The command without its slash and the bot's name, if the message is one."""
        if not self.text.startswith("/") or self.evidence or self.sheet:
            return None
        return self.text[1:].split(maxsplit=1)[0].partition("@")[0].casefold() if len(self.text) > 1 else ""

    @property
    def argument(self) -> str:
        """What follows the command."""
        return self.text.partition(" ")[2].strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A private chat blocked or unblocked."""

    update: int
    telegram_id: int
    blocked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class InGroup:
    """Anything that happened in a group, where the bot does not work."""

    update: int
    chat: int
    person: int
    """Whoever did it; 0 where Telegram does not say."""
    there: bool
    """Whether the bot is in the group, and so can write and leave."""
    language: str


Arrival = Tapped | Sent | Membership | InGroup

_GROUPS = {"group", "supergroup", "channel"}
_OUTSIDE = {"left", "kicked"}
_ODD = {
    "animation", "audio", "checklist", "contact", "dice", "game", "giveaway", "live_photo", "location", "paid_media",
    "poll", "rich_message", "sticker", "story", "venue", "video", "video_note", "voice",
}  # fmt: skip
"""What people send that is neither text nor photo nor document. All else, Telegram writes by itself."""
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def read_arrival(update: Json) -> Arrival | None:
    """Read an update; None for what the bot has no use for."""
    number = update["update_id"]
    if tapped := update.get("callback_query"):
        return _read_tap(number, tapped)
    if change := update.get("my_chat_member"):
        return _read_membership(number, change)
    if sent := update.get("message"):
        return _read_message(number, sent, edited=False)
    if sent := update.get("edited_message"):
        return _read_message(number, sent, edited=True)
    return None


def _read_tap(update: int, tapped: Json) -> Tapped | None:
    message = tapped.get("message")
    if not message or "data" not in tapped or not _is_between(tapped["from"], message["chat"]):
        return None
    return Tapped(
        update=update,
        tap=tapped["id"],
        hello=_read_hello(tapped["from"]),
        chat=message["chat"]["id"],
        message=message["message_id"],
        data=tapped["data"],
    )


def _read_message(update: int, sent: Json, *, edited: bool) -> Sent | InGroup | None:
    chat, sender = sent["chat"], sent.get("from", {})
    if chat["type"] in _GROUPS:
        gone = "left_chat_member" in sent or "migrate_to_chat_id" in sent
        return _in_group(update, chat, sender, there=not gone)
    sheet = _read_sheet(sent)
    evidence = None if sheet else _read_evidence(sent)
    odd = not _ODD.isdisjoint(sent)
    if not _is_between(sender, chat) or not (evidence or sheet or odd or "text" in sent):
        return None
    return Sent(
        update=update,
        hello=_read_hello(sender),
        chat=chat["id"],
        message=sent["message_id"],
        text=tidy_text(sent.get("text") or sent.get("caption") or ""),
        evidence=evidence,
        sheet=sheet,
        reply_to=sent.get("reply_to_message", {}).get("message_id"),
        edited=edited,
        odd=odd and not evidence and not sheet,
    )


def _is_between(person: Json, chat: Json) -> bool:
    """Whether this is the private chat of the bot with a person, who then is its only other side."""
    return bool(chat["type"] == "private" and person.get("id") == chat["id"])


def _read_sheet(sent: Json) -> str | None:
    document = sent.get("document", {})
    is_sheet = document.get("mime_type") == _SHEET or document.get("file_name", "").casefold().endswith(".xlsx")
    return str(document["file_id"]) if is_sheet else None


def _read_evidence(sent: Json) -> Evidence | None:
    message = sent["message_id"]
    if photos := sent.get("photo"):
        return Evidence(message=message, file_id=photos[-1]["file_id"], photo=True)
    if (document := sent.get("document")) and "animation" not in sent:
        return Evidence(message=message, file_id=document["file_id"], photo=False, name=_read_name(document))
    return None


def _read_name(document: Json) -> str | None:
    name = document.get("file_name")
    return tidy_name(name) or None if name else None


def _read_membership(update: int, change: Json) -> Membership | InGroup | None:
    chat, status = change["chat"], change["new_chat_member"]["status"]
    if chat["type"] in _GROUPS:
        return _in_group(update, chat, change["from"], there=status not in _OUTSIDE)
    if not _is_between(change["from"], chat):
        return None
    return Membership(update=update, telegram_id=chat["id"], blocked=status in _OUTSIDE)


def _in_group(update: int, chat: Json, person: Json, *, there: bool) -> InGroup:
    language = person.get("language_code", "")
    return InGroup(update=update, chat=chat["id"], person=person.get("id", 0), there=there, language=language)


def _read_hello(user: Json) -> Hello:
    name = tidy_name(" ".join(part for part in (user.get("first_name"), user.get("last_name")) if part))
    return Hello(
        telegram_id=user["id"], name=name or user.get("username") or "?", language=user.get("language_code", "")
    )
