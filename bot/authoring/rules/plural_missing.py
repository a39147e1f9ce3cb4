"""A text that counts lacks a form of plural that its language needs.

Arabic has six forms, Russian three for whole numbers; without one of them people read a wrong sentence. Add the
variants, or cover their numbers one by one (`[0]`, `[1]`).
"""

from collections.abc import Iterator
from functools import cache

from babel import Locale
from fluent.syntax import ast

from bot.authoring.patterns import selections
from bot.authoring.problems import Remark
from bot.authoring.wording import Wording, find_locale

_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})

# The forms that numbers under a thousand take. Some languages have further ones for millions and fractions, which we
# never count.
_COUNTED = 1000


def check(wording: Wording) -> Iterator[Remark]:
    """Compare the variants of each count with the plurals of the language, as Unicode's CLDR has them."""
    for code, texts in wording.languages.items():
        locale = find_locale(code)
        for text in texts.values():
            for selection in selections(text.pattern):
                missing = _missing(locale, selection) if locale else []
                if missing:
                    yield Remark(
                        text.place,
                        f"In {code}, a count needs [{'], ['.join(missing)}] too; add the variants to {text.id}.",
                    )


def _missing(locale: Locale, selection: ast.SelectExpression) -> list[str]:
    names = {variant.key.name for variant in selection.variants if isinstance(variant.key, ast.Identifier)}
    if not names & (_CATEGORIES - {"other"}):
        return []
    numbers = {float(variant.key.value) for variant in selection.variants if isinstance(variant.key, ast.NumberLiteral)}
    forms = _forms(str(locale), ordinal=_is_ordinal(selection.selector))
    needed = {form for number, form in enumerate(forms) if number not in numbers}
    return sorted(needed - names - {"other"})


@cache
def _forms(code: str, *, ordinal: bool) -> tuple[str, ...]:
    """The form that each number under a thousand takes in a language."""
    locale = Locale.parse(code)
    form = locale.ordinal_form if ordinal else locale.plural_form
    return tuple(form(number) for number in range(_COUNTED))


def _is_ordinal(selector: object) -> bool:
    if not isinstance(selector, ast.FunctionReference):
        return False
    options = {argument.name.name: argument.value.value for argument in selector.arguments.named}
    return options.get("type") == "ordinal"
