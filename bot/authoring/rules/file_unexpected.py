"""A file stands where flows or words are kept, but nothing reads a file of that name.

It's most often a slip, such as `hr.yml` for `hr.yaml`, and what it says is never asked. Rename it or take it away.
"""

from collections.abc import Iterator

from bot.authoring.files import File
from bot.authoring.problems import Remark


def check(file: File) -> Iterator[Remark]:
    """Look up the file's name."""
    if not file.is_expected:
        yield Remark(file.place(), f"Nothing reads a file named {file.name}; rename it or take it away.")
