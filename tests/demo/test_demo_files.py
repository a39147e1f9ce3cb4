from __future__ import annotations

import io
import struct

import aiohttp
import pytest

from bot.demo.phone import Phone
from bot.demo.telegram_server import Server

from .conftest import Call, png


def jpeg(width: int, height: int) -> bytes:
    """The headers of a JPEG, which is all that is looked at."""
    app0 = b"\xff\xe0" + struct.pack(">H", 16) + bytes(14)
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + app0 + frame + b"\xff\xd9"


async def upload(server: Server, http: aiohttp.ClientSession, method: str, **fields: object) -> aiohttp.ClientResponse:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in fields.items():
        if isinstance(value, bytes):
            form.add_field(name, io.BytesIO(value), filename="übersicht.png", content_type="image/png")
        else:
            form.add_field(name, str(value))
    return await http.post(f"{server.url}/bot{server.token}/{method}", data=form)


async def test_a_photo_is_shown_and_can_be_fetched_and_sent_again(
    server: Server, amina: Phone, http: aiohttp.ClientSession, call: Call
) -> None:
    response = await upload(server, http, "sendPhoto", chat_id=amina.id, photo=png(640, 480), caption="By principle")
    sizes = (await response.json())["result"]["photo"]
    assert [(size["width"], size["height"]) for size in sizes] == [(320, 240), (640, 480)]
    assert (amina.last.kind, amina.last.text) == ("photo", "By principle")
    assert amina.last.photo
    assert amina.last.photo.width == 640
    file = await call("getFile", file_id=sizes[-1]["file_id"])
    async with http.get(f"{server.url}/file/bot{server.token}/{file['file_path']}") as fetched:
        assert await fetched.read() == png(640, 480)
    again = await call("sendPhoto", chat_id=amina.id, photo=sizes[-1]["file_id"])
    assert again["photo"] == sizes
    assert "caption" not in again


async def test_a_document_keeps_its_name(server: Server, amina: Phone, http: aiohttp.ClientSession) -> None:
    response = await upload(server, http, "sendDocument", chat_id=amina.id, document=b"%PDF-1.7")
    document = (await response.json())["result"]["document"]
    assert (document["file_name"], document["file_size"]) == ("übersicht.png", 8)
    assert amina.last.document
    assert amina.last.document.name == "übersicht.png"


async def test_a_photo_replaces_another_and_its_caption(
    server: Server, amina: Phone, http: aiohttp.ClientSession, call: Call, refused: Call
) -> None:
    await upload(server, http, "sendPhoto", chat_id=amina.id, photo=png(), caption="Old")
    message = {"chat_id": amina.id, "message_id": amina.last.id}
    response = await upload(
        server,
        http,
        "editMessageMedia",
        **message,
        media='{"type": "photo", "media": "attach://new", "caption": "<b>New</b>", "parse_mode": "HTML"}',
        new=png(50, 50),
    )
    assert (await response.json())["ok"]
    assert amina.last.html == "<b>New</b>"
    assert amina.last.photo
    assert amina.last.photo.width == 50
    await call("editMessageCaption", **message, caption="Newer")
    assert amina.last.text == "Newer"
    description = await refused("editMessageText", **message, text="x")
    assert description == "Bad Request: there is no text in the message to edit"
    description = await refused("editMessageCaption", **message, caption="x" * 1025)
    assert description == "Bad Request: message caption is too long"


@pytest.mark.parametrize(
    ("picture", "description"),
    [
        (b"no picture", "Bad Request: IMAGE_PROCESS_FAILED"),
        (b"\x89PNG\r\n\x1a\n", "Bad Request: IMAGE_PROCESS_FAILED"),
        (jpeg(210, 10), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (jpeg(5001, 5000), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (b"", "Bad Request: file must be non-empty"),
        (
            png() + bytes(10 * 1024 * 1024),
            (
                f"Bad Request: file of size {len(png()) + 10 * 1024 * 1024} bytes is too big for a photo; "
                "the maximum size is 10485760 bytes"
            ),
        ),
    ],
)
async def test_photos_keep_telegrams_limits(
    server: Server, amina: Phone, http: aiohttp.ClientSession, picture: bytes, description: str
) -> None:
    response = await upload(server, http, "sendPhoto", chat_id=amina.id, photo=picture)
    assert (await response.json())["description"] == description


async def test_a_jpeg_is_measured(amina: Phone) -> None:
    seen = amina.sends_photo(jpeg(200, 10))
    assert seen.photo
    assert (seen.photo.width, seen.photo.height) == (200, 10)


async def test_files_over_20_mib_cannot_be_fetched(amina: Phone, call: Call, refused: Call) -> None:
    amina.sends_document(bytes(20 * 1024 * 1024 + 1), "large.bin")
    (update,) = await call("getUpdates")
    description = await refused("getFile", file_id=update["message"]["document"]["file_id"])
    assert description == "Bad Request: file is too big"
    description = await refused("getFile", file_id="unheard-of")
    assert description == "Bad Request: wrong file_id or the file is temporarily unavailable"


async def test_a_file_is_sent_again_as_what_it_is(amina: Phone, call: Call, refused: Call) -> None:
    amina.sends_document(b"x")
    (update,) = await call("getUpdates")
    file_id = update["message"]["document"]["file_id"]
    description = await refused("sendPhoto", chat_id=amina.id, photo=file_id)
    assert description == "Bad Request: can't use file of type Document as Photo"
    await call("sendDocument", chat_id=amina.id, document=file_id)
    assert amina.last.kind == "document"


async def test_an_upload_over_the_limit_is_too_large(server: Server, amina: Phone, http: aiohttp.ClientSession) -> None:
    response = await upload(server, http, "sendDocument", chat_id=amina.id, document=bytes(52 * 1024 * 1024))
    assert response.status == 413
    assert (await response.json())["description"] == "Request Entity Too Large"
