"""One call of the Bot API, as it arrived and was checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file sent along with a call."""

    name: str
    data: bytes = field(repr=False)
    mime_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A method with its parameters, and the files that `attach://` texts inside them may name."""

    method: str
    parameters: Mapping[str, Any]
    uploads: Mapping[str, Upload]


class Written(str):
    """A result that is JSON already."""

    __slots__ = ()
