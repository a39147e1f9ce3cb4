"""What people's phones are told at once: new, edited and deleted messages, answers to taps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bot.demo.chat import Message


class Happening(StrEnum):
    """The kinds; the values are the names of the events on the chat page."""

    MESSAGE = "message"
    EDITED = "edited"
    DELETED = "deleted"
    TOAST = "toast"
    COMMANDS = "commands"
    ACTION = "action"


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """The answer to a tap: a short text that may be empty, or an alert that must be closed."""

    tap: str
    text: str
    alert: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One thing that happened in a chat. `person` is set where only one person may see it."""

    kind: Happening
    message: Message | None = None
    deleted: tuple[int, ...] = ()
    toast: Toast | None = None
    action: str = ""
    person: int | None = None


Watcher = Callable[[News], None]


class Watchers:
    """Who is told what happens in which chat."""

    def __init__(self) -> None:
        self._by_chat: dict[int, list[Watcher]] = {}

    def watch(self, chat: int, watcher: Watcher) -> Callable[[], None]:
        """Tell the watcher of all that happens in the chat, until the returned function is called."""
        watchers = self._by_chat.setdefault(chat, [])
        watchers.append(watcher)
        return lambda: watchers.remove(watcher)

    def tell(self, chat: int, news: News) -> None:
        """Pass on what happened."""
        for watcher in tuple(self._by_chat.get(chat, ())):
            watcher(news)

    def tell_all(self, news: News) -> None:
        """Pass on what concerns every chat."""
        for chat in tuple(self._by_chat):
            self.tell(chat, news)
