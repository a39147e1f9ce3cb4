"""A flow file uses a feature of YAML that flows do without: anchors, aliases, tags, several documents, deep nesting.

A reader would have to look elsewhere for what is meant, and a few aliases can unfold to gigabytes. Write it out.
"""

from collections.abc import Iterator

from bot.authoring.flow_file import FlowFile
from bot.authoring.problems import Remark


def check(file: FlowFile) -> Iterator[Remark]:
    """List each use of what flows do without."""
    if file.is_expected:
        for place, extra in file.extras:
            yield Remark(place, f"Flows do without {extra}; write out what is meant.")
