from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.flow import CrossReference, Flow
from bot.assessment.revision import Revision, read_structure

from .small_flows import flow, flows, question

WORDS = {"en": "a = Is it signed?", "fr": "a = Est-ce signé ?"}
SMALL = flow(question("a"), question("b", after=("a", "partly meets")))


@given(flows())
def test_a_stored_structure_reads_back_as_the_same_flow(of: Flow) -> None:
    assert read_structure(Revision(flow=of, words={}).structure) == of


def test_everything_a_question_says_is_kept() -> None:
    full = replace(
        question("a"),
        relies_on=(CrossReference(area="fn"), CrossReference(area="it", responsibility="it-own-login")),
        source="Standards, 2022 – « 4C »",
        was=("old-a", "older-a"),
    )
    assert read_structure(Revision(flow=flow(full), words={}).structure) == flow(full)


@given(st.permutations(["meets", "partly", "not"]))
def test_the_order_in_which_an_author_lists_choices_changes_no_digest(choices: list[str]) -> None:
    digest = Revision(flow=flow(question("a"), question("b", after=("a", " ".join(choices)))), words={}).digest
    assert digest == Revision(flow=flow(question("a"), question("b", after=("a", "meets partly not"))), words={}).digest


def test_the_order_of_the_languages_changes_no_digest() -> None:
    turned = dict(reversed(WORDS.items()))
    assert Revision(flow=SMALL, words=WORDS).digest == Revision(flow=SMALL, words=turned).digest


def test_a_changed_word_changes_only_the_digest_of_the_words() -> None:
    before, after = (Revision(flow=SMALL, words=words) for words in (WORDS, WORDS | {"en": "a = Signed?"}))
    assert before.structure_digest == after.structure_digest
    assert before.words_digest != after.words_digest
    assert before.digest != after.digest


def test_a_changed_condition_changes_only_the_digest_of_the_structure() -> None:
    changed = flow(question("a"), question("b", after=("a", "meets")))
    before, after = (Revision(flow=of, words=WORDS) for of in (SMALL, changed))
    assert before.words_digest == after.words_digest
    assert before.structure_digest != after.structure_digest
