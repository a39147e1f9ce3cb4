"""What tells a fill-in sheet apart: the run it is for, sealed so that only a sheet made here is read."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import hmac
import json

from bot.assessment.sheet import SheetHeader

HEADER_SHEET = "smartops"
"""The sheet that no spreadsheet program shows: the header and its seal in the first column, then the choices."""
QUESTION_KEY, ANSWER_KEY, NOTE_KEY = "smartops:question", "smartops:answer", "smartops:note"
"""Stand in the hidden first row of the questions, above the columns that are read."""

_LAYOUT = "smartops sheet 1"
"""Sealed with the header: a sheet laid out in another way has another seal."""


def write_header(header: SheetHeader, key: bytes) -> tuple[str, str]:
    """The header as text, and its seal."""
    text = header_to_text(header)
    return text, _seal(text, key)


def read_header(text: str, seal: str, key: bytes) -> SheetHeader | None:
    """Read what `write_header` wrote; none where the seal is another."""
    if not hmac.compare_digest(_seal(text, key).encode(), seal.encode()):
        return None
    return header_from_text(text)


def header_to_text(header: SheetHeader) -> str:
    """The header alone."""
    return json.dumps(dataclasses.asdict(header) | {"made_at": header.made_at.isoformat()})


def header_from_text(text: str) -> SheetHeader:
    """Read what `header_to_text` wrote."""
    data = json.loads(text)
    return SheetHeader(**data | {"made_at": dt.datetime.fromisoformat(data["made_at"])})


def _seal(text: str, key: bytes) -> str:
    return hmac.new(key, f"{_LAYOUT}\n{text}".encode(), hashlib.sha256).hexdigest()
