"""Where files are drawn: a child process that starts with the first drawing and ends when nothing is asked of it."""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import json
from asyncio.subprocess import Process
from contextlib import suppress
from typing import Any, ClassVar, Protocol

from bot.assessment.errors import Unavailable
from bot.reports.child import start_child
from bot.reports.forms import Form

_PROGRAM = "bot.reports.workbench"


class Drawing(Protocol):
    """A dataclass that holds what its template draws, in JSON's types and `bytes`; every word is said already."""

    form: ClassVar[Form]
    template: ClassVar[str]
    """Pictures and paper: the name of the Typst file beside this one. Slides have one look, `slides`. Spreadsheets: the
    name, without its `_writer`, of the module that writes them."""
    __dataclass_fields__: ClassVar[dict[str, Any]]


class Studio:
    """Draws one thing after the other. Times are in seconds.

    The child lives as long as its standard input is open, so it also ends when this process is killed.
    """

    def __init__(self, *, idle: float = 60, patience: float = 20) -> None:
        self._idle = idle
        self._patience = patience
        self._turn = asyncio.Lock()
        self._child: Process | None = None
        self._leaving: asyncio.Task[None] | None = None

    async def draw(self, drawing: Drawing) -> bytes:
        """Draw a picture, paper, slides or a spreadsheet: the bytes of a file of the drawing's form.

        Raises:
            Unavailable: the child died, or took longer than `patience`. The next drawing gets a new one.
            RuntimeError: the template and the drawing do not fit: a mistake in them.
        """
        request = _write_request(drawing)
        async with self._turn:
            self._stay()
            try:
                async with asyncio.timeout(self._patience):
                    head, file = await self._ask(request)
            except (OSError, EOFError) as error:
                await self._end()
                raise Unavailable("picture-unavailable" if drawing.form is Form.PNG else "file-unavailable") from error
            except asyncio.CancelledError:
                # The reply to this request must not be taken for that to the next.
                await self._end()
                raise
            self._leaving = asyncio.create_task(self._leave_when_idle())
        if "error" in head:
            raise RuntimeError(f"{drawing.template} cannot be drawn as {drawing.form}: {head['error']}")
        return file

    async def close(self) -> None:
        """End the child, whatever it is at."""
        self._kill()
        async with self._turn:
            self._stay()
            await self._end()

    async def _ask(self, request: bytes) -> tuple[dict[str, Any], bytes]:
        if self._child is None or self._child.returncode is not None:
            self._child = await start_child(_PROGRAM)
        to_child, from_child = self._child.stdin, self._child.stdout
        assert to_child is not None  # noqa: S101, asked for above
        assert from_child is not None  # noqa: S101
        to_child.write(request)
        await to_child.drain()
        head = json.loads(await from_child.readuntil())
        return head, await from_child.readexactly(head.get("size", 0))

    async def _leave_when_idle(self) -> None:
        await asyncio.sleep(self._idle)
        async with self._turn:
            await self._end()

    def _stay(self) -> None:
        # Whoever calls this holds the turn, so the task sleeps or waits for its turn.
        if self._leaving is not None:
            self._leaving.cancel()
            self._leaving = None

    async def _end(self) -> None:
        self._kill()
        child, self._child = self._child, None
        if child is not None:
            await child.communicate()

    def _kill(self) -> None:
        if self._child is not None:
            with suppress(ProcessLookupError):
                self._child.kill()


def _write_request(drawing: Drawing) -> bytes:
    request = {"form": drawing.form, "template": drawing.template, "data": drawing}
    return json.dumps(request, default=_as_json).encode() + b"\n"


def _as_json(value: Any) -> Any:
    """The parts of a drawing that JSON has no type for. `asdict` would first copy every cell of a table."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
