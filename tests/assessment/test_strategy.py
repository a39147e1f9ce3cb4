from hypothesis import given

from bot.assessment.findings import Reason, ReasonKind
from bot.assessment.flow import Importance
from bot.assessment.institution import InstitutionView
from bot.assessment.strategy import Strategy, find_links, plan_strategy

from .small_institutions import content, flow, institutions, question, view

CRITICAL, MAJOR, MINOR = Importance


def order(strategy: Strategy) -> list[str]:
    return [it.finding.question for it in strategy.priorities]


def test_what_others_rely_on_comes_first_whatever_its_own_importance() -> None:
    of = content(
        flow(question("hr-code", CRITICAL, "it-logs")),
        flow(question("it-logs", MINOR), question("it-login", MAJOR)),
    )
    strategy = plan_strategy(view(of, hr={"hr-code": "not"}, it={"it-logs": "not", "it-login": "not"}))
    assert order(strategy) == ["it-logs", "hr-code", "it-login"]


def test_among_the_free_ones_the_critical_come_first_then_what_unlocks_most_then_the_quick_then_the_urgent() -> None:
    of = content(
        flow(
            question("hr-not"),
            question("hr-relied-on"),
            question("hr-partly"),
            question("hr-critical", CRITICAL),
        ),
        flow(question("it-a", MAJOR, "hr-relied-on"), question("it-b", MINOR, "it-a")),
    )
    strategy = plan_strategy(
        view(
            of,
            hr={"hr-not": "not", "hr-relied-on": "not", "hr-partly": "partly", "hr-critical": "not"},
            it={"it-a": "not", "it-b": "not"},
        )
    )
    assert order(strategy) == ["hr-critical", "hr-relied-on", "it-a", "hr-partly", "hr-not", "it-b"]


def test_every_place_gives_its_reasons() -> None:
    of = content(
        flow(question("hr-code", MINOR)),
        flow(question("it-login", CRITICAL, "hr-code"), question("it-logs", MAJOR, "hr-code")),
    )
    first, second, third = plan_strategy(
        view(of, hr={"hr-code": "partly"}, it={"it-login": "not", "it-logs": "partly"})
    ).priorities
    assert first.reasons == (
        Reason(kind=ReasonKind.MINOR),
        Reason(kind=ReasonKind.CRITICAL_WAIT, count=1),
        Reason(kind=ReasonKind.WAIT_FOR_IT, count=1, wave=2),
        Reason(kind=ReasonKind.WAIT_FOR_IT, count=1, wave=3),
        Reason(kind=ReasonKind.QUICK),
    )
    assert second.reasons == (
        Reason(kind=ReasonKind.CRITICAL),
        Reason(kind=ReasonKind.WAITS_FOR, count=1, wave=1),
    )
    assert (first.awaited_by, third.waits_for) == (("it-login", "it-logs"), ("hr-code",))
    assert [(it.number, it.wave) for it in (first, second, third)] == [(1, 1), (2, 2), (3, 3)]


def test_what_relies_on_something_that_is_met_waits_for_nothing() -> None:
    of = content(flow(question("hr-code")), flow(question("it-login", MAJOR, "hr-code")))
    [only] = plan_strategy(view(of, hr={"hr-code": "meets"}, it={"it-login": "partly"})).priorities
    assert only.waits_for == ()
    assert only.reasons == (Reason(kind=ReasonKind.MAJOR), Reason(kind=ReasonKind.QUICK))


def test_a_perception_gap_is_worked_on_at_its_practice_side() -> None:
    of = content(flow(question("hr-policy")), flow(question("it-practice")), mirrors=[("hr-policy", "it-practice")])
    strategy = plan_strategy(view(of, hr={"hr-policy": "meets"}, it={"it-practice": "not"}))
    assert order(strategy) == ["it-practice"]
    assert Reason(kind=ReasonKind.PERCEPTION_GAP) in strategy.priorities[0].reasons


def test_a_circle_is_cut_before_its_most_urgent_and_worked_before_what_waits_for_it() -> None:
    of = content(
        flow(question("hr-code", MINOR, "it-login"), question("hr-after", CRITICAL, "it-login")),
        flow(question("it-login", MAJOR, "hr-code")),
    )
    strategy = plan_strategy(view(of, hr={"hr-code": "not", "hr-after": "not"}, it={"it-login": "not"}))
    assert order(strategy) == ["it-login", "hr-code", "hr-after"]


def test_without_findings_there_are_three_empty_waves_and_no_direction() -> None:
    strategy = plan_strategy(view(content(flow(question("hr-code"))), hr={"hr-code": "meets"}))
    assert (strategy.waves, strategy.directions) == (((), (), ()), ())


def test_directions_follow_the_priority_of_principles_and_list_their_findings() -> None:
    hr = flow(
        *(question(f"hr-{number}") for number in range(5)),
        *(question(f"hr-p{number}", CRITICAL, principles=("pricing",)) for number in range(5)),
    )
    it = flow(question("it-login"))
    answers = {f"hr-{number}": "not" for number in range(5)}
    answers |= {f"hr-p{number}": "meets" for number in range(4)} | {"hr-p4": "partly"}
    privacy, pricing = plan_strategy(view(content(hr, it), hr=answers, it={"it-login": "not"})).directions
    assert (privacy.principle, privacy.areas, privacy.critical, privacy.weight) == ("privacy", ("hr", "it"), 0, 12)
    assert privacy.findings == ("hr-0", "hr-1", "hr-2", "hr-3", "hr-4", "it-login")
    assert (pricing.findings, pricing.critical, pricing.weight) == (("hr-p4",), 1, 3)


@given(institutions())
def test_the_order_respects_the_links(seen: InstitutionView) -> None:
    strategy = plan_strategy(seen)
    place = {question: number for number, question in enumerate(order(strategy))}
    for priority in strategy.priorities:
        assert all(place[other] < place[priority.finding.question] for other in priority.waits_for)


@given(institutions(circles=True))
def test_the_waves_hold_every_finding_that_is_to_be_put_right_once_and_are_alike_in_size(
    seen: InstitutionView,
) -> None:
    strategy = plan_strategy(seen)
    to_place = [it.question for it in seen.findings if not it.is_mended_elsewhere]
    assert sorted(order(strategy)) == sorted(to_place)
    sizes = [len(wave) for wave in strategy.waves]
    assert sizes == sorted(sizes, reverse=True)
    assert max(sizes) - min(sizes) <= 1
    assert all(it.wave == number for number, wave in enumerate(strategy.waves, 1) for it in wave)


@given(institutions(circles=True))
def test_who_waits_for_whom_is_told_from_both_ends(seen: InstitutionView) -> None:
    by_question = {it.finding.question: it for it in plan_strategy(seen).priorities}
    for name, priority in by_question.items():
        assert all(name in by_question[other].awaited_by for other in priority.waits_for)
        assert name not in priority.awaited_by


@given(institutions(circles=True))
def test_links_join_findings_only(seen: InstitutionView) -> None:
    links = find_links(seen.findings)
    assert set(links) == {finding.question for finding in seen.findings}
    assert all(other in links and other != question for question, others in links.items() for other in others)
