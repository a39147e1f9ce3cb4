"""A text is missing: one that the content or the code needs in English, or one that English has in another language.

People would read an id, or English in the middle of their own language. Write the text. For what an institution's
folder adds in English alone this is a warning.
"""

from collections.abc import Iterator

from bot.authoring.problems import Place, Remark, Severity
from bot.authoring.wording import Wording
from bot.authoring.words_file import Text
from bot.texts import ENGLISH


def check(wording: Wording) -> Iterator[Remark]:
    """Look up what is needed in English, and what English has in every other language."""
    if not wording.english:
        return
    for name, need in wording.needs.items():
        if name not in wording.english:
            yield Remark(need.place, f"There is no English text {name}; write it in {ENGLISH}/{need.resource}.ftl.")
    for name, place in wording.mentions.said.items():
        if name not in wording.english:
            yield Remark(place, f"There is no English text {name}; write it in {ENGLISH}/interface.ftl or reports.ftl.")
    for code, texts in wording.languages.items():
        for name, english in wording.english.items():
            if name not in texts and not name.startswith("-"):
                neighbour = texts.get(english.message)
                is_ours = english.layer == wording.files[0].layer
                yield Remark(
                    neighbour.place if neighbour else _home(code, english),
                    f"The language {code} has no text {name}; translate it from {english.place}.",
                    Severity.ERROR if is_ours else Severity.WARNING,
                )


def _home(code: str, english: Text) -> Place:
    return Place(str(english.layer / code / f"{english.resource}.ftl"))
