"""Child processes: for what is heavy, and for what strangers send."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path

_ROOT = Path(__file__).parents[2]
"""Where a child finds its modules, wherever the bot was started."""
_INHERITED = frozenset({"HOME", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "PATH", "SYSTEMROOT", "TMPDIR", "TZ"})
"""What of this process's environment a child gets, with Python's own variables. The rest may hold secrets, such as the
bot's token, and is not for whoever breaks into a child."""
_NICENESS = 10
"""By how much a child gives way to this process: whoever taps goes before whoever waits for a file."""
_KEPT = str(64 * 2**20)
"""Bytes that a child may free without giving them back: a picture takes some 25 MB for a moment, and to get those pages
from the operating system anew would be an eighth of its time."""
_MEMORY = {"MALLOC_MMAP_THRESHOLD_": _KEPT, "MALLOC_TRIM_THRESHOLD_": _KEPT}
"""How glibc's allocator is told; others don't read it."""


async def start_child(program: str) -> Process:
    """Run a module of ours, to talk to through its standard input and output.

    It has a session of its own, so that Ctrl-C in a terminal does not reach it.

    Raises:
        OSError: the machine has no room for it.
    """
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        program,
        cwd=_ROOT,
        env={name: value for name, value in os.environ.items() if name in _INHERITED or name.startswith("PYTHON")}
        | _MEMORY,
        stdin=PIPE,
        stdout=PIPE,
        start_new_session=True,
    )
    with suppress(ProcessLookupError):
        os.setpriority(os.PRIO_PROCESS, child.pid, os.getpriority(os.PRIO_PROCESS, 0) + _NICENESS)
    return child
