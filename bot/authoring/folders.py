"""What lies where in folders of flows and of words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.authoring.day_words import NAME as DAYS
from bot.authoring.day_words import DaysFile
from bot.authoring.flow_file import FlowFile
from bot.authoring.glossary import NAME as GLOSSARY
from bot.authoring.glossary import GlossaryFile
from bot.authoring.number_words import NAME as NUMBERS
from bot.authoring.number_words import NumbersFile
from bot.authoring.words_file import WordsFile
from bot.texts import ENGLISH, is_language

_LISTS = ("areas.yaml", "principles.yaml", "scales.yaml")
_SHARED_WORDS = ("interface.ftl", "reports.ftl", "principles.ftl", "scales.ftl", "mirrors.ftl")

# What stands beside the data without being data.
_BESIDE = frozenset({"README.md", GLOSSARY, NUMBERS, DAYS, "__init__.py"})
_NO_INSTITUTIONS = frozenset({"areas", "schema", "__pycache__"})


def flow_files(layer: Path) -> Iterator[FlowFile]:
    """The files of one folder of flows and of its `areas`."""
    for folder in (layer, layer / "areas"):
        for path in _listed(folder):
            if path.suffix or not path.is_dir():
                yield FlowFile(layer=layer, path=path)


def words_files(layer: Path) -> Iterator[WordsFile]:
    """The files of every language in one folder of words."""
    for language in _listed(layer):
        if is_language(language):
            for folder in (language, language / "areas"):
                for path in _listed(folder):
                    if path.suffix or not path.is_dir():
                        yield WordsFile(layer=layer, path=path)


def files_beside(layer: Path) -> Iterator[GlossaryFile | NumbersFile | DaysFile]:
    """What stands beside the words in one folder of them: glossaries, number words and day words."""
    for language in _listed(layer):
        if is_language(language):
            if (path := language / GLOSSARY).is_file():
                yield GlossaryFile(layer=layer, path=path)
            if (path := language / NUMBERS).is_file():
                yield NumbersFile(layer=layer, path=path)
            if (path := language / DAYS).is_file():
                yield DaysFile(layer=layer, path=path)


def holds_all_flows(folder: Path) -> bool:
    """Whether a folder of flows is meant to stand on its own, not to be laid over ours: it has lists of its own."""
    return all((folder / name).is_file() for name in _LISTS)


def holds_all_words(folder: Path) -> bool:
    """Whether a folder of words is meant to stand on its own, not to be laid over ours."""
    return all((folder / ENGLISH / name).is_file() for name in _SHARED_WORDS)


def institutions(flows: Path | None, locales: Path | None) -> list[str]:
    """The institutions that have a folder of their own in one that is laid over ours."""
    in_flows = {path.name for path in _listed(flows) if path.is_dir() and path.name not in _NO_INSTITUTIONS}
    in_locales = {
        path.name for path in _listed(locales) if not is_language(path) and any(map(is_language, _listed(path)))
    }
    return sorted(in_flows | in_locales)


def _listed(folder: Path | None) -> list[Path]:
    if folder is None or not folder.is_dir():
        return []
    return sorted(
        path for path in folder.iterdir() if path.name not in _BESIDE and not path.name.startswith((".", "__"))
    )
