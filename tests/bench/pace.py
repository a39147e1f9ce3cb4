"""What a number of taps took."""

from __future__ import annotations

import time
from dataclasses import dataclass

import psutil

from bot.demo.telegram_server import Server
from tests.bench.bots import Bot
from tests.bench.crowd import PATIENCE, Crowd


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Taps a second, milliseconds of CPU and calls of the Bot API for each, seconds each."""

    per_second: float
    cpu: float
    calls: float
    seen: list[float]
    foreign: float
    """Cores that other work took meanwhile."""


async def measure_pace(server: Server, bot: Bot, crowd: Crowd, taps: int) -> Pace:
    """Have a crowd tap so many times, and measure."""
    before, calls, busy, used = len(crowd.seen), server._door.answered, _busy(), bot.cpu
    own, began = time.process_time(), time.perf_counter()
    await crowd.tap(taps)
    took = time.perf_counter() - began
    await server.settles(timeout=PATIENCE)
    whole = time.perf_counter() - began
    cpu = bot.cpu - used
    return Pace(
        per_second=taps / took,
        cpu=1000 * cpu / taps,
        calls=(server._door.answered - calls) / taps,
        seen=crowd.seen[before:],
        foreign=max(0.0, (_busy() - busy - cpu - (time.process_time() - own)) / whole),
    )


def _busy() -> float:
    """Seconds that all cores together have worked."""
    times = psutil.cpu_times()
    return sum(times) - times.idle - getattr(times, "iowait", 0.0)
