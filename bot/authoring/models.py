"""The shape of every flow file, as authors write it. The JSON Schemas in `flows/schema` are made from these models."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from bot.assessment.flow import Audience, Importance, Standing
from bot.authoring.slug import Slug

DEFAULT_SCALE = "practice"


class Written(BaseModel):
    """Something written in a flow file. A key that is not listed is a problem."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ConditionEntry(Written):
    """Ask the question only when an earlier one of the same area got one of these choices."""

    question: Slug = Field(description="An earlier question of the same area.")
    choice: tuple[Slug, ...] = Field(min_length=1, description="Choices of that question's scale.")


class ReferenceEntry(Written):
    """What a responsibility relies on in another area."""

    area: Slug = Field(description="The other area.")
    question: Slug | None = Field(
        default=None, description="The responsibility there; left out where it is the area as a whole."
    )

    @property
    def key(self) -> Slug:
        """The name of the text that says why: `<question>.relies-on-<key>`."""
        return self.question or self.area


class QuestionEntry(Written):
    """One responsibility. Its words stand in `locales/<language>/areas/<area>.ftl`.

    A folder laid over another gives, for a question known there, the id and only the keys it changes.
    """

    id: Slug = Field(description="For ever: it is never given another meaning.")
    principles: Annotated[tuple[Slug, ...], Field(min_length=1)] | None = Field(
        default=None, description="The first is the section it stands in."
    )
    importance: Importance | None = Field(default=None, description="How much a client is hurt where it is not met.")
    audience: Audience = Field(default=Audience.BOTH, description="Who can answer.")
    scale: Slug | None = Field(default=None, description=f"One of scales.yaml; {DEFAULT_SCALE} if left out.")
    ask_if: ConditionEntry | None = Field(default=None, description="When a follow-up is asked.")
    relies_on: tuple[ReferenceEntry, ...] = Field(default=(), description="What it needs from other areas.")
    source: str = Field(default="", description="What the responsibility is grounded in.")
    was: tuple[Slug, ...] = Field(default=(), description="Former ids of the same responsibility.")

    @property
    def scale_id(self) -> Slug:
        """The scale it is answered on, written or not."""
        return self.scale or Slug(DEFAULT_SCALE, self.id.place)


class SectionEntry(Written):
    """The questions of one principle."""

    principle: Slug
    questions: tuple[QuestionEntry, ...] = Field(min_length=1)


class AreaFile(Written):
    """The conversation flow of one area: `areas/<area>.yaml`."""

    area: Slug = Field(description="As the file is named.")
    replaces: Slug | None = Field(
        default=None,
        description="In a folder laid over another: this area takes the place of the one below, as a whole.",
    )
    sections: tuple[SectionEntry, ...]


class AreasFile(Written):
    """The areas, in the official order: `areas.yaml`."""

    areas: tuple[Slug, ...]


class PrinciplesFile(Written):
    """The client protection principles, in the official order: `principles.yaml`."""

    principles: tuple[Slug, ...]


class ChoiceEntry(Written):
    """One choice of a scale."""

    id: Slug
    standing: Standing = Field(description="What the choice says about a responsibility.")


class ScaleEntry(Written):
    """A set of choices, in the order of the buttons: two at least, and no more than a phone shows at once."""

    id: Slug
    choices: tuple[ChoiceEntry, ...] = Field(min_length=2, max_length=8)


class ScalesFile(Written):
    """The sets of choices that questions are answered on: `scales.yaml`."""

    scales: tuple[ScaleEntry, ...]


class MirrorEntry(Written):
    """Two responsibilities of different areas that see one practice from two sides."""

    policy: Slug = Field(description="The side that sets the rule or makes the claim.")
    practice: Slug = Field(description="The side that does it or sees it.")

    @property
    def key(self) -> str:
        """The id of the mirror, as `Mirror.key`."""
        return f"{self.policy}--{self.practice}"


class MirrorsFile(Written):
    """The mirrors: `mirrors.yaml`."""

    mirrors: tuple[MirrorEntry, ...]


class RetiredFile(Written):
    """Ids of responsibilities that are no longer asked and are never used again: `retired.yaml`."""

    retired: tuple[Slug, ...]


KINDS: Mapping[str, type[Written]] = {
    "areas/*.yaml": AreaFile,
    "areas.yaml": AreasFile,
    "principles.yaml": PrinciplesFile,
    "scales.yaml": ScalesFile,
    "mirrors.yaml": MirrorsFile,
    "retired.yaml": RetiredFile,
}
"""What a file is, by its name inside a folder of flows."""


def kind_of(name: str) -> type[Written] | None:
    """What a file is, by its name inside a folder of flows; None if it is none of ours."""
    path = PurePosixPath(name)
    pattern = f"{path.parent}/*{path.suffix}" if len(path.parts) > 1 else name
    return KINDS.get(pattern)
