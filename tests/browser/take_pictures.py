"""Take a picture of every screen of the demo, at the width of a phone, for people to look at.

    python -m tests.browser.take_pictures pictures/en
    python -m tests.browser.take_pictures pictures/qps --language qps
    python -m tests.browser.take_pictures --readme tests/browser/pictures

A screen that is longer than the phone is taken in its full length.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from PIL import Image
from playwright.sync_api import Page

from bot.demo.telegram_server import Server
from bot.texts import Language
from tests.browser.asking import ask, be_asked, take_over
from tests.browser.demo import (
    COLLEAGUE,
    FRONTLINE,
    HEIGHT,
    MANAGER,
    OWNER,
    WIDTH,
    Phone,
    find_chromium,
    open_browser,
    run_demo,
    speak,
)
from tests.browser.leading import lead
from tests.browser.letters import DATABASE, read_letters

STRANGER = 1009
"""A fifth phone, of somebody whom nobody has invited."""

LULL = 1500
"""Milliseconds after which a card has moved below what was sent."""

SETTLED = 400
"""Milliseconds after which nothing on the page moves any more."""

BARS = 240
"""Pixels above and below the messages."""

IN_README = {"chat.png": ("question", "finding"), "leaders.png": ("institution-picture", "what-if-ticked")}
"""The README's pictures by their files: which screens stand side by side in each."""

COLOURS = 48
GAP = 24
"""Pixels between the two."""

MARK = 2
"""Pixels by which the mark of the chosen tab reaches into the phone below."""


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), required=False)
@click.option("--language", default="en", show_default=True, help="What the people read; qps is the pseudo-language.")
@click.option(
    "--readme", type=click.Path(file_okay=False, path_type=Path), help="Make the README's pictures in a folder instead."
)
def main(folder: Path | None, language: str, readme: Path | None) -> None:
    """Walk through the demo and put a picture of each screen into FOLDER."""
    if readme:
        shown = dict(_take(language, _photograph_for_readme))
        for file, names in IN_README.items():
            path = readme / file
            path.write_bytes(_side_by_side([shown[name] for name in names]))
            click.echo(f"{path}: {path.stat().st_size // 1000} kB")
    elif folder:
        folder.mkdir(parents=True, exist_ok=True)
        for number, (name, picture) in enumerate(_take(language, _photograph_in_full), 1):
            path = folder / f"{number:02}-{name}.png"
            path.write_bytes(picture)
            click.echo(str(path))
    else:
        raise click.UsageError("Name a folder for the pictures.")


def _take(language: str, photograph: Callable[[Phone], bytes]) -> Iterator[tuple[str, bytes]]:
    chromium = find_chromium()
    if chromium is None:
        raise click.ClickException("There is no Chromium on this machine.")
    with TemporaryDirectory() as data:
        asyncio.run(_add_stranger(Path(data) / "smartops" / "demo" / "telegram.db"))
        with run_demo(Path(data), language=language) as address, open_browser(chromium) as browser:
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            page.goto(address)
            for phone, name in _walk(page, speak(language), Path(data) / DATABASE):
                page.wait_for_timeout(SETTLED)
                yield name, photograph(phone)


async def _add_stranger(state: Path) -> None:
    async with Server(state=state) as server:
        server.person(id=STRANGER, first_name="Someone", last_name="Else", role="Stranger")


def _photograph_in_full(phone: Phone) -> bytes:
    page = phone.page
    box = phone.newest.bounding_box() if phone.messages.count() else None
    if box and box["height"] + BARS > HEIGHT:
        page.set_viewport_size({"width": WIDTH, "height": int(box["height"]) + BARS})
        page.wait_for_timeout(SETTLED)
    picture = page.screenshot()
    page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    return picture


def _photograph_for_readme(phone: Phone) -> bytes:
    """The photo that the newest message brings, as it looks once opened; else the phone."""
    photo = phone.newest.locator("img") if phone.messages.count() else None
    if photo is None or not photo.count():
        return _photograph_phone(phone)
    address = photo.evaluate("image => image.src")
    return phone.page.request.get(address).body()


def _photograph_phone(phone: Phone) -> bytes:
    box = phone.root.bounding_box()
    assert box
    x, y, width, height = box["x"], box["y"], box["width"], box["height"]
    return phone.page.screenshot(clip={"x": x, "y": y + MARK, "width": width, "height": height - MARK})


def _side_by_side(pictures: list[bytes]) -> bytes:
    opened = [Image.open(BytesIO(picture)).convert("RGB") for picture in pictures]
    images = [image.resize((WIDTH, image.height * WIDTH // image.width)) for image in opened]
    both = Image.new("RGB", (len(images) * (WIDTH + GAP) - GAP, max(image.height for image in images)), "white")
    for place, image in enumerate(images):
        both.paste(image, (place * (WIDTH + GAP), 0))
    file = BytesIO()
    both.quantize(COLOURS, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


def _walk(page: Page, say: Language, database: Path) -> Iterator[tuple[Phone, str]]:
    """Go from screen to screen; each comes with the phone that shows it and a name."""
    for walk, person in (
        (_answer, FRONTLINE),
        (_read_summary, FRONTLINE),
        (_ask_for_things, FRONTLINE),
        (_send_things, COLLEAGUE),
        (_answer_as_manager, MANAGER),
        (ask, COLLEAGUE),
        (be_asked, MANAGER),
        (take_over, COLLEAGUE),
        (_invite, OWNER),
    ):
        for name in walk(_turn_to(page, person), say):
            yield Phone(page, person), name
    link = _read_link(Phone(page, OWNER))
    for name in _come_in(_turn_to(page, STRANGER), link):
        yield Phone(page, STRANGER), name
    yield _turn_to(page, OWNER), "somebody-joined"
    for name in lead(Phone(page, OWNER), say):
        yield Phone(page, OWNER), name
    for person, name in read_letters(Phone(page, OWNER), database):
        yield _turn_to(page, person), name


def _turn_to(page: Page, person: int) -> Phone:
    page.evaluate("person => { location.hash = `person=${person}`; }", person)
    return Phone(page, person)


def _answer(phone: Phone, say: Language) -> Iterator[str]:
    yield "before-start"
    phone.start()
    yield "introduction"
    phone.tap(say.label("button-begin"))
    yield "question"
    phone.tap(say.label("button-what-counts"))
    yield "what-counts"
    phone.tap(say.label("button-to-question"))
    phone.choose(2)
    yield "next-question"
    phone.tap(say.label("button-back"))
    yield "answer-chosen"
    phone.choose(1)
    yield "answer-changed"
    phone.tap(say.label("button-all-answers"))
    yield "all-answers"
    phone.tap(say.label("button-to-question"))
    phone.tap(say.label("button-skip"))
    for number in count():
        if phone.key(say.label("button-submit")).count():
            break
        phone.choose(number % 5)
    yield "review-with-one-left"
    phone.tap(say.label("button-left-over"))
    phone.choose(2)
    yield "review"
    phone.tap(say.label("button-submit"))
    yield "summary"


def _send_things(phone: Phone, say: Language) -> Iterator[str]:
    phone.start()
    phone.tap(say.label("button-begin"))
    phone.choose(1)
    phone.write("We saw this at the desk last week, and again on Monday.")
    yield "card-with-note"
    _send_photo(phone)
    yield "card-with-photo"
    phone.tap(say.label("button-attachments", count=2))
    yield "notes"
    phone.tap(say.label("button-to-question"))
    phone.write(say.plain("practice-partly"))
    yield "note-or-answer"
    phone.tap(say.label("button-as-note"))
    yield "note-kept"
    phone.tap(say.label("button-pause"))
    yield "paused"
    phone.messages.locator(".key").get_by_text(say.label("button-go-to-open"), exact=True).first.click()
    yield "card-brought-down"
    phone.root.locator(".more").click()
    phone.page.get_by_role("menuitem", name="Send a sticker").click()
    phone.page.wait_for_timeout(LULL)
    yield "odd-kind"
    phone.write("Too much to say about this. " * 90)
    yield "note-too-long"


def _send_photo(phone: Phone) -> None:
    file = BytesIO()
    Image.linear_gradient("L").resize((320, 200)).save(file, "PNG")
    phone.root.locator(".attach").click()
    with phone.page.expect_file_chooser() as chooser:
        phone.page.get_by_role("menuitem", name="Photo").click()
    chooser.value.set_files({"name": "desk.png", "mimeType": "image/png", "buffer": file.getvalue()})
    phone.root.locator(".send").click()
    phone.page.wait_for_timeout(LULL)


def _read_summary(phone: Phone, say: Language) -> Iterator[str]:
    page = 1
    while phone.newest.get_by_text(say.label("button-later"), exact=True).count():
        page += 1
        phone.tap(say.label("button-later"))
        yield f"summary-page-{page}"
    phone.press(phone.newest.locator('[data-row="0"][data-column="0"]'))
    yield "finding"
    phone.tap(say.label("button-to-summary"))
    for label, name in (
        ("button-strengths", "strengths"),
        ("button-reliant", "who-relies-on-us"),
        ("button-rules", "rules"),
    ):
        phone.tap(say.label(label))
        yield name
        phone.tap(say.label("button-to-summary"))
    sent = phone.messages.count()
    phone.tap(say.label("button-picture"))
    phone.wait_for_message(sent)
    yield "picture"


def _ask_for_things(phone: Phone, _: Language) -> Iterator[str]:
    for text, name in (
        ("/departments", "departments-handed-in"),
        ("/summary", "summary-by-command"),
        ("/help", "help"),
        ("/nonsense", "unknown-command"),
        ("Hello?", "nothing-open"),
    ):
        phone.write(text)
        yield name


def _answer_as_manager(phone: Phone, say: Language) -> Iterator[str]:
    phone.start()
    yield "manager-introduction"
    phone.tap(say.label("button-begin"))
    phone.choose(3)
    phone.write("/summary")
    yield "summary-under-way"
    phone.root.locator("button.key").nth(2).click()
    yield "old-button"


def _invite(phone: Phone, say: Language) -> Iterator[str]:
    phone.start()
    yield "owner-departments"
    phone.press(phone.newest.locator('[data-row="3"]'))
    yield "owner-introduction"
    phone.write("/invite")
    yield "invite-draft"
    phone.tap(say.label("button-draft-departments", count=0))
    phone.press(phone.newest.locator('[data-row="3"]'))
    yield "invite-departments"
    phone.tap(say.label("button-draft"))
    phone.key(say.label("button-invite-make")).click()
    phone.page.wait_for_timeout(LULL)
    yield "invite-link"


def _read_link(phone: Phone) -> str:
    words = phone.newest.inner_text()
    return words.split("?start=", 1)[1].split()[0].strip("\u2068\u2069")


def _come_in(phone: Phone, code: str) -> Iterator[str]:
    phone.start()
    yield "stranger"
    phone.write("/start nonsense")
    yield "invite-not-valid"
    phone.write(f"/start {code}")
    phone.page.wait_for_timeout(LULL)
    yield "welcome"


if __name__ == "__main__":
    main()
