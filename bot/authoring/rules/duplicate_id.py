"""An id is given twice: to two questions of whatever areas, to two scales or choices, or in a list.

Answers are kept by id, so one would be taken for the other. Choose another id for the newer one.
"""

from collections.abc import Iterable, Iterator

from bot.authoring.draft import Draft
from bot.authoring.problems import Remark
from bot.authoring.slug import Slug


def check(draft: Draft) -> Iterator[Remark]:
    """Look for what was seen before in each list of ids."""
    yield from _repeated("area", draft.areas)
    yield from _repeated("principle", draft.principles)
    yield from _repeated("retired id", draft.retired)
    yield from _repeated("scale", (scale.id for scale in draft.scales))
    yield from _repeated("question", (question.id for question in draft.questions))
    for scale in draft.scales:
        yield from _repeated(f"choice of {scale.id}", (choice.id for choice in scale.choices))


def _repeated(kind: str, ids: Iterable[Slug]) -> Iterator[Remark]:
    first: dict[str, Slug] = {}
    for slug in ids:
        if slug in first:
            yield Remark(
                slug.place, f"There is a {kind} {slug} already ({first[slug].place}); choose another id or delete one."
            )
        first.setdefault(slug, slug)
