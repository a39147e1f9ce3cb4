import io

import pytest
from PIL import Image

from bot.reports.qr import draw_qr

LINK = "https://t.me/sample_institution_bot?start=Jf3kXw0lq9bYvT7hZ2"


def test_an_invitation_is_a_square_black_and_white_picture_of_phone_size() -> None:
    picture = Image.open(io.BytesIO(draw_qr(LINK)))
    assert picture.format == "PNG"
    assert picture.width == picture.height
    assert 450 < picture.width <= 600
    assert picture.convert("RGB").getpixel((0, 0)) == (255, 255, 255)
    assert {colour for _, colour in picture.convert("RGB").getcolors() or []} == {(0, 0, 0), (255, 255, 255)}


def test_another_link_is_another_picture() -> None:
    assert draw_qr(LINK) != draw_qr(LINK + "a")


def test_a_link_longer_than_a_code_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="data"):
        draw_qr("x" * 3000)
