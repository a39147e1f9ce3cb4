"""A text is too long for the button, the list or the picture that it stands on.

On a phone the end is cut off, and with it what tells two buttons apart. Shorten it: 18 characters for the short names
of areas and principles and for choices, 36 for titles of questions, 32 for buttons. A variable counts as 10, tags as
nothing.
"""

from collections.abc import Iterator

from bot.authoring.patterns import length
from bot.authoring.problems import Remark
from bot.authoring.wording import Wording
from bot.authoring.words_file import Text

_SHORT, _TITLE, _BUTTON = 18, 36, 32


def check(wording: Wording) -> Iterator[Remark]:
    """Compare the length of each label with its limit."""
    for texts in wording.languages.values():
        for text in texts.values():
            limit = _limit(text)
            if limit and length(text.pattern) > limit:
                yield Remark(
                    text.place, f"{text.id} has {length(text.pattern)} characters; shorten it to {limit} at most."
                )


def _limit(text: Text) -> int | None:
    if text.message.startswith("button-"):
        return _BUTTON
    if text.resource == "scales":
        return None if text.attribute else _SHORT
    if text.resource == "principles" or text.resource.startswith("areas/"):
        return {"short": _SHORT, "title": _TITLE}.get(text.attribute)
    return None
