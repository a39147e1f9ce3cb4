"""One language's voice: messages by id, with what falls back to English marked."""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Callable, Mapping

from babel import Locale
from fluent.runtime import resolver

from bot.assessment.revision import Revision
from bot.texts.direction import from_right
from bot.texts.faults import Faults
from bot.texts.formats import Formats
from bot.texts.markup import Markup, escape, finish
from bot.texts.shelf import Shelf, has_words

FALLBACK_MARK = " (en)"
"""Follows every text that stands in English because the language has none. What holds no words needs no mark."""

Argument = str | float | dt.date
"""What a message may be filled with. A moment is made a string by `Language.date` first: it needs a time zone."""

Shelves = tuple[Shelf, ...]
"""A language's own words first; those after it are English, and marked."""

_PINNED = 32
"""Revisions kept per language: today's 11 areas, and two older states of each, at some 200 kB."""

_REMEMBERED = 256
"""Sentences kept per language and revision: the cards of a flow are made of some hundred, said over and over."""

_Found = tuple[Shelf, resolver.Pattern, str]


class Language(Formats):
    """Says messages in one language. It always says something: what is wrong is logged, counted and visible."""

    def __init__(
        self,
        *,
        code: str,
        locale: Locale,
        rtl: bool,
        shelves: Shelves,
        pin: Callable[[Revision], Shelves],
        faults: Faults,
        beneath: Language | None = None,
    ) -> None:
        super().__init__(locale)
        self.code = code
        self.rtl = rtl
        self._shelves = shelves
        self._pin = pin
        self._faults = faults
        self._beneath = beneath
        self._found: dict[tuple[str, str | None], _Found] = {}
        self._said: dict[tuple[object, ...], Markup] = {}
        self._pinned: OrderedDict[str, Language] = OrderedDict()

    def __call__(self, message: str, attribute: str | None = None, /, **arguments: Argument) -> Markup:
        """Say a message, or an attribute of it, in Telegram's HTML.

        Strings are escaped and freed of direction marks; what is `Markup` already is nested as it is.
        """
        safe = {key: escape(value) if isinstance(value, str) else value for key, value in arguments.items()}
        key = (message, attribute, *safe.items())
        return self._said.get(key) or self._say(message, attribute, safe, key)

    def label(self, message: str, attribute: str | None = None, /, **arguments: Argument) -> str:
        """Say a message as text for buttons and toasts: no HTML, isolates kept."""
        return self(message, attribute, **arguments).label

    def plain(self, message: str, attribute: str | None = None, /, **arguments: Argument) -> str:
        """Say a message as text without isolates: links, file names, command descriptions, sheets, drawings."""
        return self(message, attribute, **arguments).plain

    def has(self, message: str, attribute: str | None = None) -> bool:
        """Whether there is such a text, in this language or in English."""
        return self._find(message, attribute) is not None

    def within(self, revision: Revision) -> Language:
        """The same language with the words of a pinned revision over today's."""
        if self._beneath is not None:
            return self._beneath.within(revision)
        pinned = self._pinned.pop(revision.digest, None) or Language(
            code=self.code,
            locale=self.locale,
            rtl=self.rtl,
            shelves=self._pin(revision),
            pin=self._pin,
            faults=self._faults,
            beneath=self,
        )
        self._pinned[revision.digest] = pinned
        if len(self._pinned) > _PINNED:
            self._pinned.popitem(last=False)
        return pinned

    def _say(
        self, message: str, attribute: str | None, arguments: Mapping[str, Argument], key: tuple[object, ...]
    ) -> Markup:
        """Fill a message, and remember what came of it for the next who asks for the same, unless it has a fault."""
        found = self._find(message, attribute)
        name = message if attribute is None else f"{message}.{attribute}"
        if found is None:
            self._faults.report(f"The text {name} is missing in {self.code} and in English.")
            return Markup(f"{{{name}}}")
        shelf, pattern, mark = found
        text, errors = shelf.fill(pattern, arguments)
        for error in errors:
            self._faults.report(f"The text {name} cannot be filled in {self.code}: {error}.")
        # What fell back to English reads from the left, as English does.
        said = finish(from_right(text) if self.rtl and not mark else text + mark)
        if not errors:
            if len(self._said) >= _REMEMBERED:
                self._said.clear()
            self._said[key] = said
        return said

    def _find(self, message: str, attribute: str | None) -> _Found | None:
        found = self._found.get((message, attribute))
        if found is None:
            found = self._search(message, attribute)
            if found is not None:
                self._found[message, attribute] = found
        return found

    def _search(self, message: str, attribute: str | None) -> _Found | None:
        for place, shelf in enumerate(self._shelves):
            pattern = shelf.find(message, attribute)
            if pattern is not None:
                return shelf, pattern, FALLBACK_MARK if place and has_words(pattern) else ""
        # A pinned message speaks for all of itself: an attribute it lacked then is not lent by today's words.
        if self._beneath is None or any(message in shelf for shelf in self._shelves):
            return None
        return self._beneath._find(message, attribute)  # noqa: SLF001, another language
