"""Perception gaps: where one area says yes to a practice, and the area that does it or sees it says no."""

from __future__ import annotations

from dataclasses import dataclass

from bot.assessment.flow import Content, Mirror, Standing
from bot.assessment.scoring import Standings

_CONTRADICTING = (Standing.NOT, Standing.PARTLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class PerceptionGap:
    """A mirror whose policy side says "meets", and how the practice side stands."""

    mirror: Mirror
    policy_area: str
    practice_area: str
    standing: Standing
    """Of the practice side: not met, or partly."""

    @property
    def text(self) -> str:
        """The id of the sentence that says what it would mean."""
        return f"mirror-{self.mirror.key}"

    def has_side(self, question: str, standing: Standing | None) -> bool:
        """Whether a responsibility that stands like this is one of the two sides."""
        if question == self.mirror.policy:
            return standing is Standing.MEETS
        return question == self.mirror.practice and standing in _CONTRADICTING


def find_perception_gaps(content: Content, standings: Standings) -> tuple[PerceptionGap, ...]:
    """List the gaps between all the areas whose responsibilities stand in `standings`, in the order of the mirrors."""
    return tuple(
        PerceptionGap(
            mirror=mirror,
            policy_area=content.area_of[mirror.policy],
            practice_area=content.area_of[mirror.practice],
            standing=practice,
        )
        for mirror in content.mirrors
        if standings.get(mirror.policy) is Standing.MEETS
        and (practice := standings.get(mirror.practice)) in _CONTRADICTING
    )
