from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.asking import Asking
from bot.assessment.revision import Edition
from bot.texts import ENGLISH, PSEUDO, Language, Texts
from tests.languages import EVERY_LANGUAGE

from .scene import Scene


@pytest.fixture(scope="session")
def scene(real_edition: Edition) -> Scene:
    return Scene(edition=real_edition)


@pytest.fixture(scope="session")
def say(real_texts: Texts) -> Language:
    """English."""
    return real_texts.speak(ENGLISH)


@pytest.fixture(scope="session", params=[ENGLISH, PSEUDO])
def any_language(request: pytest.FixtureRequest, real_texts: Texts) -> Language:
    """English, then the pseudo-language, which is longer than any and runs from the right."""
    return real_texts.speak(request.param)


@pytest.fixture(scope="session", params=EVERY_LANGUAGE)
def every_language(request: pytest.FixtureRequest, real_texts: Texts) -> Language:
    """Every language there is, and the pseudo-language."""
    return real_texts.speak(request.param)


@pytest.fixture
def within(say: Language) -> Callable[[Asking], Language]:
    """English in the words that a run has pinned."""
    return lambda asking: say.within(asking.revision)
