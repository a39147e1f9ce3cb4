"""The rules: a module each, named after its rule, with the reason as its docstring and `check` as its test.

What a rule checks is the type of its parameter: any file, a flow file, a words file, the draft of one area, the whole
draft, or the words of all languages. To add a rule, add its module and its examples in `tests/authoring/rules`.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, get_type_hints

from bot.authoring.problems import Problem, Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the linter."""

    id: str
    about: str
    """What is wrong; why that matters; what to do."""
    subject: type
    check: Callable[[Any], Iterable[Remark]]

    def problems(self, subject: object) -> Iterator[Problem]:
        """What the rule finds wrong with a subject."""
        for remark in self.check(subject):
            yield Problem(remark.place, self.id, remark.sentence, remark.severity)


def problems_of(subject: object) -> Iterator[Problem]:
    """What all rules for this kind of subject find wrong with it."""
    for rule in RULES:
        if isinstance(subject, rule.subject):
            yield from rule.problems(subject)


def _import_rule(name: str) -> Rule:
    module = import_module(f"{__name__}.{name}")
    hints = get_type_hints(module.check)
    (subject,) = (hint for parameter, hint in hints.items() if parameter != "return")
    return Rule(id=name.replace("_", "-"), about=inspect.getdoc(module) or "", subject=subject, check=module.check)


RULES = tuple(_import_rule(module.name) for module in pkgutil.iter_modules(__path__))
