from dataclasses import replace

from hypothesis import given

from bot.assessment.flow import Importance, Standing
from bot.assessment.institution import InstitutionView
from bot.assessment.related import Edge, Reliance, map_relations, relate
from bot.assessment.scoring import score
from bot.assessment.surroundings import Surroundings

from .small_institutions import content, flow, institutions, question

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
MAJOR = Importance.MAJOR
HR = flow(
    question("hr-code", MAJOR, "em-rules", "it"),
    question("hr-pay", MAJOR, "it-login", "it-logs"),
)
IT = flow(question("it-login", MAJOR, "hr-pay"), question("it-logs"))
EM = flow(question("em-rules"))
OF = content(EM, HR, IT)
IT_FIGURES = score(IT, {"it-login": NOT})
KNOWN = Surroundings(
    responsibilities={"it-login": NOT, "it-logs": MEETS, "hr-pay": PARTLY, "em-rules": UNKNOWN},
    areas={"it": IT_FIGURES},
)


def test_an_area_relies_on_others_the_strongest_tie_first_with_what_is_red_in_it() -> None:
    relations = relate("hr", content=OF, surroundings=KNOWN)
    assert [(it.area, it.strength, it.red) for it in relations.relies_on] == [("it", 3, 1), ("em", 1, 0)]


def test_others_rely_on_an_area_and_it_is_red_where_its_own_responsibility_is_not_met() -> None:
    relations = relate("hr", content=OF, surroundings=KNOWN)
    [it] = relations.supports
    assert (it.area, it.strength, it.red) == ("it", 1, 1)
    assert it.links == (
        Reliance(
            relying="it-login",
            relying_area="it",
            relying_state=NOT,
            area="hr",
            responsibility="hr-pay",
            state=PARTLY,
        ),
    )


def test_a_link_says_why_with_the_words_of_the_side_that_relies() -> None:
    by_key = {
        link.attribute: link for it in relate("hr", content=OF, surroundings=KNOWN).relies_on for link in it.links
    }
    assert set(by_key) == {"relies-on-it", "relies-on-it-login", "relies-on-it-logs", "relies-on-em-rules"}
    assert by_key["relies-on-it"].relying == "hr-code"


def test_a_link_to_an_area_as_a_whole_shows_its_figures_and_is_never_red() -> None:
    links = [link for it in relate("hr", content=OF, surroundings=KNOWN).relies_on for link in it.links]
    [whole] = [link for link in links if link.responsibility is None]
    assert (whole.state, whole.is_red) == (IT_FIGURES, False)


def test_the_picture_has_every_area_and_an_edge_for_each_pair_that_is_tied() -> None:
    graph = map_relations(content=OF, surroundings=KNOWN)
    assert [(node.area, node.figures) for node in graph.nodes] == [("em", None), ("hr", None), ("it", IT_FIGURES)]
    assert graph.edges == (
        Edge(relying="hr", area="it", strength=3, red=1),
        Edge(relying="hr", area="em", strength=1, red=0),
        Edge(relying="it", area="hr", strength=1, red=1),
    )


def test_an_area_that_no_department_covers_has_no_place_in_the_picture() -> None:
    graph = map_relations(content=OF, surroundings=replace(KNOWN, absent=frozenset({"it"})))
    assert [node.area for node in graph.nodes] == ["em", "hr"]
    assert graph.edges == (Edge(relying="hr", area="em", strength=1, red=0),)


@given(institutions(circles=True))
def test_what_one_side_relies_on_the_other_side_supports(seen: InstitutionView) -> None:
    around = {area: relate(area, content=seen.content, surroundings=seen.surroundings) for area in seen.content.flows}
    relying = {(area, it.area, it.strength, it.red) for area, found in around.items() for it in found.relies_on}
    supporting = {(it.area, area, it.strength, it.red) for area, found in around.items() for it in found.supports}
    assert relying == supporting
