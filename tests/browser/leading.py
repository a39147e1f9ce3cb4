"""A leader's way through the demo: rounds, the institution, its strategy, what relies on what, files and structure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.texts import Language
from tests.browser.demo import Phone

Steps = tuple[tuple[str, str], ...]
"""Buttons by the ids of their texts, each with the name of the screen that it leads to; no name, no picture."""

_WALKS: tuple[tuple[str, str, Steps], ...] = (
    (
        "/institution",
        "institution",
        (
            ("button-institution-areas", "areas"),
            ("button-to-institution", ""),
            ("button-institution-principles", "principles"),
            ("button-to-institution", ""),
            ("button-institution-explain", "figure-explained"),
            ("button-to-institution", ""),
            ("button-institution-picture", "institution-picture"),
        ),
    ),
    ("/strategy", "strategy", (("button-what-if", "what-if"),)),
    ("/plan", "plan", ()),
    ("/schedule", "schedule", (("button-schedule-intervals", "schedule-intervals"),)),
    ("/related", "related", ()),
    (
        "/rounds",
        "rounds",
        (
            ("button-round-new", "round-draft"),
            ("button-draft-chosen", "round-people"),
            ("button-draft", ""),
            ("button-draft-everyone", ""),
            ("button-draft-open", "round-opened"),
            ("button-round-close", "round-closing"),
            ("button-round-this", ""),
        ),
    ),
    ("/tool", "tool", (("button-tool-trainings", "trainings"),)),
    ("/structure", "structure", (("button-structure-areas", "who-covers-what"),)),
    ("/mine", "mine", ()),
    ("/people", "people", (("button-people-leading", "people-leading"),)),
    ("/invites", "invites", ()),
)


def lead(phone: Phone, say: Language) -> Iterator[str]:
    """Go from screen to screen; each has a name."""
    for command, name, steps in _WALKS:
        phone.write(command)
        yield name
        for button, shown in steps:
            phone.tap(say.label(button))
            if shown:
                yield shown
    yield from _tick(phone, say)
    yield from _read_department(phone, say)


def _tick(phone: Phone, say: Language) -> Iterator[str]:
    phone.write("/strategy")
    phone.tap(say.label("button-keep-wave", wave=1))
    yield "actions"
    phone.write("/strategy")
    phone.tap(say.label("button-what-if"))
    phone.press(phone.newest.locator('[data-row="0"][data-column="0"]'))
    yield "what-if-ticked"


def _read_department(phone: Phone, say: Language) -> Iterator[str]:
    phone.write("/summary")
    yield "summaries"
    phone.press(phone.newest.locator('[data-row="3"][data-column="0"]'))
    yield "people-summary"
    for button, name in (
        ("button-changes", "people-changes"),
        ("button-explain-score", "people-figure"),
        ("button-department-files", "department-files"),
    ):
        phone.tap(say.label(button))
        yield name
        phone.write("/summary")
        phone.press(phone.newest.locator('[data-row="3"][data-column="0"]'))
    phone.press(phone.newest.locator('[data-row="0"][data-column="0"]'))
    yield "people-finding"
    phone.tap(say.label("button-settle"))
    yield "settle"
    phone.press(phone.newest.locator('[data-row="0"][data-column="0"]'))
    yield "settle-why"
    phone.write("All four of us went through the last ten cases together.")
    yield "settled"
