"""The program in a process of its own, as a shell or a service manager runs it."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 20.0

SOON = 5.0
"""Seconds within which a program has stopped: a tenth of it, on a machine that has nothing else to do."""


class Program:
    """A running command, with all it has printed."""

    def __init__(self, process: subprocess.Popen[bytes], output: int) -> None:
        self.process = process
        self.printed = ""
        self._output = output
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def prints(self, text: str) -> str:
        """Wait until it has printed a text; returns everything so far."""
        deadline = time.monotonic() + PATIENCE
        while text not in self.printed:
            assert time.monotonic() < deadline, f"{text!r} is not in\n{self.printed}"
            assert self._reader.is_alive() or text in self.printed, f"it ended with\n{self.printed}"
            time.sleep(0.01)
        return self.printed

    def stops(self, how: signal.Signals) -> tuple[int, float]:
        """Send a signal; returns the exit code and the seconds it took."""
        started = time.monotonic()
        self.process.send_signal(how)
        code = self.process.wait(timeout=PATIENCE)
        self._reader.join(timeout=PATIENCE)
        return code, time.monotonic() - started

    def _read(self) -> None:
        while True:
            try:
                chunk = os.read(self._output, 4096)
            except OSError:  # a terminal whose other end is closed
                return
            if not chunk:
                return
            self.printed += chunk.decode()


@contextmanager
def running(
    *arguments: str, folder: Path, settings: Mapping[str, str] | None = None, terminal: bool = False
) -> Iterator[Program]:
    """Run a command in a folder until the block ends; `terminal` lets it print on one."""
    reading, writing = pty.openpty() if terminal else os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUNBUFFERED": "1", **(settings or {})},
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=writing,
    )
    os.close(writing)
    try:
        yield Program(process, reading)
    finally:
        process.kill()
        process.wait()
        os.close(reading)
