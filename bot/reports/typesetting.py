"""Pictures and paper, set by Typst. Loaded by the drawing process alone: see workbench.py."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import fontpkg
import typst
from PIL import Image

_TEMPLATES = Path(__file__).parent
_RESOLUTIONS = (144, 120, 96)
"""Pixels an inch, the finest that keeps under `_LARGEST`: at 144, each point of a phone has two."""
_LARGEST = 60_000
"""Bytes: a picture should come at once where the network is slow."""
_COLOURS = 32
"""Enough for smooth letters in our few colours; with a palette a picture takes a third of the bytes."""

FONTS = [fontpkg.path(family).parent for family in ("Noto Sans", "Noto Sans Arabic", "IBM Plex Sans Arabic")]

# No system fonts and none of Typst's own, so that a picture looks the same everywhere.
_compiler = typst.Compiler(
    # The templates' own folder, since by default it is wherever the bot was started.
    root=str(_TEMPLATES),
    font_paths=typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=FONTS,
    ),
)


def typeset(template: str, data: Mapping[str, Any]) -> bytes:
    """Draw `<template>.typ` with its data as a PNG.

    Raises:
        typst.TypstError: the template does not fit the data.
    """
    for resolution in _RESOLUTIONS:
        picture = _shrink(_compile(template, data, format="png", ppi=resolution))
        if len(picture) < _LARGEST:
            break
    return picture


def typeset_paper(template: str, data: Mapping[str, Any]) -> bytes:
    """Print `<template>.typ` with its data as a PDF, tagged for readers of the screen. Equal data, equal bytes.

    Raises:
        typst.TypstError: the template does not fit the data.
    """
    return _compile(template, data, format="pdf", timestamp=0)


def _compile(template: str, data: Mapping[str, Any], **form: Any) -> bytes:
    source, inputs = str(_TEMPLATES / f"{template}.typ"), {"data": json.dumps(data)}
    page = _compiler.compile(input=source, sys_inputs=inputs, **form)
    assert isinstance(page, bytes), "a picture is one page"  # noqa: S101, the template's height is automatic
    return page


def _shrink(picture: bytes) -> bytes:
    with Image.open(io.BytesIO(picture)) as drawn:
        few = drawn.convert("RGB").quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    shrunk = io.BytesIO()
    few.save(shrunk, "PNG", optimize=True)
    return shrunk.getvalue()
