"""/language, and the languages offered below a first screen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused
from bot.assessment.people import Institution, Member
from bot.handlers.answering import card_of
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.greeting import draw_greeting, draw_wait
from bot.handlers.helping import set_menu
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.applying import read_waiting
from bot.journeys.language import choose_language, choose_language_waiting
from bot.journeys.tapper import read_tapper
from bot.screens.answering import draw_card
from bot.screens.language import draw_languages, number_of_language
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import language_name


async def list_languages(context: Context, sent: Sent, member: Member) -> None:
    """Show which languages there are."""
    await context.sender.send(sent.chat, _draw_list(context, member))


async def take(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Let the member read a language from now on, and show it in the list."""
    member, asking = await _choose(context, tapped, payload)
    await _show_all(context, tapped, member, asking, _draw_list(context, member, chosen=True))


async def take_at_first(context: Context, tapped: Tapped, payload: Payload) -> None:
    """The same, and show his first screen in it."""
    member, asking = await _choose(context, tapped, payload)
    await _show_all(context, tapped, member, asking, await draw_greeting(context, member))


async def take_waiting(context: Context, tapped: Tapped, payload: Payload) -> None:
    """The same for somebody who waits to be let in."""
    waiting = await read_waiting(context.database, tapped.hello.telegram_id)
    if waiting is None:
        raise Refused("not-yours")
    language = _find_language(context, waiting.institution, payload)
    waiting = await choose_language_waiting(context.database, tapper_of(tapped, payload), language)
    await show_in_place(context, tapped, draw_wait(context, waiting))


async def _choose(context: Context, tapped: Tapped, payload: Payload) -> tuple[Member, Asking | None]:
    tapper = tapper_of(tapped, payload)
    language = _find_language(context, (await read_tapper(context.database, tapper)).institution, payload)
    return await choose_language(context.database, context.contents, tapper, language)


def _find_language(context: Context, institution: Institution, payload: Payload) -> str:
    """The language of a button.

    Raises:
        Refused: there is none of that number, or not any more.
    """
    for code in context.texts(institution).languages:
        if number_of_language(code) == payload.numbers[0]:
            return code
    raise Refused("not-yours")


async def _show_all(context: Context, tapped: Tapped, member: Member, asking: Asking | None, screen: Screen) -> None:
    """Show what was tapped and the open card in the new language, and set the command menu anew."""
    say = context.say_to(member)
    await show_in_place(context, tapped, screen, said=say.label("language-chosen", language=language_name(say.code)))
    if asking and asking.card:
        await context.sender.show_card(card_of(asking, asking.card.chat), draw_card(asking, context.say_in(asking)))
    await set_menu(context, member, tapped.chat)


def _draw_list(context: Context, member: Member, *, chosen: bool = False) -> Screen:
    languages = context.texts(member.institution).languages
    return draw_languages(member.institution.id, languages, context.say_to(member), chosen=chosen)


CHOICES: Mapping[Verb, Callable[[Context, Tapped, Payload], Awaitable[None]]] = {
    Verb.LANGUAGE: take,
    Verb.LANGUAGE_AT_FIRST: take_at_first,
    Verb.LANGUAGE_WAITING: take_waiting,
}
"""Where a language can be chosen: in the list, below a first screen, and while one waits to be let in."""
