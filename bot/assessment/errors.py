"""What can go wrong, told apart by whose move is next. `texts` turns `message` and `arguments` into a sentence."""

from __future__ import annotations

from collections.abc import Mapping


class SmartOperationsError(Exception):
    """The base: the id of a Fluent message and the arguments it is formatted with."""

    def __init__(self, message: str, /, **arguments: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.arguments: Mapping[str, str | int] = arguments


class Refused(SmartOperationsError):
    """The person may not do this, or not like this: the person's move."""


class Stale(SmartOperationsError):
    """The world has moved on since the button was drawn: nobody's move, the right screen is shown again."""


class Unavailable(SmartOperationsError):
    """Something outside failed and will come back: the same update is tried again later."""
