"""The figures as they are measured, each beside its target."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured. `target` says in words what `met` judges; a figure without one is for comparison."""

    name: str
    value: str
    target: str = ""
    met: bool | None = None


class Report:
    """Prints figures when they come, and all of them in the end."""

    def __init__(self) -> None:
        self._figures: list[Figure] = []

    def add(self, name: str, value: str) -> None:
        """Note something to compare with."""
        self._note(Figure(name=name, value=value))

    def at_most(self, name: str, value: float, limit: float, unit: str = "") -> None:
        """Note a figure that must not be larger."""
        self._note(_judged(name, value, f"at most {limit:g}{unit}", unit, met=value <= limit))

    def at_least(self, name: str, value: float, limit: float, unit: str = "") -> None:
        """Note a figure that must not be smaller."""
        self._note(_judged(name, value, f"at least {limit:g}{unit}", unit, met=value >= limit))

    def print_table(self) -> None:
        """Print all figures."""
        print()
        for figure in self._figures:
            _print(figure)
        judged = [figure for figure in self._figures if figure.met is not None]
        print(f"\n{sum(bool(figure.met) for figure in judged)} of {len(judged)} targets met")

    def _note(self, figure: Figure) -> None:
        self._figures.append(figure)
        _print(figure)


def _judged(name: str, value: float, target: str, unit: str, *, met: bool) -> Figure:
    return Figure(name=name, value=f"{value:.3g}{unit}", target=target, met=met)


def _print(figure: Figure) -> None:
    verdict = {True: "met", False: "MISSED", None: ""}[figure.met]
    print(f"{figure.name:68} {figure.value:>12}  {figure.target:18} {verdict}", flush=True)
