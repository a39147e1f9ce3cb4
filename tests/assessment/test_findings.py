from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.findings import (
    Finding,
    Link,
    Reason,
    ReasonKind,
    Related,
    find_findings,
    find_reliant_departments,
    find_strengths,
    urgency,
)
from bot.assessment.flow import (
    Audience,
    Choice,
    Content,
    CrossReference,
    Flow,
    Importance,
    Question,
    Scale,
    Section,
    Standing,
)
from bot.assessment.scoring import Standings, score
from bot.assessment.surroundings import Absence, Surroundings

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
CRITICAL, MAJOR, MINOR = Importance
SCALE = Scale(id="practice", choices=tuple(Choice(id=standing.value, standing=standing) for standing in Standing))
NOTHING_KNOWN = Surroundings(responsibilities={}, areas={})


def question(id_: str, importance: Importance = MAJOR, *relies_on: CrossReference) -> Question:
    return Question(
        id=id_,
        principles=("privacy",),
        importance=importance,
        audience=Audience.BOTH,
        scale=SCALE,
        relies_on=relies_on,
    )


def content(**areas: list[Question]) -> Content:
    return Content(
        principles=("privacy",),
        flows={
            area: Flow(area=area, sections=(Section(principle="privacy", questions=tuple(questions)),))
            for area, questions in areas.items()
        },
    )


def find(of: Content, standings: Standings, surroundings: Surroundings = NOTHING_KNOWN) -> tuple[Finding, ...]:
    return find_findings(of.flows["hr"], standings, content=of, surroundings=surroundings)


def on(area: str, responsibility: str | None = None) -> CrossReference:
    return CrossReference(area=area, responsibility=responsibility)


@pytest.mark.parametrize(
    ("standing", "is_finding"),
    [(NOT, True), (PARTLY, True), (UNKNOWN, True), (MEETS, False), (OUT, False), (None, False)],
)
def test_a_finding_is_what_is_judged_below_meets_or_nobody_knows(standing: Standing | None, is_finding: bool) -> None:
    findings = find(content(hr=[question("hr-code")]), {"hr-code": standing})
    assert [finding.question for finding in findings] == ["hr-code"] * is_finding


def test_a_question_nobody_was_asked_is_no_finding() -> None:
    assert find(content(hr=[question("hr-code")]), {}) == ()


def test_findings_are_ordered_by_importance_then_standing_then_those_relying_then_the_order_of_the_content() -> None:
    all_areas = content(
        hr=[
            question("minor-not", MINOR),
            question("major-partly", MAJOR),
            question("major-partly-relied-on", MAJOR),
            question("major-partly-too", MAJOR),
            question("critical-unknown", CRITICAL),
            question("critical-partly", CRITICAL),
            question("critical-not", CRITICAL),
        ],
        it=[question("it-access", MAJOR, on("hr", "major-partly-relied-on"), on("hr", "minor-not"))],
    )
    standings = {
        "minor-not": NOT,
        "major-partly": PARTLY,
        "major-partly-relied-on": PARTLY,
        "major-partly-too": PARTLY,
        "critical-unknown": UNKNOWN,
        "critical-partly": PARTLY,
        "critical-not": NOT,
    }
    assert [finding.question for finding in find(all_areas, standings)] == [
        "critical-not",
        "critical-partly",
        "critical-unknown",
        "major-partly-relied-on",
        "major-partly",
        "major-partly-too",
        "minor-not",
    ]


def test_a_finding_gives_the_reasons_for_its_place() -> None:
    all_areas = content(
        hr=[question("hr-code", CRITICAL), question("hr-training", MINOR)],
        sf=[question("sf-visits", MAJOR, on("hr", "hr-code")), question("sf-calls", MAJOR, on("hr", "hr-code"))],
    )
    code, training = find(all_areas, {"hr-code": NOT, "hr-training": UNKNOWN})
    assert code.reasons == (
        Reason(kind=ReasonKind.CRITICAL),
        Reason(kind=ReasonKind.NOT_MET),
        Reason(kind=ReasonKind.RELIED_ON, count=2),
    )
    assert training.reasons == (Reason(kind=ReasonKind.MINOR), Reason(kind=ReasonKind.NOT_KNOWN))


def test_related_departments_are_those_relied_on_with_every_link_to_each() -> None:
    all_areas = content(
        hr=[question("hr-code", CRITICAL, on("it", "it-access"), on("lg"), on("it", "it-logs"))],
        it=[question("it-access"), question("it-logs")],
        lg=[question("lg-contracts")],
    )
    legal = score(all_areas.flows["lg"], {"lg-contracts": MEETS})
    surroundings = Surroundings(responsibilities={"it-access": PARTLY, "it-logs": None}, areas={"lg": legal})
    [finding] = find(all_areas, {"hr-code": NOT}, surroundings)
    assert finding.relies_on == (
        Related(
            area="it",
            links=(
                Link(responsibility="it-access", relying="hr-code", key="it-access", state=PARTLY),
                Link(responsibility="it-logs", relying="hr-code", key="it-logs", state=None),
            ),
        ),
        Related(area="lg", links=(Link(responsibility=None, relying="hr-code", key="lg", state=legal),)),
    )


def test_related_departments_are_also_those_that_rely_on_it_and_their_own_text_says_why() -> None:
    all_areas = content(
        hr=[question("hr-code", CRITICAL)],
        sf=[question("sf-visits", MAJOR, on("hr", "hr-code"))],
        cc=[question("cc-hotline", MAJOR, on("hr", "hr-code")), question("cc-forms", MAJOR, on("hr"))],
    )
    surroundings = Surroundings(responsibilities={"sf-visits": NOT}, areas={})
    [finding] = find(all_areas, {"hr-code": NOT}, surroundings)
    [sales, complaints] = finding.supports
    assert (sales.area, complaints.area) == ("sf", "cc")
    assert sales.links == (Link(responsibility="sf-visits", relying="sf-visits", key="hr-code", state=NOT),)
    assert sales.links[0].attribute == "relies-on-hr-code"
    assert complaints.links == (Link(responsibility="cc-hotline", relying="cc-hotline", key="hr-code", state=None),)


def test_an_area_that_no_department_covers_is_not_here_and_does_not_count_as_relying() -> None:
    all_areas = content(
        hr=[question("hr-code", CRITICAL, on("lg", "lg-contracts"), on("lg"))],
        lg=[question("lg-contracts", MAJOR, on("hr", "hr-code"))],
        sf=[question("sf-visits", MAJOR, on("hr", "hr-code"))],
    )
    surroundings = Surroundings(responsibilities={}, areas={}, absent=frozenset({"lg"}))
    [finding] = find(all_areas, {"hr-code": NOT}, surroundings)
    assert finding.relied_on_by == 1
    [legal] = finding.relies_on
    assert [link.state for link in legal.links] == [Absence.NOT_HERE] * 2
    assert {it.area: it.links[0].state for it in finding.supports} == {"lg": Absence.NOT_HERE, "sf": None}
    strengths = find_strengths(all_areas.flows["hr"], {"hr-code": MEETS}, content=all_areas, absent={"lg"})
    assert [it.relied_on_by for it in strengths] == [1]


def test_departments_that_rely_on_an_area_as_a_whole_are_listed_apart_from_findings() -> None:
    all_areas = content(
        hr=[question("hr-code")],
        cc=[question("cc-forms", MAJOR, on("hr")), question("cc-hotline", MAJOR, on("hr", "hr-code"))],
        sf=[question("sf-visits", MAJOR, on("cc"))],
    )
    surroundings = Surroundings(responsibilities={"cc-forms": MEETS}, areas={})
    assert find_reliant_departments("hr", content=all_areas, surroundings=surroundings) == (
        Related(area="cc", links=(Link(responsibility="cc-forms", relying="cc-forms", key="hr", state=MEETS),)),
    )


def test_strengths_are_what_is_met_the_most_important_and_most_relied_on_first() -> None:
    all_areas = content(
        hr=[
            question("minor", MINOR),
            question("critical", CRITICAL),
            question("critical-relied-on", CRITICAL),
            question("partly", CRITICAL),
        ],
        it=[question("it-access", MAJOR, on("hr", "critical-relied-on"))],
    )
    standings = {"minor": MEETS, "critical": MEETS, "critical-relied-on": MEETS, "partly": PARTLY}
    strengths = find_strengths(all_areas.flows["hr"], standings, content=all_areas)
    assert [(it.question, it.relied_on_by) for it in strengths] == [
        ("critical-relied-on", 1),
        ("critical", 0),
        ("minor", 0),
    ]


@st.composite
def answered_areas(draw: st.DrawFn) -> tuple[Content, Mapping[str, Standing | None]]:
    hr = [question(f"hr-{n}", importance) for n, importance in enumerate(draw(st.lists(st.sampled_from(Importance))))]
    ids = [it.id for it in hr]
    targets = draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    it = [question("it-0", MAJOR, *(on("hr", target) for target in targets))]
    standings = {id_: draw(st.sampled_from([*Standing, None])) for id_ in ids}
    return content(hr=hr, it=it), standings


@given(answered_areas())
def test_the_order_is_total_and_never_puts_the_less_urgent_first(
    answered: tuple[Content, Mapping[str, Standing | None]],
) -> None:
    all_areas, standings = answered
    findings = find(all_areas, standings)
    position = {id_: number for number, id_ in enumerate(all_areas.flows["hr"].questions)}
    places = [(*urgency(finding), position[finding.question]) for finding in findings]
    assert all(before < after for before, after in pairwise(places))


@given(answered_areas())
def test_fixing_a_finding_takes_it_off_the_list_leaves_the_others_in_order_and_never_lowers_the_score(
    answered: tuple[Content, Mapping[str, Standing | None]],
) -> None:
    all_areas, standings = answered
    findings = find(all_areas, standings)
    before = score(all_areas.flows["hr"], standings).score or 0
    for fixed in findings:
        better = {**standings, fixed.question: MEETS}
        assert find(all_areas, better) == tuple(finding for finding in findings if finding is not fixed)
        after = score(all_areas.flows["hr"], better).score
        assert after is None or after >= before


@given(answered_areas())
def test_whatever_is_judged_is_either_a_finding_or_a_strength(
    answered: tuple[Content, Mapping[str, Standing | None]],
) -> None:
    all_areas, standings = answered
    found = {finding.question for finding in find(all_areas, standings)}
    kept = {it.question for it in find_strengths(all_areas.flows["hr"], standings, content=all_areas)}
    assert not found & kept
    assert found | kept == {id_ for id_, standing in standings.items() if standing not in (OUT, None)}
