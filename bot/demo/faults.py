"""What can go wrong between a bot and Telegram, on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Fault(Enum):
    """The kinds of failures."""

    BAD_GATEWAY = auto()
    """A 502 from something in front of the server, with a body that is no JSON; nothing was done."""
    BAD_GATEWAY_AFTER = auto()
    """The same, but the call has taken effect."""
    SILENCE_AFTER = auto()
    """The call takes effect, and no answer ever comes."""
    RESET = auto()
    """The connection breaks before anything was done."""
    RESET_AFTER = auto()
    """The connection breaks when the call has taken effect."""
    FLOOD = auto()
    """429: wait."""


BEFORE = {Fault.BAD_GATEWAY, Fault.RESET, Fault.FLOOD}
"""Those that keep a call from taking effect."""


@dataclass(slots=True, kw_only=True)
class _Plan:
    fault: Fault
    method: str | None
    times: int
    retry_after: int


class Faults:
    """What will go wrong. `latency` is added to every call but getUpdates, in seconds."""

    def __init__(self) -> None:
        self.latency = 0.0
        self._plans: list[_Plan] = []

    def plan(self, fault: Fault, method: str | None = None, *, times: int = 1, retry_after: int = 1) -> None:
        """Let the next calls of a method, or of any but getUpdates, fail."""
        self._plans.append(_Plan(fault=fault, method=method, times=times, retry_after=retry_after))

    @property
    def are_planned(self) -> bool:
        """Whether anything will go wrong or take long."""
        return bool(self._plans or self.latency)

    def take(self, method: str) -> tuple[Fault, int] | None:
        """The fault planned for this call, with the seconds to wait that a flood names."""
        for plan in self._plans:
            if plan.method == method or (plan.method is None and method != "getUpdates"):
                plan.times -= 1
                if not plan.times:
                    self._plans.remove(plan)
                return plan.fault, plan.retry_after
        return None
