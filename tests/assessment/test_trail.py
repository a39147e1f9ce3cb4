from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.events import Answered, Asked, Doubled, Dropped, Event, Finished, Reopened, Stale
from bot.assessment.trail import COUNTED, Entry, Kind, Plain, change_of, proves, read_parts, seal

NOW = datetime(2026, 11, 24, 9, 0, 5, 250_000, tzinfo=UTC)


def entry(**parts: Plain) -> Entry:
    subject = parts.pop("subject", {"round": 7})
    assert isinstance(subject, dict)
    return Entry(at=NOW, actor="k-17_a", kind=Kind.SETTING_CHANGED, subject=subject, **parts)  # type: ignore[arg-type]


def test_an_entry_has_one_text() -> None:
    one = entry(subject={"round": 7, "area": "hr"}, before=None, after={"uses": 3, "departments": (1, 2)})
    other = entry(subject={"area": "hr", "round": 7}, before=None, after={"departments": [1, 2], "uses": 3})
    assert one.text == other.text
    assert one.text == (
        '["2026-11-24T09:00:05.250+00:00","k-17_a","setting-changed",{"area":"hr","round":7},null,'
        '{"departments":[1,2],"uses":3},{}]'
    )


def test_the_text_tells_all_parts() -> None:
    assert read_parts(entry(before="Africa/Nairobi", after="UTC").text) == {
        "at": "2026-11-24T09:00:05.250+00:00",
        "actor": "k-17_a",
        "kind": "setting-changed",
        "subject": {"round": 7},
        "before": "Africa/Nairobi",
        "after": "UTC",
        "seals": {},
    }


@pytest.mark.parametrize("free", ["Amina Otieno", "=1+1", "José", "one, two", "a\nb", 'say "no"', "@amina", "أمينة"])
@pytest.mark.parametrize("part", ["before", "after", "subject"])
def test_what_people_write_cannot_enter(part: str, free: str) -> None:
    with pytest.raises(ValueError, match="under seal") as raised:
        _ = entry(**{part: {"name": free}}).text
    assert free not in str(raised.value)


@given(st.text(), st.text())
def test_a_seal_proves_its_text_and_no_other(text: str, other: str) -> None:
    sealed = entry(seals={"reason": seal(text, "a1b2")}).text
    assert proves(sealed, "reason", salt="a1b2", text=text)
    assert proves(sealed, "reason", salt="a1b2", text=other) == (other == text)
    assert not proves(sealed, "reason", salt="b2a1", text=text)
    assert not proves(sealed, "note", salt="a1b2", text=text)


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (Answered("q", None, "meets"), Kind.ANSWER_CHANGED),
        (Dropped("q"), Kind.ANSWER_DROPPED),
        (Finished(), Kind.ANSWERS_HANDED_IN),
        (Reopened(), Kind.ANSWERS_TAKEN_BACK),
        (Asked("q"), None),
        (Stale(), None),
        (Doubled(), None),
    ],
)
def test_events_that_change_something_leave_a_trace(event: Event, kind: Kind | None) -> None:
    change = change_of(event)
    assert (change and change.kind) == kind


def test_that_a_follow_up_fell_away_is_not_counted_since_few_answers_have_that_effect() -> None:
    assert Kind.ANSWER_DROPPED not in COUNTED
