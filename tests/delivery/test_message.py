from __future__ import annotations

from typing import cast

import pytest

from bot.delivery.message import edit_of, send_of, simpler
from bot.screens.payload import Payload
from bot.screens.screen import Button, Emphasis, File, Screen
from bot.screens.verbs import Verb

PAYLOAD = Payload(cast("Verb", "a"), 1, (36, 2))


def test_a_screen_of_text_is_html_without_link_previews() -> None:
    method, parameters = send_of(Screen(text="<b>3</b> of 10"))
    assert method == "sendMessage"
    assert parameters == {
        "text": "<b>3</b> of 10",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("<b>Ready?</b> نعم", "Yes"),
        ("<b>هل؟</b> Yes", "No"),
        ("\u200f\u2068Umoja\u2069", "No"),
        ("\u2068هل\u2069 3", "Yes"),
    ],
)
def test_a_row_begins_where_the_text_does(text: str, first: str) -> None:
    rows = ((Button(label="Yes", payload=PAYLOAD), Button(label="No", payload=PAYLOAD)),)
    for _, parameters in (send_of(Screen(text=text, rows=rows)), edit_of(Screen(text=text, rows=rows))):
        assert parameters["reply_markup"]["inline_keyboard"][0][0]["text"] == first


def test_buttons_keep_their_rows_and_say_what_they_do() -> None:
    rows = (
        (Button(label="Yes", payload=PAYLOAD, emphasis=Emphasis.CHOSEN), Button(label="No", payload=PAYLOAD)),
        (Button(label="Open", link="https://example.org"), Button(label="Copy", copies="abc")),
        (
            Button(label="Go on", payload=PAYLOAD, emphasis=Emphasis.FORWARD),
            Button(label="Remove", payload=PAYLOAD, emphasis=Emphasis.DANGER),
        ),
    )
    method, parameters = edit_of(Screen(text="?", rows=rows))
    assert method == "editMessageText"
    assert parameters["reply_markup"]["inline_keyboard"] == [
        [
            {"text": "Yes", "callback_data": "a.1.10.2", "style": "success"},
            {"text": "No", "callback_data": "a.1.10.2"},
        ],
        [{"text": "Open", "url": "https://example.org"}, {"text": "Copy", "copy_text": {"text": "abc"}}],
        [
            {"text": "Go on", "callback_data": "a.1.10.2", "style": "primary"},
            {"text": "Remove", "callback_data": "a.1.10.2", "style": "danger"},
        ],
    ]


@pytest.mark.parametrize(
    ("picture", "method", "field"), [(True, "sendPhoto", "photo"), (False, "sendDocument", "document")]
)
def test_a_file_carries_the_text_below_it(picture: bool, method: str, field: str) -> None:
    screen = Screen(text="<b>By principle</b>", file=File(name="hr.png", data=b"PNG", picture=picture))
    sent, parameters = send_of(screen)
    assert sent == method
    assert (parameters["caption"], parameters["parse_mode"]) == ("<b>By principle</b>", "HTML")
    assert parameters[field].filename == "hr.png"


def test_a_faulty_text_is_shown_bare_and_then_without_buttons() -> None:
    rows = ((Button(label="Yes", payload=PAYLOAD),),)
    assert list(simpler(Screen(text="<b>3 &lt; 4</i> & <i", rows=rows))) == [
        Screen(text="3 &lt; 4 &amp; &lt;i", rows=rows),
        Screen(text="3 &lt; 4 &amp; &lt;i"),
    ]


@pytest.mark.parametrize(("file", "limit"), [(None, 4096), (File(name="a.png", data=b"", picture=True), 1024)])
def test_a_text_that_is_too_long_is_cut_with_a_sign_that_it_is(file: File | None, limit: int) -> None:
    (bare,) = simpler(Screen(text="<b>" + "ж" * 5000 + "</b>", file=file))
    assert (len(bare.text), bare.text[-2:]) == (limit, "ж…")


def test_a_picture_that_is_refused_becomes_a_document() -> None:
    (bare,) = simpler(Screen(text="", file=File(name="a.png", data=b"x", picture=True)))
    assert bare.file == File(name="a.png", data=b"x", picture=False)
