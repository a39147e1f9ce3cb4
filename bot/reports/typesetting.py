"""Pictures and paper, set by Typst. Loaded by the drawing process alone: see workbench.py."""

from __future__ import annotations

import io
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import fontpkg
import typst
from PIL import Image

_TEMPLATES = Path(__file__).parent
_FINEST, _COARSEST = 144, 96
"""Pixels an inch, the finest that keeps under `_LARGEST`: at 144, each point of a phone has two."""
_LARGEST = 60_000
"""Bytes: a picture should come at once where the network is slow."""
_ROOM = 0.96
"""A picture's bytes grow with its resolution, but not quite in step."""

_COLOURS = 32
"""Enough for smooth letters in our few colours; with a palette a picture takes a third of the bytes."""
_FILL = 1 / 1000
"""Of all points: so many of one colour may fill something."""
_RARE = 1 / 50_000
"""Of all points: what is rarer is a shade at the edge of a letter that others like it stand for."""
_APART, _FILLS_APART = 40, 14
"""How far colours of the palette are from each other: fills stay as they are, while the hundreds of shades at the edges
of letters become few."""

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
    resolution = _FINEST
    while True:
        picture = _shrink(_compile(template, data, format="png", ppi=resolution))
        if len(picture) < _LARGEST or resolution == _COARSEST:
            return picture
        resolution = max(_COARSEST, int(_ROOM * resolution * _LARGEST / len(picture)))


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
        full = drawn.convert("RGB")
    shrunk = io.BytesIO()
    full.quantize(palette=_palette(full), dither=Image.Dither.NONE).save(shrunk, "PNG")
    return shrunk.getvalue()


def _palette(picture: Image.Image) -> Image.Image:
    """The commonest colours, looked for at every fourth point."""
    sample = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.NEAREST)
    points = sample.width * sample.height
    chosen: list[tuple[int, ...]] = []
    for count, colour in sorted(sample.getcolors(points) or (), reverse=True):
        assert isinstance(colour, tuple)  # noqa: S101, red, green and blue
        if count < _RARE * points:
            break
        apart = _FILLS_APART if count >= _FILL * points else _APART
        if all(math.dist(colour, other) >= apart for other in chosen):
            chosen.append(colour)
            if len(chosen) == _COLOURS:
                break
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in chosen for part in colour])
    return palette
