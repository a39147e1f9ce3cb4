"""An id isn't lower-case words joined by hyphens, or is longer than 40 characters.

Ids stand in file names, keys and the names of texts, in every language and for ever. Write one such as
`hr-code-signed`.
"""

from collections.abc import Iterator

from bot.authoring.flow_file import FlowFile
from bot.authoring.problems import Remark


def check(file: FlowFile) -> Iterator[Remark]:
    """Look at the ids that the model refuses."""
    for mistake in file.mistakes:
        if mistake["type"] == "slug_form":
            yield Remark(file.locate(mistake), f"The id {mistake['input']} {mistake['msg']}; choose another.")
