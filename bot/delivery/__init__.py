"""Telegram around all that: receiving, dispatching, sending, limits, refusals."""

import os

# The library reads this at each use and warns without it: times come as timedelta, as they will in its next version.
os.environ["PTB_TIMEDELTA"] = "1"
