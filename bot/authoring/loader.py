"""Folders of flows become content, or problems that say why not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path

from bot.assessment.flow import Content
from bot.assessment.revision import Revision
from bot.authoring.building import build
from bot.authoring.draft import Draft
from bot.authoring.folders import flow_files
from bot.authoring.merging import merge
from bot.authoring.problems import Problem, is_usable
from bot.authoring.rules import problems_of
from bot.texts import Texts


def load(layers: Sequence[Path]) -> tuple[Content | None, list[Problem]]:
    """Read folders of flows, ours first and an institution's after it, and say everything that is wrong.

    The content is None where a problem is an error; with warnings alone it can be used.
    """
    draft, problems = read(layers)
    return (build(draft) if draft and is_usable(problems) else None), problems


def read(layers: Sequence[Path]) -> tuple[Draft | None, list[Problem]]:
    """Read folders of flows without building: a draft if every file could be read, and every problem of structure.

    Rules about links between files wait until all files can be read: before that, they would tell what isn't so.
    """
    files = [[*flow_files(layer)] for layer in layers]
    problems = [problem for file in chain(*files) for problem in problems_of(file)]
    draft = merge([file.model for file in layer if file.model] for layer in files)
    problems += [problem for flow in draft.flows.values() for problem in problems_of(flow)]
    if any(file.is_expected and not file.model for file in chain(*files)):
        return None, sorted(problems)
    return draft, sorted([*problems, *problems_of(draft)])


def revisions(content: Content, texts: Texts) -> Mapping[str, Revision]:
    """Today's revision of each area: its flow with the words of the area, the scales and the principles."""
    return {
        area: Revision(
            flow=flow,
            words={
                language: "\n".join(
                    texts.source(language, name).strip() + "\n" for name in (f"areas/{area}", "scales", "principles")
                )
                for language in texts.languages
            },
        )
        for area, flow in content.flows.items()
    }
