"""A flow file stops being YAML.

Nothing after that place is read. Mend the line: most often the indentation, a colon without a space, or a quote.
"""

from collections.abc import Iterator

import yaml

from bot.authoring.flow_file import FlowFile
from bot.authoring.problems import Remark


def check(file: FlowFile) -> Iterator[Remark]:
    """Tell where reading ended."""
    if isinstance(file.tree, yaml.MarkedYAMLError):
        error = file.tree
        reason = ", ".join(part for part in (error.context, error.problem) if part)
        yield Remark(file.mark(error.problem_mark or error.context_mark), f"This is not YAML: {reason}; mend the line.")
