"""The tool to take away: the booklet, the slides to teach it with, and how the reader finds it."""

from __future__ import annotations

from bot.assessment.rating import STARS, Rating, ToolReading
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.screen import Button, Emphasis, File, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

REMARK_SHOWN = 300
"""Characters of a remark that the screen shows again."""


def draw_tool(reading: ToolReading, say: Language) -> Screen:
    """What there is to take away, and the stars to give."""
    content = reading.edition.content
    text = paragraphs(
        lines(
            say("get-tool-title"),
            say("get-tool-what", areas=len(content.flows), responsibilities=len(content.area_of)),
        ),
        _draw_own(reading.rating, say) if reading.rating else say("get-tool-how-is-it"),
    )
    return Screen(
        text=text,
        rows=(
            *row(lead(reading, say.label("button-tool-paper"), Verb.TOOL_PAPER)),
            *row(lead(reading, say.label("button-tool-trainings"), Verb.TOOL_TRAININGS)),
            *one_each([_to_rate(reading, stars, say) for stars in STARS]),
        ),
    )


def draw_trainings(reading: ToolReading, say: Language) -> Screen:
    """The choice of what the second session is about: all areas, or one."""
    areas = [
        lead(reading, say.label(f"area-{area}", "short"), Verb.TOOL_TRAINING, number)
        for number, area in enumerate(reading.edition.content.flows, 1)
    ]
    return Screen(
        text=paragraphs(say("get-tool-training-title"), say("get-tool-training-which")),
        rows=(
            *row(lead(reading, say.label("button-tool-training-all"), Verb.TOOL_TRAINING, 0)),
            *one_each(areas),
            *row(to_tool(reading, say)),
        ),
    )


def draw_paper(data: bytes, say: Language) -> Screen:
    """The tool as a file."""
    return Screen(
        text=say("get-tool-paper-caption"),
        file=File(name=f"smart-operations-{say.code}.pdf", data=data, picture=False),
    )


def draw_training(data: bytes, area: str | None, say: Language) -> Screen:
    """A deck to teach the tool with, for one area or for all."""
    name = "-".join(part for part in ("training", area, say.code) if part)
    return Screen(
        text=say("get-tool-training-caption", whose=name_training(area, say)),
        file=File(name=f"smart-operations-{name}.pptx", data=data, picture=False),
    )


def name_training(area: str | None, say: Language) -> Markup:
    """Whom a deck is for."""
    return say(f"area-{area}") if area else say("get-tool-training-all")


def lead(reading: ToolReading, label: str, verb: Verb, *numbers: int, emphasis: Emphasis = Emphasis.PLAIN) -> Button:
    """A button that acts in the reader's institution."""
    return button(label, verb, reading.reader.institution.id, *numbers, emphasis=emphasis)


def to_tool(reading: ToolReading, say: Language) -> Button:
    """The way back to all there is to take away."""
    return lead(reading, say.label("button-to-tool"), Verb.TOOL)


def draw_stars(stars: int, say: Language) -> Markup:
    """How many stars, and what they mean."""
    return say("get-tool-stars", stars=stars)


def _to_rate(reading: ToolReading, stars: int, say: Language) -> Button:
    label = draw_stars(stars, say)
    if reading.rating and reading.rating.stars == stars:
        return lead(reading, say.label("button-chosen", label=label), Verb.RATE, stars, emphasis=Emphasis.CHOSEN)
    return lead(reading, label.label, Verb.RATE, stars)


def _draw_own(rating: Rating, say: Language) -> Markup:
    return lines(
        say("get-tool-your-rating", stars=draw_stars(rating.stars, say)),
        say("get-tool-your-remark", remark=shorten(rating.remark, REMARK_SHOWN)) if rating.remark else None,
    )
