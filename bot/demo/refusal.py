"""How the Bot API says no: a code and a sentence, worded as Telegram's own server words it."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
"""An object of the Bot API as it travels: its shape is Telegram's, described in `bot_api.json`."""


class Refusal(Exception):
    """A call that is not carried out. `parameters` tells a program what to do, such as `retry_after` in seconds."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> Json:
        """The body of the answer."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(sentence: str, **parameters: int) -> Refusal:
    """The call asks for something that is wrong or impossible."""
    return Refusal(400, f"Bad Request: {_as_clause(sentence)}", **parameters)


def forbidden(sentence: str) -> Refusal:
    """The chat does not let the bot do this."""
    return Refusal(403, f"Forbidden: {_as_clause(sentence)}")


def conflict(sentence: str) -> Refusal:
    """Two ways of receiving updates are used at once."""
    return Refusal(409, f"Conflict: {_as_clause(sentence)}")


def flood(seconds: int) -> Refusal:
    """Too much was sent: wait this many seconds."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def unsupported(what: str) -> Refusal:
    """Telegram can do it, this server cannot: said loudly, so that nobody takes it for Telegram's answer."""
    return Refusal(501, f"Not Implemented: the demo's Bot API server does not support {what}")


def _as_clause(sentence: str) -> str:
    """Telegram lower-cases the first letter, unless the second says that it is a code such as BUTTON_DATA_INVALID."""
    if len(sentence) > 1 and (sentence[1] == "_" or "A" <= sentence[1] <= "Z"):
        return sentence
    return sentence[:1].lower() + sentence[1:]
