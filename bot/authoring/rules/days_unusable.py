"""The file of a language's day words is not one that can be used.

Days that people write in this language would be read without it. What is read stands before what people write, under
`read-as`, as in `2 weeks: fortnight, couple of weeks`; `leading` and `spans-only` have words with commas between them.
"""

from collections.abc import Iterator

from bot.authoring.day_words import DaysFile
from bot.authoring.problems import Remark


def check(file: DaysFile) -> Iterator[Remark]:
    """Read the file."""
    if file.fault:
        yield Remark(file.place(), f"The day words cannot be read ({file.fault}); correct the file.")
