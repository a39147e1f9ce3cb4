"""A section or a question names a principle that principles.yaml doesn't have.

Its answers would count for nothing. Correct the name, or add the principle.
"""

from collections.abc import Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark


def check(draft: Draft) -> Iterator[Remark]:
    """Look up every principle, in each question once."""
    for flow in draft.flows.values():
        for section in flow.sections:
            named = [section.principle]
            named += [name for question in section.questions for name in question.principles or ()]
            for name in named:
                if name not in draft.principles:
                    yield Remark(name.place, f"principles.yaml has no {name}; correct it, or add it there.")
