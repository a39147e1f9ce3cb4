"""How the answers to each responsibility are spread: never one alone for all, and in words whether people agree."""

from __future__ import annotations

from bot.assessment.department import DepartmentView
from bot.assessment.people import Member
from bot.assessment.voices import Tally
from bot.screens.buttons import one_each, row
from bot.screens.figures import draw_spread
from bot.screens.findings import draw_state
from bot.screens.layout import lines, paragraphs
from bot.screens.people_frame import day_of, draw_title, draw_turns, heard, lead, to_confidentiality, to_summary
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

SPREADS_ON_A_PAGE = 6
"""Of three lines each, with a button: as much as a phone shows without much scrolling."""


def draw_tally(tally: Tally, say: Language) -> Markup:
    """The answers of each kind, and in words whether people agree or it is settled, on one line.

    Of a confidential round the words alone.
    """
    if tally.spread.coarse:
        untold = not (tally.spread.answered or tally.settled)
        return say("tally-untold") if untold else say("tally-told", agreement=_draw_agreement(tally, say))
    if not tally.spread.answered:
        return say("agreement-silent")
    return say("spread-line", spread=draw_spread(tally.spread, say), agreement=_draw_agreement(tally, say))


def draw_since(tally: Tally, reader: Member, say: Language) -> Markup | None:
    """From which day it is, where nothing was said of it in the round that is shown."""
    return say("tally-since", day=day_of(tally.since, reader, say)) if tally.since else None


def draw_spreads(view: DepartmentView, say: Language, *, page: int) -> Screen:
    """One page of all responsibilities in the order of the flow, each with its answers."""
    _, tallies = heard(view)
    questions = list(tallies.by_question)
    pages = -(-len(questions) // SPREADS_ON_A_PAGE)
    page = min(page, pages - 1)
    shown = range(page * SPREADS_ON_A_PAGE, min((page + 1) * SPREADS_ON_A_PAGE, len(questions)))
    blocks = [_draw_block(view, place, questions[place], tallies.by_question[questions[place]], say) for place in shown]
    text = paragraphs(
        draw_title(view, "spreads-section", say),
        None if tallies.coarse else say("spreads-text"),
        *blocks,
        say("summary-page", page=page + 1, pages=pages) if pages > 1 else None,
    )
    return Screen(
        text=text,
        rows=(
            *one_each(
                [
                    lead(
                        view,
                        say.label("finding-button", number=place + 1, title=say(questions[place], "title")),
                        Verb.PEOPLE_FINDING,
                        place,
                        0,
                    )
                    for place in shown
                ]
            ),
            *draw_turns(view, say, Verb.PEOPLE_SPREAD, page=page, pages=pages),
            *row(to_confidentiality(view, say)),
            (to_summary(view, say),),
        ),
    )


def page_of(place: int) -> int:
    """The page on which the question at a place in the flow stands."""
    return place // SPREADS_ON_A_PAGE


def _draw_agreement(tally: Tally, say: Language) -> Markup:
    if tally.settled:
        return say("spread-settled")
    # One voice alone neither agrees nor disagrees.
    return say("agreement-alone") if tally.spread.answered == 1 else say(f"agreement-{tally.agreement}")


def _draw_block(view: DepartmentView, place: int, question: str, tally: Tally, say: Language) -> Markup:
    return lines(
        say("finding-title", number=place + 1, title=say(question, "title")),
        draw_tally(tally, say),
        say("spreads-count-as", state=draw_state(tally.standing, say)) if tally.standing else None,
        draw_since(tally, view.reader, say),
    )
