"""What the deck for the board calls things: departments, findings, reasons and scores, in plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.assessment.findings import Finding, Reason
from bot.assessment.institution import AreaRow, InstitutionReading
from bot.assessment.scoring import Figures
from bot.assessment.structure import LONGEST_NAME
from bot.reports.findings import list_reasons
from bot.reports.picture import percent, short_name
from bot.texts import Language, escape


@dataclass(frozen=True, kw_only=True)
class BoardWords:
    """The words of one institution's deck."""

    reading: InstitutionReading
    say: Language

    @cached_property
    def covered(self) -> tuple[AreaRow, ...]:
        """The areas that departments cover."""
        return tuple(row for row in self.reading.view.rows if row.departments)

    @cached_property
    def disputed(self) -> tuple[Finding, ...]:
        """The findings on which people disagree, those first that the ones who do the work see worse."""
        found = (it for it in self.reading.view.findings if it.frontline_differs or it.is_split)
        return tuple(sorted(found, key=lambda finding: not finding.frontline_differs))

    def name(self, area: str) -> str:
        """The departments that cover an area, as the institution calls them, or their number if that is too long."""
        return self._name(area, self.reading.names.get(area, ()))

    def where(self, finding: Finding) -> str:
        """The departments in which a finding was found."""
        return self._name(finding.area, self._own_names(finding))

    def title(self, finding: Finding) -> str:
        """What a finding is about."""
        return self.say.plain(finding.question, "title")

    def reasons(self, reasons: Sequence[Reason]) -> str:
        """Why something stands where it stands, in one phrase."""
        return plain(list_reasons(reasons, self.say))

    def score(self, figures: Figures | None) -> str:
        """A score in percent, or the sign for none."""
        return plain(percent(figures.score if figures else None, self.say))

    def confidence(self, figures: Figures) -> str:
        """A confidence in percent, or the sign for none."""
        return plain(percent(figures.confidence, self.say))

    def _name(self, area: str, own_names: Sequence[str | None]) -> str:
        name = plain(short_name(area, {area: tuple(own_names)}, self.say))
        if len(own_names) < 2 or len(name) <= LONGEST_NAME:
            return name
        of_area = self.say(f"area-{area}", "short")
        return plain(self.say.label("picture-departments", area=of_area, count=len(own_names)))

    def _own_names(self, finding: Finding) -> tuple[str | None, ...]:
        own = {department.id: department.name for department in self.reading.departments}
        return tuple(own.get(department) for department in finding.departments)


def plain(text: str) -> str:
    """A label without its marks of direction, which slides do not need."""
    return escape(text).plain
