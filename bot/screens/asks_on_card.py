"""What a run's card shows of colleagues who are asked, or have answered: on a question, and in the review."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.asks import AskSeen, Ending, Party
from bot.assessment.flow import Question, Standing
from bot.assessment.run import path
from bot.screens.buttons import act, button, row, view
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.naming import choice_label, whole_department_name
from bot.screens.screen import Button, Emphasis, Rows
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

NAME = 40
"""Characters of a person's name in a line at most."""

TITLE = 18
"""Characters of a question's title on a button that says more."""

LISTED = 5
"""Asks that the review names; the others are counted."""


def draw_party(party: Party, say: Language, *, nobody: str = "ask-somebody") -> Markup:
    """Who asks, is asked or answers; `nobody` is the message where that is not told."""
    department = whole_department_name(say, party.department) if party.department else None
    if not party.name:
        return department or say(nobody)
    name = escape(shorten(party.name, NAME))
    return say("ask-of-department", name=name, department=department) if department else name


def draw_ask(asking: Asking, question: Question, say: Language) -> Markup | None:
    """What colleagues are asked about a question, or have said."""
    seen = asking.asks.get(question.id)
    if seen is None:
        return None
    if seen.ask.ending is Ending.TAKEN:
        still_so = asking.walk.answers.get(question.id) == seen.ask.choice
        return say("ask-card-taken", who=draw_party(seen.by or Party(), say)) if still_so else None
    return draw_answer(seen, question, say) if seen.ask.is_suggesting else draw_waiting(seen, say)


def draw_answer(seen: AskSeen, question: Question, say: Language) -> Markup:
    """What a colleague said."""
    choice = question.scale.by_id[seen.ask.choice or ""]
    who = draw_party(seen.by or Party(), say, nobody="ask-somebody-says")
    return lines(
        say("ask-card-says", who=who, choice=choice_label(say, question, choice)),
        say("ask-card-remark", remark=seen.ask.remark) if seen.ask.remark else None,
    )


def draw_waiting(seen: AskSeen, say: Language) -> Markup:
    """Who is asked and has not answered yet."""
    if seen.to is None:
        return say("ask-card-waiting-link")
    return say("ask-card-hopeless" if seen.is_hopeless else "ask-card-waiting", to=draw_party(seen.to, say))


def ways_to_ask(asking: Asking, question: Question, say: Language, *, always: bool = False) -> Rows:
    """The buttons that ask about a question; without `always`, only whoever does not know is offered to ask."""
    seen = asking.asks.get(question.id)
    if seen and seen.ask.is_suggesting:
        return ways_to_decide(asking, seen, question, say)
    if seen and seen.ask.is_waiting:
        return row(to_colleagues(asking, question, say.label("button-ask-see")))
    is_offered = always or _is_unknown(asking, question)
    return row(to_colleagues(asking, question, say.label("button-ask")) if is_offered else None)


def ways_to_decide(asking: Asking, seen: AskSeen, question: Question, say: Language) -> Rows:
    """The buttons that make something of an answer."""
    choice = choice_label(say, question, question.scale.by_id[seen.ask.choice or ""])
    institution = asking.institution.id
    take = say.label("button-ask-take", choice=choice)
    return (
        *row(button(take, Verb.ASK_TAKE, institution, seen.ask.id, emphasis=Emphasis.FORWARD)),
        *row(button(say.label("button-ask-leave"), Verb.ASK_LEAVE, institution, seen.ask.id)),
    )


def ask_about_last(asking: Asking, say: Language) -> Rows:
    """The button to ask about the question before the one that is open, or in the review the last, if unknown."""
    names = [question.id for question in path(asking.flow, asking.walk)]
    place = names.index(asking.walk.at) if asking.walk.at in names else len(names)
    if place == 0 or names[place - 1] in asking.asks:
        return ()
    question = asking.flow.questions[names[place - 1]]
    if not _is_unknown(asking, question):
        return ()
    title = shorten(say(question.id, "title").label, TITLE)
    return row(to_colleagues(asking, question, say.label("button-ask-about", title=title)))


def draw_asks_in_review(asking: Asking, say: Language) -> Markup | None:
    """What is still asked, and what was answered, before the answers are handed in."""
    waiting, said = _waiting(asking), _said(asking)
    return paragraphs(
        say("ask-review-said", count=len(said)) if said else None,
        lines(
            say("ask-review-waiting", count=len(waiting)),
            *(_draw_in_list(seen, say) for seen in waiting[:LISTED]),
            say("ask-review-more", count=len(waiting) - LISTED) if len(waiting) > LISTED else None,
            say("ask-review-choice"),
        )
        if waiting
        else None,
    )


def ways_from_review(asking: Asking, say: Language) -> Rows:
    """The button to the first question that a colleague has answered."""
    said = _said(asking)
    if not said:
        return ()
    place = list(asking.flow.questions).index(said[0].ask.question)
    return row(act(say.label("button-ask-look"), Verb.GO_TO, asking, place))


def to_colleagues(asking: Asking, question: Question, label: str) -> Button:
    """The way to whom can be asked about a question, or is."""
    return view(label, Verb.ASK_COLLEAGUE, asking, list(asking.flow.questions).index(question.id), 0)


def _is_unknown(asking: Asking, question: Question) -> bool:
    choice = question.scale.by_id.get(asking.walk.answers.get(question.id, ""))
    return choice is not None and choice.standing is Standing.UNKNOWN


def _draw_in_list(seen: AskSeen, say: Language) -> Markup:
    title = say(seen.ask.question, "title")
    if seen.to is None:
        return say("ask-review-line-link", title=title)
    return say("ask-review-line", title=title, to=draw_party(seen.to, say))


def _waiting(asking: Asking) -> list[AskSeen]:
    return [it for it in _open(asking) if it.ask.is_waiting and not it.is_hopeless]


def _said(asking: Asking) -> list[AskSeen]:
    return [it for it in _open(asking) if it.ask.is_suggesting]


def _open(asking: Asking) -> list[AskSeen]:
    """In the order of the questions, those alone that are asked now."""
    return [asking.asks[it.id] for it in path(asking.flow, asking.walk) if it.id in asking.asks]
