"""The methods of the Bot API, one file each: `send_message.py` answers `sendMessage`.

A file has one function, `answer(telegram, call)`, that returns the result or something to wait for.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from bot.demo.call import Call
from bot.demo.telegram import Telegram

Answer = Callable[[Telegram, Call], Any]


def load_methods() -> Mapping[str, Answer]:
    """Every method that this folder has a file for, by its published name."""
    return {
        _published(module.name): import_module(f"{__name__}.{module.name}").answer
        for module in pkgutil.iter_modules(__path__)
    }


def _published(file_name: str) -> str:
    first, *rest = file_name.split("_")
    return first + "".join(part.title() for part in rest)
