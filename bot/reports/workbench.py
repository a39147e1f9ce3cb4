"""The drawing process: requests come in as lines of JSON, files go out, and it ends with its standard input.

It is a program of its own, since Typst alone grows it to 100 MB and more, which the operating system gets back when it
ends. What a form is drawn with is loaded when that form is first asked for.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import IO, Any

from bot.reports.forms import Form

_TOOLS = {
    Form.PNG: ("bot.reports.typesetting", "typeset"),
    Form.PDF: ("bot.reports.typesetting", "typeset_paper"),
    Form.PPTX: ("bot.reports.slides", "present"),
    Form.XLSX: ("bot.reports.{template}_writer", "write"),
}
"""The module and the function that draw each form, from a template's name and its data."""


def draw(form: str, template: str, data: Mapping[str, Any]) -> bytes:
    """Draw the data of a drawing in its form."""
    module, function = _TOOLS[Form(form)]
    tool: Callable[[str, Mapping[str, Any]], bytes] = getattr(import_module(module.format(template=template)), function)
    return tool(template, data)


def serve(requests: IO[bytes], replies: IO[bytes]) -> None:
    """Answer each line with a line of JSON: the `size` of the file that follows it, or the `error`."""
    for line in requests:
        try:
            file = draw(**json.loads(line))
            head: dict[str, Any] = {"size": len(file)}
        except Exception as error:  # noqa: BLE001, whatever does not fit is the asker's mistake; others are waiting
            file, head = b"", {"error": f"{type(error).__name__}: {error}"}
        replies.write(json.dumps(head).encode() + b"\n" + file)
        replies.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
