"""Where pictures are drawn: a child process that starts with the first picture and ends when nothing is asked of it."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar, Protocol

from bot.assessment.errors import Unavailable

_PROGRAM = Path(__file__).with_name("typesetting.py")


class Drawing(Protocol):
    """A dataclass that holds what its Typst template draws."""

    template: ClassVar[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]


class Studio:
    """Draws one picture after the other. Times are in seconds.

    The child lives as long as its standard input is open, so it also ends when this process is killed; and it has a
    session of its own, so that Ctrl-C in a terminal does not reach it.
    """

    def __init__(self, *, idle: float = 60, patience: float = 20) -> None:
        self._idle = idle
        self._patience = patience
        self._turn = asyncio.Lock()
        self._child: Process | None = None
        self._leaving: asyncio.Task[None] | None = None

    async def draw(self, drawing: Drawing) -> bytes:
        """Draw a picture as PNG.

        Raises:
            Unavailable: the child died, or took longer than `patience`. The next picture gets a new one.
            RuntimeError: the template and the drawing do not fit: a mistake in them.
        """
        request = json.dumps({"template": drawing.template, "data": dataclasses.asdict(drawing)}).encode() + b"\n"
        async with self._turn:
            self._stay()
            try:
                async with asyncio.timeout(self._patience):
                    head, picture = await self._ask(request)
            except (OSError, EOFError) as error:
                await self._end()
                raise Unavailable("picture-unavailable") from error
            except asyncio.CancelledError:
                # The reply to this request must not be taken for that to the next.
                await self._end()
                raise
            self._leaving = asyncio.create_task(self._leave_when_idle())
        if "error" in head:
            raise RuntimeError(f"{drawing.template}.typ cannot be drawn: {head['error']}")
        return picture

    async def close(self) -> None:
        """End the child, whatever it is at."""
        self._kill()
        async with self._turn:
            self._stay()
            await self._end()

    async def _ask(self, request: bytes) -> tuple[dict[str, Any], bytes]:
        if self._child is None or self._child.returncode is not None:
            # -P keeps this folder out of the child's import path: its modules are no top-level ones.
            self._child = await asyncio.create_subprocess_exec(
                sys.executable, "-P", str(_PROGRAM), stdin=PIPE, stdout=PIPE, start_new_session=True
            )
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
