import datetime as dt
from collections.abc import Mapping

import pytest

from bot.assessment.flow import Content
from bot.assessment.run import Place, Run
from bot.assessment.summary import summarise_voices
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Settled, Vantage, Voice, tally
from bot.reports.spread import SpreadChart, SpreadRow, chart_spread
from bot.reports.studio import Studio
from bot.texts import Language, Texts
from tests.assessment.small_institutions import settle
from tests.reports.drawn import bare, draw, has_all_letters, look_at

FIRST, SECOND = "hr-bonus-rewards-quality", "hr-targets-realistic"
FRONTLINE, DIRECTING, OTHER = Vantage.FRONTLINE, Vantage.DIRECTING, Vantage.OTHER


@pytest.fixture
def english(real_texts: Texts) -> Language:
    return real_texts.speak("en")


def chart(
    of: Content,
    say: Language,
    *heard: tuple[Vantage, Mapping[str, str]],
    settled: Mapping[str, Settled] | None = None,
    area: str = "hr",
) -> SpreadChart:
    voices = [
        Voice(member=number, vantage=vantage, walk=Run(answers=answers, place=Place.SUBMITTED))
        for number, (vantage, answers) in enumerate(heard)
    ]
    summary = summarise_voices(
        tally(of.flows[area], voices, settled or {}),
        content=of,
        surroundings=Surroundings(responsibilities={}, areas={}),
        names={},
    )
    return chart_spread(
        summary, institution="Sample Microfinance", department="People", day=dt.date(2026, 11, 24), say=say
    )


def answers(of: Content, say: Language, *given: tuple[Vantage, str], settled: str = "") -> SpreadRow:
    """The row of one responsibility that people answer like this."""
    heard = [(vantage, {FIRST: choice}) for vantage, choice in given]
    return chart(of, say, *heard, settled={FIRST: settle(settled)} if settled else {}).rows[0]


def sides(row: SpreadRow) -> list[tuple[str, str]]:
    return [(side.label, side.kind) for side in row.sides]


def test_each_responsibility_has_a_row_by_its_title_in_the_order_of_the_flow(
    english: Language, real_content: Content
) -> None:
    told = chart(real_content, english, (OTHER, {}))
    assert len(told.rows) == len(real_content.flows["hr"].questions)
    assert [row.title for row in told.rows[:2]] == ["Quality in the bonus system", "Workload that allows full checks"]


def test_a_row_counts_the_answers_the_good_first_and_leaves_out_what_nobody_says(
    english: Language, real_content: Content
) -> None:
    said = ("not", "meets", "unknown", "meets", "out")
    row = answers(real_content, english, *((OTHER, choice) for choice in said))
    assert [(part.kind, part.count) for part in row.parts] == [("meets", 2), ("not", 1), ("unknown", 1), ("out", 1)]


@pytest.mark.parametrize(
    ("said", "word", "agreed"),
    [
        (("meets", "meets"), "agreed", True),
        (("meets", "not"), "split", False),
        (("unknown", "unknown"), "nobody knows", False),
        ((), "no answers", False),
    ],
)
def test_a_row_says_whether_people_agree(
    english: Language, real_content: Content, said: tuple[str, ...], word: str, agreed: bool
) -> None:
    row = answers(real_content, english, *((OTHER, choice) for choice in said))
    assert (row.agreement, row.agreed) == (word, agreed)


def test_both_sides_are_shown_where_they_differ_and_only_there(english: Language, real_content: Content) -> None:
    apart = answers(real_content, english, (FRONTLINE, "not"), (DIRECTING, "meets"))
    assert sides(apart) == [("Frontline", "not"), ("Management", "meets")]
    assert sides(answers(real_content, english, (FRONTLINE, "meets"), (DIRECTING, "meets"))) == []
    assert sides(answers(real_content, english, (FRONTLINE, "not"), (OTHER, "meets"))) == []


def test_a_settled_answer_is_shown_beside_what_people_said_and_needs_no_more_talk(
    english: Language, real_content: Content
) -> None:
    row = answers(real_content, english, (FRONTLINE, "not"), (DIRECTING, "meets"), settled="partly")
    assert [part.count for part in row.parts] == [1, 1]
    assert (row.agreement, row.agreed) == ("split", True)
    assert sides(row) == [("Settled for all", "partly")]


def test_the_head_counts_people_and_on_how_much_they_agree(english: Language, real_content: Content) -> None:
    told = chart(
        real_content, english, (OTHER, {FIRST: "meets", SECOND: "meets"}), (OTHER, {FIRST: "not", SECOND: "meets"})
    )
    assert bare(told.head.subtitle) == "Sample Microfinance · November 24, 2026"
    assert [(mark.value, mark.label) for mark in told.marks] == [
        ("2", "people"),
        ("1", "agreed"),
        ("1", "split"),
        ("0", "nobody knows"),
    ]


def test_the_legend_explains_the_answers_and_the_settled_ones(english: Language, real_content: Content) -> None:
    told = chart(real_content, english, (OTHER, {FIRST: "not"}), settled={FIRST: settle("partly")})
    assert [entry.kind for entry in told.legend] == ["partly", "not"]


def test_the_picture_grows_with_what_there_is_to_tell(english: Language, real_content: Content) -> None:
    silent = draw(chart(real_content, english))
    apart = draw(chart(real_content, english, (FRONTLINE, {FIRST: "not"}), (DIRECTING, {FIRST: "meets"})))
    assert silent.width == 2 * 390
    assert 900 < silent.height < apart.height < 2000


@pytest.mark.parametrize("language", ["en", "qps"])
async def test_the_studio_draws_a_department_that_disagrees_on_everything_small_enough(
    real_texts: Texts, real_content: Content, language: str
) -> None:
    questions = real_content.flows["hr"].questions
    said = [(FRONTLINE, choice) for choice in ("not", "partly", "unknown", "out")] + [(DIRECTING, "meets")] * 196
    heard = [(vantage, dict.fromkeys(questions, choice)) for vantage, choice in said]
    studio = Studio()
    picture = await studio.draw(chart(real_content, real_texts.speak(language), *heard))
    await studio.close()
    assert look_at(picture).width >= 390


@pytest.mark.parametrize("language", ["en", "qps"])
def test_every_letter_is_in_our_own_fonts(real_texts: Texts, real_content: Content, language: str) -> None:
    said = chart(real_content, real_texts.speak(language), (FRONTLINE, {FIRST: "not"}), (DIRECTING, {FIRST: "meets"}))
    assert has_all_letters(said)
