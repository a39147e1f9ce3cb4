"""What is wrong with the words: counted, logged once each, and raised where a test wants to know."""

from __future__ import annotations

import logging
from collections import Counter

_log = logging.getLogger(__name__)


class TextFault(Exception):
    """A text is missing or cannot be said. Raised only where `Texts` is strict."""


class Faults:
    """Every fault met so far, by its sentence. A person never sees one as an error."""

    def __init__(self, *, strict: bool) -> None:
        self.seen: Counter[str] = Counter()
        self._strict = strict

    def report(self, sentence: str) -> None:
        """Count a fault.

        Raises:
            TextFault: the texts are strict.
        """
        if self._strict:
            raise TextFault(sentence)
        self.seen[sentence] += 1
        if self.seen[sentence] == 1:
            _log.error("%s", sentence)
