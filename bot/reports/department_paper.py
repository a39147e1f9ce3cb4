"""A department's report: where it stands, what to put right, what changed, what is good, and every answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.assessment.asking import Asking
from bot.assessment.bearers import Bearers
from bot.assessment.changes import Comparison
from bot.assessment.department import DepartmentView
from bot.assessment.explanation import explain_department_figure
from bot.assessment.findings import Reason, ReasonKind, Strength
from bot.assessment.people import Institution
from bot.assessment.plan import Planned
from bot.assessment.revision import Revision
from bot.assessment.round import Round
from bot.assessment.summary import DepartmentSummary
from bot.assessment.voices import Agreement, Tallies, Vantage, Voice, tally
from bot.reports.answers import AnswerSection, list_answers
from bot.reports.bearers import tell_bearers
from bot.reports.changes import ChangeLine, list_changes, tell_change
from bot.reports.department import PrincipleChart, chart_principles
from bot.reports.findings import (
    FindingEntry,
    FindingWriter,
    RelatedLine,
    list_reasons,
)
from bot.reports.forms import Form
from bot.reports.method import describe_method
from bot.reports.paper import Frame, Passage, frame
from bot.reports.picture import Mark
from bot.reports.plan import PlanLine, list_plan
from bot.texts import Language

_LABELS = (
    "report-kicker",
    "report-changed",
    "report-principles",
    "report-findings",
    "report-why",
    "report-first-step",
    "report-who",
    "report-evidence",
    "report-relies-on",
    "report-supports",
    "report-plan",
    "report-head-what",
    "report-head-who",
    "report-head-due",
    "report-head-state",
    "report-changes",
    "report-head-responsibility",
    "report-head-before",
    "report-head-now",
    "report-head-change",
    "report-strengths",
    "report-strengths-none",
    "report-reliant",
    "report-answers",
    "report-head-answer",
    "report-head-people",
    "report-method",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthLine:
    """What is met and should stay so."""

    title: str
    reasons: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentPaper:
    """What `department_paper.typ` prints. `labels` has the headings by the last part of their ids."""

    form: ClassVar[Form] = Form.PDF
    template: ClassVar[str] = "department_paper"

    frame: Frame
    labels: Mapping[str, str]
    title: str
    lines: tuple[str, ...]
    """Whose answers these are, of when, and how many answered."""
    marks: tuple[Mark, ...]
    changed: tuple[str, ...]
    """What became of the department since the round before; empty in the first one."""
    chart: PrincipleChart
    findings_text: str
    findings: tuple[FindingEntry, ...]
    plan: tuple[PlanLine, ...]
    """What is done about the findings."""
    changes: tuple[ChangeLine, ...]
    strengths: tuple[StrengthLine, ...]
    reliant: tuple[RelatedLine, ...]
    answers: tuple[AnswerSection, ...]
    several: bool
    """Whether the answers are those of several people."""
    method: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What a report tells of, whether of one person's answers or of many."""

    institution: Institution
    department: str
    revision: Revision
    summary: DepartmentSummary
    tallies: Tallies
    lines: tuple[str, ...]
    comparison: Comparison | None = None
    bearers: Bearers = field(default_factory=Bearers)
    plan: Sequence[Planned] = ()
    within: tuple[int, ...] = ()
    """The department, where those may be named who see to something there."""


def write_department_report(
    view: DepartmentView,
    *,
    department: str,
    plan: Sequence[Planned] = (),
    day: dt.date,
    zone: str,
    say: Language,
) -> DepartmentPaper:
    """Put a department's round into words, with the actions agreed on since.

    `say` has the words of the round's revision, `day` is printed as the paper's date.

    Only a view whose answers may be seen makes a report: `view.summary` and its tallies must be there.
    """
    summary = view.summary
    assert summary is not None, "the answers of an open round are not to be seen yet"  # noqa: S101
    assert summary.tallies is not None, "a view of a round counts what people say"  # noqa: S101
    told = _Told(
        institution=view.reader.institution,
        department=department,
        revision=view.revision,
        summary=summary,
        tallies=summary.tallies,
        lines=(
            _dates(view.round, zone, say),
            *_responsible(view, say),
            say.label("report-people", answered=summary.tallies.people, asked=len(view.participation.people)),
            say.label(f"report-privacy-{view.round.privacy}"),
        ),
        comparison=view.comparison,
        bearers=view.bearers,
        plan=plan,
        within=(view.department.id,),
    )
    return _write(told, day=day, zone=zone, say=say)


def write_own_report(asking: Asking, *, department: str, day: dt.date, zone: str, say: Language) -> DepartmentPaper:
    """Put one person's answers into words, as `write_department_report` does; `asking.summary` must be there."""
    assert asking.summary is not None, "only answers handed in have a summary"  # noqa: S101
    said = tally(asking.flow, [Voice(member=0, vantage=Vantage.OTHER, walk=asking.walk)], {})
    answered_on = asking.touched_at.astimezone(ZoneInfo(zone)).date()
    told = _Told(
        institution=asking.institution,
        department=department,
        revision=asking.revision,
        summary=asking.summary,
        tallies=replace(said, by_question={**said.by_question, **asking.summary.carried}),
        lines=(say.label("report-own", day=say.day(answered_on)),),
    )
    return _write(told, day=day, zone=zone, say=say)


def _write(told: _Told, *, day: dt.date, zone: str, say: Language) -> DepartmentPaper:
    summary, tallies, comparison = told.summary, told.tallies, told.comparison
    institution = told.institution.name
    writer = FindingWriter(names=summary.names, bearers=told.bearers, zone=zone, say=say)
    chart = chart_principles(summary, institution=institution, department=told.department, day=day, say=say)
    return DepartmentPaper(
        frame=frame(
            say.plain("report-title", name=told.department),
            say.label("report-running", department=told.department, institution=institution, day=say.day(day)),
            day=day,
            say=say,
        ),
        labels={name.removeprefix("report-"): say.plain(name) for name in _LABELS},
        title=told.department,
        lines=(institution, *told.lines, say.label("report-made", day=say.day(day))),
        marks=(*chart.marks, *_agreement(tallies, say)),
        changed=tuple(tell_change(comparison, say)) if comparison else (),
        chart=chart,
        findings_text=_tell_findings(summary, say),
        findings=tuple(
            writer.write(finding, number, within=told.within)
            for number, finding in enumerate(summary.findings, start=1)
        ),
        plan=list_plan(told.plan, day=day, say=say),
        changes=tuple(list_changes(comparison, say)) if comparison else (),
        strengths=tuple(_strength(strength, say) for strength in summary.strengths),
        reliant=writer.relate(summary.reliant),
        answers=tuple(list_answers(tallies, writer)),
        several=tallies.people > 1,
        method=describe_method(
            (),
            explain_department_figure(tallies).left_out,
            version=told.revision.version,
            named=True,
            say=say,
        ),
    )


def _dates(round_: Round, zone: str, say: Language) -> str:
    def day(moment: dt.datetime) -> str:
        return say.day(moment.astimezone(ZoneInfo(zone)).date())

    end = round_.closed_at or round_.until
    if end is None:
        return say.label("report-round-open", start=day(round_.opened_at))
    return say.label("report-round", start=day(round_.opened_at), end=day(end))


def _responsible(view: DepartmentView, say: Language) -> Iterator[str]:
    here = (view.department.id,)
    if person := tell_bearers(view.bearers.find_for_area(view.area, here), say, within=here):
        yield say.label("report-responsible", person=person)


def _agreement(tallies: Tallies, say: Language) -> Iterator[Mark]:
    """On how many responsibilities people agree, of those that somebody knows; nothing of one person."""
    agreed, split = tallies.agreements[Agreement.AGREE], tallies.agreements[Agreement.SPLIT]
    if tallies.people > 1 and agreed + split:
        yield Mark(
            value=say.label("chart-answered-of", answered=agreed, asked=agreed + split), label=say.label("report-agree")
        )


def _tell_findings(summary: DepartmentSummary, say: Language) -> str:
    if not summary.answered:
        return say.plain("report-not-answered")
    if not summary.findings:
        whole = summary.answered == summary.asked
        return say.plain("report-nothing-to-fix") if whole else say.plain("report-nothing-so-far")
    return say.label("report-to-fix", count=len(summary.findings))


def _strength(strength: Strength, say: Language) -> StrengthLine:
    reasons = [Reason(kind=ReasonKind(strength.importance.value))]
    if strength.relied_on_by:
        reasons.append(Reason(kind=ReasonKind.RELIED_ON, count=strength.relied_on_by))
    return StrengthLine(title=say.plain(strength.question, "title"), reasons=list_reasons(reasons, say))
