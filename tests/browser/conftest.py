"""A browser for these tests alone: while it is open, no other test can have an event loop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.demo import find_chromium, open_browser, run_demo


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = find_chromium()
    if chromium is None:
        pytest.skip("there is no Chromium on this machine: install the package chromium")
    with open_browser(chromium) as browser:
        yield browser


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[str]:
    """The address of a fresh demo."""
    with run_demo(tmp_path) as address:
        yield address
