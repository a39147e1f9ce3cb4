"""What the bot is told of messages that people write."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.demo.chat import Account, Chat, Draft, Kind, Message, Standing
from bot.demo.happenings import Happening, News
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram


def hear(telegram: Telegram, chat: Chat, person: Account, draft: Draft) -> Message:
    """Put a person's message into the chat and tell the bot of it, if it may hear it."""
    now = telegram.now()
    message = telegram.keep(chat, chat.write(draft, sender=person.id, date=now))
    chat.heard_at = now
    telegram.watchers.tell(chat.id, News(kind=Happening.MESSAGE, message=message))
    if _is_heard(telegram, chat, message):
        telegram.updates.add("message", telegram.as_json(message))
    return message


def hear_edit(telegram: Telegram, chat: Chat, message: Message) -> Message:
    """Put a changed message in the place of the old one and tell the bot of it, if it may hear it."""
    message = telegram.keep(chat, replace(message, edited=int(telegram.now())))
    telegram.watchers.tell(chat.id, News(kind=Happening.EDITED, message=message))
    if _is_heard(telegram, chat, message):
        telegram.updates.add("edited_message", telegram.as_json(message))
    return message


def hear_notice(telegram: Telegram, chat: Chat, person: Account, notice: Json) -> Message:
    """A service message, such as that somebody was added."""
    return hear(telegram, chat, person, Draft(attachment=notice))


_CONTENTS = {"text", "photo", "document", "sticker", "voice", "contact"}
"""The kinds of messages that people write; all others are notices."""


def _is_heard(telegram: Telegram, chat: Chat, message: Message) -> bool:
    """In groups, privacy mode lets a bot hear commands, replies to it, and notices."""
    if chat.standing is not Standing.MEMBER:
        return False
    if chat.kind is Kind.PRIVATE or message.kind not in _CONTENTS:
        return True
    replied = chat.messages.get(message.reply_to or 0)
    if replied and replied.sender == telegram.bot.id:
        return True
    command = re.match(r"/\w+(?:@(\w+))?", message.content.text)
    return command is not None and command[1] in {None, telegram.bot.username}
