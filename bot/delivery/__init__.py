"""Telegram around all that: receiving, dispatching, sending, limits, refusals."""
