"""The screens of files to take away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from bot.assessment.people import RoleKind
from bot.screens.files import DepartmentFile, draw_department_files, draw_file, draw_institution_files
from bot.screens.screen import File, Screen
from bot.texts import Language

from .institutions import full
from .scene import NOON, Scene
from .voices import hear, heard

Draw = Callable[[Scene, Language], Screen]


def draw_report(_: Scene, say: Language) -> Screen:
    file = File(name="sunrise-savings-human-resources-2026-11-24.pdf", data=b"pdf", picture=False)
    what = say("file-what", file=say(f"file-{DepartmentFile.PDF}"), about=say("area-hr"))
    return draw_file(file, what=what, day=NOON.date(), say=say)


FILE_SCREENS: Mapping[str, Draw] = {
    "files of a department": heard(hear, draw_department_files),
    "files of a department for staff": heard(partial(hear, reader=RoleKind.STAFF), draw_department_files),
    "files of the institution": lambda scene, say: draw_institution_files(full(scene), say),
    "file": draw_report,
}
