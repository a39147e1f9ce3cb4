"""What each journey that writes leaves in the trail: who changed which answer, role, round, action, setting, when."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import bot.journeys
from bot.assessment.asking import Asking
from bot.assessment.inputs import Back, Begin, Choose, Reopen, Skip, Submit, Undo
from bot.assessment.notes import Evidence
from bot.assessment.people import Member, RoleKind, SetUp
from bot.assessment.round import Privacy
from bot.assessment.sheet import Filling
from bot.assessment.trail import Kind
from bot.journeys.acting import drop, give, move, redate, reword
from bot.journeys.noting import Message, answer_with_draft, remove_attachment, take_edit, take_message
from bot.journeys.rating import keep_remark, rate
from bot.journeys.reshaping import assign_to, cover
from bot.journeys.setting_up import give_language, give_name, give_time_zone
from bot.journeys.sheets import SentSheet, keep_waiting, store_filling
from bot.journeys.strategy import clear_ticks, keep_actions, set_tick
from bot.journeys.structure import change_structure, drop_name, take_name
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.institutions import save_institution
from storage.trail import examine
from tests.journeys.town import Town, choose
from tests.storage.trails import read_trail

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT = range(3)
FIRST, SECOND = "hr-bonus-rewards-quality", "hr-targets-realistic"
WRITTEN = "Fatuma said so, in @words"


@dataclass(kw_only=True)
class Scene:
    """A town with an owner, a leader, and somebody in front of the first question."""

    town: Town
    owner: Member
    leader: Member
    member: Member
    asking: Asking

    @property
    def database(self) -> Database:
        return self.town.database

    async def acts(self, *acts: Callable[..., Any]) -> None:
        self.asking = await self.town.acts(self.member, self.asking, *acts)

    def by(self, member: Member) -> Tapper:
        return Tapper(update=None, telegram_id=member.person.telegram_id, institution=self.town.institution)

    def message(self, number: int, text: str, evidence: Evidence | None = None) -> Message:
        account = self.member.person.telegram_id
        return Message(update=None, telegram_id=account, chat=account, message=number, text=text, evidence=evidence)

    async def notes(self, number: int, text: str, evidence: Evidence | None = None) -> None:
        await take_message(
            self.database,
            self.town.contents,
            self.message(number, text, evidence),
            reads_like=lambda *_: None,
            now=self.town.now,
        )

    async def fills_in(self, **answers: str) -> None:
        """A sheet; underscores stand for hyphens."""
        account, contents, now = self.member.person.telegram_id, self.town.contents, self.town.now
        sheet = SentSheet(telegram_id=account, institution=self.town.institution, chat=account, message=500)
        await keep_waiting(self.database, sheet, "file", now=now)
        given = {name.replace("_", "-"): choice for name, choice in answers.items()}
        filling = Filling(answers=given, notes={FIRST: WRITTEN})
        await store_filling(
            self.database,
            contents,
            sheet,
            filling,
            beside=self.asking,
            language="en",
            update=None,
            said_on=501,
            now=now,
        )

    async def keeps(self, wave: int = 1) -> None:
        await keep_actions(self.database, self.town.contents, self.by(self.leader), wave=wave, now=self.town.now)

    async def moves(self) -> None:
        await move(
            self.database,
            self.town.contents,
            self.by(self.leader),
            action=1,
            place=0,
            step=0,
            pick=lambda _: 0,
            now=self.town.now,
        )

    async def changes(self, change: Callable[..., Awaitable[Any]], **what: Any) -> None:
        """Something is made of the only action."""
        await change(self.database, self.town.contents, self.by(self.leader), action=1, now=self.town.now, **what)

    async def is_set_up(self, step: Callable[..., Awaitable[Member]], asked: SetUp, **answer: str) -> None:
        unanswered = replace(self.owner.institution, name="", set_up=asked)
        await self.database.transaction(lambda connection: save_institution(connection, unanswered))
        await step(
            self.database,
            update=None,
            telegram_id=self.owner.person.telegram_id,
            institution=self.town.institution,
            now=self.town.now,
            **answer,
        )

    async def reshapes(self, *changes: Any) -> None:
        for change in changes:
            await change_structure(self.database, self.town.contents, self.by(self.leader), change, now=self.town.now)

    async def names_department(self) -> None:
        await take_name(
            self.database,
            self.town.contents,
            self.by(self.leader),
            department=1,
            language="en",
            name=WRITTEN,
            now=self.town.now,
        )


@pytest.fixture
async def scene(town: Town) -> Scene:
    await town.hands_in(await town.joins(STAFF, "rm"), "rm", rm_late_loans_by_cause=NOT)
    await town.closes_rounds()
    owner, leader, member = await town.joins(OWNER), await town.joins(LEADER), await town.joins(STAFF, "hr")
    asking = await town.acts(member, await town.opens(member, "hr"), Begin)
    return Scene(town=town, owner=owner, leader=leader, member=member, asking=asking)


Act = Callable[[Scene], Awaitable[Any]]


async def both(*acts: Awaitable[Any]) -> None:
    for act in acts:
        await act


async def skip_to_the_end(scene: Scene) -> None:
    await scene.acts(choose(NOT))
    while scene.asking.walk.at:
        await scene.acts(Skip)


@dataclass(frozen=True, kw_only=True)
class Case:
    """`left`: of each entry the kind, what it is about, and from what to what."""

    before: Act | None = None
    act: Act
    left: Sequence[tuple[Kind, str, Any, Any]] = ()


ANSWERED, HANDED_IN, TAKEN_BACK = Kind.ANSWER_CHANGED, Kind.ANSWERS_HANDED_IN, Kind.ANSWERS_TAKEN_BACK
KEPT, DROPPED, SET = Kind.ACTION_KEPT, Kind.ACTION_DROPPED, Kind.SETTING_CHANGED
LATE, DUE = "rm-late-loans-by-cause", "2027-01-23"
"""What is to be put right, and when an action about it is due."""

CASES: dict[str, Case] = {
    "an answer": Case(act=lambda it: it.acts(choose(NOT)), left=[(ANSWERED, FIRST, None, "not")]),
    "another answer": Case(
        before=lambda it: it.acts(choose(NOT), Back),
        act=lambda it: it.acts(choose(MEETS)),
        left=[(ANSWERED, FIRST, "not", "meets")],
    ),
    "the same answer": Case(before=lambda it: it.acts(choose(NOT), Back), act=lambda it: it.acts(choose(NOT))),
    "an answer undone": Case(
        before=lambda it: it.acts(choose(NOT), Back, choose(MEETS)),
        act=lambda it: it.acts(Undo),
        left=[(ANSWERED, FIRST, "meets", "not")],
    ),
    "walking about": Case(act=lambda it: it.acts(Skip, Back)),
    "handing in": Case(before=skip_to_the_end, act=lambda it: it.acts(Submit), left=[(HANDED_IN, "hr", None, None)]),
    "taking back": Case(
        before=lambda it: both(skip_to_the_end(it), it.acts(Submit)),
        act=lambda it: it.acts(Reopen),
        left=[(TAKEN_BACK, "hr", None, None)],
    ),
    "a text taken as an answer": Case(
        act=lambda it: answer_with_draft(
            it.database,
            it.town.contents,
            it.town.tap(it.member, it.asking),
            Choose(step=it.asking.walk.step, number=PARTLY),
            10,
            now=it.town.now,
        ),
        left=[(ANSWERED, FIRST, None, "partly")],
    ),
    "a sheet": Case(
        before=lambda it: it.acts(choose(NOT)),
        act=lambda it: it.fills_in(hr_bonus_rewards_quality="meets", hr_targets_realistic="partly"),
        left=[(ANSWERED, FIRST, "not", "meets"), (ANSWERED, SECOND, None, "partly")],
    ),
    "a sheet that says the same": Case(
        before=lambda it: it.acts(choose(NOT)), act=lambda it: it.fills_in(hr_bonus_rewards_quality="not")
    ),
    "notes and files": Case(
        act=lambda it: both(
            it.notes(10, WRITTEN),
            it.notes(11, WRITTEN, Evidence(message=11, file_id="f", photo=False, name=WRITTEN)),
            take_edit(it.database, it.town.contents, it.message(10, f"{WRITTEN}!"), now=it.town.now),
            remove_attachment(it.database, it.town.contents, it.town.tap(it.member, it.asking), 11, now=it.town.now),
        )
    ),
    "an action kept": Case(act=lambda it: it.keeps(), left=[(KEPT, LATE, None, DUE)]),
    "an action kept twice": Case(before=lambda it: it.keeps(), act=lambda it: it.keeps()),
    "an action begun": Case(
        before=lambda it: it.keeps(),
        act=lambda it: it.moves(),
        left=[(Kind.ACTION_MOVED, LATE, "agreed", "in-progress")],
    ),
    "an action begun twice": Case(before=lambda it: both(it.keeps(), it.moves()), act=lambda it: it.moves()),
    "an action given": Case(
        before=lambda it: it.keeps(),
        act=lambda it: it.changes(give, department=1, member=0),
        left=[(Kind.ACTION_GIVEN, LATE, {"department": 8, "member": None}, {"department": 1, "member": None})],
    ),
    "an action given to its owner": Case(
        before=lambda it: it.keeps(), act=lambda it: it.changes(give, department=8, member=0)
    ),
    "an action moved to another day": Case(
        before=lambda it: it.keeps(),
        act=lambda it: it.changes(redate, day=date(2027, 1, 15)),
        left=[(Kind.ACTION_REDATED, LATE, DUE, "2027-01-15")],
    ),
    "an action put in other words": Case(
        before=lambda it: it.keeps(),
        act=lambda it: it.changes(reword, words=WRITTEN),
        left=[(Kind.ACTION_REWORDED, LATE, None, None)],
    ),
    "an action dropped": Case(
        before=lambda it: it.keeps(),
        act=lambda it: it.changes(drop, reason=WRITTEN),
        left=[(DROPPED, LATE, "agreed", "dropped")],
    ),
    "ticks": Case(
        act=lambda it: both(
            set_tick(it.database, it.town.contents, it.by(it.leader), number=0, ticked=True),
            clear_ticks(it.database, it.by(it.leader)),
        )
    ),
    "the institution's name": Case(
        act=lambda it: it.is_set_up(give_name, SetUp.NAME, name=WRITTEN), left=[(SET, "name", None, None)]
    ),
    "the institution's language": Case(
        act=lambda it: it.is_set_up(give_language, SetUp.LANGUAGE, language="fr"),
        left=[(SET, "language", "en", "fr")],
    ),
    "the institution's only language": Case(act=lambda it: it.is_set_up(give_language, SetUp.LANGUAGE, language="en")),
    "the institution's time zone": Case(
        act=lambda it: it.is_set_up(give_time_zone, SetUp.TIME_ZONE, time_zone="Etc/GMT+3"),
        left=[(SET, "time-zone", "Africa/Nairobi", "Etc/GMT+3")],
    ),
    "an area mapped": Case(act=lambda it: it.reshapes(cover(1, 3, covers=True)), left=[(SET, "covered", None, "yes")]),
    "an area mapped twice": Case(
        before=lambda it: it.reshapes(cover(1, 3, covers=True)), act=lambda it: it.reshapes(cover(1, 3, covers=True))
    ),
    "a responsibility assigned": Case(
        act=lambda it: it.reshapes(assign_to(1, 0, 0)), left=[(SET, "assigned", None, "department")]
    ),
    "a department's name": Case(act=lambda it: it.names_department(), left=[(SET, "name", None, None)]),
    "a department's name taken away": Case(
        before=lambda it: it.names_department(),
        act=lambda it: it.reshapes(drop_name(1, "en")),
        left=[(SET, "name", None, None)],
    ),
    "a rating": Case(
        act=lambda it: both(
            rate(it.database, it.town.contents, it.by(it.member), stars=4, now=it.town.now),
            keep_remark(it.database, it.town.contents, it.by(it.member), remark=WRITTEN),
        )
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
async def test_a_journey_leaves_one_entry_for_what_it_changed_and_nothing_else(scene: Scene, case: Case) -> None:
    if case.before:
        await case.before(scene)
    earlier = len(await read_trail(scene.database, scene.town.institution))
    await case.act(scene)
    left = (await read_trail(scene.database, scene.town.institution))[earlier:]
    assert [(it["kind"], about(it["subject"]), it["before"], it["after"]) for it in left] == list(case.left)
    assert {it["actor"] for it in left} <= {it.key for it in (scene.owner, scene.leader, scene.member)}
    assert WRITTEN not in json.dumps(left)
    assert await scene.database.read(lambda connection: examine(connection, scene.town.institution)) is None


def about(subject: dict[str, Any]) -> Any:
    return subject.get("setting") or subject.get("question") or subject.get("area")


async def test_what_people_write_lies_beside_the_trail_alone(scene: Scene) -> None:
    await scene.names_department()
    await scene.is_set_up(give_name, SetUp.NAME, name=WRITTEN)
    held = await scene.database.read(
        lambda connection: connection.execute("SELECT name, text FROM trail_texts ORDER BY number").fetchall()
    )
    assert [(name, text.replace("＠", "@")) for name, text in held] == [("after", WRITTEN)] * 2
    chained = await scene.database.read(lambda connection: connection.execute("SELECT text FROM trail").fetchall())
    assert not [text for (text,) in chained if "Fatuma" in text]


@pytest.mark.parametrize("name", ["an answer", "another answer", "an answer undone", "a sheet", "taking back"])
async def test_in_a_confidential_round_answers_are_counted_and_nothing_else_is_left(scene: Scene, name: str) -> None:
    await scene.database.transaction(
        lambda connection: connection.execute("UPDATE rounds SET privacy = ?", (Privacy.CONFIDENTIAL,))
    )
    case = CASES[name]
    if case.before:
        await case.before(scene)
    trail, counted = await read_trail(scene.database, scene.town.institution), await tallies(scene)
    await case.act(scene)
    assert await read_trail(scene.database, scene.town.institution) == trail
    assert sum((await tallies(scene)).values()) - sum(counted.values()) == len(case.left)


async def tallies(scene: Scene) -> dict[str, int]:
    rows = await scene.database.read(
        lambda connection: connection.execute("SELECT kind, times FROM trail_tallies").fetchall()
    )
    return {row["kind"]: row["times"] for row in rows}


LEAVE_ENTRIES = {
    *("answering.take_input", "answering.open_department", "departments.find_way_on"),
    *("noting.answer_with_draft", "sheets.store_filling", "ending_asks.take_over"),
    *("settling.settle", "strategy.keep_actions", "acting.act_on", "acting.move", "acting._steer"),
    *("rechecking.answer_recheck",),
    *("opening_rounds.open_round", "closing_rounds.close_round", "closing_rounds.close_rounds_past_their_end"),
    "asking_all.ask_all",
    *("rounds.extend_round", "setting_up._set_up", "structure.change_structure", "structure.take_name"),
    *("inviting.make_invite", "invites.revoke_link", "invites.renew_link", "joining.join", "people.invite_back"),
    *("applicants.decide", "applying.withdraw", "people.change_people", "leaving.leave"),
    *("schedule._change", "schedule.choose_interval", "reconsidering.reconsider"),
    *("forgetting.forget", "privacy.choose_period", "retention.keep_no_longer"),
}
"""Journeys that change an answer, a role, a round, an action or a setting."""

LEAVE_NOTHING = {
    "answering.view_run": "which card takes what is written next",
    "answering.resume_run": "which card takes what is written next",
    "answering.pause_run": "which card takes what is written next",
    "answering.note_card": "where a card stands",
    "noting.take_message": "a note is no answer, and its text is to be erasable",
    "noting.take_edit": "as above",
    "noting.keep_draft": "as above",
    "noting.remove_attachment": "as above",
    "sheets.read_key": "the key of seals",
    "sheets.keep_waiting": "a sheet that is not taken yet",
    "sheets.leave_sheet": "a sheet that is not taken",
    "settling.choose_to_settle": "a question asked of the member",
    "prompting.leave_prompt": "a question asked of the member",
    "prompting._ask_no_more": "a question asked of the member",
    "rechecking.ask_another": "a question asked of another member",
    "unconfirmed.keep_asking": "a question asked of another member",
    "asking_colleagues._put": "a question asked of other members",
    "ending_asks.withdraw": "a question asked of other members",
    "ending_asks.leave": "an answer that counts for nothing",
    "answering_colleagues.open_link": "a question asked of the member",
    "answering_colleagues.answer_ask": "an answer that counts for nothing until it is taken over",
    "answering_colleagues.pass_ask": "a question asked of the member",
    "answering_colleagues.keep_remark": "a remark, whose text is to be erasable",
    "rechecking.keep_remark": "a remark, whose text is to be erasable",
    "rating.leave_remark": "a question asked of the member",
    "inviting.ask_for_name": "a question asked of the member",
    "inviting.name_invite": "a draft",
    "inviting.change_invite_draft": "a draft",
    "opening_rounds.change_draft": "a draft",
    "rating.rate": "an opinion on the tool",
    "rating.keep_remark": "an opinion on the tool",
    "rating.drop_remark": "an opinion on the tool",
    "blocking.mark_blocked": "whether a person can be reached",
    "blocking.note_unreachable": "whether a person can be reached",
    "letter_answers.put_off_letter": "when a member is told what, which is his own affair",
    "letter_answers.decline": "as above",
    "letter_answers.stop_letter": "as above",
    "strategy.set_tick": "what a leader tries out",
    "strategy.clear_ticks": "what a leader tries out",
    "switching.switch": "which institution a person looks at",
    "language.choose_language": "what a person reads, which is his own affair",
    "language.choose_language_waiting": "as above",
    "introducing.note_introduced": "what Telegram was told of the bot",
}
"""Journeys that write something else, and what."""


def test_every_journey_that_writes_says_whether_it_leaves_an_entry() -> None:
    assert not LEAVE_ENTRIES & set(LEAVE_NOTHING)
    assert set(writing_journeys()) == LEAVE_ENTRIES | set(LEAVE_NOTHING)


def writing_journeys() -> Iterator[str]:
    folder = Path(inspect.getfile(bot.journeys)).parent
    for file in sorted(folder.glob("*.py")):
        for function in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(function, ast.AsyncFunctionDef | ast.FunctionDef) and writes(function):
                yield f"{file.stem}.{function.name}"


def writes(function: ast.AST) -> bool:
    """Whether it opens a unit of work that may write."""
    called = (node.func for node in ast.walk(function) if isinstance(node, ast.Call))
    return any(isinstance(it, ast.Attribute) and it.attr in {"transaction", "later"} for it in called)
