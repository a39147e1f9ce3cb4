"""A key has a value that it can't have.

A list where a word is due, a word where a list is due, a word that isn't among those allowed. Write one of those
that the sentence names.
"""

from collections.abc import Iterator

from pydantic_core import ErrorDetails

from bot.authoring.flow_file import UNKNOWN_KEY, FlowFile
from bot.authoring.problems import Remark

_ELSEWHERE = frozenset({UNKNOWN_KEY, "missing", "slug_form"})

_SENTENCES = {
    "enum": "must be {expected}",
    "slug_type": "must be a single word",
    "string_type": "must be text",
    "tuple_type": "must be a list",
    "model_type": "must be a mapping of keys and values",
    "too_short": "must have at least {min_length} in its list",
    "too_long": "must have at most {max_length} in its list",
}


def check(file: FlowFile) -> Iterator[Remark]:
    """Look at all else that the model refuses."""
    for mistake in file.mistakes:
        if mistake["type"] not in _ELSEWHERE:
            key = next((step for step in reversed(mistake["loc"]) if isinstance(step, str)), "the file as a whole")
            yield Remark(file.locate(mistake), f"Here {key} {_say(mistake)}; correct it.")


def _say(mistake: ErrorDetails) -> str:
    sentence = _SENTENCES.get(mistake["type"], f"is not right ({mistake['msg']})")
    return sentence.format_map(mistake.get("ctx", {}))
