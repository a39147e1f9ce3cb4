"""What putting findings right would change, to see before deciding."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from bot.assessment.changes import Difference
from bot.assessment.findings import is_finding
from bot.assessment.institution import InstitutionView, Pair, view_institution
from bot.assessment.strategy import find_links


@dataclass(frozen=True, kw_only=True)
class Effect:
    """The institution as it is, and as it would be with some findings put right."""

    before: InstitutionView
    after: InstitutionView
    fixed: tuple[str, ...]
    """The findings taken as put right, the most urgent first."""
    unlocked: tuple[str, ...]
    """The findings that waited for some of them, and then for none that is left."""

    @property
    def overall(self) -> Difference:
        """The institution's figures."""
        return Difference(before=self.before.overall, after=self.after.overall)

    @property
    def areas(self) -> Mapping[str, Difference]:
        """The figures of each area."""
        return {
            before.area: Difference(before=before.figures, after=after.figures)
            for before, after in zip(self.before.rows, self.after.rows, strict=True)
        }

    @property
    def principles(self) -> Mapping[str, Difference]:
        """The figures of each principle."""
        return {
            before.principle: Difference(before=before.figures, after=after.figures)
            for before, after in zip(self.before.principles, self.after.principles, strict=True)
        }


def what_if(view: InstitutionView, fixed: AbstractSet[str]) -> Effect:
    """See the institution with these responsibilities met wherever they are findings; what is none is left alone.

    Confidence stays, since it tells of the answers there are; and follow-ups that would be asked then stay out.
    """
    links = find_links(finding for finding in view.findings if not finding.is_mended_elsewhere)
    return Effect(
        before=view,
        after=view_institution(view.content, [_put_right(pair, fixed) for pair in view.pairs], rest=view.rest),
        fixed=tuple(question for question in links if question in fixed),
        unlocked=tuple(
            question
            for question, others in links.items()
            if others and question not in fixed and all(it in fixed for it in others)
        ),
    )


def _put_right(pair: Pair, fixed: AbstractSet[str]) -> Pair:
    if pair.tallies is None:
        return pair
    tallies = {
        question: tally.put_right() if question in fixed and is_finding(question, tally.standing, tally) else tally
        for question, tally in pair.tallies.by_question.items()
    }
    return replace(pair, tallies=replace(pair.tallies, by_question=tallies))
