"""Moments are stored as whole milliseconds since 1970, UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_stored(moment: datetime) -> int:
    """The moment as it is stored; naive moments are refused by the subtraction."""
    return (moment - _EPOCH) // _MILLISECOND


def from_stored(stored: int) -> datetime:
    """The moment that was stored, in UTC."""
    return _EPOCH + stored * _MILLISECOND
