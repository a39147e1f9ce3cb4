"""`smartops coverage`: how much of the words each language has, by file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

import locales
from bot.authoring.coverage import Coverage, cover
from bot.authoring.folders import institutions, words_files
from bot.authoring.words_file import texts_by_language
from bot.commands.opening import settings


@click.command("coverage")
@click.argument(
    "folder", metavar="[DIR]", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option("--language", metavar="CODE", help="This one only.")
@click.option("--missing", is_flag=True, help="List every text that is missing, after the table.")
def command(folder: Path | None, *, language: str | None, missing: bool) -> None:
    """Say how much of the English words every other language has: of ours, with those in DIR laid over them.

    Without DIR, what SMARTOPS_LOCALES names is laid over ours, with the folders of institutions in it.
    """
    files = [file for file in _read(folder or settings().locales) if language in {None, file.language}]
    if language and not files:
        raise click.ClickException(f"There are no words in {language} to compare with the English ones.")
    for line in _table(files) if files else ("There is no language but English.",):
        click.echo(line)
    if missing:
        for file in files:
            for text in file.missing:
                click.echo(f"{file.language}/{file.resource}.ftl: {text.id}, from {text.place}")


def _read(own: Path | None) -> list[Coverage]:
    layers = [Path(locales.__path__[0])]
    if own:
        layers += [own / "locales" if (own / "locales").is_dir() else own]
        layers += [layers[1] / slug for slug in institutions(None, layers[1])]
    texts = texts_by_language([file for layer in layers for file in words_files(layer) if file.is_expected])
    return sorted(cover(texts), key=lambda file: (file.language, file.resource))


def _table(files: Sequence[Coverage]) -> Iterator[str]:
    """A line for each file, and one for the whole of each language."""
    width = max(len(f"{file.language}/{file.resource}") for file in files)
    yield f"{'':{width}}  translated    of"
    for language in dict.fromkeys(file.language for file in files):
        own = [file for file in files if file.language == language]
        for file in own:
            yield _row(f"{language}/{file.resource}", file.translated, file.of, width)
        yield _row(language, sum(file.translated for file in own), sum(file.of for file in own), width)
        yield ""


def _row(name: str, translated: int, of: int, width: int) -> str:
    # A file that lacks one of a thousand texts is not whole.
    return f"{name:{width}}  {translated:10,} {of:5,}  {translated * 100 // of:3} %"
