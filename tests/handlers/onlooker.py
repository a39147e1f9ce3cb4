"""Somebody who looks at everything that he may see: every screen that a button leads to, every file, every notice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

from bot.assessment.access import may_see_institution, may_see_structure
from bot.assessment.department import DepartmentView
from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Member
from bot.assessment.planning import Planning
from bot.assessment.structure import StructureReading
from bot.handlers import institution, people_summary, related, strategy, structure
from bot.handlers.context import Context
from bot.handlers.drawings import OF_DEPARTMENT, OF_INSTITUTION
from bot.handlers.round_notices import word_call, word_completion, word_outcome
from bot.journeys.branches import read_branches
from bot.journeys.departments import read_departments
from bot.journeys.institution import read_institution
from bot.journeys.mine import read_mine
from bot.journeys.people_summary import read_people_summary
from bot.journeys.related import read_related
from bot.journeys.rounds import read_round, read_rounds
from bot.journeys.schedule import read_schedule
from bot.journeys.strategy import read_strategy
from bot.journeys.structure import read_structure
from bot.journeys.summary import list_summaries
from bot.journeys.tapper import Tapper
from bot.screens.branches import draw_branches
from bot.screens.confidentiality import draw_confidentiality_of_people
from bot.screens.departments import draw_departments
from bot.screens.files import draw_department_files, draw_institution_files
from bot.screens.mine import draw_mine
from bot.screens.participation import draw_participation
from bot.screens.payload import Payload
from bot.screens.rounds import draw_closing, draw_round, draw_rounds
from bot.screens.schedule import draw_schedule
from bot.screens.scheduled import draw_scheduled
from bot.screens.screen import Screen
from bot.screens.summary import draw_choice_of_summaries
from bot.screens.verbs import Verb
from bot.texts import Language
from tests.journeys.town import Town

OF_PEOPLE: Mapping[Verb, Callable[..., Screen]] = {
    **people_summary.PARTS,
    Verb.PEOPLE_CONFIDENTIALITY: draw_confidentiality_of_people,
    Verb.DEPARTMENT_FILES: draw_department_files,
}
OF_INSTITUTION_VIEW: Mapping[Verb, Callable[..., Screen]] = {
    **institution.PARTS,
    Verb.INSTITUTION_FILES: draw_institution_files,
}


OF_STRUCTURE: Mapping[Verb, Callable[..., Screen]] = {
    verb: structure.VIEWS[verb]
    for verb in (
        Verb.STRUCTURE,
        Verb.STRUCTURE_ARCHIVED,
        Verb.STRUCTURE_AREA,
        Verb.STRUCTURE_AREAS,
        Verb.STRUCTURE_DEPARTMENT,
        Verb.STRUCTURE_PAIR,
    )
}
"""The rest of it lists people to choose from, and the questions."""


@dataclass(kw_only=True)
class Onlooker:
    """One member of the town, at one moment."""

    town: Town
    member: Member
    say: Language
    seen: dict[str, str] = field(default_factory=dict)
    _views: dict[int, DepartmentView] = field(default_factory=dict)
    _read: dict[str, Any] = field(default_factory=dict)

    async def look(self) -> Mapping[str, str]:
        """Everything, by what leads to it."""
        waiting = [
            *(self._button(Verb.PEOPLE_SUMMARIES), self._button(Verb.ROUNDS, 0), self._button(Verb.RELATED)),
            *(self._button(Verb.MINE, 0), self._button(Verb.DEPARTMENTS)),
            self._button(Verb.SCHEDULE, 0),
        ]
        if may_see_structure(self.member):
            waiting.append(self._button(Verb.STRUCTURE, 0))
        if may_see_institution(self.member):
            waiting += [
                self._button(Verb.INSTITUTION),
                self._button(Verb.STRATEGY, 1, 0),
                self._button(Verb.WHAT_IF, 0),
            ]
            waiting += [self._button(Verb.BRANCHES, area, 0) for area in range(11)]
        while waiting:
            payload = waiting.pop()
            if payload.encode() in self.seen or not self._is_followed(payload.verb):
                continue
            screen = await self._show(payload)
            self._keep(payload.encode(), screen)
            waiting += [button.payload for row in screen.rows for button in row if button.payload]
        await self._look_at_files()
        await self._look_at_notices()
        return self.seen

    def _is_followed(self, verb: Verb) -> bool:
        """Whether a button shows something: those that change something, or make a file, are left alone."""
        shown = (OF_PEOPLE, OF_INSTITUTION_VIEW, strategy.VIEWS, related.PARTS, OF_STRUCTURE, self._others)
        return any(verb in views for views in shown)

    def _button(self, verb: Verb, *numbers: int) -> Payload:
        return Payload(verb, self.town.institution, numbers)

    def _keep(self, name: str, screen: Screen) -> None:
        self.seen[name] = "\n".join([screen.text, *(button.label for row in screen.rows for button in row)])

    async def _show(self, payload: Payload) -> Screen:
        verb, numbers = payload.verb, payload.numbers
        if verb in OF_PEOPLE:
            return await self._people(verb, *numbers)
        for parts, read in (
            (OF_INSTITUTION_VIEW, self._institution),
            (strategy.VIEWS, self._planning),
            (related.PARTS, self._related),
            (OF_STRUCTURE, self._structure),
        ):
            if verb in parts:
                return parts[verb](await read(), self.say, *numbers)
        return await self._others[verb](*numbers)

    async def _people(self, verb: Verb, assessment: int, *numbers: int) -> Screen:
        view = await self._view(assessment)
        say = self.say.within(view.revision)
        is_told = view.summary or verb is Verb.PEOPLE_CONFIDENTIALITY
        return OF_PEOPLE[verb](view, say, *numbers) if is_told else draw_participation(view, say)

    @property
    def _others(self) -> Mapping[Verb, Callable[..., Awaitable[Screen]]]:
        return {
            Verb.PEOPLE_SUMMARIES: self._summaries,
            Verb.ROUNDS: self._rounds,
            Verb.ROUND: self._round,
            Verb.ROUND_CLOSE: self._closing,
            Verb.BRANCHES: self._branches,
            Verb.MINE: self._mine,
            Verb.SCHEDULE: self._schedule,
            Verb.SCHEDULE_DEPARTMENT: self._scheduled,
            Verb.DEPARTMENTS: self._departments,
        }

    async def _summaries(self) -> Screen:
        found = await list_summaries(**self._place, telegram_id=self.member.person.telegram_id)
        return draw_choice_of_summaries(found, self.say)

    async def _rounds(self, page: int) -> Screen:
        return draw_rounds(await read_rounds(**self._place, tapper=self._tapper), self.say, page=page)

    async def _round(self, round_: int, page: int) -> Screen:
        return draw_round(await read_round(**self._place, tapper=self._tapper, round_=round_), self.say, page=page)

    async def _closing(self, round_: int, _: int) -> Screen:
        return draw_closing(await read_round(**self._place, tapper=self._tapper, round_=round_), self.say)

    async def _branches(self, area: int, page: int) -> Screen:
        return draw_branches(await read_branches(**self._place, tapper=self._tapper, area=area), self.say, page=page)

    async def _mine(self, page: int) -> Screen:
        return draw_mine(await read_mine(**self._place, tapper=self._tapper), self.say, page=page)

    async def _departments(self) -> Screen:
        found = await read_departments(**self._place, **self._who)
        assert found
        return draw_departments(found, self.say)

    async def _schedule(self, page: int) -> Screen:
        found = await read_schedule(**self._place, tapper=self._tapper, now=self.town.now)
        return draw_schedule(found, self.say, page=page)

    async def _scheduled(self, department: int) -> Screen:
        found = await read_schedule(**self._place, tapper=self._tapper, now=self.town.now)
        return draw_scheduled(found, found.find(department), self.say)

    async def _look_at_files(self) -> None:
        for view in [view for view in self._views.values() if view.summary]:
            for kind, draw in OF_DEPARTMENT.items():
                drawing = await draw(self._context, view, self.say.within(view.revision))
                self.seen[f"file {view.assessment} {kind}"] = repr(drawing)
        if may_see_institution(self.member) and (planning := await self._planning()).seen.view.overall.asked:
            for whole, sketch in OF_INSTITUTION.items():
                self.seen[f"file {whole}"] = repr(await sketch(self._context, planning, self.say))

    async def _look_at_notices(self) -> None:
        rounds = await self.town.database.read(
            lambda connection: [row["id"] for row in connection.execute("SELECT id FROM rounds")]
        )
        for round_ in rounds:
            for word in (word_call, word_completion, word_outcome):
                notice = await word(self._context, self.town.institution, self.member.person.id, {"round": round_})
                if notice:
                    self._keep(f"notice {word.__name__} {round_}", notice.screen)

    async def _view(self, assessment: int) -> DepartmentView:
        if assessment not in self._views:
            self._views[assessment] = await read_people_summary(**self._place, **self._who, assessment=assessment)
        return self._views[assessment]

    async def _institution(self) -> InstitutionReading:
        if "institution" not in self._read:
            self._read["institution"] = await read_institution(**self._place, **self._who, compared=True)
        return cast(InstitutionReading, self._read["institution"])

    async def _related(self) -> InstitutionReading:
        if "related" not in self._read:
            self._read["related"] = await read_related(**self._place, **self._who)
        return cast(InstitutionReading, self._read["related"])

    async def _structure(self) -> StructureReading:
        if "structure" not in self._read:
            self._read["structure"] = await read_structure(**self._place, tapper=self._tapper)
        return cast(StructureReading, self._read["structure"])

    async def _planning(self) -> Planning:
        if "planning" not in self._read:
            self._read["planning"] = await read_strategy(**self._place, tapper=self._tapper)
        return cast(Planning, self._read["planning"])

    @property
    def _place(self) -> Mapping[str, Any]:
        return {"database": self.town.database, "contents": self.town.contents}

    @property
    def _who(self) -> Mapping[str, Any]:
        return {"telegram_id": self.member.person.telegram_id, "institution": self.town.institution}

    @property
    def _tapper(self) -> Tapper:
        return Tapper(update=None, telegram_id=self.member.person.telegram_id, institution=self.town.institution)

    @property
    def _context(self) -> Context:
        """As much of it as reading and putting into words needs."""
        return cast(Context, SimpleNamespace(**self._place, now=lambda: self.town.now, say_to=lambda _: self.say))
