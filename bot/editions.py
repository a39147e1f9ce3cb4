"""The content and the words in force: ours, with an institution's own laid over them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import flows
import locales
from bot.assessment.revision import Edition
from bot.authoring.loader import load, revisions
from bot.authoring.problems import Problem
from bot.texts import Texts


class BrokenContent(Exception):
    """The flows cannot be used; `problems` says why, one for each line of the text."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class Editions:
    """Reads each institution's edition once.

    `own_flows` and `own_locales` are folders laid over ours for everybody; a folder in them named after the slug of an
    institution is laid over that for this institution alone.
    """

    def __init__(self, *, own_flows: Path | None = None, own_locales: Path | None = None) -> None:
        self._flows = (Path(flows.__path__[0]), own_flows)
        self._locales = (Path(locales.__path__[0]), own_locales)
        self._texts: dict[tuple[Path, ...], Texts] = {}
        self._editions: dict[tuple[tuple[Path, ...], tuple[Path, ...]], Edition] = {}

    @property
    def words(self) -> tuple[Path, ...]:
        """The folders of words for everybody, each laid over those before it."""
        return _layers(self._locales, None)

    def has_own(self, slug: str) -> bool:
        """Whether an institution has flows or words of its own."""
        return any(own is not None and (own / slug).is_dir() for _, own in (self._flows, self._locales))

    def texts(self, slug: str | None = None) -> Texts:
        """The words for an institution, or for people who belong to none."""
        layers = _layers(self._locales, slug)
        if layers not in self._texts:
            self._texts[layers] = Texts(layers)
        return self._texts[layers]

    def edition(self, slug: str | None = None) -> Edition:
        """The content for an institution.

        Raises:
            BrokenContent: the linter finds errors in the flows.
        """
        key = (_layers(self._flows, slug), _layers(self._locales, slug))
        if key not in self._editions:
            content, problems = load(key[0])
            if content is None:
                raise BrokenContent(problems)
            self._editions[key] = Edition(content=content, revisions=revisions(content, self.texts(slug)))
        return self._editions[key]


def _layers(folders: tuple[Path, Path | None], slug: str | None) -> tuple[Path, ...]:
    """Ours, the one laid over it, and the institution's own in that one, as far as they are there."""
    ours, own = folders
    if own is None:
        return (ours,)
    special = own / slug if slug else None
    return (ours, own, special) if special and special.is_dir() else (ours, own)
