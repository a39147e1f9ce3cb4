"""Which links Telegram takes."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.demo.refusal import bad_request

_OWN_SCHEMES = ("tg:", "ton:", "tonsite:")


def checked_link(link: str) -> str | None:
    """The link as Telegram keeps it, or nothing where it is none; a text without a scheme becomes http."""
    try:
        return _check(link)
    except ValueError:
        return None


def require_link(link: str) -> str:
    """As `checked_link`, for a button.

    Raises:
        Refusal: with the reason why it is no link.
    """
    try:
        return _check(link)
    except ValueError as reason:
        raise bad_request(f"inline keyboard button URL '{link}' is invalid: {reason}") from None


def _check(link: str) -> str:
    if link.lower().startswith(_OWN_SCHEMES):
        return link
    whole = link if "://" in link else f"http://{link}"
    parts = urlsplit(whole)
    if parts.scheme.lower() not in {"http", "https"}:
        raise ValueError("Unsupported URL protocol")
    if not parts.hostname:
        raise ValueError("URL host is empty")
    if "." not in parts.hostname or any(character.isspace() for character in whole):
        raise ValueError("Wrong HTTP URL")
    return whole if parts.path or parts.query else f"{whole}/"
