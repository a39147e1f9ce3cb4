"""What messages to one person come to: news of one kind together, and no action told twice."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.assessment.reminders import ReminderKind
from bot.delivery.letters import Notice
from bot.handlers.context import Context
from bot.handlers.notices import put_into_words
from bot.journeys.letters import Claimed
from bot.journeys.plan_notices import CHANGED, GIVEN, RELATED, actions_in

log = logging.getLogger(__name__)

ABOUT_ACTIONS = (
    "action-answered",
    "action-due-declined",
    ReminderKind.ACTION_LATE,
    ReminderKind.ACTION_DUE,
    GIVEN,
    CHANGED,
    RELATED,
)
"""Kinds of messages about actions. Of several about one action, only the first of these is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing that is told, and the messages that are told by it: the first is worded."""

    messages: list[Claimed]
    notice: Notice

    @property
    def first(self) -> Claimed:
        """The message that is worded."""
        return self.messages[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What there is to tell, and what became of the other messages."""

    told: list[Told] = field(default_factory=list)
    """An institution's things together, those of a kind together."""
    untrue: list[Claimed] = field(default_factory=list)
    """What is not true any more."""
    unworded: list[Claimed] = field(default_factory=list)
    """What cannot be put into words, which is our mistake."""


async def gather(context: Context, claimed: Sequence[Claimed]) -> Gathered:
    """Put messages to one person into words."""
    gathered = Gathered()
    tellers: dict[tuple[int, int], Told] = {}
    for messages in _take_together(claimed):
        institution = messages[0].institution
        actions = dict.fromkeys(action for it in messages for action in _actions_of(it))
        new = [it for it in actions if (institution, it) not in tellers]
        if actions and not new:
            tellers[institution, next(reversed(actions))].messages.extend(messages)
            continue
        try:
            notice = await _word(context, messages[0], new)
        except Exception:
            log.exception("message %s cannot be put into words: it is tried again", messages[0].id)
            gathered.unworded.extend(messages)
            continue
        if notice is None:
            gathered.untrue.extend(messages)
            continue
        told = Told(messages=messages, notice=notice)
        gathered.told.append(told)
        tellers.update({(institution, it): told for it in new})
    institutions, kinds = _places(it.institution for it in claimed), _places(it.kind for it in claimed)
    gathered.told.sort(key=lambda it: (institutions[it.first.institution], kinds[it.first.kind]))
    return gathered


def _take_together(claimed: Sequence[Claimed]) -> Iterator[list[Claimed]]:
    """Messages that are worded as one, those first that tell most of an action."""
    together: dict[tuple[object, ...], list[Claimed]] = {}
    for it in sorted(claimed, key=lambda it: ABOUT_ACTIONS.index(it.kind) if it.kind in ABOUT_ACTIONS else -1):
        alone = () if "actions" in it.arguments else (it.id,)
        together.setdefault((it.institution, it.kind, *alone), []).append(it)
    yield from together.values()


def _actions_of(message: Claimed) -> Sequence[int]:
    return actions_in(message.arguments) if message.kind in ABOUT_ACTIONS else ()


async def _word(context: Context, message: Claimed, actions: Sequence[int]) -> Notice | None:
    arguments = message.arguments
    if "actions" in arguments:
        arguments = {**arguments, "actions": ".".join(map(str, actions))}
    return await put_into_words(
        context, message.kind, institution=message.institution, reader=message.person, arguments=arguments
    )


def _places(values: Iterator[object]) -> Mapping[object, int]:
    """The place of each in the order in which they first come."""
    return {value: place for place, value in enumerate(dict.fromkeys(values))}
