"""Drawing a file and writing it, as several commands do."""

from __future__ import annotations

from pathlib import Path

import click

from bot.assessment.errors import Unavailable
from bot.reports.studio import Drawing, Studio

_PATIENCE = 120
"""Seconds: the answers of a large institution take longer than what people in a chat are made to wait for."""


async def draw(drawing: Drawing) -> bytes:
    """Draw a file.

    Raises:
        ClickException: it cannot be drawn now.
    """
    studio = Studio(patience=_PATIENCE)
    try:
        return await studio.draw(drawing)
    except Unavailable as error:
        raise click.ClickException(f"The file could not be drawn ({error.__cause__!r}). Try again.") from None
    finally:
        await studio.close()


def write(file: Path, data: bytes, *, option: str) -> None:
    """Write a file that an option names.

    Raises:
        ClickException: it cannot be written.
    """
    try:
        file.write_bytes(data)
    except OSError as error:
        raise click.ClickException(f"{file} cannot be written ({error.strerror}). Choose another {option}.") from None
