"""A file of words stops being Fluent.

The broken text is lost, and with it what people should read. Mend the line: most often a brace that isn't closed, or
a line that should be indented.
"""

from collections.abc import Iterator

from bot.authoring.problems import Remark
from bot.authoring.words_file import WordsFile


def check(file: WordsFile) -> Iterator[Remark]:
    """Tell every place where reading ended."""
    for place, reason in file.broken:
        yield Remark(place, f"This is not Fluent: {reason.rstrip('.')}; mend the text.")
