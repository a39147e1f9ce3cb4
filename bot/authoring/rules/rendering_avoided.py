"""A text uses a rendering that the language's glossary says to avoid.

It's a false friend, a calque or the word of another trade, and practitioners stumble over it. Write what the glossary
gives in its place; where the rendering is right in another meaning, give it that meaning in brackets in `GLOSSARY.md`.
"""

from collections.abc import Iterator

from bot.authoring.patterns import pieces, visible
from bot.authoring.problems import Remark
from bot.authoring.wording import Wording


def check(wording: Wording) -> Iterator[Remark]:
    """Look for each rendering in every text of its language."""
    for code, avoided in wording.avoided.items():
        for text in wording.languages.get(code, {}).values():
            words = " ".join(visible(piece) for piece in pieces(text.pattern))
            for it in avoided:
                if it.looks.search(words):
                    yield Remark(text.place, f"{text.id} has “{it.rendering}”; the glossary says: {it.instead}.")
