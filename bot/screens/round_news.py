"""What people are told of rounds: that their answers are asked, that all are in, and what came of them."""

from __future__ import annotations

from bot.assessment.round import Privacy
from bot.assessment.round_news import Call, CalledDepartment, Completion, DepartmentOutcome, Outcome
from bot.screens.area_names import label_pair, name_pair
from bot.screens.buttons import button, one_each
from bot.screens.follow_up import draw_time
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.rounds import name_departments
from bot.screens.screen import Button, Emphasis, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

FINDINGS = 3
"""First findings in a message: enough to see that answering is worth it."""
ACTIONS = 3
MOST = 12
"""Departments that one message speaks of."""
_NAME = 40


def draw_call(call: Call, say: Language) -> Screen:
    """Ask somebody for his answers."""
    shown = call.departments[:MOST]
    names = [name_pair(it.department, it.area, say) for it in shown]
    rest = len(call.departments) - len(shown)
    text = paragraphs(
        say("call-title", name=shorten(call.opened_by, _NAME)) if call.opened_by else say("call-title-nameless"),
        lines(
            say("call-departments", departments=say.listing([*names, *_others(rest, say)])),
            say("call-until", day=say.day(call.last_day)),
        ),
        say(f"intro-privacy-{call.privacy}"),
        draw_time(call.questions, say, is_follow_up=call.is_follow_up),
    )
    return Screen(text=text, rows=one_each([_to_begin(call, it, say) for it in shown]))


def draw_completion(completion: Completion, say: Language) -> Screen:
    """Tell those in charge that all answers are there."""
    reading, department = completion.reading, completion.department
    institution, round_ = completion.reader.institution.id, reading.round.id
    may_end = department is None and reading.may_close
    departments = [department] if department else [it.department for it in reading.departments]
    names = name_departments(departments, say, others=0 if department else reading.elsewhere)
    text = paragraphs(
        say("complete-department", department=names) if department else say("complete-round", departments=names),
        say("complete-close", day=say.day(reading.last_day)) if may_end and reading.last_day else say("complete-wait"),
    )
    see = button(say.label("button-round-see"), Verb.ROUND, institution, round_, 0)
    close = button(say.label("button-round-close"), Verb.ROUND_CLOSE, institution, round_, 0)
    return Screen(text=text, rows=one_each([close, see] if may_end else [see]))


def draw_outcome(outcome: Outcome, say: Language) -> Screen:
    """Tell somebody what came of a round: the reason to be honest next time."""
    shown = outcome.departments[:MOST]
    rest = len(outcome.departments) - len(shown)
    institution = outcome.reader.institution.id
    if len(shown) == 1:
        parts = _draw_in_full(outcome, shown[0], say)
        label = say.label("button-round-summary")
        buttons = [
            *(button(label, Verb.PEOPLE_SUMMARY, institution, it.assessment, 0) for it in shown if it.summary),
            *(_to_confidentiality(institution, it, say) for it in shown if _is_withheld(outcome, it)),
        ]
    else:
        withheld = [it for it in shown if _is_withheld(outcome, it)]
        parts = [
            *(_draw_in_short(it, say) for it in shown),
            *([say("outcome-withheld-many", count=len(withheld))] if withheld else []),
            say("outcome-next"),
        ]
        buttons = [
            *(
                button(_label(it, say), Verb.PEOPLE_SUMMARY, institution, it.assessment, 0)
                for it in shown
                if it.summary
            ),
            *(_to_confidentiality(institution, it, say) for it in withheld[:1]),
        ]
    text = paragraphs(
        say("outcome-title", answered=sum(it.participation.answered for it in shown)),
        *parts,
        say("outcome-more", count=rest) if rest else None,
    )
    return Screen(text=text, rows=one_each(buttons))


def _is_withheld(outcome: Outcome, it: DepartmentOutcome) -> bool:
    """Whether people answered, and nothing may be told of them."""
    is_confidential = outcome.round.privacy is Privacy.CONFIDENTIAL
    return is_confidential and it.summary is None and it.participation.answered > 0


def _to_confidentiality(institution: int, it: DepartmentOutcome, say: Language) -> Button:
    return button(say.label("button-why-withheld"), Verb.PEOPLE_CONFIDENTIALITY, institution, it.assessment)


def _draw_in_full(outcome: Outcome, it: DepartmentOutcome, say: Language) -> list[Markup]:
    then = say.within(it.revision)
    if it.summary is None:
        return [_draw_count(it, say), *([say("outcome-withheld")] if _is_withheld(outcome, it) else [])]
    findings = it.summary.findings
    return [
        _draw_count(it, say),
        say("outcome-findings", count=len(findings)) if findings else say("summary-nothing-to-fix"),
        *(
            lines(
                say("finding-title", number=number, title=then(finding.question, "title")),
                say("finding-step", step=then(finding.question, "fix")),
            )
            for number, finding in enumerate(findings[:FINDINGS], 1)
        ),
        _draw_what_follows(it, say),
    ]


def _draw_in_short(it: DepartmentOutcome, say: Language) -> Markup:
    then = say.within(it.revision)
    first = next(iter(it.summary.findings), None) if it.summary else None
    return lines(_draw_count(it, say), say("outcome-first", title=then(first.question, "title")) if first else None)


def _draw_count(it: DepartmentOutcome, say: Language) -> Markup:
    department = name_pair(it.department, it.area, say)
    answered, asked = it.participation.answered, len(it.participation.people)
    if not answered:
        return say("outcome-nobody", department=department)
    return say("outcome-answered", department=department, answered=answered, asked=asked)


def _draw_what_follows(it: DepartmentOutcome, say: Language) -> Markup:
    """What has been decided for the area, or else what happens next."""
    if not it.actions:
        return say("outcome-next")
    titles = [say(question, "title") for question in it.actions[:ACTIONS]]
    return say("outcome-actions", titles=say.listing([*titles, *_others(len(it.actions) - ACTIONS, say)]))


def _others(rest: int, say: Language) -> list[Markup]:
    return [say("rounds-others", count=rest)] if rest > 0 else []


def _to_begin(call: Call, it: CalledDepartment, say: Language) -> Button:
    return button(
        say.label("button-begin") if len(call.departments) == 1 else _label(it, say),
        Verb.OPEN,
        call.reader.institution.id,
        it.department.id,
        it.area_number,
        emphasis=Emphasis.FORWARD,
    )


def _label(it: CalledDepartment | DepartmentOutcome, say: Language) -> str:
    return label_pair(it.department, it.area, say).label
