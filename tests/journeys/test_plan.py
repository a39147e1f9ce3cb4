"""The plan of action: who may do what with it, and what comes of asking once more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from sqlite3 import Connection

import pytest

from bot.assessment.action import ON_THE_WAY, Deed, Owner, Status
from bot.assessment.errors import Refused
from bot.assessment.flow import Standing
from bot.assessment.people import Member, RoleKind
from bot.assessment.plan import ActionReading, PlanReading, Whose
from bot.assessment.rechecking import Rechecked
from bot.assessment.round import Privacy
from bot.journeys.acting import act_on, drop, give, move, redate, reword
from bot.journeys.hearing import Hearing
from bot.journeys.plan import pending_actions, read_action, read_plan
from bot.journeys.rechecking import answer_recheck, ask_another, keep_remark
from storage.assessments import last_closed_assessments
from storage.people import mark_reachable, member_by_id
from tests.journeys.rounds import closes_round, name, opens_round, put_down, rows, tapper
from tests.journeys.town import Town

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)
QUESTION = "hr-safe-reporting"


@dataclass(kw_only=True)
class Office:
    """A department that has something to put right, and its people."""

    town: Town
    leader: Member
    manager: Member
    clerk: Member
    frontline: Member

    def place(self, question: str = QUESTION) -> int:
        return list(self.town.contents.edition("umoja").content.area_of).index(question)

    async def department(self, area: str = "hr") -> int:
        return (await self.town.departments())[area].id

    async def acts(self, member: Member, question: str = QUESTION, *, anywhere: bool = False) -> tuple[int, ...]:
        return await act_on(
            self.town.database,
            self.town.contents,
            tapper(self.town, member),
            number=self.place(question),
            department=0 if anywhere else await self.department(),
            now=self.town.now,
        )

    async def sees(self, member: Member, action: int) -> ActionReading:
        return await read_action(
            self.town.database, self.town.contents, tapper(self.town, member), action=action, now=self.town.now
        )

    async def plan(self, member: Member) -> PlanReading:
        return await read_plan(self.town.database, self.town.contents, tapper(self.town, member), now=self.town.now)

    async def moves(self, member: Member, action: int, deed: Deed, *, step: int | None = None, pick: int = 0) -> bool:
        """Tap on a deed; whether the button was of how the action stood before."""
        seen = (await self.sees(member, action)).action.step if step is None else step
        _, moved_on = await move(
            self.town.database,
            self.town.contents,
            tapper(self.town, member),
            action=action,
            place=ON_THE_WAY.index(deed),
            step=seen,
            pick=lambda count: pick % count,
            now=self.town.now,
        )
        return moved_on

    async def gives(self, member: Member, action: int, to: Member | None, *, area: str = "hr") -> ActionReading:
        return await give(
            self.town.database,
            self.town.contents,
            tapper(self.town, member),
            action=action,
            department=await self.department(area),
            member=to.id if to else 0,
            now=self.town.now,
        )

    async def asked(self) -> list[tuple[int, int]]:
        """Who is asked now: rechecks with their members."""
        return [(a, b) for a, b in await rows(self.town, "SELECT id, member_id FROM rechecks WHERE passed_at IS NULL")]

    async def witness(self) -> Member:
        ((_, asked),) = await self.asked()
        found = await self.town.database.read(
            lambda connection: member_by_id(connection, institution=self.town.institution, member=asked)
        )
        assert found
        return found

    async def answers(self, member: Member, choice: int, *, recheck: int | None = None) -> Rechecked:
        number = recheck or (await self.asked())[0][0]
        return await answer_recheck(
            self.town.database,
            self.town.contents,
            tapper(self.town, member),
            recheck=number,
            place=choice,
            pick=lambda _: 0,
            now=self.town.now,
        )

    async def standing(self, question: str = QUESTION) -> Standing | None:
        """How the responsibility stands by what leaders hear."""

        def unit(connection: Connection) -> Standing | None:
            hearing = Hearing(connection=connection, contents=self.town.contents, reader=self.leader)
            (found,) = last_closed_assessments(connection, self.town.institution)
            tallies = hearing.hear(found)
            return tallies.standings[question] if tallies else None

        return await self.town.database.read(unit)


async def open_office(town: Town, privacy: Privacy = Privacy.NAMED, *, more: int = 0) -> Office:
    office = Office(
        town=town,
        leader=await town.joins(LEADER),
        manager=await town.joins(MANAGER, "hr"),
        clerk=await town.joins(STAFF, "hr"),
        frontline=await town.joins(STAFF, "hr", frontline=True),
    )
    others = [await town.joins(STAFF, "hr", frontline=True) for _ in range(more)]
    round_ = await opens_round(town, office.leader, "hr", privacy=privacy)
    for member in (office.manager, office.clerk, office.frontline, *others):
        await town.hands_in(member, "hr", hr_safe_reporting=NOT)
    await closes_round(town, office.leader, round_)
    return office


@pytest.fixture
async def office(town: Town) -> Office:
    return await open_office(town)


class TestMaking:
    async def test_a_finding_is_an_action_by_one_tap(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        action = (await office.sees(office.manager, number)).action
        assert (action.question, action.status) == (QUESTION, Status.AGREED)
        assert action.owner == Owner(department=await office.department(), member=None)
        importance = office.town.contents.edition("umoja").content.flows["hr"].questions[QUESTION].importance
        days = {"critical": 30, "major": 60, "minor": 90}[importance]
        assert action.due_on == office.town.now.date() + timedelta(days=days)

    async def test_a_second_tap_finds_the_same(self, office: Office) -> None:
        assert await office.acts(office.manager) == await office.acts(office.leader)
        assert len(await rows(office.town, "SELECT * FROM actions")) == 1

    async def test_leaders_act_wherever_it_was_found(self, office: Office) -> None:
        assert len(await office.acts(office.leader, anywhere=True)) == 1

    async def test_nobody_else_may(self, office: Office) -> None:
        stranger = await office.town.joins(MANAGER, "it")
        for member in (office.clerk, office.frontline, stranger):
            with pytest.raises(Refused, match="not-yours"):
                await office.acts(member)
        with pytest.raises(Refused, match="not-yours"):
            await office.acts(office.manager, anywhere=True)
        with pytest.raises(Refused, match="not-yours"):
            await office.acts(office.leader, "it-access-by-role")
        assert await rows(office.town, "SELECT * FROM actions") == []

    async def test_the_managers_of_the_department_hear_of_it_and_those_who_rely_on_it(self, office: Office) -> None:
        content = office.town.contents.edition("umoja").content
        relying = {content.area_of[it] for it in content.relied_on_by[QUESTION]}
        other = await office.town.joins(MANAGER, *sorted(relying))
        await office.acts(office.leader)
        assert await put_down(office.town, "actions-given") == name(office.manager)
        assert await put_down(office.town, "actions-related") == name(other)

    async def test_whoever_makes_it_is_told_nothing(self, office: Office) -> None:
        await office.acts(office.manager)
        assert await put_down(office.town, "actions-given") == []


class TestGiving:
    async def test_a_person_gets_it_and_hears_of_it(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        reading = await office.gives(office.manager, number, office.clerk)
        assert reading.planned.owner == office.clerk
        assert await put_down(office.town, "actions-given") == name(office.clerk)
        assert [it.action.id for it in (await office.plan(office.clerk)).part(Whose.MINE)] == [number]

    async def test_leaders_have_it_done_elsewhere_and_managers_only_where_they_direct(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        with pytest.raises(Refused, match="not-yours"):
            await office.gives(office.manager, number, None, area="it")
        reading = await office.gives(office.leader, number, None, area="it")
        assert reading.planned.at.areas == ("it",)
        assert reading.planned.department.areas == ("hr",)

    async def test_nobody_gets_it_who_does_not_work_there(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        with pytest.raises(Refused, match="not-yours"):
            await office.gives(office.manager, number, await office.town.joins(STAFF, "it"))

    async def test_it_falls_back_to_the_department_when_its_owner_leaves(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        await office.gives(office.manager, number, office.clerk)
        await office.town.database.transaction(
            lambda connection: connection.execute("UPDATE members SET removed_at = 1 WHERE id = ?", (office.clerk.id,))
        )
        planned = (await office.sees(office.manager, number)).planned
        assert (planned.owner, planned.owner_before) == (None, office.clerk.person.name)
        assert [it.action.id for it in (await office.plan(office.manager)).part(Whose.MINE)] == [number]
        pending = await office.town.database.read(lambda connection: pending_actions(connection, office.manager))
        assert [it.subject for it in pending] == [number]


class TestWhoMay:
    async def test_staff_see_their_departments_actions_and_change_nothing(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        reading = await office.sees(office.clerk, number)
        assert not (reading.may_steer or reading.may_carry_out)
        with pytest.raises(Refused, match="not-yours"):
            await office.moves(office.clerk, number, Deed.BEGIN)
        with pytest.raises(Refused, match="not-yours"):
            await office.gives(office.clerk, number, office.clerk)

    async def test_its_owner_moves_it_up_to_said_done_and_no_further(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        await office.gives(office.manager, number, office.clerk)
        reading = await office.sees(office.clerk, number)
        assert reading.may_carry_out and not reading.may_steer
        await office.moves(office.clerk, number, Deed.BEGIN)
        await office.moves(office.clerk, number, Deed.SAY_DONE)
        assert (await office.sees(office.clerk, number)).action.status is Status.SAID_DONE
        database, contents, by = office.town.database, office.town.contents, tapper(office.town, office.clerk)
        with pytest.raises(Refused, match="not-yours"):
            await drop(database, contents, by, action=number, reason="not needed", now=office.town.now)
        with pytest.raises(Refused, match="not-yours"):
            await redate(database, contents, by, action=number, day=office.town.now.date(), now=office.town.now)

    async def test_others_learn_nothing_of_it(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        other = await office.town.joins(MANAGER, "it")
        for action in (number, 999):
            with pytest.raises(Refused, match="not-yours"):
                await office.sees(other, action)
        assert (await office.plan(other)).living == ()


class TestMoves:
    async def test_a_doubled_tap_moves_once_and_says_nothing(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        assert not await office.moves(office.manager, number, Deed.BEGIN, step=0)
        assert not await office.moves(office.manager, number, Deed.BEGIN, step=0)
        assert (await office.sees(office.manager, number)).action.step == 1

    async def test_an_old_button_moves_nothing_and_says_so(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        await office.moves(office.manager, number, Deed.BEGIN)
        await office.moves(office.manager, number, Deed.SAY_DONE)
        assert await office.moves(office.manager, number, Deed.BEGIN, step=0)
        assert (await office.sees(office.manager, number)).action.status is Status.SAID_DONE

    async def test_every_deed_stays_on_record_with_who_did_it(self, office: Office) -> None:
        (number,) = await office.acts(office.leader)
        town = office.town
        by = tapper(town, office.manager)
        await reword(town.database, town.contents, by, action=number, words="Put up\na box", now=town.now)
        day = town.now.date() + timedelta(days=10)
        await redate(town.database, town.contents, by, action=number, day=day, now=town.now)
        await office.gives(office.manager, number, office.clerk)
        await office.moves(office.clerk, number, Deed.BEGIN)
        reading = await drop(town.database, town.contents, by, action=number, reason="Done otherwise", now=town.now)
        assert [(it.deed, it.by) for it in reading.moves] == [
            (Deed.AGREE, office.leader.person.name),
            (Deed.REWORD, office.manager.person.name),
            (Deed.REDATE, office.manager.person.name),
            (Deed.GIVE, office.manager.person.name),
            (Deed.BEGIN, office.clerk.person.name),
            (Deed.DROP, office.manager.person.name),
        ]
        assert reading.moves[2].due_on == day
        assert reading.moves[3].to == office.clerk.person.name
        assert reading.moves[5].reason == "Done otherwise"
        assert reading.action.words == "Put up a box"
        assert len(await rows(town, "SELECT * FROM trail WHERE text LIKE '%\"action-%'")) == 6

    async def test_what_is_dropped_can_be_made_an_action_again(self, office: Office) -> None:
        (number,) = await office.acts(office.manager)
        town = office.town
        await drop(
            town.database, town.contents, tapper(town, office.manager), action=number, reason="Later", now=town.now
        )
        assert (await office.plan(office.manager)).living == ()
        assert await office.acts(office.manager) != (number,)

    @pytest.mark.parametrize("days", [-1, 731])
    async def test_it_is_not_due_in_the_past_or_in_years(self, office: Office, days: int) -> None:
        (number,) = await office.acts(office.manager)
        town = office.town
        with pytest.raises(Refused, match="action-day-out-of-reach"):
            await redate(
                town.database,
                town.contents,
                tapper(town, office.manager),
                action=number,
                day=town.now.date() + timedelta(days=days),
                now=town.now,
            )

    async def test_what_is_late_comes_first(self, office: Office) -> None:
        (first,) = await office.acts(office.manager)
        (second,) = await office.acts(office.manager, "hr-targets-realistic")
        town = office.town
        await redate(
            town.database,
            town.contents,
            tapper(town, office.manager),
            action=second,
            day=town.now.date() + timedelta(days=1),
            now=town.now,
        )
        town.now += timedelta(days=2)
        living = (await office.plan(office.manager)).living
        assert [it.action.id for it in living] == [second, first]
        assert living[0].action.is_late(town.now.date())


class TestAskingAgain:
    async def said_done(self, office: Office) -> int:
        (number,) = await office.acts(office.manager)
        await office.moves(office.manager, number, Deed.SAY_DONE)
        return number

    async def test_somebody_is_asked_who_does_the_work_and_did_not_close_it(self, office: Office) -> None:
        await self.said_done(office)
        assert [member for _, member in await office.asked()] == [office.frontline.id]
        assert await put_down(office.town, "recheck") == name(office.frontline)

    async def test_who_has_blocked_the_bot_is_not_asked(self, office: Office) -> None:
        account = office.frontline.person.telegram_id
        await office.town.database.transaction(
            lambda connection: mark_reachable(connection, account, blocked_at=office.town.now)
        )
        await self.said_done(office)
        assert [member for _, member in await office.asked()] == [office.clerk.id]

    async def test_the_same_answer_confirms_it_and_changes_the_assessment(self, office: Office) -> None:
        assert await office.standing() is Standing.NOT
        number = await self.said_done(office)
        assert (await office.answers(office.frontline, MEETS)).status is Status.CONFIRMED
        assert await office.standing() is Standing.MEETS
        reading = await office.sees(office.manager, number)
        assert reading.action.status is Status.CONFIRMED
        assert (reading.moves[-1].by, reading.moves[-1].standing) == (office.frontline.person.name, Standing.MEETS)
        assert reading.stands is Standing.MEETS
        assert await put_down(office.town, "action-answered") == name(office.manager)

    async def test_another_answer_lets_it_go_on_with_what_was_said(self, office: Office) -> None:
        number = await self.said_done(office)
        answered = await office.answers(office.frontline, PARTLY)
        assert (answered.status, answered.asks_why) == (Status.IN_PROGRESS, True)
        assert await office.standing() is Standing.NOT
        ((prompt,),) = await rows(office.town, "SELECT prompt FROM members WHERE prompt IS NOT NULL")
        written = int(prompt.partition("@")[0].partition(".")[2])
        by = tapper(office.town, office.frontline)
        assert await keep_remark(office.town.database, by, move=written, remark="Nobody knows of the box.")
        last = (await office.sees(office.manager, number)).moves[-1]
        assert (last.deed, last.standing, last.reason) == (Deed.REOPEN, Standing.PARTLY, "Nobody knows of the box.")

    async def test_nobody_adds_a_remark_to_what_another_said(self, office: Office) -> None:
        await self.said_done(office)
        await office.answers(office.frontline, PARTLY)
        by = tapper(office.town, office.clerk)
        assert not await keep_remark(office.town.database, by, move=2, remark="Me too.")

    async def test_who_does_not_know_passes_it_on_to_somebody_else(self, office: Office) -> None:
        number = await self.said_done(office)
        assert (await office.answers(office.frontline, UNKNOWN)).status is Status.SAID_DONE
        assert [member for _, member in await office.asked()] == [office.clerk.id]
        await office.answers(office.clerk, UNKNOWN)
        await office.answers(office.leader, UNKNOWN)
        assert await office.asked() == []
        reading = await office.sees(office.manager, number)
        assert not reading.is_asked_again and not reading.could_be_asked

    async def test_a_doubled_answer_counts_once_and_only_his_who_was_asked(self, office: Office) -> None:
        number = await self.said_done(office)
        ((recheck, _),) = await office.asked()
        assert (await office.answers(office.clerk, MEETS, recheck=recheck)).status is None
        assert (await office.sees(office.manager, number)).action.status is Status.SAID_DONE
        await office.answers(office.frontline, MEETS, recheck=recheck)
        assert (await office.answers(office.frontline, NOT, recheck=recheck)).status is None
        assert (await office.sees(office.manager, number)).action.status is Status.CONFIRMED

    async def test_what_is_taken_back_is_asked_no_more(self, office: Office) -> None:
        number = await self.said_done(office)
        ((recheck, _),) = await office.asked()
        await office.moves(office.manager, number, Deed.TAKE_BACK)
        assert (await office.answers(office.frontline, MEETS, recheck=recheck)).status is None
        assert (await office.sees(office.manager, number)).action.status is Status.IN_PROGRESS

    async def test_somebody_else_can_be_asked(self, office: Office) -> None:
        number = await self.said_done(office)
        town = office.town
        _, asked = await ask_another(
            town.database,
            town.contents,
            tapper(town, office.manager),
            action=number,
            pick=lambda _: 0,
            now=town.now,
        )
        assert asked
        assert [member for _, member in await office.asked()] == [office.clerk.id]
        with pytest.raises(Refused, match="not-yours"):
            await ask_another(
                town.database,
                town.contents,
                tapper(town, office.clerk),
                action=number,
                pick=lambda _: 0,
                now=town.now,
            )

    async def test_whom_chance_picks_is_asked(self, town: Town) -> None:
        office = await open_office(town, more=2)
        (number,) = await office.acts(office.manager)
        await office.moves(office.manager, number, Deed.SAY_DONE, pick=2)
        ((_, member),) = await office.asked()
        assert member == max(it for (it,) in await rows(town, "SELECT id FROM members WHERE frontline = 1"))


class TestConfidential:
    async def test_nobody_is_named_and_the_figures_change_all_the_same(self, town: Town) -> None:
        office = await open_office(town, Privacy.CONFIDENTIAL, more=4)
        (number,) = await office.acts(office.manager)
        await office.moves(office.manager, number, Deed.SAY_DONE)
        witness = await office.witness()
        assert (await office.answers(witness, MEETS)).status is Status.CONFIRMED
        reading = await office.sees(office.leader, number)
        assert (reading.moves[-1].deed, reading.moves[-1].by) == (Deed.CONFIRM, None)
        assert await office.standing() is Standing.MEETS
        assert await rows(town, "SELECT * FROM rechecks") == []
        assert await rows(town, "SELECT settled_by FROM settled_answers") == [(None,)]
        entries = await rows(town, "SELECT text FROM trail WHERE text LIKE '%said-done%' OR text LIKE '%settled%'")
        assert len(entries) == 3
        assert not any(witness.key in text for (text,) in entries)

    async def test_another_answer_asks_for_no_remark_that_would_tell_whose_it_is(self, town: Town) -> None:
        office = await open_office(town, Privacy.CONFIDENTIAL, more=4)
        (number,) = await office.acts(office.manager)
        await office.moves(office.manager, number, Deed.SAY_DONE)
        witness = await office.witness()
        assert not (await office.answers(witness, NOT)).asks_why
        assert (await office.sees(office.leader, number)).moves[-1].by is None

    async def test_where_too_few_could_be_asked_nobody_is(self, town: Town) -> None:
        office = await open_office(town, Privacy.CONFIDENTIAL)
        (number,) = await office.acts(office.manager)
        await office.moves(office.manager, number, Deed.SAY_DONE)
        assert await office.asked() == []
        assert not (await office.sees(office.leader, number)).could_be_asked
