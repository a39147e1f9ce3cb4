"""Asking a colleague on screens: the card with what is asked, whom to ask, and what the colleague reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from bot.assessment.asking import AnswerSeen, Asking, Colleagues
from bot.assessment.asks import Ask, AskedReading, AskSeen, Ending, Outcome, Party, Reply
from bot.assessment.inputs import Begin, Choose, GoTo, Skip
from bot.assessment.people import Department, Role, RoleKind
from bot.assessment.round import Privacy
from bot.screens.answering import draw_card, draw_what_counts
from bot.screens.answering_colleagues import draw_asked, draw_asked_in_brief, draw_remark_kept, draw_reply
from bot.screens.asking_colleagues import (
    draw_colleagues,
    draw_done,
    draw_group,
    draw_link,
    draw_news,
    draw_news_in_brief,
    draw_remark_news,
)
from bot.screens.screen import Screen
from bot.texts import Language

from .scene import NOON, Scene, member

Draw = Callable[[Scene, Language], Screen]

FIRST, SECOND, THIRD = "hr-bonus-rewards-quality", "hr-targets-realistic", "hr-code-of-conduct-signed"
EVERYTHING = partial(Begin, everything=True)
UNKNOWN = partial(Choose, number=4)
LEGAL = Department(id=9_999_990, name=None, areas=("lg",))
BRANCH = Department(id=9_999_991, name="Branch “Lake & Hill” at the end of the long road", areas=("cc",))
READER = replace(member(name="Ruth <Wanjiru>"), id=9_999_901, roles=(Role(kind=RoleKind.MANAGER, department=LEGAL.id),))
PEOPLE = tuple(
    replace(READER, id=9_999_902 + it, person=replace(READER.person, name=f"Person {it}")) for it in range(14)
)
RUTH = Party(name="Ruth <Wanjiru>", department=LEGAL)
ALL_OF_LEGAL = Party(department=LEGAL)


def asked(question: str = FIRST, *, to: Party | None = ALL_OF_LEGAL, hopeless: bool = False) -> AskSeen:
    ask = Ask(
        id=10_000_000,
        institution=9_999,
        run=10_000_000,
        asker=1,
        question=question,
        department=LEGAL.id if to and to.department else None,
        by_link=to is None,
        asked=frozenset({READER.id}),
        passed=frozenset(),
        gone=frozenset(),
        asked_at=NOON,
    )
    return AskSeen(ask=ask, to=to, is_hopeless=hopeless)


def answered(
    question: str = FIRST, *, by: Party = RUTH, remark: str | None = None, ending: Ending | None = None
) -> AskSeen:
    seen = asked(question)
    return replace(seen, by=by, ask=replace(seen.ask, choice="partly", remark=remark, ending=ending))


def passed() -> AskSeen:
    seen = asked()
    return replace(seen, ask=replace(seen.ask, ending=Ending.PASSED))


def with_asks(asking: Asking, *asks: AskSeen, privacy: Privacy = Privacy.NAMED) -> Asking:
    return replace(asking, privacy=privacy, asks={it.ask.question: it for it in asks})


def on_question(scene: Scene, *asks: AskSeen, privacy: Privacy = Privacy.NAMED) -> Asking:
    """The first question, which was answered with "don't know"."""
    return with_asks(scene.ask(EVERYTHING, UNKNOWN, partial(GoTo, number=0)), *asks, privacy=privacy)


def in_review(scene: Scene, *asks: AskSeen) -> Asking:
    return with_asks(scene.ask(EVERYTHING, UNKNOWN, *[Skip] * 10), *asks)


def colleagues(scene: Scene, *asks: AskSeen, privacy: Privacy = Privacy.NAMED, group: int = 0) -> Colleagues:
    asking = on_question(scene, *asks, privacy=privacy)
    return Colleagues(
        asking=asking,
        question=asking.flow.questions[FIRST],
        departments=(LEGAL, BRANCH, *(replace(BRANCH, id=it, name=f"Branch {it}") for it in range(1, 13))),
        leaders=privacy is Privacy.NAMED,
        group=group,
        people=PEOPLE,
    )


def asked_of_reader(
    scene: Scene,
    *,
    asker: Party = RUTH,
    privacy: Privacy = Privacy.NAMED,
    of_department: bool = False,
    by_link: bool = False,
) -> AskedReading:
    revision = scene.edition.revisions["hr"]
    return AskedReading(
        reader=READER,
        ask=replace(asked().ask, by_link=by_link),
        question=revision.flow.questions[FIRST],
        revision=revision,
        asker=asker,
        department=LEGAL if of_department else None,
        privacy=privacy,
    )


def news(scene: Scene, seen: AskSeen) -> AnswerSeen:
    return AnswerSeen(asking=on_question(scene), seen=seen)


def reply(scene: Scene) -> Reply:
    question = scene.edition.content.flows["hr"].questions[FIRST]
    return Reply(
        reader=READER, ask=10_000_000, outcome=Outcome.ANSWERED, question=question, choice=question.scale.choices[1]
    )


def heard(outcome: Outcome) -> Draw:
    return lambda _, say: draw_reply(Reply(reader=READER, ask=10_000_000, outcome=outcome), say)


LINK = "https://t.me/SmartOperationsBot?start=4f1c0a9d7b2e8f63"


def card(*asks: AskSeen, **details: Privacy) -> Draw:
    return lambda scene, say: draw_card(on_question(scene, *asks, **details), say)


def review(*asks: AskSeen) -> Draw:
    return lambda scene, say: draw_card(in_review(scene, *asks), say)


ASK_SCREENS: Mapping[str, Draw] = {
    "ask, card of one who does not know": card(),
    "ask, next card of one who does not know": lambda scene, say: draw_card(scene.ask(EVERYTHING, UNKNOWN), say),
    "ask, card that waits": card(asked()),
    "ask, card that waits for a person": card(asked(to=Party(name="Ruth <Wanjiru>"))),
    "ask, card that waits for a link": card(asked(to=None)),
    "ask, card that waits in vain": card(asked(hopeless=True)),
    "ask, card with an answer": card(answered(remark="Since May,\nin <all> branches.")),
    "ask, card with an answer of nobody": card(answered(by=Party()), privacy=Privacy.CONFIDENTIAL),
    "ask, card with an answer that was taken over": lambda scene, say: draw_card(
        with_asks(
            scene.ask(EVERYTHING, partial(Choose, number=1), partial(GoTo, number=0)), answered(ending=Ending.TAKEN)
        ),
        say,
    ),
    "ask, what counts of one that waits": lambda scene, say: draw_what_counts(on_question(scene, asked()), say),
    "ask, review that waits for one": review(asked()),
    "ask, review that waits for some and has answers": review(
        asked(), asked(SECOND, to=None), answered(THIRD), answered("hr-misconduct-sanctioned")
    ),
    "ask, review that waits for many": lambda scene, say: draw_card(
        in_review(scene, *(asked(it) for it in scene.edition.content.flows["hr"].questions)), say
    ),
    "ask, whom": lambda scene, say: draw_colleagues(colleagues(scene), say),
    "ask, whom, second page": lambda scene, say: draw_colleagues(colleagues(scene), say, page=1),
    "ask, whom in a confidential round": lambda scene, say: draw_colleagues(
        colleagues(scene, privacy=Privacy.CONFIDENTIAL), say
    ),
    "ask, already asked": lambda scene, say: draw_colleagues(colleagues(scene, asked()), say),
    "ask, already answered": lambda scene, say: draw_group(colleagues(scene, answered()), say),
    "ask, whom of a department": lambda scene, say: draw_group(colleagues(scene, group=LEGAL.id), say),
    "ask, whom of a department, second page": lambda scene, say: draw_group(
        colleagues(scene, group=BRANCH.id), say, page=1
    ),
    "ask, whom of those who lead": lambda scene, say: draw_group(colleagues(scene), say),
    "ask, a department of a confidential round": lambda scene, say: draw_group(
        colleagues(scene, group=LEGAL.id, privacy=Privacy.CONFIDENTIAL), say
    ),
    "ask, link": lambda scene, say: draw_link(colleagues(scene), say, link=LINK, share="https://t.me/share/url?url=x"),
    "ask, answered": lambda scene, say: draw_news(news(scene, answered(remark="Since <May>.")), say),
    "ask, answered, in brief": lambda scene, say: draw_news_in_brief(news(scene, answered()), say),
    "ask, remarked later": lambda scene, say: draw_remark_news(news(scene, answered(remark="Since <May>.")), say),
    "ask, passed": lambda scene, say: draw_news(news(scene, passed()), say),
    "ask, passed, in brief": lambda scene, say: draw_news_in_brief(news(scene, passed()), say),
    "ask, done": lambda scene, say: draw_done(on_question(scene), say, "ask-done", answer=None),
    "ask, taken over": lambda scene, say: draw_done(
        on_question(scene), say, "ask-taken", answer=news(scene, answered())
    ),
    "asked": lambda scene, say: draw_asked(asked_of_reader(scene), say),
    "asked, a department": lambda scene, say: draw_asked(asked_of_reader(scene, of_department=True), say),
    "asked, a department of a confidential round": lambda scene, say: draw_asked(
        asked_of_reader(scene, asker=Party(department=BRANCH), of_department=True, privacy=Privacy.CONFIDENTIAL),
        say,
    ),
    "asked by nobody with a link": lambda scene, say: draw_asked(
        asked_of_reader(scene, asker=Party(), privacy=Privacy.CONFIDENTIAL, by_link=True), say
    ),
    "asked, in brief": lambda scene, say: draw_asked_in_brief(asked_of_reader(scene), say),
    "asked, answered": lambda scene, say: draw_reply(reply(scene), say),
    **{f"asked, over {it}": heard(it) for it in Outcome},
    "asked, remark kept": lambda _, say: draw_remark_kept(READER, say),
}
