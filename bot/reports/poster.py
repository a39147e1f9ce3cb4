"""An invitation to hang up in a branch: one page with a large code to scan, and the same link in letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.reports.forms import Form
from bot.reports.paper import Frame, frame
from bot.reports.qr import outline_qr
from bot.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """What `poster.typ` prints."""

    form: ClassVar[Form] = Form.PDF
    template: ClassVar[str] = "poster"

    frame: Frame
    institution: str
    departments: str
    """In one phrase; empty where it is for no department in particular."""
    sentence: str
    code: str
    """The QR code, in SVG."""
    steps: tuple[str, ...]
    link: str
    until: str


def write_poster(institution: str, departments: Sequence[str], *, link: str, until: dt.date, say: Language) -> Poster:
    """Put an invitation into words. `until` is the last day on which it works."""
    day = say.day(until)
    return Poster(
        frame=frame(say.plain("poster-title", institution=institution), "", day=until, say=say),
        institution=institution,
        departments=say.listing(departments).plain,
        sentence=say.plain("poster-sentence"),
        code=outline_qr(link),
        steps=tuple(say.plain(f"poster-step-{number}") for number in (1, 2, 3)),
        link=link.removeprefix("https://"),
        until=say.plain("poster-until", day=day),
    )
