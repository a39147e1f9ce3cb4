"""A message as a person sees it on the phone."""

from __future__ import annotations

from dataclasses import dataclass

from bot.demo.chat import Message
from bot.demo.refusal import Json
from bot.demo.safe_html import write_html
from bot.demo.telegram import Telegram

_MARKS = dict.fromkeys((0x200F, *range(0x2066, 0x206A))) | {0xA0: " "}


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button under a message: something to send to the bot, a link to open, or a text to copy."""

    label: str
    data: str | None
    url: str | None
    copies: str | None
    style: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A photo, with its size in pixels."""

    file_id: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document, with its size in bytes."""

    file_id: str
    name: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message. `text` and `html` are those of the text or the caption; times are Unix seconds."""

    id: int
    mine: bool
    author: str
    date: int
    edited: int | None
    text: str
    html: str
    kind: str
    photo: Picture | None
    document: Paper | None
    reply_to: int | None
    keyboard: tuple[tuple[Button, ...], ...]

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return not self.mine

    @property
    def labels(self) -> list[list[str]]:
        """What the buttons say, by row."""
        return [[button.label for button in row] for row in self.keyboard]

    def button(self, label: str) -> Button:
        """The button that says this, or the only one that has it in what it says.

        Raises:
            LookupError: there is none, or several.
        """
        buttons = [button for row in self.keyboard for button in row]
        found = [button for button in buttons if as_read(button.label) == label] or [
            button for button in buttons if label in as_read(button.label)
        ]
        if len(found) != 1:
            raise LookupError(f"{len(found)} buttons say {label!r} among {self.labels}")
        return found[0]


def as_read(text: str) -> str:
    """A text without the marks of direction, and with blanks that are all alike: nobody sees or types a difference."""
    return text.translate(_MARKS)


def look_at(telegram: Telegram, message: Message, person: int) -> Seen:
    """The message in a person's eyes."""
    photo = message.attachment.get("photo")
    document = message.attachment.get("document")
    return Seen(
        id=message.id,
        mine=message.sender == person,
        author=telegram.accounts[message.sender].name,
        date=message.date,
        edited=message.edited,
        text=message.content.text,
        html=write_html(message.content),
        kind=message.kind,
        photo=photo and Picture(file_id=photo[-1]["file_id"], width=photo[-1]["width"], height=photo[-1]["height"]),
        document=document
        and Paper(file_id=document["file_id"], name=document["file_name"], size=document["file_size"]),
        reply_to=message.reply_to,
        keyboard=tuple(tuple(_read_button(button) for button in row) for row in message.rows or ()),
    )


def _read_button(button: Json) -> Button:
    return Button(
        label=button["text"],
        data=button.get("callback_data"),
        url=button.get("url"),
        copies=button.get("copy_text", {}).get("text"),
        style=button.get("style"),
    )
