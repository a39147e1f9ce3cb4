"""What others on the machine see of a running bot: its log and its line in the list of processes."""

from __future__ import annotations

import signal
from pathlib import Path

import psutil
import pytest

from bot.demo.faults import Fault
from bot.demo.telegram_server import Server
from tests.commands.conftest import TOKEN
from tests.commands.program import running

SECRET = TOKEN.partition(":")[2]


@pytest.mark.parametrize("how", ["in a file", "in the environment"])
def test_neither_the_log_nor_the_list_of_processes_tells_the_token_or_a_link(
    home: Path, telegram: Server, how: str
) -> None:
    settings = {"SMARTOPS_API_URL": telegram.url}
    if how == "in a file":
        (home / ".env").write_text(f"SMARTOPS_TOKEN={TOKEN}\n")
    else:
        settings["SMARTOPS_TOKEN"] = TOKEN
    for fault in (Fault.RESET, Fault.BAD_GATEWAY):
        telegram.faults.plan(fault, "getUpdates")
    with running("run", folder=home, settings=settings) as program:
        program.prints("polling failed")
        program.prints("polling works again")
        listed = psutil.Process(program.process.pid).cmdline()
        program.stops(signal.SIGTERM)
    assert f":{SECRET}" not in program.printed
    assert "start=" not in program.printed
    assert TOKEN not in listed
