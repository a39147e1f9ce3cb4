"""A flow file lacks a key that can't be left out.

Without it nothing can be made of what stands around it. Add the key.
"""

from collections.abc import Iterator

from bot.authoring.flow_file import FlowFile
from bot.authoring.problems import Remark


def check(file: FlowFile) -> Iterator[Remark]:
    """Look at what the model misses."""
    for mistake in file.mistakes:
        if mistake["type"] == "missing":
            yield Remark(file.locate(mistake), f"The key {mistake['loc'][-1]} is missing here; add it.")
