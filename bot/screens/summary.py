"""The summary of a run: figures, what to put right first, what is good, and whom it concerns."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.department import PeopleLine, Summaries
from bot.assessment.findings import Finding
from bot.assessment.people import Member
from bot.assessment.run import Place
from bot.assessment.summary import DepartmentSummary
from bot.screens.area_names import label_pair, name_pair
from bot.screens.buttons import act, button, one_each, row, view
from bot.screens.findings import draw_in_short, draw_reasons, draw_related, draw_state
from bot.screens.layout import lines, paginate, paragraphs
from bot.screens.screen import Button, Screen
from bot.screens.summary_parts import describe_reliant, describe_rules, describe_strengths
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

FINDINGS_ON_A_PAGE = 3
"""With first steps and related departments, as much as a person reads before the first button."""


def draw_summary(asking: Asking, say: Language, *, page: int = 0) -> Screen:
    """The figures and one page of the findings, the most urgent first."""
    summary = _summary_of(asking)
    blocks = [draw_in_short(number, finding, summary.names, say) for number, finding in enumerate(summary.findings, 1)]
    pages = paginate(blocks, most=FINDINGS_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    text = paragraphs(
        lines(
            _title(asking, say, "summary-section"),
            say("closed-text") if asking.closed else None,
            say(f"own-privacy-{asking.privacy}"),
        ),
        _draw_figures(summary, say),
        _draw_count(summary, say),
        *(blocks[number] for number in shown),
        say("summary-page", page=page + 1, pages=len(pages)) if len(pages) > 1 else None,
    )
    findings = [
        view(
            say.label("finding-button", number=number + 1, title=say(summary.findings[number].question, "title")),
            Verb.FINDING,
            asking,
            _number_of(asking, summary.findings[number]),
            page,
        )
        for number in shown
    ]
    return Screen(
        text=text,
        rows=(
            *one_each(findings),
            *row(
                view(say.label("button-earlier"), Verb.SUMMARY, asking, page - 1) if page else None,
                view(say.label("button-later"), Verb.SUMMARY, asking, page + 1) if page + 1 < len(pages) else None,
            ),
            *row(
                view(say.label("button-strengths"), Verb.STRENGTHS, asking),
                view(say.label("button-picture"), Verb.PICTURE, asking),
            ),
            *row(
                view(say.label("button-reliant"), Verb.RELIANT, asking),
                view(say.label("button-rules"), Verb.RULES, asking),
            ),
            *row(view(say.label("button-own-report"), Verb.OWN_REPORT, asking) if summary.answered else None),
            *row(
                _to_answers(asking, say),
                button(say.label("button-departments"), Verb.DEPARTMENTS, asking.institution.id),
            ),
        ),
    )


def draw_finding(asking: Asking, say: Language, *, number: int, page: int) -> Screen:
    """One finding in full, or the summary where the question is no finding any more."""
    summary = _summary_of(asking)
    name = list(asking.flow.questions)[number] if number < len(asking.flow.questions) else ""
    place, finding = next(
        ((place, it) for place, it in enumerate(summary.findings, 1) if it.question == name), (0, None)
    )
    if finding is None:
        return draw_summary(asking, say, page=page)
    text = paragraphs(
        _title(asking, say, "summary-section"),
        lines(
            say("finding-title", number=place, title=say(name, "title")),
            say(name),
            say("finding-answer", answer=draw_state(finding.standing, say)),
            draw_reasons(finding.reasons, say),
        ),
        lines(say("finding-why"), say(name, "why")),
        say("finding-step", step=say(name, "fix")),
        lines(say("finding-evidence"), say(name, "evidence")),
        draw_related(say("finding-relies-head"), finding.relies_on, summary.names, say),
        draw_related(say("finding-supports-head"), finding.supports, summary.names, say),
        None if finding.relies_on or finding.supports else say("finding-nobody"),
    )
    return Screen(text=text, rows=(*row(_act_on(asking, name, say)), *row(_to_summary(asking, say, page))))


def _act_on(asking: Asking, question: str, say: Language) -> Button | None:
    """Making it an action, for whoever may."""
    place = asking.acts_on.get(question)
    if place is None:
        return None
    return button(say.label("button-act-on"), Verb.ACT_ON, asking.institution.id, place, asking.department.id)


def draw_strengths(asking: Asking, say: Language) -> Screen:
    """What is met and should be kept."""
    return _draw_part(asking, say, "strengths-section", describe_strengths(_summary_of(asking), say))


def draw_reliant(asking: Asking, say: Language) -> Screen:
    """The departments that rely on this one as a whole."""
    return _draw_part(asking, say, "reliant-section", describe_reliant(_summary_of(asking), say))


def draw_rules(asking: Asking, say: Language) -> Screen:
    """How each figure is counted."""
    return _draw_part(asking, say, "rules-section", describe_rules(say))


def draw_choice_of_summaries(summaries: Summaries, say: Language) -> Screen:
    """Which of several summaries to show: what people of departments say, and the own answers."""
    if not (summaries.people or summaries.own):
        ways = [button(say.label("button-departments"), Verb.DEPARTMENTS, summaries.member.institution.id)]
        return Screen(text=say("summary-none"), rows=one_each(ways))
    people = [_to_people(summaries.member, line, say) for line in summaries.people]
    own = [
        view(
            say.label("summaries-own", name=label_pair(run.department, run.area, say)),
            Verb.SUMMARY,
            run,
            0,
        )
        for run in summaries.own
    ]
    return Screen(text=say("summary-which"), rows=one_each([*people, *own]))


def _to_people(member: Member, line: PeopleLine, say: Language) -> Button:
    name = label_pair(line.department, line.area, say)
    label = say.label("summaries-under-way", name=name) if line.is_open else say.label("summaries-people", name=name)
    return button(label, Verb.PEOPLE_SUMMARY, member.institution.id, line.assessment, 0)


def _draw_part(asking: Asking, say: Language, section: str, body: Markup) -> Screen:
    return Screen(
        text=paragraphs(_title(asking, say, section), body),
        rows=row(_to_summary(asking, say, 0)),
    )


def _summary_of(asking: Asking) -> DepartmentSummary:
    assert asking.summary is not None  # noqa: S101 - journeys give one to whoever asks for a summary
    return asking.summary


def _title(asking: Asking, say: Language, section: str) -> Markup:
    return put_title(name_pair(asking.department, asking.area, say), say(section), say)


def _draw_figures(summary: DepartmentSummary, say: Language) -> Markup:
    figures = summary.figures
    return lines(
        say("summary-progress", done=summary.answered, total=summary.asked),
        say("summary-no-score", lacking=figures.lacking)
        if figures.score is None
        else say("summary-score", score=say.percent(figures.score), judged=figures.spread.judged),
        say("summary-no-confidence")
        if figures.confidence is None
        else say("summary-confidence", confidence=say.percent(figures.confidence), unknown=figures.spread.unknown),
        say("summary-carried", count=len(summary.carried)) if summary.carried else None,
    )


def _draw_count(summary: DepartmentSummary, say: Language) -> Markup:
    if not summary.answered:
        return say("summary-not-answered")
    if not summary.findings:
        return say("summary-nothing-to-fix") if summary.answered == summary.asked else say("summary-nothing-so-far")
    return say("summary-to-fix", count=len(summary.findings))


def _number_of(asking: Asking, finding: Finding) -> int:
    return list(asking.flow.questions).index(finding.question)


def _to_answers(asking: Asking, say: Language) -> Button:
    if asking.closed:
        return button(say.label("button-summaries"), Verb.PEOPLE_SUMMARIES, asking.institution.id)
    if asking.walk.place is Place.SUBMITTED:
        return act(say.label("button-reopen"), Verb.REOPEN, asking)
    return view(say.label("button-my-answers"), Verb.RESUME, asking)


def _to_summary(asking: Asking, say: Language, page: int) -> Button:
    return view(say.label("button-to-summary"), Verb.SUMMARY, asking, page)
