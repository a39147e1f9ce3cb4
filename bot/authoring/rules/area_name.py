"""A flow file isn't named after its area.

Who looks for an area looks for its file. Give both the same name.
"""

from collections.abc import Iterator

from bot.authoring.flow_file import FlowFile
from bot.authoring.models import AreaFile
from bot.authoring.problems import Remark


def check(file: FlowFile) -> Iterator[Remark]:
    """Compare the file's name with the area it says."""
    if isinstance(file.model, AreaFile) and file.model.area != file.path.stem:
        yield Remark(
            file.model.area.place,
            f"The file {file.path.name} says it is of area {file.model.area}; name both alike.",
        )
