"""One YAML file of a folder of flows: its tree, its plain data, and the model it fills."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import getitem
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.authoring.files import File
from bot.authoring.models import Written, kind_of
from bot.authoring.problems import Place
from bot.authoring.slug import Slug

UNKNOWN_KEY = "extra_forbidden"
"""What pydantic calls a key that the model doesn't have."""

DEEPEST = 12
"""Levels of nesting; flows have 8. The library recurses, so that a deep file would end the process."""

# To this loader every scalar is text, so that an id such as `no` stays a word, and nothing is ever constructed.
_LOADER = yaml.CBaseLoader


@dataclass(frozen=True, kw_only=True)
class FlowFile(File):
    """A file below a folder of flows. Each property is None or empty where an earlier one failed: a rule says why."""

    @property
    def kind(self) -> type[Written] | None:
        """The model for a file of this name."""
        return kind_of(self.name)

    @property
    def is_expected(self) -> bool:
        """Whether a file of this name has a meaning here."""
        return self.kind is not None

    @property
    def is_empty(self) -> bool:
        """Whether the file can be read but says nothing: comments are for the author's own use."""
        lines = [line.strip() for line in self.data.splitlines()]
        return not self.unreadable and all(line.startswith(b"#") for line in lines if line)

    @cached_property
    def extras(self) -> tuple[tuple[Place, str], ...]:
        """Where the file uses a feature of YAML that flows do without, and which; up to where it is no YAML."""
        if not self.text:
            return ()
        try:
            return tuple(self._find_extras(self.text))
        except yaml.YAMLError:
            return ()

    @cached_property
    def tree(self) -> yaml.Node | yaml.MarkedYAMLError | None:
        """The YAML nodes with their marks, or where the file stops being YAML."""
        if not self.text or self.extras:
            return None
        try:
            return yaml.compose(self.text, _LOADER)
        except yaml.MarkedYAMLError as error:
            return error

    @cached_property
    def mistakes(self) -> tuple[ErrorDetails, ...]:
        """Where the file does not fit its model."""
        return self._validated[1]

    @cached_property
    def model(self) -> Written | None:
        """What the file says, without its unknown keys; None where the rest does not fit either."""
        return self._validated[0]

    def locate(self, mistake: ErrorDetails) -> Place:
        """Where a mistake stands: at an unknown key, at a wrong value, or where the mapping begins that lacks a key."""
        value = self._plain()
        place = self.place()
        for step in mistake["loc"]:
            if isinstance(value, dict):
                if step not in value:
                    break
                place = next(key.place for key in value if key == step)
            value = value[step]
        return place if mistake["type"] == UNKNOWN_KEY else _start(value) or place

    def mark(self, mark: yaml.Mark | yaml._yaml.Mark | None) -> Place:
        """A mark of the YAML library as a place."""
        return self.place(mark.line + 1, mark.column + 1) if mark else self.place()

    @cached_property
    def _validated(self) -> tuple[Written | None, tuple[ErrorDetails, ...]]:
        if self.kind is None or not isinstance(self.tree, yaml.Node):
            return None, ()
        try:
            return self.kind.model_validate(self._plain()), ()
        except ValidationError as error:
            mistakes = _innermost(error.errors(include_url=False))
        if any(mistake["type"] != UNKNOWN_KEY for mistake in mistakes):
            return None, mistakes
        known = self._plain()
        for mistake in mistakes:
            *way, key = mistake["loc"]
            reduce(getitem, way, known).pop(key)
        return self.kind.model_validate(known), mistakes

    def _plain(self) -> Any:
        return self._read(self.tree) if isinstance(self.tree, yaml.Node) else {}

    def _read(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.MappingNode):
            return {self._read_key(key): self._read(value) for key, value in node.value}
        if isinstance(node, yaml.SequenceNode):
            return [self._read(item) for item in node.value]
        return Slug(node.value, self.mark(node.start_mark))

    def _read_key(self, node: yaml.Node) -> Slug:
        # A key that is itself a list or a mapping becomes a key that no model knows.
        return Slug(node.value if isinstance(node, yaml.ScalarNode) else "?", self.mark(node.start_mark))

    def _find_extras(self, text: str) -> Iterator[tuple[Place, str]]:
        depth = documents = 0
        for event in yaml.parse(text, _LOADER):
            place = self.mark(event.start_mark)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            documents += isinstance(event, yaml.DocumentStartEvent)
            if depth > DEEPEST:
                yield place, f"nesting deeper than {DEEPEST} levels"
                return
            if isinstance(event, yaml.DocumentStartEvent) and documents > 1:
                yield place, "a second document"
            if isinstance(event, yaml.AliasEvent):
                yield place, f"the alias *{event.anchor}"
            elif isinstance(event, yaml.NodeEvent) and event.anchor:
                yield place, f"the anchor &{event.anchor}"
            if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
                yield place, f"the tag {event.tag}"


def _innermost(mistakes: Sequence[ErrorDetails]) -> tuple[ErrorDetails, ...]:
    # A list with a wrong item in it is also called too short.
    ways = [mistake["loc"] for mistake in mistakes]
    return tuple(
        mistake
        for mistake in mistakes
        if not any(len(way) > len(mistake["loc"]) and way[: len(mistake["loc"])] == mistake["loc"] for way in ways)
    )


def _start(value: Any) -> Place | None:
    if isinstance(value, Slug):
        return value.place
    first = next(iter(value), None)
    return None if first is None else _start(first)
