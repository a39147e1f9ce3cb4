"""One action: what, who, until when, how far it is and what happened; and what is asked to change it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.assessment.action import DAYS, LONGEST_WORDS, ON_THE_WAY, Action, Deed, Move, Status
from bot.assessment.people import Member
from bot.assessment.plan import ActionReading
from bot.screens.buttons import button, choice_button, one_each, row
from bot.screens.findings import draw_state
from bot.screens.layout import lines, paginate, paragraphs, shorten
from bot.screens.naming import department_names, whole_department_name
from bot.screens.plan_frame import NAME, draw_status, draw_title, lead, name_owner, to_action, to_plan
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Button, Emphasis, Rows, Screen
from bot.screens.structure_frame import LABEL, cut
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

MOVES_SHOWN = 4
"""The last ones, on the action's page."""
MOVES_ON_A_PAGE = 12


def draw_action(reading: ActionReading, say: Language) -> Screen:
    """An action in full, with what the reader may do about it."""
    action = reading.action
    moves = [draw_move(move, reading.reader, say) for move in reading.moves]
    count = len(moves)
    return Screen(
        text=paragraphs(
            draw_title(reading.planned, "action-section", say),
            lines(say("responsibility-title", title=say(action.question, "title")), say(action.question)),
            lines(
                _draw_what(action, say),
                say("action-status", status=draw_status(action, say)),
                say("action-owner", owner=name_owner(reading.planned, say)),
                _draw_owner_before(reading, say),
                _draw_day(reading, say) if action.is_living else None,
                say("action-stands", state=draw_state(reading.stands, say)) if reading.stands else None,
            ),
            _draw_asking(reading, say),
            lines(say("action-relying"), *_draw_relying(reading, say)) if reading.relying else None,
            lines(say("action-happened"), *moves[-MOVES_SHOWN:]),
        ),
        rows=(
            *_ways_on(reading, say),
            *(_ways_to_change(reading, say) if reading.may_steer else ()),
            *row(
                lead(reading.reader, say.label("button-action-moves", count=count), Verb.ACTION_MOVES, action.id, 0)
                if count > MOVES_SHOWN
                else None
            ),
            *_to_plan(reading, say),
        ),
    )


def draw_moves(reading: ActionReading, say: Language, *, page: int) -> Screen:
    """All that happened to an action."""
    moves = [draw_move(move, reading.reader, say) for move in reading.moves]
    pages = paginate(moves, most=MOVES_ON_A_PAGE) or [[]]
    page = min(page, len(pages) - 1)
    action, institution = reading.action.id, reading.reader.institution.id
    return Screen(
        text=paragraphs(
            draw_title(reading.planned, "action-section", say),
            say("responsibility-title", title=say(reading.action.question, "title")),
            lines(say("action-happened"), *(moves[number] for number in pages[page])),
            draw_page(page, len(pages), say),
        ),
        rows=(
            *turn_pages(Verb.ACTION_MOVES, institution, action, page=page, pages=len(pages), say=say),
            *row(to_action(reading.reader, action, say)),
        ),
    )


def draw_words_question(reading: ActionReading, say: Language) -> Screen:
    """Ask what will be done."""
    asked = lines(say("action-words-ask", most=LONGEST_WORDS), _words(reading.action, say))
    return _ask(reading, asked, say)


def draw_reason_question(reading: ActionReading, say: Language) -> Screen:
    """Ask why an action is dropped."""
    return _ask(reading, say("action-drop-ask"), say)


def draw_dates(reading: ActionReading, say: Language) -> Screen:
    """Ask until when: by a tap, or in words."""
    action = reading.action
    choices = [
        lead(
            reading.reader,
            say.label("button-action-in-days", days=days, day=say.day(day)),
            Verb.ACTION_DATE,
            action.id,
            day.toordinal(),
        )
        for days in DAYS.values()
        for day in [reading.today + timedelta(days=days)]
    ]
    asked = paragraphs(_draw_day(reading, say), say("action-due-ask"))
    return _ask(reading, asked, say, *choices)


def draw_people(reading: ActionReading, say: Language, *, page: int) -> Screen:
    """Ask who of a department carries an action out."""
    action, owner, reader = reading.action, reading.planned.owner, reading.reader
    shown, page, pages = cut(reading.people, page)
    place = action.owner.department
    whole = _choice(reader, say.label("button-action-department"), owner is None, say, action.id, place, 0)
    people = [
        _choice(reader, shorten(it.person.name, LABEL), it == owner, say, action.id, place, it.id) for it in shown
    ]
    elsewhere = lead(reader, say.label("button-action-elsewhere"), Verb.ACTION_PLACES, action.id, 0)
    is_elsewhere = {it.id for it in reading.places} - {place}
    return Screen(
        text=paragraphs(
            draw_title(reading.planned, "action-section", say),
            say("responsibility-title", title=say(action.question, "title")),
            lines(say("action-owner", owner=name_owner(reading.planned, say)), _draw_owner_before(reading, say)),
            say("action-owner-ask"),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each([whole, *people]),
            *turn_pages(Verb.ACTION_PEOPLE, reader.institution.id, action.id, page=page, pages=pages, say=say),
            *row(elsewhere if is_elsewhere else None),
            *row(to_action(reader, action.id, say)),
        ),
    )


def draw_places(reading: ActionReading, say: Language, *, page: int) -> Screen:
    """Ask which department carries an action out."""
    action, reader = reading.action, reading.reader
    shown, page, pages = cut(reading.places, page)
    return Screen(
        text=paragraphs(
            draw_title(reading.planned, "action-section", say),
            say("responsibility-title", title=say(action.question, "title")),
            say("action-place-ask"),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each(
                [
                    _choice(
                        reader,
                        shorten(whole_department_name(say, it).label, LABEL),
                        it.id == action.owner.department,
                        say,
                        action.id,
                        it.id,
                        0,
                    )
                    for it in shown
                ]
            ),
            *turn_pages(Verb.ACTION_PLACES, reader.institution.id, action.id, page=page, pages=pages, say=say),
            *row(to_action(reader, action.id, say)),
        ),
    )


def _ask(reading: ActionReading, asked: Markup, say: Language, *choices: Button) -> Screen:
    """A question about an action, which its page leaves unanswered."""
    return Screen(
        text=paragraphs(
            draw_title(reading.planned, "action-section", say),
            say("responsibility-title", title=say(reading.action.question, "title")),
            asked,
        ),
        rows=(*one_each(choices), *row(to_action(reading.reader, reading.action.id, say))),
    )


def _choice(reader: Member, label: str, chosen: bool, say: Language, *numbers: int) -> Button:
    return choice_button(label, Verb.ACTION_GIVE, reader.institution.id, *numbers, chosen=chosen, say=say)


def _words(action: Action, say: Language) -> Markup:
    """What will be done: in somebody's words, or the first step that the content names."""
    return escape(action.words) if action.words else say(action.question, "fix")


def _draw_what(action: Action, say: Language) -> Markup:
    return say("action-what", words=_words(action, say))


def _draw_owner_before(reading: ActionReading, say: Language) -> Markup | None:
    """Why it is for the department now, where it was given to somebody who is there no longer."""
    name = reading.planned.owner_before
    return say("action-owner-before", name=shorten(name, NAME)) if name and reading.action.is_living else None


def _draw_day(reading: ActionReading, say: Language) -> Markup:
    action, today = reading.action, reading.today
    day = say.day(action.due_on)
    if action.is_late(today):
        return say("action-due-late", day=day, days=(today - action.due_on).days)
    return say("action-due", day=day)


def _draw_asking(reading: ActionReading, say: Language) -> Markup | None:
    """Whether somebody is asked once more."""
    if reading.action.status is not Status.SAID_DONE:
        return None
    if reading.is_asked_again:
        return say("action-asked-again")
    return say("action-nobody-asked-yet") if reading.could_be_asked else say("action-nobody-asked")


def _draw_relying(reading: ActionReading, say: Language) -> Iterator[Markup]:
    for area, questions in reading.relying.items():
        department = department_names(say, reading.names.get(area, ()), area)
        titles = say.listing([say(question, "title") for question in questions])
        yield say("action-relying-line", department=department, titles=titles)


def draw_move(move: Move, reader: Member, say: Language) -> Markup:
    """What was done to an action, when and by whom, and why if that is said."""
    day = say.day(move.at.astimezone(ZoneInfo(reader.person.time_zone)).date())
    what = _tell_move(move, say)
    if move.reason:
        what = say("action-move-reason", what=what, reason=move.reason)
    return say("action-move", day=day, what=what)


def _tell_move(move: Move, say: Language) -> Markup:
    if move.by is None:
        return say(f"action-move-{move.deed}-nameless", state=draw_state(move.standing, say))
    name = shorten(move.by, NAME)
    if move.deed is Deed.GIVE:
        to = shorten(move.to, NAME) if move.to else None
        return say("action-move-give-person", name=name, to=to) if to else say("action-move-give-department", name=name)
    details = {
        **({"state": draw_state(move.standing, say)} if move.standing else {}),
        **({"due": say.day(move.due_on)} if move.due_on else {}),
    }
    return say(f"action-move-{move.deed}", name=name, **details)


def _ways_on(reading: ActionReading, say: Language) -> Rows:
    """How far it is, as those say by a tap who carry it out."""
    action = reading.action
    deeds = [deed for deed in ON_THE_WAY if reading.may_carry_out and action.can(deed)]
    another = lead(reading.reader, say.label("button-recheck-another"), Verb.ASK_ANOTHER, action.id)
    may_ask = reading.may_steer and action.status is Status.SAID_DONE and reading.could_be_asked
    return (
        *row(
            *(
                button(
                    say.label(f"button-action-{deed}"),
                    Verb.ACTION_MOVE,
                    reading.reader.institution.id,
                    action.id,
                    ON_THE_WAY.index(deed),
                    action.step,
                    emphasis=Emphasis.PLAIN if deed is Deed.TAKE_BACK else Emphasis.FORWARD,
                )
                for deed in deeds
            )
        ),
        *row(another if may_ask else None),
    )


def _ways_to_change(reading: ActionReading, say: Language) -> Rows:
    reader, action = reading.reader, reading.action.id
    return (
        *row(
            lead(reader, say.label("button-action-owner"), Verb.ACTION_PEOPLE, action, 0),
            lead(reader, say.label("button-action-due"), Verb.ACTION_DATES, action),
        ),
        *row(lead(reader, say.label("button-action-words"), Verb.ACTION_WORD, action)),
        *row(
            button(
                say.label("button-action-drop"),
                Verb.ACTION_DROP,
                reader.institution.id,
                action,
                emphasis=Emphasis.DANGER,
            )
        ),
    )


def _to_plan(reading: ActionReading, say: Language) -> Rows:
    return row(to_plan(reading.reader, reading.part, say.label("button-to-plan")))
