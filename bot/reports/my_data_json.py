"""The same for other programs: everything kept of a person as JSON, by ids, with times in UTC."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from bot.assessment.my_data import MyData, OwnPlace, OwnRun


def write_json(data: MyData) -> bytes:
    """The file, in UTF-8."""
    person = asdict(data.person)
    told = {
        "person": {name: person[name] for name in ("name", "telegram_id", "language", "time_zone")},
        "first_seen": data.first_seen,
        "blocked_at": data.blocked_at,
        "made_at": data.made_at,
        "writing": asdict(data.habits),
        "applied": [{"institution": name, "at": moment} for name, moment in data.applied],
        "institutions": [_tell_place(place) for place in data.places],
    }
    return json.dumps(told, ensure_ascii=False, indent=1, default=_tell_moment).encode()


def _tell_place(place: OwnPlace) -> Mapping[str, Any]:
    return {
        "institution": place.institution.name,
        "joined_at": place.joined_at,
        "left_at": place.left_at,
        "key": place.member.key,
        "roles": [asdict(role) for role in place.member.roles],
        "frontline": place.member.frontline,
        "retention": asdict(place.retention),
        "rounds": [_tell_run(run) for run in place.runs],
        "settled": [asdict(it) for it in place.settled],
        "helped": [asdict(it) for it in place.helped],
        "actions": [asdict(it) for it in place.actions],
        "duties": [asdict(it) for it in place.duties],
        "invites": [asdict(link.invite) for link in place.links],
        "rating": place.rating and asdict(place.rating),
        "messages": [asdict(it) for it in place.messages],
        "stopped": sorted(place.stopped),
        "digest": place.digest,
        "trail": [{**entry, "texts": place.texts.get(entry["number"], {})} for entry in place.trail],
    }


def _tell_run(run: OwnRun) -> Mapping[str, Any]:
    return {
        "round": run.round,
        "privacy": run.privacy,
        "department": run.department,
        "area": run.area,
        "content": run.revision.version,
        "opened_at": run.opened_at,
        "closed_at": run.closed_at,
        "handed_in_at": run.handed_in_at,
        "answers": [asdict(answer) for answer in run.answers],
    }


def _tell_moment(value: date) -> str:
    return value.isoformat()
