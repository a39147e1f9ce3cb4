"""The demo as people start it, a browser to look at it with, and what a thumb does on one of its phones."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

import locales
from bot.texts import Language, Texts

WIDTH, HEIGHT = 390, 844
"""A common phone, in CSS pixels."""

OWNER, MANAGER, FRONTLINE, COLLEAGUE = 1001, 1002, 1003, 1004
"""Who is who on the desk."""

PATIENCE = 30_000
"""Milliseconds until something on the page counts as not coming: the demo has Telegram's flood limits."""

_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Chromium runs as root in a container, and calls nobody but the demo."""


def find_chromium() -> str | None:
    """Where Chromium is installed on this machine, if it is."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@contextmanager
def open_browser(chromium: str) -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(_QUIET))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def run_demo(data: Path, *, language: str = "en") -> Iterator[str]:
    """Run `smartops demo` on a free port with its files below `data`; gives the address of the page."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0", "--no-browser", "--language", language]
    with subprocess.Popen(
        command, env={**os.environ, "XDG_DATA_HOME": str(data)}, stdout=subprocess.PIPE, text=True, cwd=data
    ) as demo:
        try:
            assert demo.stdout
            said = demo.stdout.readline()
            address = re.search(r"http://\S+", said)
            assert address, f"the demo did not start, and said {said!r}"
            yield address[0]
        finally:
            demo.terminate()
            demo.wait(timeout=20)


def speak(language: str) -> Language:
    """The words on the screens, to find buttons by."""
    return Texts([Path(locales.__path__[0])]).speak(language)


class Phone:
    """One phone on the page, used as a person uses it: by what is written on it."""

    def __init__(self, page: Page, person: int) -> None:
        self.page = page
        self.root = page.locator(f'[data-person="{person}"]')

    @property
    def messages(self) -> Locator:
        """What the bot has sent, the newest last."""
        return self.root.locator(".message.bots")

    @property
    def newest(self) -> Locator:
        """The bot's newest message."""
        return self.messages.last

    def key(self, label: str) -> Locator:
        """The button with this label under the newest message."""
        return self.newest.locator("button.key").get_by_text(re.compile(f"^{_as_read(label)}$"))

    def expect(self, words: str) -> None:
        """Wait until the newest message says so."""
        expect(self.newest).to_contain_text(re.compile(_as_read(words)), timeout=PATIENCE)

    def tap(self, label: str) -> None:
        """Tap the button with this label under the newest message, and wait for what it shows."""
        self.press(self.key(label))

    def choose(self, place: int) -> None:
        """Answer the open question with a choice, by its place."""
        self.press(self.newest.locator("button.key").nth(place))

    def press(self, key: Locator) -> None:
        """Press a button, and wait until the chat reads differently and no button is busy."""
        chat = self.root.locator(".chat")
        before = chat.text_content() or ""
        key.click(timeout=PATIENCE)
        expect(chat).not_to_have_text(before, timeout=PATIENCE)
        expect(self.root.locator("[aria-busy=true]")).to_have_count(0, timeout=PATIENCE)

    def write(self, text: str) -> None:
        """Send a text, and wait until the bot has sent something back."""
        sent = self.messages.count()
        self.root.locator("textarea").fill(text)
        self.root.locator("textarea").press("Enter")
        self.wait_for_message(sent)

    def start(self) -> None:
        """Press START in a chat that has not begun."""
        sent = self.messages.count()
        self.root.locator(".gate").click(timeout=PATIENCE)
        self.wait_for_message(sent)

    def wait_for_message(self, sent: int) -> None:
        """Wait until the bot has sent more than so many messages."""
        expect(self.messages).not_to_have_count(sent, timeout=PATIENCE)


def _as_read(words: str) -> str:
    """A pattern for words, whatever marks of direction stand in between: nobody sees them."""
    mark = "[\u2066-\u2069\u200e\u200f]*"
    return mark + mark.join(re.escape(letter) for letter in re.sub(mark, "", words)) + mark
