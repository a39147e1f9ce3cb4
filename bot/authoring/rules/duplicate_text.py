"""A text is written twice in one language.

Only one of them is ever said. Keep the one that is meant.
"""

from collections.abc import Iterator

from bot.authoring.problems import Remark
from bot.authoring.wording import Wording
from bot.authoring.words_file import Text


def check(wording: Wording) -> Iterator[Remark]:
    """Look for what was seen before in the same language of the same layer."""
    first: dict[tuple[object, str, str], Text] = {}
    for file in wording.files:
        for text in file.texts:
            seen = first.setdefault((file.layer, file.language, text.id), text)
            if seen is not text:
                yield Remark(text.place, f"The text {text.id} is written at {seen.place} already; keep one of the two.")
