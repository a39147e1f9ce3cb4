"""Somebody at a phone: answers, goes back, changes answers, taps twice, hands in, writes notes and sends photos."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from random import Random

from bot.demo.happenings import News
from bot.demo.phone import Phone
from bot.demo.seen import Seen
from bot.demo.telegram_server import Server
from bot.handlers.answering import INPUTS
from bot.screens.payload import Payload, decode
from bot.screens.verbs import Verb
from tests.bench.institution import INSTITUTION
from tests.demo.conftest import png

PATIENCE = 0.25
"""Seconds until somebody who sees no change taps again."""

MOST_PHOTOS = 15
"""So that no question gets more than it can hold."""

LIKING: Mapping[Verb, int] = {
    Verb.BEGIN: 1,
    Verb.CHOOSE: 10,
    Verb.SKIP: 5,
    Verb.BACK: 10,
    Verb.UNDO: 5,
    Verb.GO_TO: 10,
    Verb.SUBMIT: 10,
    Verb.REOPEN: 10,
}


class Walker:
    """Walks through one run, and keeps a ledger of what was tapped and sent.

    At each step of the run one thing is tapped, though maybe several times: so the ledger tells the whole walk.
    """

    def __init__(self, server: Server, phone: Phone, *, seed: int) -> None:
        self.phone = phone
        self.inputs: dict[int, Payload] = {}
        """What was tapped at each step."""
        self.taps: dict[str, int] = {}
        """The step of each tap."""
        self.answered: dict[str, str] = {}
        """What the bot said to each tap that it answered, mostly nothing."""
        self.notes: dict[int, tuple[int, str]] = {}
        """The step at which a text was sent, and the text, by its message."""
        self.photos: dict[int, int] = {}
        """The step at which a photo was sent, by its message."""
        self._random = Random(seed)  # noqa: S311 - nothing is kept secret by it
        self._happened = asyncio.Event()
        server.telegram.watchers.watch(phone.chat.id, self._hear)

    async def open(self, department: int) -> None:
        """Open the card of a department of the institution."""
        self.phone.forges(Payload(Verb.OPEN, INSTITUTION, (department + 1, department)).encode(), message=1)
        await self.phone.until(lambda: bool(self.phone.chat.messages) or None)

    async def walk(self, stop: asyncio.Event) -> None:
        """Tap, look, and tap on; now and then tap twice, and send something before."""
        while not stop.is_set():
            step = self._step_shown()
            if step not in self.inputs:
                self._add_something(step)
            self.tap()
            if self._random.random() < 0.2:
                self.tap()
            await self._look(step)

    def tap(self) -> str:
        """Tap on the card as the phone shows it, and return the tap's id."""
        card = self.phone.card
        offered = offers(card)
        step = offered[0].numbers[1]
        if step not in self.inputs:
            self.inputs[step] = self._random.choices(offered, [LIKING[payload.verb] for payload in offered])[0]
        tap = self.phone.forges(self.inputs[step].encode(), message=card.id)
        self.taps[tap] = step
        return tap

    def _step_shown(self) -> int:
        return offers(self.phone.card)[0].numbers[1]

    async def _look(self, step: int) -> None:
        """Wait until the phone shows another step than the one tapped on, though not for ever."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while self._step_shown() == step:
                    self._happened.clear()
                    await self._happened.wait()

    def _add_something(self, step: int) -> None:
        """Now and then send a note or a photo to the question that is open, if one is."""
        asks = any(payload.verb is Verb.CHOOSE for payload in offers(self.phone.card))
        chance = self._random.random()
        if asks and chance < 0.05:
            text = f"Remark {len(self.notes)} at step {step}"
            self.notes[self.phone.says(text).id] = (step, text)
        elif asks and chance < 0.08 and len(self.photos) < MOST_PHOTOS:
            self.photos[self.phone.sends_photo(png()).id] = step

    def _hear(self, news: News) -> None:
        if news.toast:
            self.answered[news.toast.tap] = news.toast.text
        self._happened.set()


def offers(card: Seen) -> list[Payload]:
    """The inputs that the buttons of a card stand for."""
    payloads = [decode(button.data) for row in card.keyboard for button in row if button.data]
    return [payload for payload in payloads if payload.verb in INPUTS]
