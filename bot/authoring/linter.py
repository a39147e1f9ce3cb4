"""Everything that can be said against flows and words, before anybody is asked anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.authoring.coverage import kept_languages
from bot.authoring.folders import files_beside, words_files
from bot.authoring.glossary import GlossaryFile
from bot.authoring.loader import read
from bot.authoring.mentions import find_mentions
from bot.authoring.number_words import NumbersFile
from bot.authoring.problems import Problem
from bot.authoring.rules import problems_of
from bot.authoring.wording import Wording


def lint(flows: Sequence[Path], locales: Sequence[Path], code: Sequence[Path]) -> list[Problem]:
    """Check folders of flows and of words, ours first, against each other and against the code that says the words.

    Rules about all words wait until all flow files can be read, and leave out a language with a broken file.
    """
    draft, problems = read(flows)
    files = [file for layer in locales for file in words_files(layer)]
    beside = [file for layer in locales for file in files_beside(layer)]
    problems += [problem for file in (*files, *beside) for problem in problems_of(file)]
    if draft:
        wording = Wording(
            draft=draft,
            mentions=find_mentions(code),
            files=files,
            kept=kept_languages(locales[0]),
            number_words={it.language: it.words for it in beside if isinstance(it, NumbersFile) and it.words},
            avoided={it.language: it.avoided for it in beside if isinstance(it, GlossaryFile)},
        )
        problems += problems_of(wording)
    return sorted(problems)
