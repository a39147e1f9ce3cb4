"""Everything that can be said against flows and words, before anybody is asked anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.authoring.loader import read
from bot.authoring.mentions import find_mentions
from bot.authoring.problems import Problem
from bot.authoring.rules import problems_of
from bot.authoring.wording import Wording
from bot.authoring.words_file import WordsFile


def lint(flows: Sequence[Path], locales: Sequence[Path], code: Path) -> list[Problem]:
    """Check folders of flows and of words, ours first, against each other and against the code that says the words.

    Rules about all words wait until all flow files can be read, and leave out a language with a broken file.
    """
    draft, problems = read(flows)
    files = [file for layer in locales for file in words_files(layer)]
    for file in files:
        problems += problems_of(file)
    if draft:
        problems += problems_of(Wording(draft=draft, mentions=find_mentions(code), files=files))
    return sorted(problems)


def words_files(layer: Path) -> Iterator[WordsFile]:
    """The files of every language in a folder of words. A folder without words belongs to a single institution."""
    for language in sorted(layer.iterdir()) if layer.is_dir() else ():
        if not any((language / folder).glob("*.ftl") for folder in ("", "areas")):
            continue
        for folder in (language, language / "areas"):
            for path in sorted(folder.iterdir()) if folder.is_dir() else ():
                if not path.is_dir():
                    yield WordsFile(layer=layer, path=path)
