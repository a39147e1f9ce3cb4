"""An invitation to scan."""

from __future__ import annotations

import io
from typing import Any

_SIDE = 600
"""Pixels, at most: sharp on a phone and on paper."""
_QUIET = 4
"""The empty border that scanners need, in modules."""


def draw_qr(link: str) -> bytes:
    """Draw a link as a QR code in PNG, black on white.

    Raises:
        ValueError: the link is longer than a QR code holds, 2,331 bytes.
    """
    code = _make(link, error="m")
    picture = io.BytesIO()
    code.save(picture, kind="png", scale=_SIDE // code.symbol_size(border=_QUIET)[0], border=_QUIET)
    return picture.getvalue()


def outline_qr(link: str) -> str:
    """Draw a link as a QR code in SVG, for paper. A fourth of it may be torn off or painted over.

    Raises:
        ValueError: the link is longer than such a code holds, 1,663 bytes.
    """
    drawn: str = _make(link, error="q").svg_inline(border=_QUIET, light="#fff")
    return drawn


def _make(link: str, *, error: str) -> Any:
    import segno  # noqa: PLC0415, few people are ever invited in one run of the bot

    return segno.make_qr(link, error=error)
