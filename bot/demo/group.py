"""A group chat: people join, the bot is added and removed, and it may become a supergroup."""

from __future__ import annotations

from bot.demo.chat import Account, Chat, Kind, Standing
from bot.demo.hearing import hear_notice
from bot.demo.membership import change_standing
from bot.demo.phone import Phone
from bot.demo.telegram import Telegram

_SUPERGROUPS_BELOW = -1_000_000_000_000
"""Ids of supergroups are smaller than this."""


class Group:
    """A group of people, at first without the bot."""

    def __init__(self, telegram: Telegram, title: str) -> None:
        self._telegram = telegram
        number = sum(chat.kind is not Kind.PRIVATE for chat in telegram.chats.values()) + 1
        self.chat = self._open(-5000 - number, Kind.GROUP, title)

    @property
    def id(self) -> int:
        """The chat's id, which changes when it is upgraded."""
        return self.chat.id

    def joined_by(self, phone: Phone) -> Phone:
        """Let a person in; returns the person's phone with the group open."""
        self.chat.members.add(phone.id)
        return Phone(self._telegram, phone.person, self.chat)

    def adds_bot(self, by: Phone) -> None:
        """Somebody adds the bot, which is told twice: by its membership and by a notice in the chat."""
        change_standing(self._telegram, self.chat, Standing.MEMBER, by=by.person)
        self._notice(by.person, "new_chat_members", [self._telegram.bot.as_user()])

    def removes_bot(self, by: Phone) -> None:
        """Somebody removes the bot."""
        change_standing(self._telegram, self.chat, Standing.KICKED, by=by.person)

    def dissolves(self) -> None:
        """Be deleted for everybody; the bot is not told."""
        self.chat.standing = Standing.GONE

    def upgrades(self, by: Phone) -> None:
        """Become a supergroup: another id, and the old one answers with it."""
        old = self.chat
        new = self._open(_SUPERGROUPS_BELOW + old.id, Kind.SUPERGROUP, old.card["title"])
        new.members, new.standing = old.members, old.standing
        self._notice(by.person, "migrate_to_chat_id", new.id)
        old.upgraded_to = new.id
        self.chat = new
        self._notice(by.person, "migrate_from_chat_id", old.id)

    def _open(self, chat_id: int, kind: Kind, title: str) -> Chat:
        chat = Chat(id=chat_id, kind=kind, card={"id": chat_id, "type": kind.value, "title": title}, members=set())
        self._telegram.chats[chat_id] = chat
        return chat

    def _notice(self, person: Account, field: str, value: object) -> None:
        hear_notice(self._telegram, self.chat, person, {field: value})
