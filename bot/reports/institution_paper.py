"""The institution's report: where it stands, what has priority and why, a strategy, and everybody's first steps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.assessment.explanation import explain_figure
from bot.assessment.flow import Standing
from bot.assessment.institution import InstitutionReading
from bot.assessment.mirrors import PerceptionGap
from bot.assessment.plan import Planned
from bot.assessment.revision import Edition
from bot.assessment.strategy import Direction, Strategy
from bot.reports.branches import BranchTable, list_branches
from bot.reports.department_chapters import (
    DepartmentChapter,
    StrengthGroup,
    list_chapters,
    list_strengths,
)
from bot.reports.findings import FindingWriter, StateSign, list_reasons, state_sign
from bot.reports.forms import Form
from bot.reports.institution import InstitutionChart, chart_institution
from bot.reports.method import describe_method
from bot.reports.paper import Frame, Passage, frame
from bot.reports.picture import Mark
from bot.reports.plan import PlanLine, list_plan, questions_of
from bot.reports.waves import Wave, list_waves
from bot.texts import Language

_RULES = ("report-rule-areas", "report-rule-principles", "report-rule-strategy")
_EXPLAINED = ("report-branches", "report-gaps", "report-strategy", "report-by-department")
"""Headings with a text below them."""
_LABELS = (
    "report-kicker",
    "report-priority-areas",
    "report-priority-principles",
    "report-directions",
    "report-coverage",
    "report-picture",
    "report-branches",
    "report-head-department",
    "report-head-score",
    "report-head-confidence",
    "report-head-findings",
    "report-gaps",
    "report-plan",
    "report-head-what",
    "report-head-who",
    "report-head-due",
    "report-head-state",
    "report-strategy",
    "report-by-department",
    "report-first-step",
    "report-who",
    "report-relies-on",
    "report-supports",
    "report-strengths",
    "report-method",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedLine:
    """An area or a principle to look at first, or a direction: what it is, and why."""

    title: str
    reasons: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GapSide:
    """One side of a perception gap: which department answers what, and how."""

    department: str
    title: str
    state: StateSign


@dataclass(frozen=True, slots=True, kw_only=True)
class GapEntry:
    """A perception gap: what it would mean, the side of policy, and that of practice."""

    meaning: str
    sides: tuple[GapSide, GapSide]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionPaper:
    """What `institution_paper.typ` prints. `labels` has the headings by the last part of their ids."""

    form: ClassVar[Form] = Form.PDF
    template: ClassVar[str] = "institution_paper"

    frame: Frame
    labels: Mapping[str, str]
    title: str
    lines: tuple[str, ...]
    """Of when the answers and the paper are."""
    marks: tuple[Mark, ...]
    summary: str
    """How much there is to put right; empty where nothing is assessed."""
    areas: tuple[RankedLine, ...]
    principles: tuple[RankedLine, ...]
    directions: tuple[RankedLine, ...]
    coverage: tuple[str, ...]
    """What nobody knows yet, a sentence each."""
    chart: InstitutionChart
    branches: tuple[BranchTable, ...]
    gaps: tuple[GapEntry, ...]
    plan: tuple[PlanLine, ...]
    decided_sign: str
    """What the sign beside a step means that is decided already."""
    waves: tuple[Wave, ...]
    chapters: tuple[DepartmentChapter, ...]
    strengths: tuple[StrengthGroup, ...]
    method: tuple[Passage, ...]


def write_institution_report(
    reading: InstitutionReading,
    strategy: Strategy,
    *,
    edition: Edition,
    plan: Sequence[Planned] = (),
    day: dt.date,
    zone: str,
    say: Language,
) -> InstitutionPaper:
    """Put the institution's view and its strategy into words.

    `edition` is the content in force, `plan` has the actions agreed on, `day` is printed as the paper's date.
    """
    return _InstitutionWriter(
        reading=reading,
        strategy=strategy,
        plan=plan,
        findings=FindingWriter(names=reading.names, bearers=reading.bearers, zone=zone, say=say),
    ).write(version=edition.version, day=day)


@dataclass(frozen=True, kw_only=True)
class _InstitutionWriter:
    reading: InstitutionReading
    strategy: Strategy
    plan: Sequence[Planned]
    findings: FindingWriter

    @property
    def say(self) -> Language:
        return self.findings.say

    def write(self, *, version: str, day: dt.date) -> InstitutionPaper:
        say, view, name = self.say, self.reading.view, self.reading.reader.institution.name
        chart = chart_institution(view, names=self.reading.names, institution=name, day=day, say=say)
        return InstitutionPaper(
            frame=frame(
                say.plain("report-title", name=name),
                say.label("report-running-institution", institution=name, day=say.day(day)),
                day=day,
                say=say,
            ),
            labels=_labels(say),
            title=name,
            lines=(*self._as_of(), *self._privacy(), say.label("report-made", day=say.day(day))),
            marks=chart.marks,
            summary=self._summary(),
            areas=tuple(
                RankedLine(title=self.findings.name(it.area), reasons=list_reasons(it.reasons, say))
                for it in view.priority_areas
            ),
            principles=tuple(
                RankedLine(title=say.plain(f"principle-{it.principle}"), reasons=list_reasons(it.reasons, say))
                for it in view.priority_principles
            ),
            directions=tuple(map(self._direction, self.strategy.directions)),
            coverage=(*self._not_assessed(), *chart.notes),
            chart=chart,
            branches=tuple(list_branches(self.reading, say)),
            gaps=tuple(map(self._gap, view.gaps)),
            plan=list_plan(self.plan, day=day, say=say),
            decided_sign=say.plain("report-decided-sign"),
            waves=tuple(list_waves(self.strategy, questions_of(self.plan), self.findings)),
            chapters=tuple(list_chapters(view, self.strategy, self.findings)),
            strengths=tuple(list_strengths(view, self.findings)),
            method=describe_method(
                _RULES,
                explain_figure(view).left_out,
                version=version,
                named=False,
                say=say,
            ),
        )

    def _as_of(self) -> Iterator[str]:
        if self.reading.as_of:
            closed = self.reading.as_of.astimezone(ZoneInfo(self.findings.zone)).date()
            yield self.say.label("report-as-of", day=self.say.day(closed))

    def _privacy(self) -> Iterator[str]:
        if self.reading.view.is_confidential:
            yield self.say.label("report-privacy-institution")

    def _summary(self) -> str:
        if not self._is_assessed:
            return ""
        areas = [priority.finding.area for priority in self.strategy.priorities]
        if not areas:
            return self.say.plain("report-nothing-to-fix")
        return self.say.label("report-steps", count=len(areas), areas=len({*areas}))

    def _not_assessed(self) -> Iterator[str]:
        areas = self.reading.view.not_assessed
        if areas and self._is_assessed:
            yield self.say.label("report-not-assessed", departments=self.say.listing([*map(self.findings.name, areas)]))
        if untold := self.reading.view.not_told:
            yield self.say.label("report-not-told", departments=self.say.listing([*map(self.findings.name, untold)]))

    @property
    def _is_assessed(self) -> bool:
        return any(row.figures for row in self.reading.view.rows)

    def _direction(self, direction: Direction) -> RankedLine:
        say = self.say
        return RankedLine(
            title=say.plain(f"principle-{direction.principle}"),
            reasons=say.label(
                "report-direction",
                count=len(direction.findings),
                critical=direction.critical,
                departments=say.listing([self.findings.name(area) for area in direction.areas]),
            ),
        )

    def _gap(self, gap: PerceptionGap) -> GapEntry:
        return GapEntry(
            meaning=self.say.plain(gap.text),
            sides=(
                self._side(gap.policy_area, gap.mirror.policy, Standing.MEETS),
                self._side(gap.practice_area, gap.mirror.practice, gap.standing),
            ),
        )

    def _side(self, area: str, question: str, standing: Standing) -> GapSide:
        return GapSide(
            department=self.findings.name(area),
            title=self.say.plain(question, "title"),
            state=state_sign(standing, self.say),
        )


def _labels(say: Language) -> dict[str, str]:
    headings = {label.removeprefix("report-"): say.plain(label) for label in _LABELS}
    texts = {f"{label.removeprefix('report-')}-text": say.plain(label, "text") for label in _EXPLAINED}
    return headings | texts
