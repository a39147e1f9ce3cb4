"""A story through journeys and screens on a real database file, with chats kept in memory and no Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.assessment.asking import Asking, Card, Departments
from bot.assessment.errors import Refused, Stale
from bot.assessment.events import Doubled
from bot.assessment.events import Stale as StaleTap
from bot.assessment.inputs import Choose
from bot.assessment.notes import Evidence
from bot.assessment.people import Hello
from bot.editions import Editions
from bot.handlers.answering import INPUTS, VIEWS
from bot.handlers.summary import PARTS
from bot.journeys.answering import note_card, open_department, pause_run, resume_run, take_input, view_run
from bot.journeys.asking import Tap
from bot.journeys.blocking import mark_blocked
from bot.journeys.contents import Contents
from bot.journeys.departments import find_way_on, read_departments
from bot.journeys.inviting import hash_code
from bot.journeys.joining import join
from bot.journeys.noting import Message, answer_with_draft, keep_draft, remove_attachment, take_edit, take_message
from bot.journeys.people_summary import read_people_summary
from bot.journeys.summary import list_summaries, read_summary
from bot.screens.answering import draw_card, draw_moved, draw_paused
from bot.screens.choice_reader import ChoiceReader
from bot.screens.departments import draw_departments, draw_nothing_open
from bot.screens.noting import draw_attachments, draw_note_or_answer, draw_odd_kind, draw_too_long
from bot.screens.payload import Payload, decode
from bot.screens.people_summary import draw_people_summary
from bot.screens.screen import Screen
from bot.screens.summary import draw_summary
from bot.screens.verbs import Verb
from bot.texts import Language, Markup
from storage.database import Database
from tests.stories.stage import UNSEEN, Button, Shown
from tests.stories.story import Story
from tests.stories.world import close_rounds, found, invite, read_stored


@dataclass(kw_only=True)
class Chat:
    """What a person's phone holds: the bot's messages by id, and the last toast."""

    id: int
    language: str
    screens: dict[int, Screen] = field(default_factory=dict)
    newest: int = 0
    own: int = 0
    """The last message of the person."""
    toast: str = ""

    def send(self, screen: Screen) -> int:
        self.newest += 1
        self.screens[self.newest] = screen
        return self.newest

    def hear(self) -> int:
        self.newest += 1
        self.own = self.newest
        return self.own


class ThroughJourneys:
    """The stage of every story."""

    patience = 0.0

    def __init__(self, path: Path) -> None:
        self._path = path
        self._editions = Editions()
        self._contents = Contents(self._editions.edition)
        self._chats: dict[str, Chat] = {}
        self._institution = 0
        self._database: Database

    @classmethod
    @asynccontextmanager
    async def open(cls, story: Story, path: Path) -> AsyncIterator[ThroughJourneys]:
        """Make the institution and let everybody of the story in."""
        stage = cls(path)
        stage._database = await Database.open(path)
        try:
            areas = tuple(stage._editions.edition().content.flows)
            stage._institution = await found(stage._database, areas=areas, now=_now())
            for number, (name, role) in enumerate(story.people.items(), 1001):
                stage._chats[name] = Chat(id=number, language=role.language)
                await invite(stage._database, stage._institution, role, f"code-{name}", now=_now())
                await join(
                    stage._database,
                    update=None,
                    hello=Hello(telegram_id=number, name=name.capitalize(), language=role.language),
                    code_hash=hash_code(f"code-{name}"),
                    member_key=name,
                    now=_now(),
                )
                await stage._go_on(stage._chats[name])
            yield stage
            assert not stage._editions.texts().faults
        finally:
            await stage._database.close()

    async def act(self, person: str, act: str, value: str) -> None:
        chat = self._chats[person]
        match act:
            case "block" | "unblock":
                await mark_blocked(self._database, update=None, telegram_id=chat.id, blocked=act == "block", now=_now())
            case "clear":
                chat.screens.clear()
            case "edit":
                await self._edit(chat, value)
            case "send sticker":
                chat.send(draw_odd_kind(self._say(chat)))
            case "write" if value.startswith("/"):
                await self._command(chat, value)
            case "write":
                await self._note(
                    chat, Message(update=None, telegram_id=chat.id, chat=chat.id, message=chat.hear(), text=value)
                )
            case _:
                await self._send(chat, value, photo=act == "send photo")

    async def tap(self, person: str, buttons: Sequence[Button]) -> None:
        chat = self._chats[person]
        for button in buttons:
            chat.toast = ""
            try:
                await self._tap(chat, decode(button.data), button.message)
            except (Refused, Stale) as error:
                chat.toast = self._say(chat).label(error.message, **error.arguments)

    async def bot_act(self, act: str) -> None:
        if act == "restart":
            await self._database.close()
            self._database = await Database.open(self._path)
            self._contents = Contents(self._editions.edition)
        else:
            await close_rounds(self._database, self._institution, now=_now())

    def shown_to(self, person: str) -> list[Shown]:
        return [
            Shown(
                text=Markup(screen.text).plain.translate(UNSEEN),
                rows=[
                    [
                        Button(label=button.label.translate(UNSEEN), message=message, data=button.payload.encode())
                        for button in row
                        if button.payload
                    ]
                    for row in screen.rows
                ],
            )
            for message, screen in self._chats[person].screens.items()
        ]

    def toast_of(self, person: str) -> str:
        return self._chats[person].toast.translate(UNSEEN)

    async def stored_of(self, person: str, area: str) -> Mapping[str, Any]:
        return await read_stored(self._database, self._chats[person].id, area)

    async def _command(self, chat: Chat, text: str) -> None:
        if text == "/start":
            await self._go_on(chat)
        elif text == "/departments":
            departments = await read_departments(self._database, self._contents, telegram_id=chat.id)
            assert departments
            chat.send(draw_departments(departments, self._say(chat)))
        else:
            assert text == "/summary", f"{text} goes through no journey"
            await self._sum_up(chat)

    async def _sum_up(self, chat: Chat) -> None:
        summaries = await list_summaries(self._database, self._contents, telegram_id=chat.id)
        if summaries.own:
            chat.send(draw_summary(summaries.own[0], self._say(chat, summaries.own[0])))
            return
        line = summaries.people[0]
        view = await read_people_summary(
            self._database,
            self._contents,
            telegram_id=chat.id,
            institution=summaries.member.institution.id,
            assessment=line.assessment,
        )
        chat.send(draw_people_summary(view, self._say(chat).within(view.revision)))

    async def _go_on(self, chat: Chat) -> None:
        found_way = await find_way_on(
            self._database, self._contents, update=None, telegram_id=chat.id, chat=chat.id, now=_now()
        )
        if isinstance(found_way, Departments):
            chat.send(draw_departments(found_way, self._say(chat)))
        else:
            assert isinstance(found_way, Asking)
            self._bring_down(chat, found_way)

    async def _note(self, chat: Chat, message: Message) -> None:
        say = self._say(chat)
        noted = await take_message(
            self._database,
            self._contents,
            message,
            reads_like=lambda _, revision, scale: ChoiceReader([say.within(revision)])(scale, message.text),
            now=_now(),
        )
        if noted.asking is None:
            departments = await read_departments(self._database, self._contents, telegram_id=chat.id)
            assert departments
            chat.send(draw_nothing_open(departments, say))
        elif noted.reads_like:
            words = self._say(chat, noted.asking)
            chat.send(
                draw_note_or_answer(
                    noted.asking, noted.reads_like, text=message.text, message=message.message, say=words
                )
            )
        else:
            self._settle_note(chat, noted.asking, too_long=noted.too_long, length=len(message.text))

    async def _edit(self, chat: Chat, text: str) -> None:
        message = Message(update=None, telegram_id=chat.id, chat=chat.id, message=chat.own, text=text)
        noted = await take_edit(self._database, self._contents, message, now=_now())
        if noted.asking:
            self._settle_note(chat, noted.asking, too_long=noted.too_long, length=len(text))

    def _settle_note(self, chat: Chat, asking: Asking, *, too_long: int | None, length: int) -> None:
        if too_long is not None:
            chat.send(draw_too_long(self._say(chat), room=too_long, length=length))
        self._bring_down(chat, asking)

    async def _send(self, chat: Chat, value: str, *, photo: bool) -> None:
        message = chat.hear()
        evidence = Evidence(message=message, file_id=f"file-{message}", photo=photo, name=None if photo else value)
        await self._note(
            chat,
            Message(
                update=None,
                telegram_id=chat.id,
                chat=chat.id,
                message=message,
                text=value if photo else "",
                evidence=evidence,
            ),
        )

    async def _tap(self, chat: Chat, payload: Payload, message: int) -> None:
        if payload.verb is Verb.DEPARTMENTS:
            await self._command(chat, "/departments")
        elif payload.verb is Verb.OPEN:
            await self._open(chat, payload)
        else:
            run, *numbers = payload.numbers
            tap = Tap(
                update=None,
                telegram_id=chat.id,
                institution=payload.institution,
                run=run,
                chat=chat.id,
                message=message,
            )
            await self._tap_run(chat, payload.verb, tap, numbers)

    async def _open(self, chat: Chat, payload: Payload) -> None:
        department, area_number = payload.numbers
        opened = await open_department(
            self._database,
            self._contents,
            update=None,
            telegram_id=chat.id,
            institution=payload.institution,
            department=department,
            area_number=area_number,
            chat=chat.id,
            now=_now(),
        )
        self._bring_down(chat, opened)

    async def _tap_run(self, chat: Chat, verb: Verb, tap: Tap, numbers: list[int]) -> None:
        stores = self._database, self._contents
        match verb:
            case verb if verb in INPUTS:
                self._show(chat, await take_input(*stores, tap, INPUTS[verb](*numbers), now=_now()), tap)
            case verb if verb in {*VIEWS, *PARTS}:
                asking = await (view_run if verb in VIEWS else read_summary)(*stores, tap)
                chat.screens[tap.message] = {**VIEWS, **PARTS}[verb](asking, self._say(chat, asking), *numbers)
            case Verb.PAUSE:
                asking = await pause_run(*stores, tap)
                chat.screens[tap.message] = draw_paused(asking, self._say(chat, asking))
            case Verb.RESUME:
                asking = await resume_run(*stores, tap, now=_now())
                if asking.card and asking.card.message == tap.message:
                    self._show(chat, asking, tap)
                else:
                    self._bring_down(chat, asking)
            case Verb.ANSWER_DRAFT:
                step, number, draft = numbers
                given = Choose(step=step, number=number)
                asking = await answer_with_draft(*stores, tap, given, draft, now=_now())
                self._bring_down(chat, asking)
                self._say_if_stale(chat, asking)
            case Verb.KEEP_DRAFT:
                self._bring_down(chat, await keep_draft(*stores, tap, numbers[0], now=_now()))
            case Verb.REMOVE_ATTACHMENT:
                asking = await remove_attachment(*stores, tap, numbers[0], now=_now())
                say = self._say(chat, asking)
                left = asking.attachments.notes or asking.attachments.evidence
                chat.screens[tap.message] = draw_attachments(asking, say) if left else draw_card(asking, say)

    def _show(self, chat: Chat, asking: Asking, tap: Tap) -> None:
        say = self._say(chat, asking)
        if asking.tapped_old_card:
            chat.screens[tap.message] = draw_moved(asking, say)
        elif not any(isinstance(event, Doubled) for event in asking.happened):
            chat.screens[tap.message] = draw_card(asking, say)
        self._say_if_stale(chat, asking)

    def _say_if_stale(self, chat: Chat, asking: Asking) -> None:
        if asking.tapped_old_card or any(isinstance(event, StaleTap) for event in asking.happened):
            chat.toast = self._say(chat, asking).label("tap-stale")

    def _bring_down(self, chat: Chat, asking: Asking) -> None:
        assert asking.card
        say = self._say(chat, asking)
        message = chat.send(draw_card(asking, say))
        if asking.card.message in chat.screens:
            chat.screens[asking.card.message] = draw_moved(asking, say)
        wanted = asking.card.wanted
        note_card(
            self._database,
            Card(
                institution=asking.institution.id,
                run=asking.run,
                chat=chat.id,
                message=message,
                wanted=wanted,
                shown=wanted,
            ),
        )

    def _say(self, chat: Chat, asking: Asking | None = None) -> Language:
        say = self._editions.texts().speak(chat.language)
        return say.within(asking.revision) if asking else say


def _now() -> datetime:
    return datetime.now(UTC)
