"""Files to take away: which there are, and one of them with its caption."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from bot.assessment.department import DepartmentView
from bot.assessment.institution import InstitutionReading
from bot.screens import institution, people_frame
from bot.screens.buttons import one_each
from bot.screens.layout import paragraphs
from bot.screens.screen import File, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


class DepartmentFile(StrEnum):
    """What can be taken away of a department. Buttons carry the places, which never change."""

    PDF = "pdf"
    XLSX = "xlsx"
    PICTURE = "picture"
    SPREAD = "spread"


class InstitutionFile(StrEnum):
    """What can be taken away of the institution. Buttons carry the places, which never change."""

    PDF = "pdf"
    XLSX = "xlsx"
    PPTX = "pptx"
    PICTURE = "picture"
    RELATIONS = "relations"


def draw_department_files(view: DepartmentView, say: Language) -> Screen:
    """The files of a department, to choose from."""
    files = [
        people_frame.lead(view, say.label(f"button-file-{file}"), Verb.DEPARTMENT_FILE, place)
        for place, file in enumerate(DepartmentFile)
    ]
    return Screen(
        text=paragraphs(
            people_frame.draw_title(view, "files-section", say),
            *(say(f"department-file-{file}") for file in DepartmentFile),
            say("files-names") if view.may_see_names else None,
            say("files-choose"),
        ),
        rows=one_each([*files, people_frame.to_summary(view, say)]),
    )


def draw_institution_files(reading: InstitutionReading, say: Language) -> Screen:
    """The files of the institution, to choose from."""
    files = [
        institution.lead(reading, say.label(f"button-file-{file}"), Verb.INSTITUTION_FILE, place)
        for place, file in enumerate(InstitutionFile)
    ]
    return Screen(
        text=paragraphs(
            institution.draw_title(reading.reader.institution.name, "files-section", say),
            *(say(f"institution-file-{file}") for file in InstitutionFile),
            say("files-names"),
            say("files-choose"),
        ),
        rows=one_each([*files, institution.to_institution(reading, say)]),
    )


def draw_file(file: File, *, what: Markup, day: date, say: Language) -> Screen:
    """A file with its caption. `day` is that of the making."""
    return Screen(text=say("file-caption", what=what, day=say.day(day)), file=file)
