"""The demo in a real browser: what a newcomer sees and does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.demo import COLLEAGUE, FRONTLINE, HEIGHT, MANAGER, OWNER, PATIENCE, WIDTH, Phone

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

DESK = ViewportSize(width=1440, height=900)
PHONE = ViewportSize(width=WIDTH, height=HEIGHT)


@pytest.fixture
def complaints() -> list[str]:
    """What the page's scripts complained of."""
    return []


@pytest.fixture
def page(browser: Browser, complaints: list[str]) -> Iterator[Page]:
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    page.close()


def test_a_frontline_employee_answers_a_department_up_to_the_summary(
    page: Page, demo: str, complaints: list[str]
) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{demo}/#person={FRONTLINE}")
    grace = Phone(page, FRONTLINE)
    grace.start()
    grace.expect("Who sees it:")
    grace.tap("Begin")
    while not grace.key("Hand in my answers").count():
        grace.choose(1)
    grace.expect("10 of 10")

    grace.tap("Hand in my answers")
    grace.expect("Score: 50%")
    grace.expect("To put right: 10 responsibilities")
    grace.expect("Relies on")

    grace.tap("Picture")
    picture = grace.newest.locator(".photo img")
    expect(picture).to_be_visible(timeout=PATIENCE)
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > WIDTH

    reached = grace.messages.count()
    page.locator(".tabs").get_by_text("Daniel").click()
    expect(grace.root).to_be_hidden()
    expect(Phone(page, COLLEAGUE).root).to_be_visible()
    page.reload()
    page.locator(".tabs").get_by_text("Grace").click()
    expect(grace.messages).to_have_count(reached)
    assert not complaints


def test_a_card_left_open_elsewhere_follows_and_a_tap_on_it_says_where_one_is(
    page: Page, demo: str, browser: Browser, complaints: list[str]
) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{demo}/#person={FRONTLINE}")
    grace = Phone(page, FRONTLINE)
    grace.start()
    grace.tap("Begin")

    tablet = browser.new_page(viewport=PHONE)
    tablet.goto(f"{demo}/#person={FRONTLINE}")
    elsewhere = Phone(tablet, FRONTLINE)
    elsewhere.expect("0 of 10")
    grace.choose(0)
    elsewhere.expect("1 of 10")
    tablet.close()

    old = grace.newest.get_attribute("data-id")
    grace.write("Asked at the counter.")
    grace.expect("one note")
    grace.root.locator(f'[data-id="{old}"] button.key').click()
    grace.expect("1 of 10")
    assert not complaints


def test_four_phones_stand_on_a_desk_and_the_owner_makes_an_invite(
    page: Page, demo: str, complaints: list[str]
) -> None:
    page.set_viewport_size(DESK)
    page.goto(demo)
    phones = [Phone(page, person) for person in (OWNER, MANAGER, FRONTLINE, COLLEAGUE)]
    for phone in phones:
        expect(phone.root).to_be_visible()
    places = [phone.root.bounding_box() for phone in phones]
    assert all(left and right and left["x"] + left["width"] <= right["x"] for left, right in pairwise(places))
    assert places[-1]
    assert places[-1]["x"] + places[-1]["width"] <= DESK["width"]
    expect(page.get_by_text("Sample data")).to_be_visible()

    amina = phones[0]
    amina.start()
    amina.write("/invite")
    amina.tap("Departments (0)")
    amina.tap("☐ Human Resources")
    amina.tap("‹ Back")
    sent = amina.messages.count()
    amina.key("Make the link").click()
    amina.wait_for_message(sent)
    amina.expect("It works once")
    expect(amina.newest).to_contain_text(re.compile(r"\?start=[\w-]{16,}"))
    expect(amina.newest.locator(".photo img")).to_be_visible()
    expect(amina.key("Copy the link")).to_be_visible()
    assert not complaints
