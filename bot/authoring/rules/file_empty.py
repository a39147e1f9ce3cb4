"""A file has nothing in it, or nothing but comments.

It was saved before it was finished, or its content was lost. Write its content, or delete the file.
"""

from collections.abc import Iterator

from bot.authoring.files import File
from bot.authoring.problems import Remark


def check(file: File) -> Iterator[Remark]:
    """Look for content."""
    if file.is_expected and file.is_empty:
        yield Remark(file.place(), "The file is empty; write its content or delete it.")
