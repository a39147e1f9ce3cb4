"""What a department is called: in each language, and asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.assessment.people import Department
from bot.assessment.structure import LONGEST_NAME, StructureReading
from bot.screens.buttons import one_each, row
from bot.screens.layout import lines, paragraphs
from bot.screens.screen import Button, Screen
from bot.screens.structure import draw_department
from bot.screens.structure_frame import draw_title, lead, name_of, to_department
from bot.screens.verbs import Verb
from bot.texts import Language, language_name


def draw_names(reading: StructureReading, say: Language, department: Department, *, languages: Sequence[str]) -> Screen:
    """What a department is called in each language, to be changed or taken away."""
    names = reading.names.get(department.id, {})
    return Screen(
        text=paragraphs(
            draw_title(name_of(reading, department, say), "structure-names-section", say),
            lines(
                *(
                    say("structure-name", language=language_name(code), name=names[code])
                    if code in names
                    else say("structure-name-none", language=language_name(code))
                    for code in languages
                )
            ),
            say("structure-names-about"),
        ),
        rows=(
            *one_each(list(_ways_to_name(reading, department, languages, say))),
            *to_department(reading, department, say),
        ),
    )


def draw_name_question(
    reading: StructureReading, say: Language, department: Department | None, *, language: str
) -> Screen:
    """Ask for the name of a department, or of a new one."""
    title = (
        draw_title(name_of(reading, department, say), "structure-names-section", say)
        if department
        else draw_title(reading.reader.institution.name, "structure-new-section", say)
    )
    return Screen(
        text=paragraphs(title, say("structure-ask-name", language=language_name(language), most=LONGEST_NAME)),
        rows=row(
            lead(
                reading,
                say.label("button-not-now"),
                Verb.STRUCTURE_NOT_NAMED,
                department.id if department else 0,
            )
        ),
    )


def draw_named(reading: StructureReading, say: Language, department: Department) -> Screen:
    """Say what a department is called now, above it."""
    name = name_of(reading, department, say)
    return draw_department(reading, say, department, said_before=say("structure-named", name=name))


def _ways_to_name(
    reading: StructureReading, department: Department, languages: Sequence[str], say: Language
) -> Iterator[Button]:
    names = reading.names.get(department.id, {})
    for number, code in enumerate(languages, 1):
        language = language_name(code)
        yield lead(
            reading,
            say.label("button-structure-name", language=language),
            Verb.STRUCTURE_NAME,
            department.id,
            number,
        )
        if code in names:
            yield lead(
                reading,
                say.label("button-structure-unname", language=language),
                Verb.STRUCTURE_UNNAME,
                department.id,
                number,
            )
