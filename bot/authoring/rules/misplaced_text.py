"""A text of the content stands in another file than that of what it belongs to.

An assessment keeps the words it was opened with, and takes them from those files alone. Move the text.
"""

from collections.abc import Iterator

from bot.authoring.problems import Remark
from bot.authoring.wording import Wording


def check(wording: Wording) -> Iterator[Remark]:
    """Compare the file of each text with the one where it's looked for."""
    for texts in wording.languages.values():
        for name, text in texts.items():
            need = wording.needs.get(name)
            if need and need.resource != text.resource:
                yield Remark(text.place, f"The text {name} belongs into {need.resource}.ftl; move it there.")
