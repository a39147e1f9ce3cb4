"""How tests look at pictures."""

from __future__ import annotations

import dataclasses
import io
import json
from pathlib import Path

import typst
from PIL import Image, ImageChops, ImageStat

import bot.reports
from bot.reports import typesetting
from bot.reports.studio import Drawing


def bare(label: str) -> str:
    """A label without the marks that keep directions apart."""
    return label.replace("\u2068", "").replace("\u2069", "")


def look_at(picture: bytes) -> Image.Image:
    """A picture as small as all must be."""
    assert len(picture) < 60_000
    seen = Image.open(io.BytesIO(picture))
    assert seen.format == "PNG"
    return seen


def draw(drawing: Drawing) -> Image.Image:
    """The picture, drawn in this process."""
    return look_at(typesetting.typeset(drawing.template, dataclasses.asdict(drawing)))


def draw_pages(drawing: Drawing) -> list[Image.Image]:
    """The pages of a paper as pictures, large enough to tell letters apart."""
    source = str(Path(bot.reports.__path__[0]) / f"{drawing.template}.typ")
    compiler = typst.Compiler(
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=typesetting.FONTS)
    )
    inputs = {"data": json.dumps(dataclasses.asdict(drawing))}
    pages = compiler.compile(input=source, format="png", ppi=96, sys_inputs=inputs)
    assert isinstance(pages, list)
    return [Image.open(io.BytesIO(page)) for page in pages]


def strongest_difference(one: Image.Image, other: Image.Image) -> float:
    """How much the two points that differ most do, of 255."""
    assert one.size == other.size
    difference = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return max(highest for _, highest in ImageStat.Stat(difference).extrema)


def has_all_letters(drawing: Drawing) -> bool:
    """Whether every letter is in our own fonts: with others at hand, nothing looks different."""
    source = str(Path(bot.reports.__path__[0]) / f"{drawing.template}.typ")
    with_others, ours = (
        typst.Compiler(
            font_paths=typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=embedded, font_paths=typesetting.FONTS
            )
        ).compile(input=source, format="svg", sys_inputs={"data": json.dumps(dataclasses.asdict(drawing))})
        for embedded in (True, False)
    )
    return with_others == ours
