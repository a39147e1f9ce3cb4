"""A person's phone with one chat open, and what can be done on it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.demo.call import Upload
from bot.demo.chat import Draft, Kind, Message, Standing
from bot.demo.display import Display
from bot.demo.filing import describe_document, describe_photo
from bot.demo.formatting import TEXT_LIMIT, read_text
from bot.demo.happenings import Happening, News
from bot.demo.hearing import hear, hear_edit
from bot.demo.membership import change_standing
from bot.demo.refusal import Json
from bot.demo.seen import Button, Seen, look_at
from bot.demo.updates import TAP_KEPT

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class CannotDoThat(Exception):
    """The phone would not let a person do this; says why."""


class Phone(Display):
    """One person in one chat. Each act says what the app would let the person do, and tells the bot of it."""

    def start(self, payload: str = "") -> Seen:
        """Open the bot, from a link that carries a payload, or with the Start button.

        Raises:
            CannotDoThat: no link can carry this payload.
        """
        if payload and not _PAYLOAD.fullmatch(payload):
            raise CannotDoThat("A start link carries at most 64 letters, digits, hyphens and underscores.")
        if self.chat.standing is Standing.KICKED:
            self.unblocks()
        self.chat.standing = Standing.MEMBER
        return self._says(f"/start {payload}".rstrip(), reply_to=None)

    def says(self, text: str, *, reply_to: int | None = None) -> Seen:
        """Write a text; a long one is sent in parts, as apps do, of which the last is returned.

        Raises:
            CannotDoThat: there is nothing in it, or the bot is not started or is blocked.
        """
        self._require_open()
        if self.chat.kind is Kind.PRIVATE:
            self.chat.standing = Standing.MEMBER
        parts = [text[at : at + TEXT_LIMIT] for at in range(0, len(text), TEXT_LIMIT)] or [""]
        for part in parts[:-1]:
            self._says(part, reply_to=reply_to)
        return self._says(parts[-1], reply_to=reply_to)

    def edits(self, message_id: int, text: str) -> Seen:
        """Change one's own message.

        Raises:
            CannotDoThat: it is not one's own, or nothing is left in it.
        """
        message = self.chat.messages.get(message_id)
        if message is None or message.sender != self.id:
            raise CannotDoThat("Only one's own messages can be edited.")
        content = read_text(text)
        if not (content.text or message.attachment):
            raise CannotDoThat("A message cannot be empty.")
        return self._look(hear_edit(self._telegram, self.chat, replace(message, content=content)))

    def taps(self, label: str | None = None, *, message: int | None = None, row: int = 0, column: int = 0) -> str:
        """Press a button by its label, or else by its place; on the newest card unless a message is named.

        Returns the id of the tap.

        Raises:
            LookupError: there is no such button.
            CannotDoThat: the button opens a link or copies a text.
        """
        seen = self.card if message is None else self.message(message)
        button: Button = seen.button(label) if label is not None else seen.keyboard[row][column]
        if button.data is None:
            raise CannotDoThat(f"The button {button.label!r} sends nothing to the bot.")
        return self.forges(button.data, message=seen.id)

    def forges(self, data: str, *, message: int) -> str:
        """Press a button that is no longer there, or never was, as a changed app could; returns the tap's id."""
        self._require_open()
        telegram = self._telegram
        tap = telegram.add_tap(self.id, self.chat.id)
        self.chat.heard_at = tap.at
        telegram.updates.add(
            "callback_query",
            {
                "id": tap.id,
                "from": self.person.as_user(),
                "message": self._tapped(message),
                "chat_instance": str(10**18 + self.chat.id),
                "data": data,
            },
            kept=TAP_KEPT,
        )
        return tap.id

    def sends_photo(self, data: bytes, caption: str = "", *, album: str | None = None) -> Seen:
        """Send a picture; those with the same word for `album` belong together.

        Raises:
            Refusal: it is no picture, or too large.
        """
        file = self._telegram.files.add("photo", Upload(name="photo", data=data, mime_type="image/jpeg"))
        return self._sends({"photo": describe_photo(file)}, caption, album=album)

    def sends_document(
        self,
        data: bytes,
        name: str = "document.pdf",
        caption: str = "",
        *,
        mime_type: str = "application/pdf",
        album: str | None = None,
    ) -> Seen:
        """Send a file.

        Raises:
            Refusal: it is empty or too large.
        """
        file = self._telegram.files.add("document", Upload(name=name, data=data, mime_type=mime_type))
        return self._sends({"document": describe_document(file)}, caption, album=album)

    def sends_oddity(self, kind: str) -> Seen:
        """Send a sticker, a voice message or a contact."""
        return self._sends({kind: _ODDITIES[kind]})

    def sends_sticker(self) -> Seen:
        """Send a sticker."""
        return self.sends_oddity("sticker")

    def sends_voice(self) -> Seen:
        """Send a voice message."""
        return self.sends_oddity("voice")

    def sends_contact(self) -> Seen:
        """Send somebody's telephone number."""
        return self.sends_oddity("contact")

    def blocks(self) -> None:
        """Stop and block the bot."""
        if self.chat.standing is not Standing.KICKED:
            change_standing(self._telegram, self.chat, Standing.KICKED, by=self.person)

    def unblocks(self) -> None:
        """Let the bot write again."""
        if self.chat.standing is Standing.KICKED:
            change_standing(self._telegram, self.chat, Standing.MEMBER, by=self.person)

    def deletes_account(self) -> None:
        """Leave Telegram; the bot is not told."""
        self.chat.standing = Standing.GONE

    def clears(self) -> None:
        """Clear the chat on this phone. The bot is not told, still has its messages, and edits them unseen."""
        deleted = tuple(message.id for message in self.chat.visible())
        self.chat.cleared_until = self.chat.last_id
        self._telegram.watchers.tell(self.chat.id, News(kind=Happening.DELETED, deleted=deleted))

    def _look(self, message: Message) -> Seen:
        return look_at(self._telegram, message, self.id)

    def _says(self, text: str, *, reply_to: int | None) -> Seen:
        content = read_text(text)
        if not content.text:
            raise CannotDoThat("A message cannot be empty.")
        return self._hear(Draft(content=content, reply_to=reply_to))

    def _sends(self, attachment: Json, caption: str = "", *, album: str | None = None) -> Seen:
        self._require_open()
        return self._hear(Draft(content=read_text(caption), attachment=attachment, album=album))

    def _hear(self, draft: Draft) -> Seen:
        return self._look(hear(self._telegram, self.chat, self.person, draft))

    def _require_open(self) -> None:
        if self.chat.standing is Standing.KICKED and self.chat.kind is Kind.PRIVATE:
            raise CannotDoThat("The bot is blocked: unblock it first.")

    def _tapped(self, message_id: int) -> Json:
        message = self.chat.messages.get(message_id)
        if message is None:
            return {"chat": self.chat.card, "message_id": message_id, "date": 0}
        return self._telegram.as_json(message)


_ODDITIES: dict[str, Json] = {
    "sticker": {
        "file_id": "CAACAgQAAxkBAAIsticker",
        "file_unique_id": "AgADsticker",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "🙂",
    },
    "voice": {
        "file_id": "AwACAgQAAxkBAAIvoice",
        "file_unique_id": "AgADvoice",
        "duration": 3,
        "mime_type": "audio/ogg",
        "file_size": 12_000,
    },
    "contact": {"phone_number": "+10000000000", "first_name": "Somebody"},
}
