"""The file of a language's number words is not one that can be used.

The numbers of its texts would go unchecked. Each number stands before its words, under `counts` or `may-count`, as in
`2: two, both`.
"""

from collections.abc import Iterator

from bot.authoring.number_words import NumbersFile
from bot.authoring.problems import Remark


def check(file: NumbersFile) -> Iterator[Remark]:
    """Read the file."""
    if file.fault:
        yield Remark(file.place(), f"The number words cannot be read ({file.fault}); correct the file.")
