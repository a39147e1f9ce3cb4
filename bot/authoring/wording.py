"""All words of all languages, beside the draft and the code that speak of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from babel import Locale, UnknownLocaleError

from bot.assessment.flow import Standing
from bot.authoring.draft import AreaDraft, Draft
from bot.authoring.glossary import Avoided
from bot.authoring.mentions import Mentions
from bot.authoring.models import QuestionEntry
from bot.authoring.number_words import NumberWords
from bot.authoring.problems import Place
from bot.authoring.words_file import Text, WordsFile, texts_by_language
from bot.texts import ENGLISH

JUDGED = (Standing.MEETS, Standing.PARTLY, Standing.NOT)
"""The standings whose choices need a text that says what they look like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A text that the content needs: the file it belongs into, and what asks for it."""

    resource: str
    place: Place


@dataclass(frozen=True, kw_only=True)
class Wording:
    """The words of every language whose files can all be read, with what needs them."""

    draft: Draft
    mentions: Mentions
    files: Sequence[WordsFile]
    """The files of all layers, ours first."""
    kept: frozenset[str] = frozenset()
    """The languages that lack nothing."""
    number_words: Mapping[str, NumberWords] = field(default_factory=dict)
    """By language, where it has them."""
    avoided: Mapping[str, Sequence[Avoided]] = field(default_factory=dict)
    """By language, what its glossary says to avoid."""

    @cached_property
    def languages(self) -> Mapping[str, Mapping[str, Text]]:
        """The texts of each language by id, later layers over earlier ones, English first."""
        expected = [file for file in self.files if file.is_expected]
        broken = {file.language for file in expected if file.text is None or file.broken}
        texts = texts_by_language(expected)
        return {code: texts[code] for code in texts if code not in broken and find_locale(code)}

    @property
    def english(self) -> Mapping[str, Text]:
        """The texts that every other language is compared with; none where a file of theirs is broken."""
        return self.languages.get(ENGLISH, {})

    @property
    def translations(self) -> Iterator[tuple[str, Text, Text]]:
        """The language, the English text, and its translation, wherever there are both."""
        for code, texts in self.languages.items():
            for name, text in texts.items():
                if code != ENGLISH and name in self.english:
                    yield code, self.english[name], text

    @cached_property
    def needs(self) -> Mapping[str, Need]:
        """What the content needs, by the id of the text; of two that need it, the first."""
        needs: dict[str, Need] = {}
        for name, need in _needs(self.draft):
            needs.setdefault(name, need)
        return needs


def find_locale(code: str) -> Locale | None:
    """The language of a code such as `fr` or `pt-BR`; None where CLDR knows none."""
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def _needs(draft: Draft) -> Iterator[tuple[str, Need]]:
    for area, flow in draft.flows.items():
        yield from _each(f"area-{area}", ("", "short", "mandate"), f"areas/{area}", flow.area.place)
        for question in flow:
            yield from _each(question.id, question_parts(flow, question), f"areas/{area}", question.id.place)
    for principle in draft.principles:
        yield from _each(f"principle-{principle}", ("", "short", "meaning"), "principles", principle.place)
    for scale in draft.scales:
        for choice in scale.choices:
            yield from _each(f"{scale.id}-{choice.id}", ("", "sign", "full"), "scales", choice.id.place)
    for mirror in draft.mirrors:
        yield from _each(f"mirror-{mirror.key}", ("",), "mirrors", mirror.policy.place)


def _each(message: str, attributes: Sequence[str], resource: str, place: Place) -> Iterator[tuple[str, Need]]:
    for attribute in attributes:
        yield f"{message}.{attribute}".rstrip("."), Need(resource=resource, place=place)


def question_parts(flow: AreaDraft, question: QuestionEntry) -> tuple[str, ...]:
    """The attributes that a question's message needs, with an empty one for its value."""
    scale = flow.scales.get(question.scale_id)
    judged = [choice.id for choice in scale.choices if choice.standing in JUDGED] if scale else JUDGED
    links = [f"relies-on-{reference.key}" for reference in question.relies_on]
    return ("", "title", "why", *judged, "evidence", "fix", *links)
