"""A key is written twice in one mapping.

YAML keeps one of the two silently. Keep the one that is meant.
"""

from collections.abc import Iterator

import yaml

from bot.authoring.flow_file import FlowFile
from bot.authoring.problems import Remark


def check(file: FlowFile) -> Iterator[Remark]:
    """Compare the keys of every mapping."""
    if file.is_expected and isinstance(file.tree, yaml.Node):
        yield from _search(file, file.tree)


def _search(file: FlowFile, node: yaml.Node) -> Iterator[Remark]:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _search(file, item)
    elif isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                yield Remark(file.mark(key.start_mark), f"The key {key.value} stands twice here; keep one of them.")
            seen.add(str(key.value))
            yield from _search(file, value)
