"""The strategy: the directions it comes to, one wave at a time, and each place in it in full."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from bot.assessment.plan import Whose
from bot.assessment.planning import Planning
from bot.assessment.strategy import WAVES, Direction, Priority
from bot.screens.area_names import name_area, name_pair
from bot.screens.buttons import one_each, row
from bot.screens.findings import draw_reasons, draw_related, draw_state
from bot.screens.institution import draw_title, draw_turns, lead, to_institution
from bot.screens.institution_findings import draw_bearers_of
from bot.screens.layout import lines, paginate, paragraphs
from bot.screens.naming import NAMED
from bot.screens.plan_frame import to_plan
from bot.screens.screen import Button, Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

ON_A_PAGE = 3
"""With first steps, as much as a person reads before the first button."""

AWAITING_SHOWN = 6
"""Of those that wait for one finding: the others stand in the order of the strategy too."""


def draw_strategy(planning: Planning, say: Language, *, wave: int = 1, page: int = 0) -> Screen:
    """One page of a wave; the first page of the first wave begins with the directions."""
    if not planning.strategy.priorities:
        return _draw_nothing(planning, say)
    seen = planning.seen
    wave = min(max(wave, 1), WAVES)
    priorities = planning.strategy.waves[wave - 1]
    blocks = [_draw_in_short(planning, priority, say) for priority in priorities]
    pages = paginate(blocks, most=ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    text = paragraphs(
        _draw_head(planning, say),
        *(_draw_beginning(planning, say) if wave == 1 and page == 0 else ()),
        say("strategy-wave", wave=wave, waves=WAVES, findings=say("strategy-findings", count=len(priorities))),
        *(blocks[number] for number in shown),
        say("summary-page", page=page + 1, pages=len(pages)) if len(pages) > 1 else None,
    )
    return Screen(
        text=text,
        rows=(
            *_waves(planning, wave, say),
            *one_each([_to_priority(planning, priorities[number], page, say) for number in shown]),
            *draw_turns(seen, say, Verb.STRATEGY, wave, page=page, pages=len(pages)),
            *row(_keep(planning, wave, say)),
            *row(lead(seen, say.label("button-what-if"), Verb.WHAT_IF, 0), to_actions(planning, say)),
            *row(to_institution(seen, say)),
        ),
    )


def draw_priority(planning: Planning, say: Language, *, number: int, wave: int, page: int) -> Screen:
    """One place in full, or the strategy where the responsibility has none any more."""
    questions = tuple(planning.seen.view.content.area_of)
    priority = planning.priorities.get(questions[number]) if number < len(questions) else None
    if priority is None:
        return draw_strategy(planning, say, wave=wave, page=page)
    finding, names = priority.finding, planning.seen.names
    text = paragraphs(
        _draw_head(planning, say),
        lines(
            say("finding-title", number=priority.number, title=say(finding.question, "title")),
            say(finding.question),
            say(
                "strategy-state",
                departments=_draw_departments(planning, priority, say),
                state=draw_state(finding.standing, say),
            ),
            say("strategy-why", reasons=draw_reasons(priority.reasons, say)),
            _draw_kept(planning, priority, say),
        ),
        lines(*(say(gap.text) for gap in finding.gaps)),
        lines(say("finding-why"), say(finding.question, "why")),
        lines(say("finding-step", step=say(finding.question, "fix")), draw_bearers_of(planning.seen, finding, say)),
        _draw_others(planning, say("strategy-waits-for"), priority.waits_for, say),
        _draw_others(planning, say("strategy-awaited-by"), priority.awaited_by, say),
        draw_related(say("finding-relies-head"), finding.relies_on, names, say),
        draw_related(say("finding-supports-head"), finding.supports, names, say),
        None if finding.relies_on or finding.supports else say("finding-nobody"),
    )
    return Screen(
        text=text,
        rows=(
            *row(None if planning.is_kept(priority) else _act_on(planning, number, say)),
            *row(to_strategy(planning, say, wave=wave, page=page)),
        ),
    )


def to_strategy(planning: Planning, say: Language, *, wave: int = 1, page: int = 0) -> Button:
    """The way back to the strategy."""
    return lead(planning.seen, say.label("button-to-strategy"), Verb.STRATEGY, wave, page)


def to_actions(planning: Planning, say: Language) -> Button:
    """The way to what is kept."""
    return to_plan(planning.seen.reader, Whose.INSTITUTION, say.label("button-actions", count=len(planning.actions)))


def number_of(planning: Planning, question: str) -> int:
    """A responsibility's place in the content, as buttons carry it."""
    return tuple(planning.seen.view.content.area_of).index(question)


def draw_titles(head: Markup, titles: Sequence[Markup], say: Language, *, most: int) -> Markup | None:
    """Titles under a head, at most so many, and how many more there are; None where there are none."""
    if not titles:
        return None
    left = len(titles) - most
    return lines(head, *titles[:most], say("strategy-more", count=left) if left > 0 else None)


def draw_place(priority: Priority, say: Language) -> Markup:
    """A place in the strategy in one line."""
    title = say(priority.finding.question, "title")
    return say("strategy-other", number=priority.number, title=title, wave=priority.wave)


def _draw_nothing(planning: Planning, say: Language) -> Screen:
    is_assessed = planning.seen.view.overall.asked
    return Screen(
        text=paragraphs(
            _draw_head(planning, say),
            say("strategy-nothing-to-fix") if is_assessed else say("strategy-nothing-assessed"),
        ),
        rows=(*row(to_actions(planning, say)), *row(to_institution(planning.seen, say))),
    )


def _draw_head(planning: Planning, say: Language) -> Markup:
    return draw_title(escape(planning.seen.reader.institution.name), "strategy-section", say)


def _draw_beginning(planning: Planning, say: Language) -> tuple[Markup | None, ...]:
    """When and what the strategy is made of, and the directions."""
    seen = planning.seen
    missing = [name_area(seen, area, say) for area in seen.view.not_assessed]
    return (
        lines(
            say("strategy-as-of", day=say.day(seen.as_of.astimezone(ZoneInfo(seen.reader.person.time_zone)).date()))
            if seen.as_of
            else None,
            say("strategy-not-assessed", departments=say.listing(missing)) if missing else None,
        ),
        lines(
            say("strategy-directions"),
            *(_draw_direction(planning, direction, say) for direction in planning.strategy.directions),
        ),
    )


def _draw_direction(planning: Planning, direction: Direction, say: Language) -> Markup:
    found_in = {it for question in direction.findings for it in planning.priorities[question].finding.departments}
    return say(
        "strategy-direction",
        principle=say(f"principle-{direction.principle}"),
        findings=say("strategy-findings", count=len(direction.findings)),
        departments=say("strategy-departments", count=len(found_in)),
        critical=direction.critical,
    )


def _draw_in_short(planning: Planning, priority: Priority, say: Language) -> Markup:
    question = priority.finding.question
    return lines(
        say("finding-title", number=priority.number, title=say(question, "title")),
        _draw_departments(planning, priority, say),
        say("strategy-why", reasons=draw_reasons(priority.reasons, say)),
        say("finding-step", step=say(question, "fix")),
        draw_bearers_of(planning.seen, priority.finding, say),
        _draw_kept(planning, priority, say),
    )


def _draw_departments(planning: Planning, priority: Priority, say: Language) -> Markup:
    """The departments in which it was found."""
    finding = priority.finding
    names = [name_pair(it, finding.area, say) for it in planning.seen.departments if it.id in finding.departments]
    if len(names) > NAMED:
        return say("institution-departments", area=say(f"area-{finding.area}"), count=len(names))
    return say.listing(names)


def _draw_kept(planning: Planning, priority: Priority, say: Language) -> Markup | None:
    return say("strategy-kept") if planning.is_kept(priority) else None


def _draw_others(planning: Planning, head: Markup, questions: Iterable[str], say: Language) -> Markup | None:
    titles = [draw_place(planning.priorities[question], say) for question in questions]
    return draw_titles(head, titles, say, most=AWAITING_SHOWN)


def _waves(planning: Planning, shown: int, say: Language) -> Rows:
    """A tab for each wave that is not empty, and for the one shown."""
    tabs = []
    for wave, priorities in enumerate(planning.strategy.waves, 1):
        label = say.label("button-wave", wave=wave)
        if wave == shown:
            label = say.label("button-chosen", label=label)
        if priorities or wave == shown:
            tabs.append(lead(planning.seen, label, Verb.STRATEGY, wave, 0))
    return row(*tabs)


def _to_priority(planning: Planning, priority: Priority, page: int, say: Language) -> Button:
    question = priority.finding.question
    return lead(
        planning.seen,
        say.label("finding-button", number=priority.number, title=say(question, "title")),
        Verb.STRATEGY_ITEM,
        number_of(planning, question),
        priority.wave,
        page,
    )


def _act_on(planning: Planning, number: int, say: Language) -> Button:
    """Making it an action wherever it was found."""
    return lead(planning.seen, say.label("button-act-on"), Verb.ACT_ON, number, 0)


def _keep(planning: Planning, wave: int, say: Language) -> Button | None:
    """Keeping what of a wave is not kept yet."""
    if not planning.not_kept(planning.strategy.waves[wave - 1]):
        return None
    return lead(planning.seen, say.label("button-keep-wave", wave=wave), Verb.KEEP_ACTIONS, wave)
