"""Telegram's refusals: the one place that knows its texts and says what each of them means to us."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError


class Reason(Enum):
    """What a refusal means to us."""

    BLOCKED = auto()
    """The person blocked the bot, never started it, or has no account any more."""
    CHAT_GONE = auto()
    """The chat is not there, or the bot is not in it or may not write in it."""
    MESSAGE_GONE = auto()
    """The message cannot show it any more: a new one can."""
    NOT_MODIFIED = auto()
    """The message shows exactly this already."""
    TAP_TOO_OLD = auto()
    """The tap is answered already, or nobody waits for the answer."""
    TOO_LARGE = auto()
    """The file is larger than a bot may fetch."""
    FLOOD = auto()
    """Too much at once: `wait` seconds of silence."""
    UPGRADED = auto()
    """The group became a supergroup: it is `chat` now."""
    TRANSIENT = auto()
    """The network or the server failed, and will come back."""
    BAD = auto()
    """Our mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A reason, with what it tells beside."""

    reason: Reason
    wait: float = 0.0
    chat: int | None = None


_TEXTS = (
    ("message is not modified", Reason.NOT_MODIFIED),
    ("message to edit not found", Reason.MESSAGE_GONE),
    ("message can't be edited", Reason.MESSAGE_GONE),
    ("there is no text in the message to edit", Reason.MESSAGE_GONE),
    ("message_id_invalid", Reason.MESSAGE_GONE),
    ("query is too old", Reason.TAP_TOO_OLD),
    ("query id is invalid", Reason.TAP_TOO_OLD),
    ("bot was blocked by the user", Reason.BLOCKED),
    ("user is deactivated", Reason.BLOCKED),
    ("can't initiate conversation", Reason.BLOCKED),
    ("can't send messages to the bot", Reason.BLOCKED),
    ("can't send messages to bots", Reason.BLOCKED),
    ("chat not found", Reason.CHAT_GONE),
    ("bot was kicked from", Reason.CHAT_GONE),
    ("bot is not a member of", Reason.CHAT_GONE),
    ("group chat was deleted", Reason.CHAT_GONE),
    ("not enough rights to send", Reason.CHAT_GONE),
    ("have no rights to send", Reason.CHAT_GONE),
    ("chat_write_forbidden", Reason.CHAT_GONE),
    ("file is too big", Reason.TOO_LARGE),
    ("file is temporarily unavailable", Reason.TRANSIENT),
    ("method not found", Reason.BAD),
    ("request entity too large", Reason.BAD),
)

_CLASSES = (
    (Forbidden, Reason.CHAT_GONE),
    (BadRequest, Reason.BAD),  # before NetworkError, its parent
    (NetworkError, Reason.TRANSIENT),
    (InvalidToken, Reason.TRANSIENT),  # polling ends the bot for it; what was to be shown must not count as refused
)


def read_refusal(error: TelegramError) -> Refusal:
    """Say what an error of the library means to us."""
    match error:
        case RetryAfter():
            return Refusal(reason=Reason.FLOOD, wait=_seconds(error))
        case ChatMigrated():
            return Refusal(reason=Reason.UPGRADED, chat=error.new_chat_id)
    # The library changes the case of some of the texts.
    text = error.message.lower()
    for fragment, reason in _TEXTS:
        if fragment in text:
            return Refusal(reason=reason)
    for kind, reason in _CLASSES:
        if isinstance(error, kind):
            return Refusal(reason=reason)
    return Refusal(reason=Reason.BAD)


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()
