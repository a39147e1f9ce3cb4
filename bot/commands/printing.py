"""What several commands print."""

from __future__ import annotations


def on_one_line(text: str) -> str:
    """What a person wrote, without the signs by which a text could steer the terminal."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def tell_link(username: str | None, code: str) -> str:
    """The link that starts the bot with a code, or how it will read once the bot's name is known."""
    if username:
        return f"https://t.me/{username}?start={code}"
    return (
        "The bot has not been started yet, so its name is not known. After `smartops run`, this opens it:\n"
        f"https://t.me/<the bot's name>?start={code}"
    )
