"""A flow file has a key that means nothing here.

It's most often misspelt, and what it says would be ignored. Correct the key or delete it.
"""

from collections.abc import Iterator

from bot.authoring.flow_file import UNKNOWN_KEY, FlowFile
from bot.authoring.problems import Remark


def check(file: FlowFile) -> Iterator[Remark]:
    """Look at what the model doesn't know."""
    for mistake in file.mistakes:
        if mistake["type"] == UNKNOWN_KEY:
            yield Remark(
                file.locate(mistake), f"The key {mistake['loc'][-1]} means nothing here; correct it or delete it."
            )
