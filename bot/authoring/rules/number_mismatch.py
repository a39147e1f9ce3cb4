"""A text has other figures than in English.

A limit of 10 days that becomes 30 in another language is a different question. Correct the figure; where the
language writes it as a word, this is only a warning.
"""

import re
import unicodedata
from collections.abc import Iterator

from bot.authoring.patterns import pieces, visible
from bot.authoring.problems import Remark, Severity
from bot.authoring.wording import Wording
from bot.authoring.words_file import Text

_NUMBER = re.compile(r"\d+(?:[.,\u066b\u066c\u00a0\u202f'’]\d+)*")


def check(wording: Wording) -> Iterator[Remark]:
    """Compare the figures of each text with those of the English one."""
    for _, english, text in wording.translations:
        ours, theirs = _numbers(english), _numbers(text)
        if ours != theirs:
            yield Remark(
                text.place,
                f"{text.id} has the figures {_listed(theirs)}, English has {_listed(ours)}; compare them.",
                Severity.WARNING,
            )


def _numbers(text: Text) -> set[str]:
    # Separators differ from language to language, so only the digits are compared.
    return {
        "".join(str(unicodedata.digit(digit)) for digit in number if digit.isdigit())
        for piece in pieces(text.pattern)
        for number in _NUMBER.findall(visible(piece))
    }


def _listed(numbers: set[str]) -> str:
    return ", ".join(sorted(numbers)) or "none"
