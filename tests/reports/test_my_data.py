"""The copy of everything kept of a person: complete, readable, and safe to open."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest

from bot.assessment.action import Status
from bot.assessment.my_data import (
    MyData,
    OwnAction,
    OwnAnswer,
    OwnDuty,
    OwnFile,
    OwnHelp,
    OwnMessage,
    OwnNote,
    OwnPlace,
    OwnRun,
    OwnSettling,
)
from bot.assessment.people import Department, Institution, Invite, Link, Member, Person, Role, RoleKind, SetUp
from bot.assessment.rating import Rating
from bot.assessment.reminders import ReminderKind
from bot.assessment.retention import Retention
from bot.assessment.revision import Edition
from bot.assessment.round import Privacy
from bot.assessment.trail import Kind
from bot.assessment.waking import Habits
from bot.reports.my_data import write_page
from bot.reports.my_data_json import write_json
from bot.texts import ENGLISH, PSEUDO, Language, Texts

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
NASTY = "<script>alert(1)</script> \u202egnitset & “so on”"
INSTITUTION = Institution(
    id=1, slug="umoja", name=f"Umoja {NASTY}", language="en", time_zone="Africa/Nairobi", set_up=SetUp.DONE
)
PERSON = Person(
    id=1, telegram_id=8_000_000_000, name=f"Amina {NASTY}", language="en", time_zone="Africa/Nairobi", institution=1
)


@pytest.fixture(scope="session")
def say(real_texts: Texts) -> Language:
    return real_texts.speak(ENGLISH)


@pytest.fixture(scope="session", params=[ENGLISH, PSEUDO])
def any_language(request: pytest.FixtureRequest, real_texts: Texts) -> Language:
    return real_texts.speak(request.param)


@pytest.fixture
def data(real_edition: Edition) -> MyData:
    member = Member(
        id=1,
        institution=INSTITUTION,
        person=PERSON,
        key="key-of-amina",
        roles=(Role(kind=RoleKind.MANAGER, department=7), Role(kind=RoleKind.STAFF, department=8)),
        frontline=True,
    )
    invite = Invite(
        institution=1, role=RoleKind.STAFF, departments=(7,), frontline=True, uses=1, expires_at=NOON, name=NASTY
    )
    revision = real_edition.revisions["hr"]
    run = OwnRun(
        round=3,
        privacy=Privacy.NAMED,
        department=7,
        area="hr",
        revision=revision,
        opened_at=NOON,
        closed_at=NOON + timedelta(days=14),
        handed_in_at=NOON,
        answers=(
            OwnAnswer(
                question="hr-safe-reporting",
                choice="partly",
                answered_at=NOON,
                notes=(OwnNote(text=f"First line\n{NASTY}", written_at=NOON),),
                files=(OwnFile(name=NASTY, photo=False, sent_at=NOON), OwnFile(name=None, photo=True, sent_at=NOON)),
            ),
        ),
    )
    place = OwnPlace(
        member=member,
        departments={
            7: Department(id=7, name=NASTY, areas=("hr",)),
            8: Department(id=8, name=None, areas=("fn", "it")),
        },
        joined_at=NOON,
        left_at=None,
        retention=Retention(answers_months=24, former_days=90),
        runs=(run, replace(run, round=4, privacy=Privacy.CONFIDENTIAL, closed_at=None, handed_in_at=None)),
        duties=(OwnDuty(question="hr-safe-reporting", words=NASTY, due_on=NOON.date(), status=Status.IN_PROGRESS),),
        actions=(OwnAction(question="hr-safe-reporting", kept_at=NOON, dropped_at=NOON),),
        settled=(
            OwnSettling(question="hr-safe-reporting", scale="practice", choice="partly", reason=NASTY, settled_at=NOON),
        ),
        helped=(OwnHelp(question="hr-safe-reporting", scale="practice", choice="not", remark=NASTY, answered_at=NOON),),
        links=(Link(id=1, invite=invite, left=1, revoked=False),),
        rating=Rating(institution="Umoja", edition="e", stars=4, remark=NASTY, rated_at=NOON),
        messages=(
            OwnMessage(kind="round-opened", due_at=NOON, sent_at=NOON),
            OwnMessage(kind="new", due_at=NOON, sent_at=None),
        ),
        stopped=frozenset({ReminderKind.ACTION_DUE}),
        digest=0,
        trail=(
            {
                "number": 1,
                "at": "2026-11-24T12:00:00.000+00:00",
                "actor": "key-of-amina",
                "kind": "answer-changed",
                "subject": {"question": "hr-safe-reporting"},
                "before": None,
                "after": "partly",
                "seals": {},
            },
        ),
        texts={1: {"reason": NASTY}},
    )
    return MyData(
        person=PERSON,
        first_seen=NOON,
        blocked_at=NOON,
        made_at=NOON,
        habits=Habits(away_until=NOON.date()),
        applied=(("Ziwa", NOON),),
        places=(place, replace(place, left_at=NOON, runs=(), rating=None, links=(), trail=())),
    )


class Outline(HTMLParser):
    """The tags of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_what_people_wrote_stays_text_in_every_language(data: MyData, any_language: Language) -> None:
    page = Outline(write_page(data, any_language, lambda _: any_language).decode())
    assert page.open == []
    assert not page.tags & {"script", "img", "a", "link", "iframe", "object"}
    assert "alert(1)</script> gnitset & “so on”" in page.text
    assert "\u202e" not in page.text


def test_the_page_asks_for_nothing_from_elsewhere(data: MyData, say: Language) -> None:
    page = write_page(data, say, lambda _: say).decode()
    assert "default-src 'none'" in page
    assert "http" not in page.replace("http-equiv", "")


def test_all_that_is_kept_can_be_read(data: MyData, say: Language) -> None:
    text = Outline(write_page(data, say, lambda _: say).decode()).text.replace("\u2068", "").replace("\u2069", "")
    for part in (
        "8000000000",
        "Nairobi, Kenya",
        "Blocked this bot since",
        "Ziwa, November 24, 2026",
        "Manager: ",
        "Staff who serve clients: ",
        "key-of-amina",
        "By name: once the round is closed",
        "Confidential: these answers",
        "First line\n",
        "The file is at Telegram",
        "Without a name, sent on",
        "4 of 5",
        "at most once a day, on working days at 9:00",
        "You are away until November 24, 2026",
        "In progress, due on November 24, 2026",
        "Stopped: actions that are due",
        "on this day: Monday",
        "A round asks you",
        "Another message",
        "An answer was given or changed",
        "24 months after a round is closed",
        "Member until",
    ):
        assert part in text


def test_a_page_in_a_language_from_the_right_is_laid_out_from_the_right(data: MyData, any_language: Language) -> None:
    page = write_page(data, any_language, lambda _: any_language).decode()
    assert f'dir="{"rtl" if any_language.rtl else "ltr"}"' in page


def test_the_copy_for_programs_holds_the_same(data: MyData) -> None:
    told = json.loads(write_json(data))
    assert told["person"] == {
        "name": PERSON.name,
        "telegram_id": 8_000_000_000,
        "language": "en",
        "time_zone": "Africa/Nairobi",
    }
    place = told["institutions"][0]
    assert place["rounds"][0]["answers"][0]["notes"][0]["text"] == f"First line\n{NASTY}"
    assert place["rounds"][0]["answers"][0]["choice"] == "partly"
    assert place["trail"][0]["texts"] == {"reason": NASTY}
    assert place["retention"] == {"answers_months": 24, "former_days": 90}
    assert place["invites"][0]["name"] == NASTY
    assert place["duties"][0]["due_on"] == "2026-11-24"
    assert (place["stopped"], place["digest"]) == (["action-due"], 0)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_entry_has_words(kind: Kind, say: Language) -> None:
    assert say.has(f"trail-{kind}")
