"""A text quotes another one that doesn't exist.

People would read its id in braces. Correct the id in the braces, or write the other text.
"""

from collections.abc import Iterator

from bot.authoring.patterns import references
from bot.authoring.problems import Remark
from bot.authoring.wording import Wording


def check(wording: Wording) -> Iterator[Remark]:
    """Look up what each text quotes, in its language and in English."""
    for texts in wording.languages.values():
        for text in texts.values():
            for name in references(text.pattern):
                if name not in texts and name not in wording.english:
                    yield Remark(text.place, f"The text {text.id} quotes {name}, which doesn't exist; correct it.")
