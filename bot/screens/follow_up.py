"""A follow-up on the card: what was answered before, and whether it is still so, better or worse."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.delta import Earlier, choices_beside, minutes
from bot.assessment.flow import Question
from bot.assessment.run import widest_scope
from bot.assessment.scoring import POINTS
from bot.screens.buttons import act, one_each, row, view
from bot.screens.choices import choice_rows
from bot.screens.layout import lines, paragraphs
from bot.screens.naming import choice_label, name_day
from bot.screens.screen import Button, Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

MINUTES_PER_QUESTION = 0.5
"""Reading a question, looking at what counts now and then, and tapping."""


def draw_earlier(asking: Asking, question: Question, say: Language) -> Markup | None:
    """What was answered before to the open question, if the reader may be reminded of it."""
    earlier = asking.earlier
    if earlier is None:
        return None
    return say(
        "card-earlier-own" if earlier.is_own else "card-earlier-agreed",
        day=name_day(say, earlier.at, asking.reader.time_zone),
        answer=choice_label(say, question, question.scale.by_id[earlier.choice]),
    )


def rows_from_earlier(asking: Asking, question: Question, earlier: Earlier, say: Language) -> Rows:
    """Still so, better or worse; what is neither stands below. An answer that judges nothing is beside no other."""
    choices = question.scale.choices
    before = question.scale.by_id[earlier.choice]

    def draw(place: int) -> Button:
        return act(choice_label(say, question, choices[place]).label, Verb.CHOOSE, asking, place)

    label = say.label("button-still-so", answer=choice_label(say, question, before))
    still_so = act(label, Verb.CHOOSE, asking, choices.index(before))
    if before.standing in POINTS:
        others = [draw(place) for place, it in enumerate(choices) if it.standing not in POINTS]
        beside = row(*(_toward(asking, question, earlier, say, better=better) for better in (True, False)))
        return (*row(still_so), *beside, *row(*others))
    rest = choice_rows(question, lambda place, _: draw(place))
    is_same = draw(choices.index(before))
    return (*row(still_so), *(tuple(each for each in line if each != is_same) for line in rest if line != (is_same,)))


def draw_toward(asking: Asking, say: Language, better: int) -> Screen:
    """The choices that are better than the earlier one, or worse."""
    question = asking.flow.questions[asking.walk.at or ""]
    earlier = asking.earlier
    places = choices_beside(question.scale, earlier.choice, better=bool(better)) if earlier else ()
    return Screen(
        text=paragraphs(
            say("card-question", question=say(question.id)),
            draw_earlier(asking, question, say),
            lines(
                say("toward-better" if better else "toward-worse"),
                *(_describe(question, place, say) for place in places),
            ),
        ),
        rows=(
            *one_each(
                [
                    act(choice_label(say, question, question.scale.choices[it]).label, Verb.CHOOSE, asking, it)
                    for it in places
                ]
            ),
            *row(view(say.label("button-to-question"), Verb.CARD, asking)),
        ),
    )


def draw_following(asking: Asking, count: int, say: Language) -> Markup | None:
    """What the follow-up asks the reader of everything there is, and what it asks managers besides."""
    if asking.following is None:
        return None
    others = len(widest_scope(asking.flow, asking.walk)) - count
    return lines(
        say(
            "intro-follow-up",
            day=name_day(say, asking.following.closed_at, asking.reader.time_zone),
            count=count,
            all=len(asking.flow.questions),
        ),
        say("review-wider", count=others) if others else None,
    )


def draw_time(count: int, say: Language, *, is_follow_up: bool) -> Markup:
    """How long so many questions take."""
    if is_follow_up:
        return say("intro-follow-up-time", count=count, minutes=minutes(count))
    return say("intro-time", count=count, minutes=max(1, round(count * MINUTES_PER_QUESTION)))


def draw_not_asked(asking: Asking, say: Language) -> Markup | None:
    """How many questions keep their answers."""
    rest = len(asking.flow.questions) - len(widest_scope(asking.flow, asking.walk))
    return say("review-carried", count=rest) if rest else None


def ask_all(asking: Asking, say: Language) -> Button | None:
    """To have everything asked again, where that can be chosen."""
    if asking.following is None or not asking.following.can_ask_all:
        return None
    return act(say.label("button-begin-again", count=len(asking.flow.questions)), Verb.BEGIN_ALL, asking)


def _toward(asking: Asking, question: Question, earlier: Earlier, say: Language, *, better: bool) -> Button | None:
    """The one choice that is left on this side, or the way to several."""
    way = "better" if better else "worse"
    places = choices_beside(question.scale, earlier.choice, better=better)
    if not places:
        return None
    if len(places) > 1:
        return view(say.label(f"button-{way}"), Verb.TOWARD, asking, int(better))
    label = say.label(f"button-{way}-so", answer=choice_label(say, question, question.scale.choices[places[0]]))
    return act(label, Verb.CHOOSE, asking, places[0])


def _describe(question: Question, place: int, say: Language) -> Markup | None:
    choice = question.scale.choices[place]
    if not say.has(question.id, choice.id):
        return None
    message = f"{question.scale.id}-{choice.id}"
    return say("counts-choice", sign=say(message, "sign"), label=say(message), text=say(question.id, choice.id))
