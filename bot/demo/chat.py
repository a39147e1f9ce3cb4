"""Who talks, where, and what was said."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.demo.formatting import EMPTY, Formatted
from bot.demo.keyboard import Rows
from bot.demo.refusal import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person, or the bot. `role` is what the desk of the chat page calls a person."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    role: str | None = None

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    def as_user(self) -> Json:
        """The account as a `User`."""
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                user[name] = value
        return user

    def as_private_chat(self) -> Json:
        """The person's chat with the bot as a `Chat`."""
        user = self.as_user()
        return {"id": self.id, "type": "private"} | {
            name: user[name] for name in ("first_name", "last_name", "username") if name in user
        }


class Kind(StrEnum):
    """The kinds of chats."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"


class Standing(StrEnum):
    """What the bot is in a chat; the values are those of `ChatMember.status`."""

    NEVER = "never"
    """A person who has not started the bot, or a group it was never in."""
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"
    """Blocked by the person, or removed from the group."""
    GONE = "gone"
    """The person's account, or the group, was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message before it is sent. `attachment` holds the fields of its kind, such as `photo`."""

    content: Formatted = EMPTY
    attachment: Json = field(default_factory=dict)
    rows: Rows | None = None
    reply_to: int | None = None
    album: str | None = None
    can_be_edited: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message: a `Draft` that was sent. Its times are Unix seconds."""

    id: int
    chat: int
    sender: int
    date: int
    content: Formatted
    attachment: Json
    rows: Rows | None
    reply_to: int | None
    album: str | None
    can_be_edited: bool
    edited: int | None = None

    @property
    def kind(self) -> str:
        """What it is, for a person's eye: text, photo, document, sticker, voice, contact, or a notice."""
        return next(iter(self.attachment), "text")

    def as_dict(self) -> Json:
        """For keeping; `read_message` reads it back."""
        return {name: getattr(self, name) for name in self.__slots__} | {
            "content": [self.content.text, self.content.entities]
        }


def read_message(data: Json) -> Message:
    """Read what `Message.as_dict` wrote."""
    text, entities = data.pop("content")
    return Message(**data, content=Formatted(text, tuple(entities)))


@dataclass(slots=True, kw_only=True)
class Chat:
    """A chat between people and the bot, with all its messages."""

    id: int
    kind: Kind
    card: Json
    """The chat as a `Chat`."""
    members: set[int]
    standing: Standing = Standing.NEVER
    upgraded_to: int | None = None
    cleared_until: int = 0
    """The last message that the person of a private chat has cleared away: the bot still has it."""
    last_id: int = 0
    heard_at: float = 0
    """When a person last did something here."""
    messages: dict[int, Message] = field(default_factory=dict)

    def visible(self) -> list[Message]:
        """What people see, oldest first."""
        return [message for message in self.messages.values() if message.id > self.cleared_until]

    def write(self, draft: Draft, *, sender: int, date: float) -> Message:
        """Add a message at the end."""
        message = Message(
            id=self.last_id + 1,
            chat=self.id,
            sender=sender,
            date=int(date),
            content=draft.content,
            attachment=draft.attachment,
            rows=draft.rows,
            reply_to=draft.reply_to,
            album=draft.album,
            can_be_edited=draft.can_be_edited,
        )
        return self.keep(message)

    def keep(self, message: Message) -> Message:
        """Add a message, or put it in place of its former state."""
        self.messages[message.id] = message
        self.last_id = max(self.last_id, message.id)
        return message
