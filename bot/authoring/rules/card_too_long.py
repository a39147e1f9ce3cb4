"""A question with all its explanations doesn't fit into one message.

Telegram takes 4,096 characters; a quarter of it is kept for the heading and for what people add. Shorten the longest
of its texts.
"""

from collections.abc import Iterator

from bot.authoring.draft import AreaDraft
from bot.authoring.models import QuestionEntry
from bot.authoring.patterns import length
from bot.authoring.problems import Remark
from bot.authoring.wording import Wording, question_parts

_ROOM = 3072


def check(wording: Wording) -> Iterator[Remark]:
    """Add up the texts of each question in each language."""
    for code in wording.languages:
        for flow in wording.draft.flows.values():
            for question in flow:
                yield from _check_question(wording, code, flow, question)


def _check_question(wording: Wording, code: str, flow: AreaDraft, question: QuestionEntry) -> Iterator[Remark]:
    texts = wording.languages[code]
    names = [f"{question.id}.{part}".rstrip(".") for part in question_parts(flow, question)]
    parts = [texts[name] for name in names if name in texts]
    total = sum(length(text.pattern) for text in parts)
    if total > _ROOM:
        longest = max(parts, key=lambda text: length(text.pattern))
        yield Remark(
            longest.place,
            f"The card of {question.id} has {total:,} characters in {code}, {_ROOM:,} fit; shorten {longest.id} first.",
        )
