"""The card of a run: the open question, or the introduction, the review, the rest."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.events import Dropped
from bot.assessment.flow import Choice, Question
from bot.assessment.round import Privacy
from bot.assessment.run import Place, few_questions, path, progress, scope_of, widest_scope
from bot.screens.area_names import name_pair
from bot.screens.asks_on_card import ask_about_last, draw_ask, draw_asks_in_review, ways_from_review, ways_to_ask
from bot.screens.buttons import act, button, row, view
from bot.screens.choices import choice_rows, describe_choices
from bot.screens.follow_up import (
    ask_all,
    draw_earlier,
    draw_following,
    draw_not_asked,
    draw_time,
    rows_from_earlier,
)
from bot.screens.layout import lines, paragraphs
from bot.screens.naming import choice_label
from bot.screens.screen import Button, Emphasis, Rows, Screen
from bot.screens.summary import draw_summary
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

CELLS = 10
"""Cells of the progress bar: more would wrap on a narrow phone."""


def draw_card(asking: Asking, say: Language) -> Screen:
    """The run as it stands."""
    if asking.summary:
        return draw_summary(asking, say)
    match asking.walk.place:
        case Place.INTRO:
            return _draw_introduction(asking, say)
        case Place.QUESTION:
            return _draw_question(asking, say)
        case _:
            return _draw_review(asking, say)


def draw_paused(asking: Asking, say: Language) -> Screen:
    """The run at rest."""
    text = paragraphs(_head(asking, say, say("pause-section")), say("pause-text"))
    return Screen(
        text=text,
        rows=(
            *row(view(say.label("button-continue"), Verb.RESUME, asking), _departments(asking, say)),
            *row(_in_a_sheet(asking, say)),
        ),
    )


def draw_moved(asking: Asking, say: Language) -> Screen:
    """What a former card turns into: one line that leads to the card."""
    return Screen(
        text=say("moved-card", department=name_pair(asking.department, asking.area, say)),
        rows=row(view(say.label("button-go-to-open"), Verb.RESUME, asking)),
    )


def draw_what_counts(asking: Asking, say: Language) -> Screen:
    """The open question with why it matters, what each answer looks like and what shows it."""
    question = asking.flow.questions[asking.walk.at or ""]
    text = paragraphs(
        say("counts-question", question=say(question.id)),
        lines(say("counts-why"), say(question.id, "why")),
        lines(say("counts-choices"), *describe_choices(question, say)),
        lines(say("counts-evidence"), say(question.id, "evidence")),
        say("counts-rule", partly=say("practice-partly"), out=say("practice-out")),
    )
    return Screen(
        text=text,
        rows=(
            *_choice_rows(asking, question, say),
            *ways_to_ask(asking, question, say, always=True),
            *row(view(say.label("button-to-question"), Verb.CARD, asking)),
        ),
    )


def _draw_introduction(asking: Asking, say: Language) -> Screen:
    flow, walk = asking.flow, asking.walk
    everything, asked = len(widest_scope(flow, walk)), len(scope_of(flow, walk))
    few = few_questions(flow, walk)
    count = everything if few and not asked else asked
    text = paragraphs(
        _title(asking, say, say("intro-section")),
        say(f"area-{asking.area}", "mandate"),
        draw_following(asking, count, say),
        say("intro-few", few=asked, all=everything) if few else None,
        say(f"intro-privacy-{asking.privacy}"),
        draw_time(count, say, is_follow_up=asking.following is not None),
        say("intro-honest"),
    )
    begin = (
        [act(say.label("button-begin"), Verb.BEGIN, asking, 0, emphasis=Emphasis.FORWARD)]
        if not few
        else [
            act(say.label("button-begin-narrow", count=asked), Verb.BEGIN, asking, 0) if asked else None,
            act(say.label("button-begin-all", count=everything), Verb.BEGIN, asking, 1, emphasis=Emphasis.FORWARD),
        ]
    )
    explain = view(say.label("button-confidentiality"), Verb.CONFIDENTIALITY, asking)
    return Screen(
        text=text,
        rows=(
            *row(*begin),
            *row(ask_all(asking, say)),
            *row(_in_a_sheet(asking, say)),
            *row(explain if asking.privacy is Privacy.CONFIDENTIAL else None),
            *row(_departments(asking, say)),
        ),
    )


def _draw_question(asking: Asking, say: Language) -> Screen:
    question = asking.flow.questions[asking.walk.at or ""]
    text = paragraphs(
        _head(asking, say, say(f"principle-{asking.flow.principle_of[question.id]}", "short")),
        say("card-question", question=say(question.id)),
        draw_earlier(asking, question, say),
        draw_ask(asking, question, say),
        _changed(asking, say),
        _holds(asking, say),
    )
    held = len(asking.attachments.notes) + len(asking.attachments.evidence)
    answered = question.id in asking.walk.answers
    return Screen(
        text=text,
        rows=(
            *_answer_rows(asking, question, say),
            *ways_to_ask(asking, question, say),
            *_undo_row(asking, say),
            *ask_about_last(asking, say),
            *row(
                view(say.label("button-what-counts"), Verb.WHAT_COUNTS, asking),
                view(say.label("button-all-answers"), Verb.ALL_ANSWERS, asking, 0),
            ),
            *row(view(say.label("button-attachments", count=held), Verb.ATTACHMENTS, asking) if held else None),
            *row(
                None if _is_first(asking) else act(say.label("button-back"), Verb.BACK, asking),
                view(say.label("button-pause"), Verb.PAUSE, asking),
                act(say.label("button-next" if answered else "button-skip"), Verb.SKIP, asking),
            ),
        ),
    )


def _draw_review(asking: Asking, say: Language) -> Screen:
    flow, walk = asking.flow, asking.walk
    done, asked = progress(flow, walk)
    asked_now = path(flow, walk)
    left = [number for number, question in enumerate(flow) if question in asked_now and question.id not in walk.answers]
    wider = len(widest_scope(flow, walk)) - len(scope_of(flow, walk))
    text = paragraphs(
        _head(asking, say, say("review-section")),
        _changed(asking, say),
        _draw_left(done, asked, say),
        draw_asks_in_review(asking, say),
        say("review-wider", count=wider) if wider else None,
        draw_not_asked(asking, say),
    )
    return Screen(
        text=text,
        rows=(
            *row(act(say.label("button-submit"), Verb.SUBMIT, asking, emphasis=Emphasis.FORWARD) if done else None),
            *ways_from_review(asking, say),
            *_undo_row(asking, say),
            *ask_about_last(asking, say),
            *row(
                act(say.label("button-left-over"), Verb.GO_TO, asking, left[0]) if left else None,
                act(say.label("button-widen", count=wider), Verb.WIDEN, asking) if wider else None,
            ),
            *row(view(say.label("button-all-answers"), Verb.ALL_ANSWERS, asking, 0) if asked_now else None),
            *row(
                act(say.label("button-back"), Verb.BACK, asking) if asked_now else None,
                view(say.label("button-pause"), Verb.PAUSE, asking),
            ),
        ),
    )


def _draw_left(done: int, asked: int, say: Language) -> Markup:
    if not done:
        return say("review-nothing")
    return say("review-left", count=asked - done) if done < asked else say("review-complete")


def _title(asking: Asking, say: Language, section: Markup) -> Markup:
    return put_title(name_pair(asking.department, asking.area, say), section, say)


def _head(asking: Asking, say: Language, section: Markup) -> Markup:
    done, total = progress(asking.flow, asking.walk)
    return lines(
        _title(asking, say, section),
        say("card-progress", bar=draw_bar(done, total, rtl=say.rtl), done=done, total=total),
        say(f"card-privacy-{asking.privacy}"),
    )


def draw_bar(done: int, total: int, *, rtl: bool) -> str:
    """The progress bar, filled from where lines begin.

    Its cells have no direction of their own, and a text that begins without one is laid out from left to right.
    """
    filled = CELLS * done // total if total else 0
    bar = "▰" * filled + "▱" * (CELLS - filled)
    return bar[::-1] if rtl else bar


def _answer_rows(asking: Asking, question: Question, say: Language) -> Rows:
    """The choices, or until the first answer in a follow-up, how they are beside the earlier one."""
    if asking.earlier is None or question.id in asking.walk.answers:
        return _choice_rows(asking, question, say)
    return rows_from_earlier(asking, question, asking.earlier, say)


def _choice_rows(asking: Asking, question: Question, say: Language) -> Rows:
    chosen = asking.walk.answers.get(question.id)

    def draw(place: int, choice: Choice) -> Button:
        label = choice_label(say, question, choice)
        if choice.id != chosen:
            return act(label.label, Verb.CHOOSE, asking, place)
        return act(say.label("button-chosen", label=label), Verb.CHOOSE, asking, place, emphasis=Emphasis.CHOSEN)

    return choice_rows(question, draw)


def _undo_row(asking: Asking, say: Language) -> Rows:
    return row(act(say.label("button-undo"), Verb.UNDO, asking) if asking.walk.changed else None)


def _changed(asking: Asking, say: Language) -> Markup | None:
    change = asking.walk.changed
    if change is None:
        return None
    question = asking.flow.questions[change.question]
    before, after = (
        choice_label(say, question, question.scale.by_id[choice])
        for choice in (change.before, asking.walk.answers[change.question])
    )
    dropped = sum(isinstance(event, Dropped) for event in asking.happened)
    return lines(
        say("card-changed", title=say(question.id, "title"), before=before, after=after),
        say("card-dropped", count=dropped) if dropped else None,
    )


def _holds(asking: Asking, say: Language) -> Markup | None:
    """What is kept with the question; before the first answer, what could be."""
    held = asking.attachments
    things = [
        say(message, count=count)
        for message, count in (
            ("things-notes", len(held.notes)),
            ("things-photos", held.photos),
            ("things-documents", held.documents),
        )
        if count
    ]
    if things:
        return say("card-holds", things=say.listing(things))
    return None if asking.walk.answers else say("card-hint")


def _is_first(asking: Asking) -> bool:
    return path(asking.flow, asking.walk)[0].id == asking.walk.at


def _departments(asking: Asking, say: Language) -> Button:
    return button(say.label("button-departments"), Verb.DEPARTMENTS, asking.institution.id)


def _in_a_sheet(asking: Asking, say: Language) -> Button:
    return view(say.label("button-sheet"), Verb.SHEET, asking)
