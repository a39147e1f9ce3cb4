"""Asking colleagues about a question: whom, the link to pass on, and what became of it."""

from __future__ import annotations

from bot.assessment.asking import AnswerSeen, Asking, Colleagues
from bot.assessment.asks import LEADERS, Ending, Party, can_ask_all, can_ask_one
from bot.assessment.people import Member
from bot.assessment.round import Privacy
from bot.assessment.telling import FEWEST
from bot.screens.area_names import name_pair
from bot.screens.asks_on_card import draw_answer, draw_party, draw_waiting, to_colleagues, ways_to_decide
from bot.screens.buttons import button, one_each, row, view
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.naming import whole_department_name
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Button, Rows, Screen
from bot.screens.structure_frame import LABEL, cut
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_colleagues(reading: Colleagues, say: Language, *, page: int = 0) -> Screen:
    """Ask which department is to be asked; or say who is asked already."""
    asking, seen = reading.asking, reading.seen
    if seen:
        return _draw_asked(reading, say)
    shown, page, pages = cut(reading.departments, page)
    numbers = asking.run, reading.place
    departments = [
        view(shorten(whole_department_name(say, it).label, LABEL), Verb.ASK_GROUP, asking, reading.place, it.id, 0)
        for it in shown
    ]
    leaders = view(say.label("button-ask-leaders"), Verb.ASK_GROUP, asking, reading.place, LEADERS, 0)
    return Screen(
        text=paragraphs(
            _draw_head(reading, say), say("ask-whom"), _draw_privacy(asking, say), draw_page(page, pages, say)
        ),
        rows=(
            *one_each(departments),
            *turn_pages(Verb.ASK_COLLEAGUE, asking.institution.id, *numbers, page=page, pages=pages, say=say),
            *row(leaders if reading.leaders else None),
            *row(view(say.label("button-ask-link"), Verb.ASK_BY_LINK, asking, reading.place)),
            *_back(asking, say),
        ),
    )


def draw_group(reading: Colleagues, say: Language, *, page: int = 0) -> Screen:
    """Ask whether all of a department are to be asked, or whom of it."""
    if reading.seen:
        return _draw_asked(reading, say)
    asking, group = reading.asking, reading.group
    people = reading.people if can_ask_one(asking.privacy) else ()
    shown, page, pages = cut(people, page)
    numbers = asking.run, reading.place, group
    everybody = view(
        say.label("button-ask-whole", count=len(reading.people)), Verb.ASK, asking, reading.place, group, 0
    )
    return Screen(
        text=paragraphs(
            _draw_head(reading, say),
            _draw_choice(reading, say),
            _draw_privacy(asking, say),
            draw_page(page, pages, say),
        ),
        rows=(
            *row(everybody if _can_ask_all(reading) else None),
            *one_each([_to_person(reading, it) for it in shown]),
            *turn_pages(Verb.ASK_GROUP, asking.institution.id, *numbers, page=page, pages=pages, say=say),
            *row(to_colleagues(asking, reading.question, say.label("button-ask-elsewhere"))),
        ),
    )


def draw_link(reading: Colleagues, say: Language, *, link: str, share: str) -> Screen:
    """The link, to be passed on. No button here acts in the bot: it would bring the link back in."""
    institution = reading.asking.institution
    return Screen(
        text=paragraphs(
            say("ask-link-made", institution=institution.name),
            say("invite-link", link=link),
            say("ask-link-how", title=say(reading.question.id, "title")),
        ),
        rows=one_each(
            [
                Button(label=say.label("button-share-link"), link=share),
                Button(label=say.label("button-copy-link"), copies=link),
            ]
        ),
        of=institution.id,
    )


def draw_news(answer: AnswerSeen, say: Language) -> Screen:
    """Tell whoever asked what was said, to be taken over; or that nobody can say."""
    asking, seen, question = answer.asking, answer.seen, answer.question
    title = say(question.id, "title")
    if seen.ask.ending is Ending.PASSED:
        again = to_colleagues(asking, question, say.label("button-ask-again"))
        return Screen(text=say("ask-news-passed", title=title), rows=row(again))
    return Screen(
        text=paragraphs(
            lines(say("responsibility-title", title=title), say(question.id)), draw_answer(seen, question, say)
        ),
        rows=ways_to_decide(asking, seen, question, say),
    )


def draw_news_in_brief(answer: AnswerSeen, say: Language) -> Screen:
    """The same among other things: what can be done about it is on a page of its own."""
    if answer.seen.ask.ending is Ending.PASSED:
        return draw_news(answer, say)
    return Screen(text=_draw_who_answered(answer, say, "ask-news-answered"), rows=_to_answer(answer, say))


def draw_remark_news(answer: AnswerSeen, say: Language) -> Screen:
    """Tell whoever asked and knows the answer already which remark came to it."""
    remark = answer.seen.ask.remark
    return Screen(
        text=lines(
            _draw_who_answered(answer, say, "ask-news-remarked"),
            say("ask-card-remark", remark=remark) if remark else None,
        ),
        rows=_to_answer(answer, say),
    )


def draw_done(asking: Asking, say: Language, message: str, *, answer: AnswerSeen | None) -> Screen:
    """What a message with buttons turns into that is not the card of the run: what was done there."""
    said = (
        lines(
            say("responsibility-title", title=say(answer.question.id, "title")),
            draw_answer(answer.seen, answer.question, say),
        )
        if answer and answer.seen.ask.choice
        else None
    )
    return Screen(
        text=paragraphs(said, say(message)), rows=row(view(say.label("button-go-to-open"), Verb.RESUME, asking))
    )


def _draw_asked(reading: Colleagues, say: Language) -> Screen:
    """Who is asked already: one after the other, so that nobody answers in vain."""
    asking, seen = reading.asking, reading.seen
    assert seen is not None  # noqa: S101 - the callers come here only then
    if seen.ask.is_suggesting:
        return Screen(
            text=paragraphs(_draw_head(reading, say), draw_answer(seen, reading.question, say)),
            rows=(*ways_to_decide(asking, seen, reading.question, say), *_back(asking, say)),
        )
    withdraw = button(say.label("button-ask-withdraw"), Verb.ASK_WITHDRAW, asking.institution.id, seen.ask.id)
    return Screen(
        text=paragraphs(_draw_head(reading, say), draw_waiting(seen, say)), rows=(*row(withdraw), *_back(asking, say))
    )


def _draw_who_answered(answer: AnswerSeen, say: Language, message: str) -> Markup:
    who = draw_party(answer.seen.by or Party(), say, nobody="ask-somebody-says")
    return say(message, who=who, title=say(answer.question.id, "title"))


def _to_answer(answer: AnswerSeen, say: Language) -> Rows:
    """The way to the answer, where something can be made of it."""
    label = say.label("button-ask-news", title=shorten(say(answer.question.id, "title").label, LABEL))
    return row(button(label, Verb.ASK_ANSWER, answer.asking.institution.id, answer.seen.ask.id))


def _draw_head(reading: Colleagues, say: Language) -> Markup:
    asking = reading.asking
    return paragraphs(
        put_title(name_pair(asking.department, asking.area, say), say("ask-section"), say),
        say("ask-question", question=say(reading.question.id)),
    )


def _draw_choice(reading: Colleagues, say: Language) -> Markup:
    """What is to be chosen in a group: one of its people, or all; of a confidential round only all."""
    department = next((it for it in reading.departments if it.id == reading.group), None)
    if department is None:
        return say("ask-leaders")
    name = whole_department_name(say, department)
    if can_ask_one(reading.asking.privacy):
        return say("ask-group", department=name)
    return say("ask-group-whole", department=name, count=len(reading.people))


def _draw_privacy(asking: Asking, say: Language) -> Markup:
    if asking.privacy is Privacy.CONFIDENTIAL:
        return say("ask-confidential", least=FEWEST)
    return say("ask-named")


def _can_ask_all(reading: Colleagues) -> bool:
    """Whether asking all differs from asking one, and is allowed."""
    return len(reading.people) > 1 and can_ask_all(reading.people, reading.group, reading.asking.privacy)


def _to_person(reading: Colleagues, person: Member) -> Button:
    name = shorten(person.person.name, LABEL)
    return view(name, Verb.ASK, reading.asking, reading.place, reading.group, person.id)


def _back(asking: Asking, say: Language) -> Rows:
    return row(view(say.label("button-to-question"), Verb.CARD, asking))
