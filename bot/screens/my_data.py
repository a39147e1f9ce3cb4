"""The copy of everything kept of a person: two files, to read and for other programs."""

from __future__ import annotations

from datetime import date

from bot.screens.screen import File, Screen
from bot.texts import Language


def draw_page(page: bytes, *, day: date, say: Language) -> Screen:
    """The copy to read."""
    file = File(name=f"my-data-{day.isoformat()}.html", data=page, picture=False)
    return Screen(text=say("mydata-caption", day=say.day(day)), file=file)


def draw_machine_copy(data: bytes, *, day: date, say: Language) -> Screen:
    """The copy for other programs."""
    file = File(name=f"my-data-{day.isoformat()}.json", data=data, picture=False)
    return Screen(text=say("mydata-caption-machine"), file=file)
