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
_NICENESS = 10
"""By how much a child gives way to this process: whoever taps goes before whoever waits for a file."""


async def start_child(program: str) -> Process:
    """Run a module of ours, to talk to through its standard input and output.

    It has a session of its own, so that Ctrl-C in a terminal does not reach it.

    Raises:
        OSError: the machine has no room for it.
    """
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", program, cwd=_ROOT, stdin=PIPE, stdout=PIPE, start_new_session=True
    )
    with suppress(ProcessLookupError):
        os.setpriority(os.PRIO_PROCESS, child.pid, os.getpriority(os.PRIO_PROCESS, 0) + _NICENESS)
    return child
