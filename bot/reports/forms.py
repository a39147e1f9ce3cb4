"""The forms that a drawing can take."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """What comes out of the studio; the value is also the ending of a file's name."""

    PNG = "png"
    PDF = "pdf"
    PPTX = "pptx"
    XLSX = "xlsx"
