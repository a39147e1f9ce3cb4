"""Files that people sent: fetched within a limit, whatever Telegram says of their size."""

from __future__ import annotations

import logging
from typing import Any

from telegram.error import TelegramError

from bot.assessment.errors import Refused, Unavailable
from bot.delivery.connection import Telegram
from bot.delivery.refusals import Reason, Refusal

log = logging.getLogger(__name__)


async def fetch(telegram: Telegram, told: dict[str, Any] | Refusal, *, limit: int) -> bytes:
    """Fetch the file of which `getFile` told this, of at most `limit` bytes.

    Raises:
        Refused: it is larger.
        Unavailable: Telegram does not give it out, or not now.
    """
    if isinstance(told, Refusal):
        raise _too_large(limit) if told.reason is Reason.TOO_LARGE else Unavailable("file-unavailable")
    if told.get("file_size", 0) > limit:
        raise _too_large(limit)
    try:
        data = await telegram.download(told["file_path"], most=limit + 1)
    except TelegramError as error:
        log.warning("a file cannot be fetched: %s", error.message)
        raise Unavailable("file-unavailable") from error
    if len(data) > limit:
        raise _too_large(limit)
    return data


def _too_large(limit: int) -> Refused:
    return Refused("sheet-too-large", limit=limit // 1_000)
