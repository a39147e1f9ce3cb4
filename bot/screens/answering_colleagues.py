"""What a colleague is asked: one question with its context, to be answered by a tap, and what comes of that."""

from __future__ import annotations

from bot.assessment.asks import AskedReading, Party, Reply
from bot.assessment.people import Member
from bot.assessment.round import Privacy
from bot.screens.asks_on_card import draw_party
from bot.screens.buttons import button, row
from bot.screens.choices import choice_rows, describe_choices
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.naming import choice_label, whole_department_name
from bot.screens.screen import Screen
from bot.screens.structure_frame import LABEL
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_asked(reading: AskedReading, say: Language) -> Screen:
    """The question with who asks, why it matters and what each answer looks like."""
    question, institution, ask = reading.question, reading.reader.institution.id, reading.ask.id
    return Screen(
        text=paragraphs(
            lines(_draw_asker(reading, say), _draw_department(reading, say)),
            say("ask-question", question=say(question.id)),
            lines(say("counts-why"), say(question.id, "why")),
            lines(say("counts-choices"), *describe_choices(question, say)),
            _draw_privacy(reading, say),
        ),
        rows=(
            *choice_rows(
                question,
                lambda place, choice: button(
                    choice_label(say, question, choice).label, Verb.ASKED_ANSWER, institution, ask, place
                ),
            ),
            *row(button(say.label("button-asked-pass"), Verb.ASKED_PASS, institution, ask)),
        ),
    )


def draw_asked_in_brief(reading: AskedReading, say: Language) -> Screen:
    """The same among other things: it is answered on a page of its own."""
    title = say(reading.question.id, "title")
    label = say.label("button-asked-open", title=shorten(title.label, LABEL))
    return Screen(
        text=lines(_draw_asker(reading, say), title),
        rows=row(button(label, Verb.ASKED, reading.reader.institution.id, reading.ask.id)),
    )


def draw_reply(reply: Reply, say: Language) -> Screen:
    """What came of a tap; whoever answered just now is asked for a remark."""
    institution = reply.reader.institution.id
    if reply.question is None or reply.choice is None:
        return Screen(text=say(f"asked-over-{reply.outcome}"), of=institution)
    # Answered once more, it is only said that it is; and any tap means that no remark comes.
    place = reply.question.scale.choices.index(reply.choice)
    return Screen(
        text=paragraphs(
            say("asked-answered", choice=choice_label(say, reply.question, reply.choice)), say("asked-remark")
        ),
        rows=row(button(say.label("button-asked-enough"), Verb.ASKED_ANSWER, institution, reply.ask, place)),
    )


def draw_remark_kept(reader: Member, say: Language) -> Screen:
    """Say that the remark is on its way."""
    return Screen(text=say("asked-remark-kept"), of=reader.institution.id)


def _draw_asker(reading: AskedReading, say: Language) -> Markup:
    if reading.asker == Party():
        return say("asked-title-nobody")
    return say("asked-title", who=draw_party(reading.asker, say))


def _draw_department(reading: AskedReading, say: Language) -> Markup | None:
    if reading.department is None:
        return None
    return say("asked-department", department=whole_department_name(say, reading.department))


def _draw_privacy(reading: AskedReading, say: Language) -> Markup:
    if reading.privacy is Privacy.CONFIDENTIAL and reading.ask.by_link:
        return say("asked-privacy-link")
    return say(f"asked-privacy-{reading.privacy}")
