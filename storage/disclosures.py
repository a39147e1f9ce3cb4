"""What confidential rounds tell: stored when they close, and never changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from sqlite3 import Connection
from typing import Any

from bot.assessment.confidentiality import Disclosure, Group
from bot.assessment.flow import Standing
from bot.assessment.rest import Rest
from bot.assessment.telling import Told
from bot.assessment.voices import Agreement, Vantage

_encode = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode


def keep_disclosure(connection: Connection, disclosure: Disclosure, *, institution: int, round_: int) -> None:
    """Store what a round tells. A round tells once: a second time is an error of the database."""
    told = {
        "groups": [_write_group(group) for group in disclosure.groups],
        "rest": disclosure.rest and _write_rest(disclosure.rest),
    }
    connection.execute(
        "INSERT INTO disclosures (round_id, institution_id, told) VALUES (?, ?, ?)",
        (round_, institution, _encode(told)),
    )


def find_disclosure(connection: Connection, *, institution: int, round_: int) -> Disclosure | None:
    """What a confidential round tells; None while it is open."""
    row = connection.execute(
        "SELECT told FROM disclosures WHERE institution_id = ? AND round_id = ?", (institution, round_)
    ).fetchone()
    if row is None:
        return None
    told = json.loads(row["told"])
    return Disclosure(
        groups=tuple(_read_group(group) for group in told["groups"]), rest=told["rest"] and _read_rest(told["rest"])
    )


def _write_group(group: Group) -> Mapping[str, Any]:
    return {
        "departments": group.departments,
        "area": group.area,
        "voices": group.voices,
        "told": [
            {
                "question": told.question,
                "side": told.side,
                "standing": told.standing,
                "agreement": told.agreement,
                "answered": told.answered,
                "people": sorted(told.people),
            }
            for told in group.told
        ],
    }


def _read_group(group: Mapping[str, Any]) -> Group:
    return Group(
        departments=tuple(group["departments"]),
        area=group["area"],
        voices={Vantage(vantage): people for vantage, people in group["voices"].items()},
        told=tuple(
            Told(
                question=told["question"],
                side=told["side"] and Vantage(told["side"]),
                standing=Standing(told["standing"]),
                agreement=Agreement(told["agreement"]),
                answered=told["answered"],
                people=frozenset(told["people"]),
            )
            for told in group["told"]
        ),
    )


def _write_rest(rest: Rest) -> Mapping[str, Any]:
    return {"people": sorted(rest.people), "questions": rest.questions, "standing": rest.standing}


def _read_rest(rest: Mapping[str, Any]) -> Rest:
    return Rest(
        people=frozenset(rest["people"]), questions=tuple(rest["questions"]), standing=Standing(rest["standing"])
    )
