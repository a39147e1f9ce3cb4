"""A story: people, what they do, what they see, and what is stored in the end. The format: README.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.assessment.people import RoleKind

TAPS = frozenset({"tap", "tap twice", "tap former", "forge"})
"""What people do with buttons."""

ACTS = TAPS | {"write", "edit", "send photo", "send document", "send sticker", "block", "unblock", "clear"}
"""All that people do."""

BOT = "bot"
"""Who does what no person does."""

BOT_ACTS = frozenset({"restart", "close rounds"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a person was invited as."""

    role: RoleKind = RoleKind.STAFF
    departments: tuple[str, ...] = ()
    frontline: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act, and what its person sees after it. None of `buttons` or `toast` is not looked at."""

    line: str
    person: str
    act: str
    value: str
    sees: tuple[str, ...]
    sees_not: tuple[str, ...]
    buttons: list[list[str]] | None
    toast: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What one file tells."""

    name: str
    engine: bool
    people: Mapping[str, Role]
    steps: tuple[Step, ...]
    stored: Mapping[str, Mapping[str, Any]]


def read_story(file: Path) -> Story:
    """Read a file; what is not in the format raises."""
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    _only(data, {"engine", "people", "steps", "stored"}, file.name)
    people = {name: _read_role(told, f"{file.name}, {name}") for name, told in data["people"].items()}
    return Story(
        name=file.stem,
        engine=data.get("engine", False),
        people=people,
        steps=tuple(
            _read_step(told, f"{file.name}, step {number}", {*people, BOT})
            for number, told in enumerate(data["steps"], 1)
        ),
        stored=data["stored"],
    )


def _read_role(told: Mapping[str, Any], where: str) -> Role:
    _only(told, {"role", "departments", "frontline", "language"}, where)
    return Role(
        role=RoleKind(told.get("role", RoleKind.STAFF)),
        departments=tuple(told.get("departments", "").split()),
        frontline=told.get("frontline", False),
        language=told.get("language", "en"),
    )


def _read_step(told: Mapping[str, Any], where: str, people: set[str]) -> Step:
    ((person, said),) = told.items()
    assert person in people, f"{where}: who is {person}?"
    acts = [key for key in said if key in (BOT_ACTS if person == BOT else ACTS)]
    assert len(acts) == 1, f"{where}: one of {', '.join(sorted(BOT_ACTS if person == BOT else ACTS))} is wanted"
    _only(said, {acts[0], "sees", "sees not", "buttons", "toast"}, where)
    return Step(
        line=f"{where}: {person} {acts[0]} {said[acts[0]] or ''}",
        person=person,
        act=acts[0],
        value=str(said[acts[0]] or ""),
        sees=_several(said.get("sees")),
        sees_not=_several(said.get("sees not")),
        buttons=said.get("buttons"),
        toast=said.get("toast"),
    )


def _several(told: str | list[str] | None) -> tuple[str, ...]:
    return (told,) if isinstance(told, str) else tuple(told or ())


def _only(told: Mapping[str, Any], known: set[str], where: str) -> None:
    assert set(told) <= known, f"{where}: unknown {', '.join(sorted(set(told) - known))}"
