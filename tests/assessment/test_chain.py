from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.chain import Break, Head, Link, add_link, begin_chain, find_break

TEXTS = st.lists(st.text(max_size=5), min_size=1, max_size=8)


def chain(texts: Sequence[str], institution: int = 1) -> list[Link]:
    links: list[Link] = []
    head = begin_chain(institution)
    for text in texts:
        links.append(add_link(head, text))
        head = end(links)
    return links


def end(links: Sequence[Link]) -> Head:
    return Head(number=links[-1].number, hash=links[-1].hash)


def broken(links: Sequence[Link], recorded: Sequence[Link], institution: int = 1) -> Break | None:
    return find_break(links, start=begin_chain(institution), head=end(recorded))


def renumbered(links: Sequence[Link]) -> list[Link]:
    return [replace(link, number=number) for number, link in enumerate(links, start=1)]


@given(TEXTS)
def test_what_was_recorded_is_whole(texts: list[str]) -> None:
    assert broken(chain(texts), chain(texts)) is None


def test_an_empty_chain_is_whole() -> None:
    assert find_break([], start=begin_chain(1), head=begin_chain(1)) is None


@given(TEXTS, st.data())
def test_a_changed_text_is_found_at_its_place(texts: list[str], data: st.DataObject) -> None:
    links = chain(texts)
    place = data.draw(st.integers(0, len(links) - 1))
    other = data.draw(st.text(max_size=5).filter(lambda text: text != texts[place]))
    found = broken([*links[:place], replace(links[place], text=other), *links[place + 1 :]], links)
    assert found
    assert found.number == place + 1


@given(TEXTS, st.data(), st.booleans())
def test_what_is_taken_out_is_found_at_its_place(texts: list[str], data: st.DataObject, renumber: bool) -> None:
    links = chain(texts)
    place = data.draw(st.integers(0, len(links) - 1))
    left = [*links[:place], *links[place + 1 :]]
    found = broken(renumbered(left) if renumber else left, links)
    assert found
    assert found.number == place + 1


@given(TEXTS, st.text(max_size=5), st.data())
def test_what_is_put_in_is_found(texts: list[str], text: str, data: st.DataObject) -> None:
    links = chain(texts)
    place = data.draw(st.integers(0, len(links)))
    put = add_link(end(links[:place]) if place else begin_chain(1), text)
    found = broken(renumbered([*links[:place], put, *links[place:]]), links)
    assert found
    assert found.number >= place + 1


@given(TEXTS, st.data(), st.booleans())
def test_another_order_is_found(texts: list[str], data: st.DataObject, renumber: bool) -> None:
    links = chain([*texts, "one more"])
    mixed = data.draw(st.permutations(links).filter(lambda order: order != links))
    assert broken(renumbered(mixed) if renumber else mixed, links)


@given(TEXTS, st.data())
def test_a_chain_written_anew_from_some_place_on_is_found_by_its_end(texts: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(texts) - 1))
    other = data.draw(st.text(max_size=5).filter(lambda text: text != texts[place]))
    assert broken(chain([*texts[:place], other, *texts[place + 1 :]]), chain(texts))


@given(TEXTS)
def test_the_chain_of_another_institution_is_found(texts: list[str]) -> None:
    assert broken(chain(texts, institution=2), chain(texts, institution=2), institution=1)


@pytest.mark.parametrize(
    ("kept", "sentence"),
    [
        ([0, 2], "entry 2 is missing: entry 3 is in its place"),
        ([0, 1], "it ends with entry 2, and the last one recorded is entry 3"),
        ([], "it ends with entry 0, and the last one recorded is entry 3"),
    ],
)
def test_the_sentence_says_what_is_missing(kept: list[int], sentence: str) -> None:
    links = chain(["a", "b", "c"])
    found = broken([links[place] for place in kept], links)
    assert found
    assert found.sentence == sentence


def test_the_sentence_says_what_was_changed_or_written_anew() -> None:
    links = chain(["a", "b", "c"])
    changed = broken([links[0], replace(links[1], text="x"), links[2]], links)
    anew = broken(chain(["a", "b", "x"]), links)
    assert changed
    assert anew
    assert changed.sentence.startswith("entry 2 is not what was recorded")
    assert anew.sentence == "entry 3 is not the one recorded last: it was written anew"
