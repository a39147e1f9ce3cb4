"""Small flows to walk through, by hand or made at random within what the linter allows."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.assessment.flow import Audience, Choice, Condition, Flow, Importance, Question, Scale, Section, Standing

SCALE = Scale(id="practice", choices=tuple(Choice(id=standing.value, standing=standing) for standing in Standing))
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)
"""The numbers of the choices."""


def question(id_: str, *, after: tuple[str, str] | None = None, audience: Audience = Audience.BOTH) -> Question:
    """A question; `after` names its parent and the choices of it, with a space between, that call for this one."""
    return Question(
        id=id_,
        principles=("privacy",),
        importance=Importance.MAJOR,
        audience=audience,
        scale=SCALE,
        condition=after and Condition(question=after[0], choices=frozenset(after[1].split())),
    )


def flow(*questions: Question) -> Flow:
    """A flow of one section."""
    return Flow(area="hr", sections=(Section(principle="privacy", questions=questions),))


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    """Flows of one to seven questions with follow-ups, also of follow-ups, and some questions for managers."""
    made: list[Question] = []
    for number in range(draw(st.integers(1, 7))):
        audience = draw(st.sampled_from(Audience))
        # What frontline staff are asked may only follow what they are asked: the linter's `unreachable-question`.
        parents = [it.id for it in made if audience is Audience.MANAGER or it.audience is not Audience.MANAGER]
        after = None
        if draw(st.booleans()) and parents:
            choices = draw(st.sets(st.sampled_from(list(SCALE.by_id)), min_size=1, max_size=4))
            after = (draw(st.sampled_from(parents)), " ".join(choices))
        made.append(question(f"q{number}", after=after, audience=audience))
    return flow(*made)
