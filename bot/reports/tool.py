"""The tool itself to take away: every area's responsibilities, what good looks like, and how they hang together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from bot.assessment.flow import Content, Importance
from bot.assessment.revision import Edition
from bot.assessment.scoring import ENOUGH
from bot.reports.chapters import Chapter, ChapterWriter
from bot.reports.forms import Form
from bot.reports.overviews import count_by_principle, count_links
from bot.reports.paper import CountGrid, Frame, Passage, frame, lines
from bot.texts import Language

_ABOUT = ("tool-about", "tool-inside", "tool-areas")
_USES = ("tool-use-department", "tool-use-institution", "tool-use-person", "tool-use-team", "tool-steps")
_GROUNDS = ("tool-method-several", "tool-method-grounds", "tool-method-limits")
_RULES = ("rules-score", "rules-out", "rules-confidence", "rules-order")
_LABELS = (
    "tool-contents",
    "tool-introduction",
    "tool-use",
    "tool-principles",
    "tool-scale",
    "tool-importance",
    "tool-overview-all",
    "tool-method",
    "tool-sources",
    "tool-edition-areas",
    "tool-whole",
    "tool-why",
    "tool-evidence",
    "tool-first-step",
    "tool-relies-on",
    "tool-supports",
    "tool-mirror",
    "tool-note",
)
_PRACTICE = "practice"
"""The source of a responsibility that rests on good practice and no standard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A word of the tool and what it means; `kind` names the mark that stands for it, if any."""

    kind: str = ""
    title: str
    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A standard, and the numbers of the responsibilities that rest on it."""

    source: str
    numbers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolPaper:
    """What `tool.typ` prints. `labels` has the headings by the last part of their ids."""

    form: ClassVar[Form] = Form.PDF
    template: ClassVar[str] = "tool"

    frame: Frame
    subtitle: str
    imprint: tuple[str, ...]
    labels: Mapping[str, str]
    page: str
    """How a page is cited, with `{page}` for its number."""
    about: tuple[Passage, ...]
    uses: tuple[Passage, ...]
    principles: tuple[Meaning, ...]
    scale: tuple[Meaning, ...]
    rule: Passage
    example: Passage
    importances: tuple[Meaning, ...]
    overviews: tuple[CountGrid, ...]
    all_text: str
    chapters: tuple[Chapter, ...]
    method: tuple[Passage, ...]
    sources_text: str
    sources: tuple[SourceLine, ...]
    editions: tuple[SourceLine, ...]


def write_tool(edition: Edition, *, day: dt.date, say: Language) -> ToolPaper:
    """Put the content of an edition into words. `day` is printed as the date of the paper."""
    content = edition.content
    writer = ChapterWriter(content, say)
    version = say.label("tool-version", version=edition.version)
    dated = say.label("tool-dated", day=say.day(day))
    size = {"areas": len(content.flows), "responsibilities": len(content.area_of)}
    return ToolPaper(
        frame=frame(
            say.plain("tool-title"),
            say.label("tool-running", version=edition.version, day=say.day(day)),
            day=day,
            say=say,
        ),
        subtitle=say.label("tool-subtitle", **size),
        imprint=(dated, version, say.plain("tool-free")),
        labels={name.removeprefix("tool-"): say.plain(name) for name in _LABELS},
        page=say.plain("paper-page", page="{page}"),
        about=_passages(_ABOUT, say),
        uses=_passages(_USES, say),
        principles=tuple(_principles(content, say)),
        scale=tuple(_scale(content, say)),
        rule=_passage("tool-rule", say),
        example=_passage("tool-example", say),
        importances=tuple(
            Meaning(
                kind=importance,
                title=say.plain(f"tool-importance-{importance}"),
                text=say.plain(f"tool-importance-{importance}", "text"),
            )
            for importance in Importance
        ),
        overviews=(count_by_principle(content, say), count_links(content, say)),
        all_text=say.plain("tool-overview-all", "text"),
        chapters=tuple(writer.write()),
        method=(
            Passage(
                title=say.plain("tool-method-figures"),
                points=tuple(say.plain(rule, enough=ENOUGH) for rule in _RULES),
            ),
            *_passages(_GROUNDS, say),
        ),
        sources_text=say.plain("tool-sources", "text"),
        sources=tuple(_sources(content, writer.numbers, say)),
        editions=tuple(
            SourceLine(source=say.plain(f"area-{area}"), numbers=revision.version)
            for area, revision in edition.revisions.items()
        ),
    )


def _passages(messages: Iterable[str], say: Language) -> tuple[Passage, ...]:
    return tuple(_passage(message, say) for message in messages)


def _passage(message: str, say: Language) -> Passage:
    return Passage(
        title=say.plain(message),
        text=lines(say.plain(message, "text")) if say.has(message, "text") else (),
        points=lines(say.plain(message, "points")) if say.has(message, "points") else (),
        counted=message == "tool-steps",
    )


def _principles(content: Content, say: Language) -> Iterable[Meaning]:
    for principle in content.principles:
        serving = sum(principle in question.principles for flow in content.flows.values() for question in flow)
        yield Meaning(
            title=say.plain(f"principle-{principle}"),
            text=say.plain(f"principle-{principle}", "meaning"),
            detail=say.label("tool-principle-count", count=serving),
        )


def _scale(content: Content, say: Language) -> Iterable[Meaning]:
    scales = {question.scale.id: question.scale for flow in content.flows.values() for question in flow}
    for scale in scales.values():
        for choice in scale.choices:
            yield Meaning(
                kind=choice.standing,
                title=say.plain(f"{scale.id}-{choice.id}"),
                text=say.plain(f"tool-standing-{choice.standing}"),
                detail=say.plain(f"{scale.id}-{choice.id}", "full"),
            )


def _sources(content: Content, numbers: Mapping[str, str], say: Language) -> Iterable[SourceLine]:
    resting: dict[str, list[str]] = {}
    for flow in content.flows.values():
        for question in flow:
            resting.setdefault(question.source, []).append(numbers[question.id])
    practice = resting.pop(_PRACTICE, [])
    yield from (
        SourceLine(source=source, numbers=say.listing(found).plain) for source, found in sorted(resting.items())
    )
    if practice:
        yield SourceLine(source=say.plain("tool-source-practice"), numbers=say.listing(practice).plain)
