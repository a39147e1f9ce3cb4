"""What waits to be sent unasked, for the handler that sends it."""

from storage.outbox import DueMessage, Outbox

__all__ = ["DueMessage", "Outbox"]
