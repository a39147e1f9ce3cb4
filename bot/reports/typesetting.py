"""The drawing process: requests come in as lines of JSON, pictures go out, and it ends with its standard input.

It is run as a program of its own, by its path, and so imports nothing of ours: Typst alone grows it to 100 MB and more,
which the operating system gets back when it ends.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

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

FONTS = [fontpkg.path(family).parent for family in ("Noto Sans", "Noto Sans Arabic")]

# No system fonts and none of Typst's own, so that a picture looks the same everywhere.
_compiler = typst.Compiler(
    # The templates' own folder, since by default it is wherever the bot was started.
    root=str(_TEMPLATES),
    font_paths=typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=FONTS,
    )
)


def typeset(template: str, data: Mapping[str, Any]) -> bytes:
    """Draw `<template>.typ` with its data as a PNG.

    Raises:
        typst.TypstError: the template does not fit the data.
    """
    source, inputs = str(_TEMPLATES / f"{template}.typ"), {"data": json.dumps(data)}
    for resolution in _RESOLUTIONS:
        page = _compiler.compile(input=source, format="png", ppi=resolution, sys_inputs=inputs)
        assert isinstance(page, bytes), "a picture is one page"  # noqa: S101, the template's height is automatic
        picture = _shrink(page)
        if len(picture) < _LARGEST:
            break
    return picture


def serve(requests: IO[bytes], replies: IO[bytes]) -> None:
    """Answer each line with a line of JSON: the `size` of the picture that follows it, or the `error`."""
    for line in requests:
        try:
            picture = typeset(**json.loads(line))
            head: dict[str, Any] = {"size": len(picture)}
        except typst.TypstError as error:
            picture, head = b"", {"error": str(error)}
        replies.write(json.dumps(head).encode() + b"\n" + picture)
        replies.flush()


def _shrink(picture: bytes) -> bytes:
    with Image.open(io.BytesIO(picture)) as drawn:
        few = drawn.convert("RGB").quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    shrunk = io.BytesIO()
    few.save(shrunk, "PNG", optimize=True)
    return shrunk.getvalue()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
