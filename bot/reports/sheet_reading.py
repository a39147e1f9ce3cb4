"""Reads a sheet that somebody sent in a child process of its own, which has little to spend and nothing to lose.

Both ends of the pipe stand here: the key on a line and the file go in, what was read or refused comes out as JSON.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import resource
import sys
from asyncio.subprocess import Process
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from bot.assessment.errors import Refused, Unavailable
from bot.assessment.sheet import FilledRow, FilledSheet, SheetProblem
from bot.reports.child import start_child
from bot.reports.sheet_header import header_from_text, header_to_text
from bot.reports.sheet_reader import read_sheet

MEMORY_LIMIT = 512 * 1024 * 1024
"""Bytes of address space: several times what the worst of files takes."""
PROCESSOR_LIMIT = 5
"""Seconds of the processor's time: as with memory."""
ANSWER_LIMIT = 8_000_000
"""Characters: 500 rows with full notes, escaped. A small file can name the same long text a thousand times."""

AT_ONCE = 2
"""Sheets read at the same moment: each takes a process."""
MOST = 16
"""Sheets on their way to be read: whoever waits for his keeps one of the places that taps need too."""

_PROGRAM = "bot.reports.sheet_reading"


class ReadingRoom:
    """Reads sheets in child processes, a few at a time and in the order they came."""

    def __init__(self) -> None:
        self._desks = asyncio.Semaphore(AT_ONCE)
        self._inside = 0

    async def read(self, fetch: Callable[[], Awaitable[bytes]], *, key: bytes) -> FilledSheet:
        """Read what was filled in in the file that `fetch` brings. `key` is the one that the sheet was sealed with.

        Raises:
            Refused: it is no sheet of ours, or not one that can be read safely.
            Unavailable: too many are being read, or no child could be started; and whatever `fetch` raises.
        """
        if self._inside >= MOST:
            raise Unavailable("file-unavailable")
        self._inside += 1
        try:
            data = await fetch()
            async with self._desks:
                return await read_in_child(data, key=key)
        finally:
            self._inside -= 1


async def read_in_child(data: bytes, *, key: bytes, patience: float = 10) -> FilledSheet:
    """Read what was filled in, within `patience` seconds. `key` is the one that the sheet was sealed with.

    Raises:
        Refused: it is no sheet of ours, or not one that can be read safely.
        Unavailable: no child could be started.
    """
    try:
        child = await start_child(_PROGRAM)
    except OSError as error:
        raise Unavailable("file-unavailable") from error
    try:
        async with asyncio.timeout(patience):
            answer, _ = await child.communicate(key.hex().encode() + b"\n" + data)
    except TimeoutError as error:
        raise Refused("sheet-broken") from error
    finally:
        await _end(child)
    if child.returncode:
        raise Refused("sheet-broken")
    return _read_answer(json.loads(answer))


async def _end(child: Process) -> None:
    if child.returncode is None:
        with suppress(ProcessLookupError):
            child.kill()
        await child.communicate()


def _read_answer(answer: dict[str, Any]) -> FilledSheet:
    if "refused" in answer:
        raise Refused(answer["refused"], **answer["arguments"])
    return FilledSheet(
        header=header_from_text(answer["header"]),
        rows=tuple(FilledRow(**row) for row in answer["rows"]),
        problems=tuple(SheetProblem(**problem) for problem in answer["problems"]),
    )


def _answer(request: bytes) -> str:
    """The child's part."""
    key, _, data = request.partition(b"\n")
    try:
        sheet = read_sheet(data, key=bytes.fromhex(key.decode()))
    except Refused as refused:
        return _write_refusal(refused)
    answer = json.dumps(dataclasses.asdict(sheet) | {"header": header_to_text(sheet.header)})
    return answer if len(answer) <= ANSWER_LIMIT else _write_refusal(Refused("sheet-unsafe"))


def _write_refusal(refused: Refused) -> str:
    return json.dumps({"refused": refused.message, "arguments": refused.arguments})


def _limit(what: int, most: int) -> None:
    with suppress(ValueError):  # where the system keeps a lower limit, or none of this kind
        resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    _limit(resource.RLIMIT_AS, MEMORY_LIMIT)
    _limit(resource.RLIMIT_CPU, PROCESSOR_LIMIT)
    sys.stdout.write(_answer(sys.stdin.buffer.read()))
