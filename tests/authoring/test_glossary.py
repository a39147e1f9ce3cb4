"""What a glossary says to avoid is read from its tables, and looked for as whole words."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.authoring.glossary import GlossaryFile

TABLE = """\
# Glossary

Some | words | with | bars.

| English | fr | avoid | remark |
|:---|---|---|---|
| loan | prêt; crédit | ✗ **emprunt bancaire**; crédit (la confiance); l'emprunt | |
| client | client | | said by all |
| staff | personnel | Emprunt bancaire | twice |

| English | fr | avoid |
|---|---|---|
| short | court | bref |
"""


def glossary(tmp_path: Path) -> GlossaryFile:
    path = tmp_path / "fr" / "GLOSSARY.md"
    path.parent.mkdir()
    path.write_text(TABLE, encoding="utf-8")
    return GlossaryFile(layer=tmp_path, path=path)


def test_renderings_without_brackets_are_read_once_each(tmp_path: Path) -> None:
    read = glossary(tmp_path)
    assert read.language == "fr"
    assert [it.rendering.casefold() for it in read.avoided] == ["emprunt bancaire", "l'emprunt"]
    assert read.avoided[1].instead == "prêt; crédit"


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Un emprunt\u00a0bancaire.", True),
        ("EMPRUNT\nBANCAIRE", True),
        ("un emprunt", False),
        ("L’emprunt", True),
        ("des emprunts bancaires", False),
    ],
)
def test_a_rendering_is_found_as_whole_words_however_it_is_spaced(tmp_path: Path, text: str, is_found: bool) -> None:
    assert any(it.looks.search(text) for it in glossary(tmp_path).avoided) is is_found
