"""Sheets on screens: what came back beside a run of the real content, in each state that reads differently."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.assessment.errors import Refused
from bot.assessment.sheet import Comparison, FilledRow, Filling, Line, Offer, SheetProblem
from bot.screens.screen import Screen
from bot.screens.sheets import draw_blank, draw_left, draw_not_now, draw_offer, draw_stored, draw_unread
from bot.texts import Language

from .scene import MESSAGE, NOON, Scene, member

AREA = "hr"
CHOICES = ("meets", "partly", "not", "out", "unknown")

Draw = Callable[[Scene, Language], Screen]


def lines(
    scene: Scene, *, stored: bool = False, same: bool = False, note: str = "", first: int = 0
) -> tuple[Line, ...]:
    """A row for every question from the `first` on, each with another answer than the one before."""
    return tuple(
        Line(
            row=row,
            question=question,
            stored=CHOICES[(row + (not same)) % 5] if stored or same else None,
            choice=CHOICES[row % 5],
            note=note,
        )
        for row, question in enumerate(list(scene.edition.content.flows[AREA].questions)[first:], start=4 + first)
    )


def unknown(*rows: int) -> tuple[FilledRow, ...]:
    return tuple(FilledRow(row=row, question="gone", answer="Yes", note="") for row in rows)


def problems(count: int) -> tuple[SheetProblem, ...]:
    kinds: tuple[tuple[str, dict[str, str | int]], ...] = (
        ("sheet-row-formula", {}),
        ("sheet-row-answer", {"answer": "<b>Sometimes</b> & not always, it depends"}),
        ("sheet-row-note", {"length": 2_400, "room": 2_000}),
        ("sheet-row-twice", {"first": 4}),
        ("sheet-row-full", {"limit": 20}),
    )
    return tuple(
        SheetProblem(row=row, message=kinds[row % 5][0], arguments=kinds[row % 5][1]) for row in range(5, 5 + count)
    )


def offer(compare: Callable[[Scene], Comparison]) -> Draw:
    """What is shown of a sheet that compares so."""

    def drawn(scene: Scene, say: Language) -> Screen:
        asking = scene.ask(area=AREA)
        return draw_offer(Offer(asking=asking, message=MESSAGE, comparison=compare(scene)), say.within(asking.revision))

    return drawn


def blank(scene: Scene, say: Language) -> Screen:
    asking = scene.ask(area=AREA, department="People / Culture: “Lake & Hill”")
    return draw_blank(asking, b"xlsx", day=NOON.date(), say=say.within(asking.revision))


SHEET_SCREENS: Mapping[str, Draw] = {
    "sheet": blank,
    "sheet that came back": offer(lambda scene: Comparison(new=lines(scene)[:3])),
    "sheet with answers that differ": offer(
        lambda scene: Comparison(
            new=lines(scene, note="Since May.")[:2],
            same=lines(scene, same=True, first=2)[:1],
            conflicting=lines(scene, stored=True, first=4),
            unknown=unknown(21, 22),
            other_revision=True,
        )
    ),
    "sheet in which all differs": offer(lambda scene: Comparison(conflicting=lines(scene, stored=True)[:1])),
    "sheet in which all differs but notes": offer(
        lambda scene: Comparison(
            conflicting=lines(scene, stored=True)[:2], noted=lines(scene, note="Since May.", first=3)[:1]
        )
    ),
    "sheet with everything": offer(
        lambda scene: Comparison(
            new=lines(scene) * 9,
            same=lines(scene, same=True, note="Since May."),
            conflicting=lines(scene, stored=True) * 9,
            unknown=unknown(*range(480, 500)),
            other_revision=True,
        )
    ),
    "sheet with a row to correct": offer(lambda _: Comparison(problems=problems(1))),
    "sheet with rows to correct": offer(lambda _: Comparison(problems=problems(30))),
    "sheet with nothing in it": offer(lambda _: Comparison(unknown=unknown(9))),
    "sheet with nothing new": offer(lambda scene: Comparison(same=lines(scene, same=True))),
    "sheet stored": lambda _, say: draw_stored(
        Filling(answers={"a": "meets", "b": "not"}, notes={"a": "Since May."}), say
    ),
    "sheet stored, one note": lambda _, say: draw_stored(Filling(answers={}, notes={"a": "Since May."}), say),
    "sheet left": lambda _, say: draw_left(member(), say),
    "sheet that is none": lambda _, say: draw_unread(Refused("sheet-foreign"), say),
    "sheet too large": lambda _, say: draw_unread(Refused("sheet-too-large", limit=1_000), say),
    "sheet not to be read now": lambda _, say: draw_not_now(say),
}
"""Every screen of the journey."""
