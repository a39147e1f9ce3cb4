from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from bot.texts import Texts


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Makes a locale folder: `write("ours", en="hello = Hello")`, or `{"en/areas/hr": …}` for other files."""

    def make(layer: str, files: dict[str, str] | None = None, /, **interface: str) -> Path:
        named = (files or {}) | {f"{language}/interface": text for language, text in interface.items()}
        for name, text in named.items():
            file = tmp_path / layer / f"{name}.ftl"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(dedent(text).strip("\n") + "\n", encoding="utf-8")
        return tmp_path / layer

    return make


@pytest.fixture
def texts(write: Callable[..., Path]) -> Callable[..., Texts]:
    """Texts of one layer that raise at a fault."""

    def make(files: dict[str, str] | None = None, /, **interface: str) -> Texts:
        return Texts([write("locales", files, **interface)], strict=True)

    return make
