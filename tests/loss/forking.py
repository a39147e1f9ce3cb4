"""Gives the bot one life after another: imports it once, and forks for every line that comes in.

Started as a program with the bot's settings in its environment; answers each line with the process id of the life.
"""

from __future__ import annotations

import os
import signal
import sys

import bot.commands.run
import bot.commands.serving
from bot.cli import main

if __name__ == "__main__":
    # Nobody waits for the dead.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for _ in sys.stdin:
        life = os.fork()
        if not life:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            # What the bot prints must not be taken for the number of a life.
            os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
            main([bot.commands.run.command.name or ""])
        print(life, flush=True)
