"""Asking a colleague in the demo: Daniel does not know, Joseph does, and Daniel takes it over."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import expect

from bot.demo.seed import DEPARTMENT_TO_TRY
from bot.texts import Language
from tests.browser.demo import Phone

CALM = 5_000
"""Milliseconds after which Telegram slows nobody down any more who was sent much."""

AT_LAST = 150_000
"""Milliseconds after which the bot has sent what Telegram did not take at first."""


def ask(phone: Phone, say: Language) -> Iterator[str]:
    """Somebody asks the manager of his department."""
    phone.write("/departments")
    phone.press(phone.newest.locator('[data-row="0"]'))
    phone.page.wait_for_timeout(CALM)
    _pick(phone, say.plain("practice-unknown"))
    phone.page.wait_for_timeout(CALM)
    yield "ask-offered-below"
    phone.tap(say.label("button-back"))
    yield "ask-offered"
    phone.tap(say.label("button-ask"))
    yield "ask-whom"
    phone.tap(say(f"area-{DEPARTMENT_TO_TRY}", "short").label)
    yield "ask-whom-of-department"
    _pick(phone, "Joseph")
    yield "ask-waiting"
    phone.tap(say.label("button-ask-see"))
    yield "ask-seen-again"
    phone.tap(say.label("button-to-question"))


def be_asked(phone: Phone, say: Language) -> Iterator[str]:
    """The manager answers."""
    yield "asked"
    _pick(phone, say.plain("practice-partly"))
    yield "asked-for-remark"
    phone.write("The form is there since May, but two branches do not use it yet.")
    yield "asked-remark-kept"


def take_over(phone: Phone, say: Language) -> Iterator[str]:
    """What came back counts once it is taken over."""
    expect(phone.key(say.label("button-ask-leave"))).to_be_visible(timeout=AT_LAST)
    phone.page.wait_for_timeout(CALM)
    yield "ask-answered"
    phone.press(phone.newest.locator('[data-row="0"]'))
    yield "ask-taken"
    phone.tap(say.label("button-go-to-open"))
    yield "ask-taken-on-card"


def _pick(phone: Phone, words: str) -> None:
    """Tap the button that has this on it: where it stands is another place in a language read from the right."""
    phone.press(phone.newest.locator("button.key").get_by_text(words))
