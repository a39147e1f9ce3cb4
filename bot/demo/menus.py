"""The lists of commands that a bot offers: for whom, in which language, and which of them a person sees."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bot.demo.refusal import Json, bad_request

_COMMANDS_LIMIT = 100
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_DESCRIPTION_LIMIT = 256

Scope = tuple[Any, ...]
"""The kind of a scope, with the chat and the member that it names."""


class Menus:
    """Commands by scope and two-letter language code; "" is every other language."""

    def __init__(self) -> None:
        self._lists: dict[tuple[Scope, str], list[Json]] = {}

    def set(self, scope: Scope, language: str, commands: list[Json]) -> None:
        """Replace a list; an empty one is removed."""
        if commands:
            self._lists[scope, language] = commands
        else:
            self._lists.pop((scope, language), None)

    def get(self, scope: Scope, language: str) -> list[Json]:
        """The list set for exactly this scope and language."""
        return self._lists.get((scope, language), [])

    def seen_by(self, person: int, language: str | None) -> list[Json]:
        """What a person sees in the private chat: the narrowest scope, and in it the person's language first."""
        for scope in (("chat", person), ("all_private_chats",), ("default",)):
            for code in (language or "", ""):
                if commands := self._lists.get((scope, code)):
                    return commands
        return []

    def as_list(self) -> list[Any]:
        """For keeping; `restore` reads it back."""
        return [[list(scope), language, commands] for (scope, language), commands in self._lists.items()]

    def restore(self, kept: Iterable[Any]) -> None:
        """Read what `as_list` wrote."""
        self._lists = {(tuple(scope), language): commands for scope, language, commands in kept}


def read_scope(scope: Json | None) -> Scope:
    """Read a `BotCommandScope`, already checked against its description."""
    scope = scope or {"type": "default"}
    return tuple(scope[name] for name in ("type", "chat_id", "user_id") if name in scope)


def read_language(code: str) -> str:
    """Read a language code.

    Raises:
        Refusal: it is not two letters, and not empty.
    """
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def require_commands(commands: list[Json]) -> list[Json]:
    """Check a list of commands; a slash before a name is dropped.

    Raises:
        Refusal: there are too many, or a name or description is not allowed.
    """
    if len(commands) > _COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    read = [{**command, "command": command["command"].removeprefix("/")} for command in commands]
    for command in read:
        if not _NAME.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= _DESCRIPTION_LIMIT:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return read
