"""A text is missing: one that the content or the code needs in English, or one that English has in another language.

People would read an id, or English in the middle of their own language. Write the text; `smartops coverage --missing`
lists what a language lacks. It's an error in the languages of `locales/kept.yaml`; in any other, and for what an
institution's folder adds in English alone, it's a warning.
"""

from collections.abc import Iterator

from bot.authoring.coverage import Coverage, cover
from bot.authoring.problems import Place, Remark, Severity
from bot.authoring.wording import Wording
from bot.texts import ENGLISH

_NAMED = 3
"""Ids told for each file: whoever lacks more has the whole file before him."""


def check(wording: Wording) -> Iterator[Remark]:
    """Look up what is needed in English, and count what English has and another language lacks."""
    if not wording.english:
        return
    for name, need in wording.needs.items():
        if name not in wording.english:
            yield Remark(need.place, f"There is no English text {name}; write it in {ENGLISH}/{need.resource}.ftl.")
    for name, place in wording.mentions.said.items():
        if name not in wording.english:
            yield Remark(place, f"There is no English text {name}; write it in {ENGLISH}/interface.ftl or reports.ftl.")
    for file in cover(wording.languages):
        if file.missing:
            yield _count(wording, file)
    for code in sorted(wording.kept - {file.language for file in wording.files}):
        yield Remark(Place(str(wording.files[0].layer / code)), f"The language {code} is kept, and has no folder.")


def _count(wording: Wording, file: Coverage) -> Remark:
    texts = wording.languages[file.language]
    neighbour = texts.get(file.missing[0].message)
    names = ", ".join(text.id for text in file.missing[:_NAMED])
    more = "" if len(file.missing) <= _NAMED else f" and {len(file.missing) - _NAMED:,} more"
    is_kept = file.language in wording.kept and file.layer == wording.files[0].layer
    return Remark(
        neighbour.place if neighbour else Place(str(file.layer / file.language / f"{file.resource}.ftl")),
        f"The language {file.language} lacks {len(file.missing):,} of {file.of:,} texts of {file.resource}; translate"
        f" {names}{more}.",
        Severity.ERROR if is_kept else Severity.WARNING,
    )
