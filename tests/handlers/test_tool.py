"""/tool: the booklet and the slides as they arrive."""

from __future__ import annotations

import io
from collections.abc import Callable

import pptx
import pypdf
import pytest

from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]

PATIENCE = 60.0
"""Seconds: the first drawing starts a process, and others may be busy beside it."""


async def file_after(bot: RunningBot, server: Server, phone: Phone, label: str) -> tuple[str, bytes]:
    """Tap, and wait for the file: its name and what is in it."""
    phone.taps(label)
    await bot.rests(patience=PATIENCE)
    document = next(seen.document for seen in reversed(phone.messages) if seen.from_bot and seen.document)
    file = server.telegram.files.by_id(document.file_id)
    assert file
    return document.name, file.data


def slides_of(data: bytes) -> str:
    deck = pptx.Presentation(io.BytesIO(data))
    return "\n".join(shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame)


async def test_it_says_what_there_is_and_asks_how_people_find_it(bot: RunningBot, grace: Phone, say: Say) -> None:
    shown = await bot.hears(grace, "/tool")
    assert say("get-tool-what", areas=11, responsibilities=110) in read(shown)
    assert say("get-tool-how-is-it").splitlines()[0] in read(shown)
    assert labels(shown) == [
        say("button-tool-paper"),
        say("button-tool-trainings"),
        *(say("get-tool-stars", stars=stars) for stars in range(1, 6)),
    ]


async def test_the_whole_tool_arrives_as_a_file(bot: RunningBot, server: Server, grace: Phone, say: Say) -> None:
    await bot.hears(grace, "/tool")
    name, data = await file_after(bot, server, grace, say("button-tool-paper"))
    assert name == "smart-operations-en.pdf"
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    assert len(pages) > 50
    assert "Client protection" in pages[0].extract_text()


@pytest.mark.parametrize(
    ("area", "name"), [(None, "smart-operations-training-en.pptx"), ("hr", "smart-operations-training-hr-en.pptx")]
)
async def test_slides_arrive_for_all_or_for_one(
    bot: RunningBot, server: Server, grace: Phone, say: Say, area: str | None, name: str
) -> None:
    await bot.hears(grace, "/tool")
    await bot.taps(grace, say("button-tool-trainings"))
    label = say(f"area-{area}", "short") if area else say("button-tool-training-all")
    arrived, data = await file_after(bot, server, grace, label)
    assert arrived == name
    assert say("deck-title") in slides_of(data)
    assert (say("deck-for-area", area=say("area-hr")) in slides_of(data)) is (area is not None)


async def test_the_way_back_from_the_trainings(bot: RunningBot, grace: Phone, say: Say) -> None:
    message = (await bot.hears(grace, "/tool")).id
    await bot.taps(grace, say("button-tool-trainings"), say("button-to-tool"))
    assert say("button-tool-paper") in labels(grace.message(message))


async def test_taps_of_others_are_answered_meanwhile(bot: RunningBot, grace: Phone, joseph: Phone, say: Say) -> None:
    await bot.hears(grace, "/tool")
    await bot.hears(joseph, "/tool")
    grace.taps(say("button-tool-paper"))
    joseph.taps(say("button-tool-trainings"))
    await bot.rests(patience=PATIENCE)
    assert say("button-tool-training-all") in labels(newest(joseph))
    # Below it may stand the card that counted the steps, if it took long.
    assert any(seen.document for seen in grace.messages)


@pytest.mark.parametrize("forged", ["fl.2", "ft.2", "fs.2", "fu.2.0", "fu.1.c", "fu.1.zz"])
async def test_what_is_not_there_is_refused(bot: RunningBot, grace: Phone, say: Say, forged: str) -> None:
    await bot.hears(grace, "/tool")
    assert await bot.forges(grace, forged) == say("not-yours")
