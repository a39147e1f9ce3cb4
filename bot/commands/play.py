"""`smartops play`: a flow in the terminal, with the real engine and the real screens, storing nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import click

from bot.assessment.asking import Asking
from bot.assessment.notes import Attachments
from bot.assessment.people import Department, Institution, Person, SetUp
from bot.assessment.revision import Edition
from bot.assessment.round import Privacy
from bot.assessment.run import Place, Run, step
from bot.assessment.summary import summarise
from bot.assessment.surroundings import Surroundings
from bot.commands.content import editions, speak
from bot.commands.opening import settings
from bot.handlers.answering import INPUTS, VIEWS
from bot.handlers.summary import PARTS
from bot.screens.answering import draw_card
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import ENGLISH, PSEUDO, Language, Markup, escape

_LOOKS: Mapping[Verb, Callable[..., Screen]] = {**VIEWS, **PARTS}

_NOBODY = Person(id=0, telegram_id=0, name="", language=ENGLISH, time_zone="UTC", institution=0)
_NOWHERE = Institution(id=0, slug="", name="", language=ENGLISH, time_zone="UTC", set_up=SetUp.DONE)


@click.command("play")
@click.argument("area")
@click.option("--language", default=ENGLISH, show_default=True, help=f"What to read; {PSEUDO} is for testing.")
@click.option("--frontline", is_flag=True, help="Be asked what people who serve clients are asked.")
def command(*, area: str, language: str, frontline: bool) -> None:
    """Walk through the flow of AREA, such as hr. Nothing is stored, and nothing is known of other departments."""
    found = editions(settings())
    edition, texts = found.edition(), found.texts()
    if area not in edition.revisions:
        raise click.ClickException(f"There is no area {area}. The areas are {', '.join(edition.revisions)}.")
    game = Game(edition, area, narrow=frontline)
    say = speak(texts, language).within(game.asking.revision)
    screen = draw_card(game.asking, say)
    try:
        while True:
            screen = game.tap(_choose(screen), say)
    except click.Abort:
        click.echo("\nNothing was stored.")


class Game:
    """One walk through a flow, kept in memory."""

    def __init__(self, edition: Edition, area: str, *, narrow: bool = False) -> None:
        self._edition = edition
        self.asking = Asking(
            reader=_NOBODY,
            institution=_NOWHERE,
            run=0,
            department=Department(id=0, name=None, areas=(area,)),
            area=area,
            revision=edition.revisions[area],
            privacy=Privacy.NAMED,
            walk=Run(narrow=narrow),
            closed=False,
            attachments=Attachments(),
            card=None,
            touched_at=datetime.now(UTC),
        )

    def tap(self, payload: Payload, say: Language) -> Screen:
        """What a tap on a button shows."""
        _, *numbers = payload.numbers
        if payload.verb not in INPUTS:
            return _LOOKS[payload.verb](self.asking, say, *numbers)
        walk, happened = step(self.asking.flow, self.asking.walk, INPUTS[payload.verb](*numbers))
        self.asking = self._sum_up(replace(self.asking, walk=walk, happened=happened))
        return draw_card(self.asking, say)

    def _sum_up(self, asking: Asking) -> Asking:
        if asking.walk.place is not Place.SUBMITTED:
            return replace(asking, summary=None)
        content = self._edition.content
        summary = summarise(
            asking.flow,
            asking.walk,
            content=content,
            surroundings=Surroundings(responsibilities={}, areas={}),
            names=dict.fromkeys(content.flows, (None,)),
        )
        return replace(asking, summary=summary)


def _choose(screen: Screen) -> Payload:
    """Show a screen with numbers on its buttons, and let one be chosen.

    Raises:
        Abort: the person leaves.
    """
    click.echo(f"\n{Markup(screen.text).plain}\n")
    payloads: list[Payload] = []
    for row in screen.rows:
        labels = []
        for button in row:
            # A pause, a picture, another department: these need a chat.
            if button.payload and button.payload.verb in {*INPUTS, *_LOOKS}:
                payloads.append(button.payload)
                labels.append(f"[{len(payloads)}] {escape(button.label).plain}")
        if labels:
            click.echo("   ".join(labels))
    number: int = click.prompt("\nNumber, or Ctrl-C to leave", type=click.IntRange(1, len(payloads)))
    return payloads[number - 1]
