"""A file has more than 256,000 bytes.

No flow and no words come near it, so it's something else under a flow's name. Put the right file in its place.
"""

from collections.abc import Iterator

from bot.authoring.files import LARGEST, File
from bot.authoring.problems import Remark


def check(file: File) -> Iterator[Remark]:
    """Compare the size with the limit."""
    if file.is_expected and file.is_too_large:
        yield Remark(file.place(), f"The file has more than {LARGEST:,} bytes and isn't read; is it the right one?")
