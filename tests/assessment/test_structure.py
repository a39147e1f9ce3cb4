"""The names that departments may bear."""

from __future__ import annotations

import pytest

from bot.assessment.errors import Refused
from bot.assessment.structure import LONGEST_NAME, clean_name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("  Lake\n branch ", "Lake branch"),
        ("Lake \u202egnihton\u202c", "Lake gnihton"),
        ("\u2067فرع البحيرة\u2069", "فرع البحيرة"),
        ("نمی\u200cشود", "نمی\u200cشود"),
        ("Family 👨‍👩‍👧 desk", "Family 👨‍👩‍👧 desk"),
        ("<b>Credit</b> & risk", "<b>Credit</b> & risk"),
        ("a\x00b\x07", "ab"),
        ("x" * LONGEST_NAME, "x" * LONGEST_NAME),
    ],
)
def test_a_name_is_kept_as_it_is_written_but_for_what_nobody_sees(written: str, name: str) -> None:
    assert clean_name(written) == name


@pytest.mark.parametrize("written", ["", " \n ", "\u200e\u200f", "\u200d", "\u202e \u2066", "x" * 51, "👨‍👩‍👧" * 40])
def test_a_name_that_nobody_can_read_or_that_is_too_long_is_refused(written: str) -> None:
    with pytest.raises(Refused) as raised:
        clean_name(written)
    assert raised.value.message == "structure-name-length"
