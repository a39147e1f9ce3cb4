"""Nothing says a text: no question, no code, no other text; or a language has it and English doesn't.

Its id is misspelt, or what it belonged to is gone, and translators would work for nothing. Correct its id or delete
it. Code names texts by literal ids; a family of ids by an f-string that begins with them, such as `f"button-{verb}"`.
"""

from collections.abc import Iterator

from bot.authoring.patterns import references
from bot.authoring.problems import Remark
from bot.authoring.wording import Wording
from bot.authoring.words_file import Text
from bot.texts import ENGLISH


def check(wording: Wording) -> Iterator[Remark]:
    """Look for somebody who says each text."""
    if not wording.english:
        return
    quoted = {
        name for texts in wording.languages.values() for text in texts.values() for name in references(text.pattern)
    }
    for code, texts in wording.languages.items():
        for name, text in texts.items():
            if name in quoted or name in wording.needs or (text.message.startswith("-") and text.message in quoted):
                continue
            if code == ENGLISH and not _is_said(wording, text):
                yield Remark(text.place, f"Nothing says the text {name}; correct its id or delete it.")
            elif name not in wording.english:
                yield Remark(text.place, f"English has no text {name}; correct its id or delete it.")


def _is_said(wording: Wording, text: Text) -> bool:
    return wording.mentions.may_say(text.id) or text.message in wording.draft.dropped
