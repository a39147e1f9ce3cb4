from bot.assessment.findings import Finding, Reason, ReasonKind, find_findings
from bot.assessment.flow import Content, Flow, Importance, Standing
from bot.assessment.mirrors import PerceptionGap, find_perception_gaps
from bot.assessment.summary import DepartmentSummary, summarise_voices
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Settled, Vantage, Voice, tally

from .small_institutions import content, flow, question, settle, voice, voices

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
CRITICAL, MAJOR, MINOR = Importance
FRONTLINE, DIRECTING, OTHER = Vantage
NOTHING_KNOWN = Surroundings(responsibilities={}, areas={})


def find(
    asked: Flow, *said: Voice, settled: dict[str, Settled] | None = None, gaps: tuple[PerceptionGap, ...] = ()
) -> tuple[Finding, ...]:
    found = tally(asked, said, settled or {})
    return find_findings(
        asked,
        found.standings,
        content=content(asked),
        surroundings=NOTHING_KNOWN,
        tallies=found.by_question,
        gaps=gaps,
    )


def kinds(finding: Finding) -> list[str]:
    return [reason.kind.value for reason in finding.reasons]


def test_what_people_disagree_on_is_a_finding_even_where_the_median_meets() -> None:
    [finding] = find(flow(question("hr-code", CRITICAL)), *voices("hr-code", "meets", "meets", "not"))
    assert (finding.standing, finding.is_split) == (MEETS, True)
    assert kinds(finding) == ["critical", "split"]
    assert finding.tally
    assert finding.tally.spread.not_met == 1


def test_a_finding_on_which_people_disagree_says_both() -> None:
    [finding] = find(flow(question("hr-code")), *voices("hr-code", "not", "meets"))
    assert kinds(finding) == ["major", "not", "split"]


def test_a_settled_split_is_a_finding_only_if_what_was_settled_is_one() -> None:
    asked, said = flow(question("hr-code")), voices("hr-code", "meets", "not")
    assert find(asked, *said, settled={"hr-code": settle("meets")}) == ()
    [finding] = find(asked, *said, settled={"hr-code": settle("partly")})
    assert kinds(finding) == ["major", "partly"]


def test_where_the_frontline_says_otherwise_is_ranked_above_ordinary_gaps_of_the_same_importance() -> None:
    asked = flow(
        question("hr-critical", CRITICAL), question("hr-not"), question("hr-differs"), question("hr-minor", MINOR)
    )
    found = find(
        asked,
        voice(1, FRONTLINE, hr_critical="partly", hr_not="not", hr_differs="partly", hr_minor="not"),
        voice(2, DIRECTING, hr_critical="partly", hr_not="not", hr_differs="meets", hr_minor="not"),
        voice(3, DIRECTING, hr_differs="meets"),
    )
    assert [it.question for it in found] == ["hr-critical", "hr-differs", "hr-not", "hr-minor"]
    assert kinds(found[1]) == ["major", "frontline-differs", "split"]
    assert (found[1].tally and found[1].tally.frontline, found[1].standing) == (PARTLY, MEETS)


def test_a_split_that_meets_comes_after_what_is_not_met_or_not_known() -> None:
    asked = flow(question("hr-split"), question("hr-unknown"), question("hr-partly"))
    found = find(
        asked,
        voice(1, hr_split="meets", hr_unknown="unknown", hr_partly="partly"),
        voice(2, hr_split="meets", hr_unknown="unknown", hr_partly="partly"),
        voice(3, hr_split="partly", hr_unknown="unknown", hr_partly="partly"),
    )
    assert [it.question for it in found] == ["hr-partly", "hr-unknown", "hr-split"]


MIRRORED = content(
    flow(question("hr-policy"), question("hr-other")),
    flow(question("sf-practice"), question("sf-other")),
    mirrors=[("hr-policy", "sf-practice")],
)


def test_policy_says_yes_and_practice_says_no() -> None:
    [gap] = find_perception_gaps(MIRRORED, {"hr-policy": MEETS, "sf-practice": PARTLY})
    assert (gap.policy_area, gap.practice_area, gap.standing) == ("hr", "sf", PARTLY)
    assert gap.text == "mirror-hr-policy--sf-practice"


def test_without_a_contradiction_there_is_no_gap() -> None:
    for policy, practice in [(PARTLY, NOT), (MEETS, MEETS), (MEETS, UNKNOWN), (MEETS, None), (None, NOT), (MEETS, OUT)]:
        assert find_perception_gaps(MIRRORED, {"hr-policy": policy, "sf-practice": practice}) == ()
    assert find_perception_gaps(MIRRORED, {"sf-practice": NOT}) == ()


def summarise(of: Content, area: str, standings: dict[str, Standing | None], **answers: str) -> DepartmentSummary:
    return summarise_voices(
        tally(of.flows[area], [voice(1, **answers)], {}),
        content=of,
        surroundings=Surroundings(responsibilities=standings, areas={}),
        names={},
    )


def test_a_perception_gap_is_a_finding_of_both_departments() -> None:
    policy = summarise(MIRRORED, "hr", {"sf-practice": NOT}, hr_policy="meets", hr_other="not")
    practice = summarise(MIRRORED, "sf", {"hr-policy": MEETS}, sf_practice="not", sf_other="not")
    assert [it.question for it in policy.findings] == ["hr-policy", "hr-other"]
    assert [it.question for it in practice.findings] == ["sf-practice", "sf-other"]
    assert kinds(policy.findings[0]) == ["major", "perception-gap"]
    assert kinds(practice.findings[0]) == ["major", "perception-gap", "not"]
    assert policy.findings[0].gaps == practice.findings[0].gaps
    assert policy.findings[0].is_mended_elsewhere
    assert not practice.findings[0].is_mended_elsewhere


def test_what_is_met_and_a_finding_is_no_strength() -> None:
    summary = summarise(MIRRORED, "hr", {"sf-practice": NOT}, hr_policy="meets", hr_other="meets")
    assert [it.question for it in summary.strengths] == ["hr-other"]


def test_the_summary_of_several_counts_what_anybody_answered() -> None:
    asked = flow(question("hr-code"), question("hr-bonus"), question("hr-pay"))
    found = tally(asked, [voice(1, hr_code="meets"), voice(2, hr_code="unknown", hr_bonus="not")], {})
    summary = summarise_voices(found, content=content(asked), surroundings=NOTHING_KNOWN, names={"hr": ("People",)})
    assert (summary.answered, summary.asked) == (2, 3)
    assert summary.figures.confidence == 2 / 3
    assert summary.tallies is found
    assert summary.names == {"hr": ("People",)}
    assert [it.principle for it in summary.principles] == ["privacy", "pricing"]


def test_reasons_without_a_number_have_none() -> None:
    [finding] = find(flow(question("hr-code")), *voices("hr-code", "not"))
    assert finding.reasons == (Reason(kind=ReasonKind.MAJOR), Reason(kind=ReasonKind.NOT_MET))
