"""People who tap: each the next time as soon as the last tap shows."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence

from bot.demo.happenings import Happening, News
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from tests.bench.institution import INSTITUTION

PATIENCE = 60.0
"""Seconds for what a crowd asked for."""

CHOICE = f"{Verb.CHOOSE}."
"""How the payload of a choice begins."""


class Person:
    """Somebody with cards to answer: taps the first choice until a card offers none, then goes on with the next."""

    def __init__(self, server: Server, phone: Phone) -> None:
        self.phone = phone
        self.crowd: Crowd | None = None
        self.cards: deque[int] = deque()
        self._tapped_at = 0.0
        server.telegram.watchers.watch(phone.chat.id, self._hear)

    def tap(self) -> bool:
        """Tap the first choice; False where no card offers one any more."""
        while self.cards:
            payload = self._first_button(self.cards[0])
            if payload.startswith(CHOICE):
                self._tapped_at = time.perf_counter()
                self.phone.forges(payload, message=self.cards[0])
                return True
            self.cards.popleft()
        return False

    async def open_cards(self, departments: int) -> None:
        """Open the first departments of the institution, and come to the first question of each."""
        before = self.phone.chat.last_id
        for number in range(departments):
            opening = Payload(Verb.OPEN, INSTITUTION, (number + 1, number))
            self.phone.forges(opening.encode(), message=max(before, 1))
        await self._until(lambda: self.phone.chat.last_id == before + departments)
        self.cards = deque(range(before + 1, before + 1 + departments))
        for card in self.cards:
            await self.tap_button(Verb.BEGIN, card=card)
        await self._until(lambda: all(self._first_button(card).startswith(CHOICE) for card in self.cards))

    async def open_echo(self) -> None:
        """Have a card of the echo bot."""
        self.phone.start()
        await self._until(lambda: self.phone.chat.last_id == 2)
        self.cards = deque([2])

    async def tap_button(self, verb: Verb, *, card: int) -> None:
        """Wait until a card has a button that asks for something, and tap it."""
        self.phone.forges(await self.phone.until(lambda: self._payload(card, verb), timeout=PATIENCE), message=card)

    def _payload(self, card: int, verb: Verb) -> str | None:
        buttons = [button for row in self.phone.chat.messages[card].rows or () for button in row]
        payloads: list[str] = [button.get("callback_data", "") for button in buttons]
        return next((payload for payload in payloads if payload.startswith(f"{verb}.")), None)

    def _first_button(self, card: int) -> str:
        """Its payload."""
        rows = self.phone.chat.messages[card].rows
        return str(rows[0][0].get("callback_data", "")) if rows else ""

    async def _until(self, is_so: Callable[[], bool]) -> None:
        await self.phone.until(lambda: is_so() or None, timeout=PATIENCE)

    def _hear(self, news: News) -> None:
        edited = news.message if news.kind is Happening.EDITED else None
        if self.crowd and edited and self.cards and edited.id == self.cards[0]:
            self.crowd.saw(self, time.perf_counter() - self._tapped_at)


class Crowd:
    """People who tap at once. `seen` holds the seconds from each tap to the edit that it led to."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = people
        self._left = 0
        self._tapping = 0
        self._done = asyncio.Event()
        self.seen: list[float] = []

    async def tap(self, taps: int) -> None:
        """Tap so many times, all together, and wait until all of it shows."""
        self._left = taps
        self._done.clear()
        for person in self.people:
            person.crowd = self
            self._go_on(person)
        async with asyncio.timeout(PATIENCE):
            await self._done.wait()
        for person in self.people:
            person.crowd = None

    def saw(self, person: Person, seconds: float) -> None:
        """Take the time of a tap, and let the person tap again."""
        self.seen.append(seconds)
        self._tapping -= 1
        self._go_on(person)

    def _go_on(self, person: Person) -> None:
        if self._left and person.tap():
            self._left -= 1
            self._tapping += 1
        elif not self._tapping:
            self._done.set()


def crowd_at(server: Server, people: range) -> Crowd:
    """People with phones at a server."""
    phones = [server.person(id=person, first_name=f"Person {person}", started=True) for person in people]
    return Crowd([Person(server, phone) for phone in phones])
