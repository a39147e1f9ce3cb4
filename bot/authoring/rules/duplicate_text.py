"""A text is written twice in one language.

Only one of them is ever said. Keep the one that is meant; a folder laid over another changes a text in a file of the
same name.
"""

from collections.abc import Iterator

from bot.authoring.problems import Remark
from bot.authoring.wording import Wording
from bot.authoring.words_file import Text


def check(wording: Wording) -> Iterator[Remark]:
    """Look for what was seen before: in the same layer, or in a file of another name, where no layer changes it."""
    first: dict[tuple[str, str], Text] = {}
    for file in wording.files:
        for text in file.texts:
            seen = first.setdefault((file.language, text.id), text)
            if seen is not text and (seen.layer == text.layer or seen.resource != text.resource):
                yield Remark(
                    text.place,
                    f"The text {text.id} is written at {seen.place} already; keep one, "
                    "or change it in a file of the same name.",
                )
