"""What a change of the structure comes to, setting by setting, as the trail keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.assessment.structure import StructureReading


class Setting(StrEnum):
    """What of a department can be changed."""

    IN_USE = "in-use"
    COVERED = "covered"
    """Of an area."""
    RESPONSIBLE = "responsible"
    """Of an area: the key of the member."""
    ASSIGNED = "assigned"
    """Of a responsibility: the key of the member, or that it lies with the department."""
    NAME = "name"
    """Of a language: what a person wrote."""


YES = "yes"
WHOLE_DEPARTMENT = "department"
FORMER_MEMBER = "former-member"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reshaped:
    """One setting of a department that is not what it was; None is what is not set."""

    setting: Setting
    department: int
    of: str | None
    """The area, the responsibility or the language, where there are several."""
    before: str | None
    after: str | None


def find_reshaped(before: StructureReading, after: StructureReading) -> Iterator[Reshaped]:
    """What is set otherwise in one reading of the structure than in another by the same member."""
    was, now = dict(_list_settings(before)), dict(_list_settings(after))
    for key in dict.fromkeys((*was, *now)):
        if was.get(key) != now.get(key):
            setting, department, of = key
            yield Reshaped(setting=setting, department=department, of=of, before=was.get(key), after=now.get(key))


def _list_settings(reading: StructureReading) -> Iterator[tuple[tuple[Setting, int, str | None], str]]:
    keys: Mapping[int, str] = {member.id: member.key for member in reading.members.values()}
    for department in reading.departments:
        yield (Setting.IN_USE, department.id, None), YES
    for department in (*reading.departments, *reading.archived):
        for area in department.areas:
            yield (Setting.COVERED, department.id, area), YES
    for (holder, area), member in reading.responsible.items():
        yield (Setting.RESPONSIBLE, holder, area), keys.get(member, FORMER_MEMBER)
    for (holder, question), assignment in reading.assignments.items():
        whose = WHOLE_DEPARTMENT if assignment.member is None else keys.get(assignment.member, FORMER_MEMBER)
        yield (Setting.ASSIGNED, holder, question), whose
    for holder, names in reading.names.items():
        for language, name in names.items():
            yield (Setting.NAME, holder, language), name
