"""A file can't be read as text: it can't be opened, is binary, or isn't UTF-8.

Documents, spreadsheets and archives renamed to `.yaml` end here, and texts saved in an old encoding. Save it as plain
text in UTF-8, without a byte order mark.
"""

from collections.abc import Iterator

from bot.authoring.files import File
from bot.authoring.problems import Remark


def check(file: File) -> Iterator[Remark]:
    """Look for the first byte that doesn't belong in a text."""
    if not file.is_expected:
        return
    if file.unreadable:
        yield Remark(file.place(), f"The file can't be opened ({file.unreadable}); make it a file that may be read.")
    elif file.flaw:
        offset, reason = file.flaw
        before = file.data[:offset]
        column = len(before.rpartition(b"\n")[2].decode()) + 1
        yield Remark(
            file.place(before.count(b"\n") + 1, column),
            f"The file {reason}; save it as plain text in UTF-8, without a byte order mark.",
        )
