"""The slides of the deck for the board, each with what its speaker reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.assessment.findings import find_strengths
from bot.assessment.flow import Importance
from bot.assessment.mirrors import PerceptionGap
from bot.assessment.plan import Planned
from bot.assessment.scoring import ENOUGH
from bot.assessment.strategy import Priority, Strategy
from bot.assessment.what_if import Effect
from bot.reports.board_grids import chart_figures, chart_links, chart_scale
from bot.reports.board_tables import (
    IN_A_TABLE,
    VIEWS,
    list_actions,
    list_effect_on_areas,
    list_effect_on_principles,
    list_priority_areas,
    list_priority_principles,
    list_views,
    list_wave,
)
from bot.reports.board_words import BoardWords
from bot.reports.deck import Aside, Block, Bullets, Column, Figure, Figures, Panel, Slide
from bot.reports.paper import lines
from bot.reports.plan import count_late
from bot.reports.training_tables import list_principles
from bot.texts import Language

_STRENGTHS = 3
"""Named beside the figures."""
_GAPS = 4
"""Perception gaps told on a slide: each is a sentence."""
_RULES = ("rules-score", "rules-out", "rules-confidence", "rules-order", "rules-others")


def introduce(say: Language) -> Slide:
    """What the figures are, and why anybody should care."""
    points = Bullets(points=lines(say.plain("board-about", "points")))
    why = Panel(title=say.plain("board-about", "why"), text=lines(say.plain("board-about", "why-text")))
    return _slide("board-about", say, Column(share=1.4, blocks=(points,)), Column(blocks=(why,)))


def explain_principles(words: BoardWords) -> Slide:
    """The principles and what clients may expect by them."""
    return _slide("board-principles", words.say, _column(list_principles(words.reading.view.content, words.say)))


def explain_method(say: Language) -> Slide:
    """How figures come about."""
    rules = Bullets(points=tuple(say.plain(rule, enough=ENOUGH) for rule in _RULES))
    return _slide("board-method", say, _column(rules))


def tell_where_we_stand(words: BoardWords) -> Slide:
    """The figures over all, what is good, and what is not known."""
    say, view, as_of = words.say, words.reading.view, words.reading.as_of
    assessed = sum(row.figures is not None for row in words.covered)
    values = {
        "score": words.score(view.overall),
        "confidence": words.confidence(view.overall),
        "areas": say.plain("board-part", part=assessed, whole=len(words.covered)),
        "findings": say.number(len(view.findings)),
    }
    figures = Figures(
        figures=tuple(Figure(value=value, label=say.plain("board-stand", name)) for name, value in values.items())
    )
    good = tuple(_name_strengths(words))
    blocks: list[Block] = [figures]
    if good:
        blocks.append(Bullets(title=say.plain("board-stand", "good"), points=good))
    blocks.append(Panel(title=say.plain("board-stand", "open"), text=tuple(_tell_what_is_open(words))))
    zone = ZoneInfo(words.reading.reader.institution.time_zone)
    lead = (
        say.plain("board-stand", "as-of", day=say.day(as_of.astimezone(zone).date()))
        if as_of
        else say.plain("board-stand", "nothing")
    )
    return _slide("board-stand", say, _column(*blocks), lead=lead)


def show_figures(words: BoardWords) -> Slide:
    """Areas by principles."""
    lead = words.say.plain("board-grid", "lead")
    return _slide("board-grid", words.say, _column(chart_figures(words), chart_scale(words.say)), lead=lead)


def show_priorities(words: BoardWords) -> Slide:
    """The areas and principles to look at first."""
    tables = [list_priority_areas(words)]
    if words.reading.view.priority_principles:
        tables.append(list_priority_principles(words))
    lead = words.say.plain("board-priorities", "lead")
    return _slide("board-priorities", words.say, _column(*tables), lead=lead)


def show_views(words: BoardWords) -> Slide:
    """Gaps between departments, and between the people of one."""
    say, gaps, disputed = words.say, words.reading.view.gaps, words.disputed
    columns = []
    if gaps:
        points = tuple(_tell_gap(gap, words) for gap in gaps[:_GAPS])
        told = Bullets(title=say.plain("board-views", "gaps"), points=points)
        columns.append(_column(told, *_count_more(len(gaps) - _GAPS, say)))
    if disputed:
        more = _count_more(len(disputed) - VIEWS, say)
        columns.append(Column(share=1.5, blocks=(list_views(disputed, words), *more)))
    return _slide("board-views", say, *columns, lead=say.plain("board-views", "lead"))


def show_links(words: BoardWords) -> Slide:
    """How departments depend on each other."""
    lead = words.say.plain("board-links", "lead")
    return _slide("board-links", words.say, _column(chart_links(words)), lead=lead)


def show_wave(number: int, wave: Sequence[Priority], words: BoardWords) -> Slide:
    """The first findings of one wave; the speaker's notes have all of them."""
    say = words.say
    critical = sum(it.finding.importance is Importance.CRITICAL for it in wave)
    blocks: list[Block] = [list_wave(wave, words)]
    if len(wave) > IN_A_TABLE:
        blocks.append(Aside(text=say.plain("board-wave-more", count=len(wave) - IN_A_TABLE)))
    listed = (
        say.plain(
            "board-wave-line",
            number=it.number,
            title=words.title(it.finding),
            department=words.where(it.finding),
            reasons=words.reasons(it.reasons),
        )
        for it in wave
    )
    return Slide(
        title=say.plain("board-wave", number=number),
        lead=say.plain("board-wave", "lead", count=len(wave), critical=critical),
        columns=(_column(*blocks),),
        notes="\n".join((say.plain("board-wave", "notes"), *listed)),
    )


def show_effect(effect: Effect, words: BoardWords) -> Slide:
    """What putting the first wave right would change."""
    say = words.say
    values = {
        "today": words.score(effect.before.overall),
        "after": words.score(effect.after.overall),
        "unlocked": say.number(len(effect.unlocked)),
    }
    figures = Figures(
        figures=tuple(Figure(value=value, label=say.plain("board-effect", name)) for name, value in values.items())
    )
    return _slide(
        "board-effect",
        say,
        _column(figures, list_effect_on_principles(effect, words)),
        _column(list_effect_on_areas(effect, words)),
        lead=say.plain("board-effect", "lead"),
    )


def show_plan(plan: Sequence[Planned], day: dt.date, words: BoardWords) -> Slide:
    """What is being done, the first due first."""
    say = words.say
    blocks: list[Block] = [list_actions(plan, day, words)]
    if len(plan) > IN_A_TABLE:
        blocks.append(Aside(text=say.plain("board-plan", "more", count=len(plan) - IN_A_TABLE)))
    lead = say.plain("board-plan", "lead", count=len(plan), late=count_late(plan, day))
    return _slide("board-plan", say, _column(*blocks), lead=lead)


def ask_for_decisions(strategy: Strategy, words: BoardWords) -> Slide:
    """What the board is asked to decide."""
    asked = Bullets(points=tuple(_decisions(strategy, words)), counted=True)
    return _slide("board-next", words.say, Column(share=1.6, blocks=(asked,)))


def _slide(message: str, say: Language, *columns: Column, lead: str = "") -> Slide:
    return Slide(title=say.plain(message), lead=lead, columns=columns, notes=say.plain(message, "notes"))


def _column(*blocks: Block) -> Column:
    return Column(blocks=blocks)


def _name_strengths(words: BoardWords) -> Iterator[str]:
    """What is met and most relied on, of what is critical."""
    view = words.reading.view
    findings = {finding.question for finding in view.findings}
    strengths = [
        strength
        for flow in view.content.flows.values()
        for strength in find_strengths(flow, view.standings, content=view.content, without=findings)
        if strength.importance is Importance.CRITICAL
    ]
    for strength in sorted(strengths, key=lambda it: -it.relied_on_by)[:_STRENGTHS]:
        title = words.say.plain(strength.question, "title")
        yield words.say.plain("board-strength", title=title, department=words.name(strength.area))


def _tell_what_is_open(words: BoardWords) -> Iterator[str]:
    say, view = words.say, words.reading.view
    if view.not_assessed:
        departments = say.listing([words.name(area) for area in view.not_assessed])
        yield say.plain("board-not-assessed", departments=departments)
    else:
        yield say.plain("board-all-assessed")
    if uncovered := [say(f"area-{row.area}", "short") for row in view.rows if not row.departments]:
        yield say.plain("picture-uncovered", areas=say.listing(uncovered))
    if view.findings:
        yield say.plain("board-critical", count=sum(it.importance is Importance.CRITICAL for it in view.findings))
    if view.overall.spread.unknown:
        yield say.plain("board-unknown", count=view.overall.spread.unknown)


def _tell_gap(gap: PerceptionGap, words: BoardWords) -> str:
    policy, practice = words.name(gap.policy_area), words.name(gap.practice_area)
    return words.say.plain("board-views", "gap", policy=policy, practice=practice, meaning=words.say(gap.text))


def _count_more(count: int, say: Language) -> tuple[Aside, ...]:
    return (Aside(text=say.plain("board-views-more", count=count)),) if count > 0 else ()


def _decisions(strategy: Strategy, words: BoardWords) -> Iterator[str]:
    say, view = words.say, words.reading.view
    if strategy.priorities:
        yield say.plain("board-next", "adopt")
        yield say.plain("board-next", "owners")
    if splits := sum(finding.is_split for finding in view.findings):
        yield say.plain("board-next", "settle", count=splits)
    if view.not_assessed:
        departments = say.listing([words.name(area) for area in view.not_assessed])
        yield say.plain("board-next", "assess", departments=departments)
    if view.overall.spread.answered:
        yield say.plain("board-next", "keep")
        yield say.plain("board-next", "again")
