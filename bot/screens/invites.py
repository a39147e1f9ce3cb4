"""The links that are out: which there are, one of them, and revoking it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.assessment.links import LinksReading
from bot.assessment.people import Link
from bot.screens.buttons import button, one_each, row
from bot.screens.inviting import last_day_of
from bot.screens.layout import lines, paginate, paragraphs, shorten
from bot.screens.naming import role_name
from bot.screens.rounds import draw_page, name_departments, turn_pages
from bot.screens.screen import Button, Emphasis, Rows, Screen
from bot.screens.structure_frame import LABEL, draw_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

LINKS_ON_A_PAGE = 8
_LIVING = "invites-section", "invites-about", "invites-none"
_MISSED = "missed-section", "missed-about", "missed-none"
"""The title of a list, what it is for, and what stands there where it is empty."""
_NAME = 40
"""Characters of a name in a line at most."""


def draw_links(reading: LinksReading, say: Language, *, page: int = 0) -> Screen:
    """The links that work still."""
    return _draw_list(reading, reading.living, say, page=page, verb=Verb.INVITES, messages=_LIVING)


def draw_missed(reading: LinksReading, say: Language, *, page: int = 0) -> Screen:
    """The links for one person that nobody has opened."""
    return _draw_list(reading, reading.missed, say, page=page, verb=Verb.INVITES_MISSED, messages=_MISSED)


def draw_link(reading: LinksReading, say: Language, link: Link) -> Screen:
    """One link, to be revoked or made anew."""
    is_living = link.is_living(reading.as_of)
    return Screen(
        text=paragraphs(
            draw_title(_name(reading, link, say), "link-section", say),
            lines(*_draw_state(reading, link, say), _draw_maker(reading, link, say)),
            say("link-anew-about") if link.leads_somewhere else None,
        ),
        rows=one_each(
            [
                *(
                    [_lead(reading, say.label("button-link-anew"), Verb.INVITE_ANEW, link.id)]
                    if link.leads_somewhere
                    else []
                ),
                _lead(
                    reading,
                    say.label("button-link-revoke" if is_living else "button-link-forget"),
                    Verb.INVITE_REVOKING,
                    link.id,
                ),
                _lead(reading, say.label("button-links"), Verb.INVITES, 0),
            ]
        ),
    )


def draw_revoking(reading: LinksReading, say: Language, link: Link) -> Screen:
    """Say what revoking does before it is done."""
    waiting = reading.waiting.get(link.id, 0)
    revoke = button(
        say.label("button-link-revoke-now"),
        Verb.INVITE_REVOKE,
        reading.reader.institution.id,
        link.id,
        emphasis=Emphasis.DANGER,
    )
    return Screen(
        text=paragraphs(
            draw_title(_name(reading, link, say), "link-revoke-section", say),
            say("link-revoke-about"),
            say("link-revoke-waiting", count=waiting) if waiting else None,
        ),
        rows=one_each([revoke, _lead(reading, say.label("button-link"), Verb.INVITE_LINK, link.id)]),
    )


def _draw_list(
    reading: LinksReading,
    links: Sequence[Link],
    say: Language,
    *,
    page: int,
    verb: Verb,
    messages: tuple[str, str, str],
) -> Screen:
    section, about, none = messages
    blocks = [_draw_in_list(number, reading, link, say) for number, link in enumerate(links, 1)]
    pages = paginate(blocks, most=LINKS_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    return Screen(
        text=paragraphs(
            draw_title(reading.reader.institution.name, section, say),
            say(about if links else none),
            *(blocks[number] for number in shown),
            draw_page(page, len(pages), say),
        ),
        rows=(
            *one_each([_to_numbered(number + 1, reading, links[number], say) for number in shown]),
            *turn_pages(verb, reading.reader.institution.id, page=page, pages=len(pages), say=say),
            *_ways_on(reading, say),
        ),
    )


def _draw_in_list(number: int, reading: LinksReading, link: Link, say: Language) -> Markup:
    return lines(say("link-line", number=number, name=_name(reading, link, say)), *_draw_state(reading, link, say))


def _draw_state(reading: LinksReading, link: Link, say: Language) -> Iterator[Markup]:
    """What it is for, where its name does not say so, and how far it is."""
    invite = link.invite
    waiting = reading.waiting.get(link.id, 0)
    until = last_day_of(invite, reading.reader.institution.time_zone, say)
    if invite.name:
        yield _draw_purpose(reading, link, say)
    yield say("link-left", left=link.left, count=invite.uses)
    yield say("link-until" if link.is_living(reading.as_of) else "link-over", until=until)
    if waiting:
        yield say("link-waiting", count=waiting)


def _draw_maker(reading: LinksReading, link: Link, say: Language) -> Markup:
    maker = reading.makers.get(link.invite.invited_by or 0)
    return say("link-made-by", name=shorten(maker, _NAME)) if maker else say("link-made-by-operator")


def _draw_purpose(reading: LinksReading, link: Link, say: Language) -> Markup:
    role = role_name(say, link.invite.role, frontline=link.invite.frontline)
    departments = reading.departments_of(link)
    if not departments:
        return say("link-for", role=role)
    return say("link-for-where", role=role, departments=name_departments(departments, say))


def _name(reading: LinksReading, link: Link, say: Language) -> Markup:
    """The name that its maker gave it, or else what it is for."""
    name = link.invite.name
    return escape(shorten(name, _NAME)) if name else _draw_purpose(reading, link, say)


def _to_numbered(number: int, reading: LinksReading, link: Link, say: Language) -> Button:
    name = shorten(_name(reading, link, say).label, LABEL)
    return _lead(reading, say.label("button-numbered", number=number, name=name), Verb.INVITE_LINK, link.id)


def _ways_on(reading: LinksReading, say: Language) -> Rows:
    return row(_lead(reading, say.label("button-invite"), Verb.INVITE_DRAFT))


def _lead(reading: LinksReading, label: str, verb: Verb, *numbers: int) -> Button:
    return button(label, verb, reading.reader.institution.id, *numbers)
