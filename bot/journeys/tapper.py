"""Who tapped a button of an institution, in which update."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tapper:
    """Whoever tapped, and what is finished with what he asked for."""

    update: int | None
    telegram_id: int
    institution: int
