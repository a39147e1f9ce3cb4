"""Every screen there is, once in each state that reads differently: drawn for snapshots and in every language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from bot.assessment.asking import Asking, DepartmentLine, Departments
from bot.assessment.flow import Audience, Standing
from bot.assessment.inputs import Begin, Choose, GoTo, Skip
from bot.assessment.notes import Attachments, Evidence, Note
from bot.assessment.people import Department, RoleKind
from bot.assessment.run import Place
from bot.screens.answering import draw_card, draw_moved, draw_paused, draw_what_counts
from bot.screens.answers import draw_answers
from bot.screens.departments import draw_departments, draw_nothing_open
from bot.screens.helping import draw_apology, draw_help, draw_unknown_command
from bot.screens.joining import draw_group, draw_invite_not_valid, draw_joined_notice, draw_stranger, draw_welcome
from bot.screens.language import draw_languages, offer_languages
from bot.screens.noting import (
    draw_attachments,
    draw_evidence,
    draw_note_or_answer,
    draw_odd_kind,
    draw_too_long,
    draw_too_many,
)
from bot.screens.screen import Screen
from bot.screens.setting_up import draw_done, draw_language_question, draw_name_question, draw_time_zone_question
from bot.screens.summary import (
    draw_finding,
    draw_reliant,
    draw_rules,
    draw_strengths,
    draw_summary,
)
from bot.screens.working import Ending, draw_ended, draw_lost, draw_working
from bot.texts import Language, Markup

from .asks import ASK_SCREENS
from .bearers import BEARER_SCREENS
from .confidential import CONFIDENTIAL_SCREENS
from .files import FILE_SCREENS
from .filling import SHEET_SCREENS
from .follow_ups import FOLLOW_UP_SCREENS
from .forgetting import FORGETTING_SCREENS
from .institutions import INSTITUTION_SCREENS
from .people import PEOPLE_HERE_SCREENS
from .planning import STRATEGY_SCREENS
from .plans import PLAN_SCREENS
from .related import RELATED_SCREENS
from .reminders import REMINDER_SCREENS
from .rounds import ROUND_SCREENS
from .scene import INSTITUTION, MESSAGE, Act, Scene, member
from .schedules import SCHEDULE_SCREENS
from .structures import STRUCTURE_SCREENS
from .switching import SWITCHING_SCREENS
from .tool import TOOL_SCREENS
from .voices import PEOPLE_SCREENS

Draw = Callable[[Scene, Language], Screen]

MEETS, PARTLY, NOT, OUT, UNKNOWN = (partial(Choose, number=number) for number in range(5))
EVERYTHING = partial(Begin, everything=True)
ALL_ANSWERED: list[Act] = [EVERYTHING, MEETS, PARTLY, NOT, OUT, UNKNOWN, MEETS, PARTLY, NOT, MEETS, PARTLY]
SKIPS: list[Act] = [Skip] * 10
MIXED = {
    "hr-bonus-rewards-quality": "not",
    "hr-targets-realistic": "partly",
    "hr-code-of-conduct-signed": "meets",
    "hr-misconduct-sanctioned": "partly",
    "hr-past-conduct-checked": "meets",
    "hr-training-before-field": "unknown",
    "hr-appraisal-client-treatment": "meets",
    "hr-safe-reporting": "not",
    "hr-confidentiality-signed": "out",
}
COMMANDS = ("start", "departments", "summary", "help")
MANAGERS_COMMANDS = ("start", "departments", "summary", "rounds", "invite", "help")
HELD = Attachments(
    notes=(Note(message=MESSAGE, text="Signed by all,\nbut two agents are missing."),),
    evidence=(
        Evidence(message=MESSAGE + 1, file_id="a", photo=True),
        Evidence(message=MESSAGE + 2, file_id="b", photo=False, name="Code of conduct 2026.pdf"),
    ),
)
FILE = Markup("Report, Human Resources")
HR = Department(id=9_999, name=None, areas=("hr",))
BRANCH = Department(id=10_000, name="Branch “Lake & Hill”", areas=("cc",))
TWO_AREAS = Department(id=10_001, name="Back office", areas=("fn", "it"))
EMPTY = Departments(member=member(), lines=())


def of_run(make: Callable[[Scene], Asking], draw: Callable[[Asking, Language], Screen] = draw_card) -> Draw:
    """A screen of a run, in the words that the run has pinned."""

    def drawn(scene: Scene, say: Language) -> Screen:
        asking = make(scene)
        return draw(asking, say.within(asking.revision))

    return drawn


def card(*acts: Act, narrow: bool = False, area: str = "hr", department: str | None = None) -> Draw:
    return of_run(lambda scene: scene.ask(*acts, narrow=narrow, area=area, department=department))


def summary(draw: Callable[[Asking, Language], Screen], answers: Mapping[str, str] = MIXED) -> Draw:
    return of_run(lambda scene: scene.sum_up(answers), draw)


def holding(scene: Scene) -> Asking:
    return replace(scene.ask(EVERYTHING, MEETS), attachments=HELD)


def few(scene: Scene, *, asked: int) -> Asking:
    """The introduction of a flow in which frontline staff are asked only so much."""
    asking = scene.ask(narrow=True)
    numbers = {name: number for number, name in enumerate(asking.flow.questions)}
    sections = tuple(
        replace(
            section,
            questions=tuple(
                replace(it, condition=None, audience=Audience.BOTH if numbers[it.id] < asked else Audience.MANAGER)
                for it in section.questions
            ),
        )
        for section in asking.flow.sections
    )
    return replace(asking, revision=replace(asking.revision, flow=replace(asking.flow, sections=sections)))


def ended(ending: Ending, _: Scene, say: Language) -> Screen:
    return draw_ended(ending, what=FILE, say=say)


def departments(scene: Scene) -> Departments:
    """One not begun, one under way, one handed in, and one that covers two areas."""
    return Departments(
        member=member(),
        lines=(
            DepartmentLine(department=HR, area="hr", area_number=7, asking=scene.ask(EVERYTHING, MEETS, MEETS)),
            DepartmentLine(
                department=BRANCH,
                area="cc",
                area_number=10,
                asking=replace(scene.sum_up({}, area="cc", place=Place.SUBMITTED), summary=None),
            ),
            DepartmentLine(department=TWO_AREAS, area="fn", area_number=3, asking=None),
            DepartmentLine(department=TWO_AREAS, area="it", area_number=9, asking=None),
        ),
    )


SCREENS: Mapping[str, Draw] = {
    **ROUND_SCREENS,
    **ASK_SCREENS,
    **BEARER_SCREENS,
    **CONFIDENTIAL_SCREENS,
    **STRATEGY_SCREENS,
    **PLAN_SCREENS,
    **SCHEDULE_SCREENS,
    **FOLLOW_UP_SCREENS,
    **STRUCTURE_SCREENS,
    **SWITCHING_SCREENS,
    **RELATED_SCREENS,
    **REMINDER_SCREENS,
    **TOOL_SCREENS,
    **SHEET_SCREENS,
    **FILE_SCREENS,
    **INSTITUTION_SCREENS,
    **PEOPLE_SCREENS,
    **PEOPLE_HERE_SCREENS,
    **FORGETTING_SCREENS,
    "introduction": card(),
    "question for a department of several areas": of_run(
        lambda scene: replace(scene.ask(EVERYTHING, area="fn"), department=TWO_AREAS)
    ),
    "introduction of a department with its own name": card(department="People & Culture"),
    "introduction for frontline staff": card(narrow=True),
    "introduction with few questions for frontline staff": of_run(partial(few, asked=4)),
    "introduction with one question for frontline staff": of_run(partial(few, asked=1)),
    "introduction with no question for frontline staff": of_run(partial(few, asked=0)),
    "first question": card(EVERYTHING),
    "second question": card(EVERYTHING, MEETS),
    "question answered before": card(EVERYTHING, NOT, partial(GoTo, number=0)),
    "question skipped to": card(EVERYTHING, Skip),
    "question after a change": card(EVERYTHING, MEETS, MEETS, partial(GoTo, number=0), PARTLY),
    "question after a change that drops a follow-up": card(*ALL_ANSWERED[:8], Skip, partial(GoTo, number=5), NOT),
    "question that holds notes and evidence": of_run(holding),
    "what counts": of_run(lambda scene: scene.ask(EVERYTHING, MEETS), draw_what_counts),
    "all answers": of_run(lambda scene: scene.ask(EVERYTHING, MEETS, PARTLY, Skip, UNKNOWN), draw_answers),
    "review with everything answered": card(*ALL_ANSWERED),
    "review with questions left": card(EVERYTHING, MEETS, *SKIPS[1:]),
    "review with nothing answered": card(EVERYTHING, *SKIPS),
    "review for frontline staff": card(Begin, *[MEETS] * 8, narrow=True),
    "review after a change": card(*ALL_ANSWERED, partial(GoTo, number=0), NOT),
    "paused": of_run(lambda scene: scene.ask(EVERYTHING, MEETS), draw_paused),
    "moved": of_run(lambda scene: scene.ask(EVERYTHING), draw_moved),
    "notes": of_run(holding, draw_attachments),
    "notes with nothing kept": of_run(lambda scene: scene.ask(EVERYTHING), draw_attachments),
    "evidence seen again": of_run(holding, lambda asking, say: draw_evidence(asking, HELD.evidence[1], say)),
    "note or answer": of_run(
        lambda scene: scene.ask(EVERYTHING),
        lambda asking, say: draw_note_or_answer(
            asking,
            asking.flow.questions[asking.walk.at or ""].scale.choices[0],
            text="yes",
            message=MESSAGE,
            say=say,
        ),
    ),
    "note too long": lambda _, say: draw_too_long(say, room=12, length=480),
    "too many files": lambda _, say: draw_too_many(say),
    "odd kind": lambda _, say: draw_odd_kind(say),
    "summary": summary(draw_summary),
    "summary, last page": summary(lambda asking, say: draw_summary(asking, say, page=99)),
    "summary with few answers": summary(draw_summary, {"hr-past-conduct-checked": "partly"}),
    "summary with nothing to put right": of_run(lambda scene: scene.answer_all("meets"), draw_summary),
    "summary of unknown answers": of_run(lambda scene: scene.answer_all("unknown"), draw_summary),
    "summary without answers": summary(draw_summary, {}),
    "summary of a run under way": of_run(
        lambda scene: scene.sum_up({"hr-safe-reporting": "not"}, place=Place.QUESTION), draw_summary
    ),
    "summary of a closed round": of_run(lambda scene: replace(scene.sum_up(MIXED), closed=True), draw_summary),
    "finding": summary(lambda asking, say: draw_finding(asking, say, number=0, page=1)),
    "finding with known surroundings": of_run(
        lambda scene: scene.sum_up(MIXED, around=Standing.PARTLY),
        lambda asking, say: draw_finding(asking, say, number=3, page=0),
    ),
    "finding that concerns nobody else": of_run(
        lambda scene: scene.answer_all("not"), lambda asking, say: draw_finding(asking, say, number=4, page=0)
    ),
    "strengths": summary(draw_strengths),
    "strengths, none": summary(draw_strengths, {}),
    "who relies on us": of_run(lambda scene: scene.answer_all("meets", area="cc"), draw_reliant),
    "who relies on us, nobody": of_run(lambda scene: scene.answer_all("meets", area="em"), draw_reliant),
    "rules": summary(draw_rules),
    "departments": lambda scene, say: draw_departments(departments(scene), say),
    "departments, none": lambda _, say: draw_departments(EMPTY, say),
    "departments after a welcome": lambda scene, say: draw_departments(
        departments(scene), say, said_before=draw_welcome(member(), say)
    ),
    "nothing open": lambda scene, say: draw_nothing_open(departments(scene), say),
    "nothing open, nothing under way": lambda _, say: draw_nothing_open(EMPTY, say),
    "help": lambda _, say: draw_help(say, commands=COMMANDS),
    "help for managers": lambda _, say: draw_help(say, commands=MANAGERS_COMMANDS),
    "unknown command": lambda _, say: draw_unknown_command(say, commands=COMMANDS),
    "apology": lambda _, say: draw_apology(say, reference="4f1c09ab"),
    "stranger": lambda _, say: draw_stranger(say),
    "invite not valid": lambda _, say: draw_invite_not_valid(say),
    "group": lambda _, say: draw_group(say),
    "joined notice": lambda _, say: draw_joined_notice(member(RoleKind.STAFF, frontline=True), say),
    "welcome before the institution has a name": lambda _, say: Screen(
        text=draw_welcome(replace(member(), institution=replace(INSTITUTION, name="")), say)
    ),
    "languages": lambda _, say: draw_languages(INSTITUTION.id, ["en", "fr", "pt-BR", "ar"], say),
    "languages, one just chosen": lambda _, say: draw_languages(INSTITUTION.id, ["en", "fr"], say, chosen=True),
    "languages, only one": lambda _, say: draw_languages(INSTITUTION.id, ["en"], say),
    "departments after a welcome with languages": lambda scene, say: offer_languages(
        draw_departments(departments(scene), say, said_before=draw_welcome(member(), say)),
        INSTITUTION.id,
        ["en", "fr", "es", "ru", "ar"],
        say,
    ),
    "set-up: name": lambda _, say: draw_name_question(say, said_before=draw_welcome(member(), say)),
    "set-up: language": lambda _, say: draw_language_question(INSTITUTION, ["en", "fr", "pt-BR", "ar"], say),
    "set-up: time zone": lambda _, say: draw_time_zone_question(INSTITUTION, ["Africa/Nairobi", "Asia/Kolkata"], say),
    "set-up: time zone not found": lambda _, say: draw_time_zone_question(
        INSTITUTION, ["Africa/Nairobi"], say, not_found=True
    ),
    "set-up: done": lambda _, say: Screen(text=draw_done(INSTITUTION, say)),
    "work": lambda _, say: working(say, step=1, steps=1),
    "work of several steps": lambda _, say: working(say, step=2, steps=3),
    **{f"work {ending}": partial(ended, ending) for ending in Ending},
    "work that is lost": lambda _, say: draw_lost(say),
}


def working(say: Language, *, step: int, steps: int) -> Screen:
    return draw_working(
        institution=INSTITUTION.id, number=1_795_000_000_000, what=FILE, step=step, steps=steps, say=say
    )
