"""What every room's tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import flows
import locales
from bot.assessment.flow import Content
from bot.assessment.revision import Edition
from bot.authoring.loader import load, revisions
from bot.texts import Texts


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the snapshots of screens; read the difference then")


def pytest_xdist_auto_num_workers() -> int:
    """Three workers for two cores: whoever tests a bot that talks to its server waits for a third of the time."""
    cores = os.cpu_count() or 1
    return cores + cores // 2


@pytest.fixture(scope="session")
def real_texts() -> Texts:
    """The words that people read; a missing text or variable raises."""
    return Texts([Path(locales.__path__[0])], strict=True)


@pytest.fixture(scope="session")
def real_content() -> Content:
    """What people are asked."""
    content, problems = load([Path(flows.__path__[0])])
    assert content, "\n".join(map(str, problems))
    return content


@pytest.fixture(scope="session")
def real_edition(real_content: Content, real_texts: Texts) -> Edition:
    """The content with today's revisions."""
    return Edition(content=real_content, revisions=revisions(real_content, real_texts))
