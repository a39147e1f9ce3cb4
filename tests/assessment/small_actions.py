"""Actions by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from bot.assessment.action import Action, Owner, Status

TODAY = date(2027, 3, 1)
NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


def action(department: int = 1, owner: int | None = None, **others: Any) -> Action:
    """An action agreed today and due in a month, of one department."""
    usual: dict[str, Any] = {
        "id": 1,
        "question": "it-login",
        "area": "it",
        "words": None,
        "owner": Owner(department=department, member=owner),
        "due_on": date(2027, 3, 31),
        "status": Status.AGREED,
        "step": 0,
        "kept_by": "Amina",
        "kept_at": NOON,
    }
    return Action(department=department, **{**usual, **others})
