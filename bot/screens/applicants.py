"""Those who wait to be let in: all of them, and one to be decided on."""

from __future__ import annotations

from bot.assessment.applicants import ApplicantReading, ApplicantsReading, State
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.naming import name_day, role_name
from bot.screens.rounds import draw_page, name_departments, turn_pages
from bot.screens.screen import Button, Emphasis, Screen
from bot.screens.structure_frame import LABEL, NAME, cut, draw_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape


def draw_applicants(reading: ApplicantsReading, say: Language, *, page: int = 0) -> Screen:
    """Everybody who waits, the longest first."""
    shown, page, pages = cut(reading.waiting, page)
    institution = reading.reader.institution
    return Screen(
        text=paragraphs(
            draw_title(institution.name, "applicants-section", say),
            say("applicants-about" if reading.waiting else "applicants-none"),
            lines(*(_draw_in_list(it, say) for it in shown)),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each([_to_applicant(it) for it in shown]),
            *turn_pages(Verb.APPLICANTS, institution.id, page=page, pages=pages, say=say),
            *row(button(say.label("button-people"), Verb.PEOPLE, institution.id, 0)),
        ),
    )


def draw_applicant(reading: ApplicantReading, say: Language) -> Screen:
    """One applicant: who it is, as what he would come in, and the two ways to decide; once it is decided, what was."""
    application, institution = reading.application, reading.reader.institution.id
    waits = application.state is State.WAITING
    admit = button(say.label("button-admit"), Verb.ADMIT, institution, application.id, emphasis=Emphasis.FORWARD)
    turn_away = button(say.label("button-turn-away"), Verb.TURN_AWAY, institution, application.id)
    return Screen(
        text=paragraphs(
            _draw_name(reading, say),
            lines(
                _draw_wish(reading, say),
                say("applicant-by", name=application.link.invite.name) if application.link.invite.name else None,
                say("applicant-since", date=name_day(say, application.applied_at, reading.reader.person.time_zone)),
            ),
            None if application.link.leads_somewhere else say("applicant-nowhere"),
            say("applicant-know") if waits else _draw_decision(reading, say),
        ),
        rows=(
            *row(admit if waits and application.link.leads_somewhere else None),
            *row(turn_away if waits else None),
            *row(button(say.label("button-applicants"), Verb.APPLICANTS, institution, 0)),
        ),
    )


def draw_applicant_in_brief(reading: ApplicantReading, say: Language) -> Screen:
    """The same among other things: the ways to decide are on the applicant's own page."""
    return Screen(text=lines(_draw_name(reading, say), _draw_wish(reading, say)), rows=row(_to_applicant(reading)))


def _draw_name(reading: ApplicantReading, say: Language) -> Markup:
    return say("applicant-title", name=shorten(reading.application.person.name, NAME))


def _draw_wish(reading: ApplicantReading, say: Language) -> Markup:
    invite = reading.application.link.invite
    role = role_name(say, invite.role, frontline=invite.frontline)
    if not reading.departments:
        return say("link-for", role=role)
    return say("link-for-where", role=role, departments=name_departments(reading.departments, say))


def _draw_decision(reading: ApplicantReading, say: Language) -> Markup:
    state = reading.application.state
    if reading.decider is None:
        return say("applicant-was-withdrawn")
    return say(f"applicant-was-{state}", name=shorten(reading.decider, NAME))


def _draw_in_list(reading: ApplicantReading, say: Language) -> Markup:
    return say("applicant-line", name=shorten(reading.application.person.name, NAME), wish=_draw_wish(reading, say))


def _to_applicant(reading: ApplicantReading) -> Button:
    label = escape(shorten(reading.application.person.name, LABEL)).label
    return button(label, Verb.APPLICANT, reading.reader.institution.id, reading.application.id)
