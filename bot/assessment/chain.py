"""A chain of entries: each is bound by its hash to all before it, so what is changed, taken out or put in shows.

Whoever can write the file could write the whole chain anew. Only a hash noted elsewhere shows that: everyone who keeps
an export or the last hash holds one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An entry in its chain: the number of its place from 1, its text, and its hash in hexadecimal digits."""

    number: int
    text: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where a chain ends: the number and the hash of its last entry."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first place at which a chain is not what was recorded."""

    number: int
    sentence: str


def begin_chain(institution: int) -> Head:
    """What comes before the first entry; no two institutions begin alike, so their entries cannot change places."""
    return Head(number=0, hash=_hash(f"institution {institution}"))


def add_link(head: Head, text: str) -> Link:
    """The entry that follows the last one."""
    return Link(number=head.number + 1, text=text, hash=_hash(f"{head.hash}\n{text}"))


def find_break(links: Iterable[Link], *, start: Head, head: Head) -> Break | None:
    """The first place where the links do not follow from the start, or do not end as was recorded."""
    number, last = start.number, start.hash
    for link in links:
        number += 1
        if link.number != number:
            return Break(number=number, sentence=f"entry {number} is missing: entry {link.number} is in its place")
        if link.hash != _hash(f"{last}\n{link.text}"):
            return Break(
                number=number,
                sentence=f"entry {number} is not what was recorded: it was changed, or others were taken out or put in",
            )
        last = link.hash
    if number != head.number:
        return Break(
            number=min(number, head.number) + 1,
            sentence=f"it ends with entry {number}, and the last one recorded is entry {head.number}",
        )
    if last != head.hash:
        return Break(number=number, sentence=f"entry {number} is not the one recorded last: it was written anew")
    return None


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
