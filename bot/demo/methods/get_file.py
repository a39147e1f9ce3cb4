"""getFile: where to fetch a file of up to 20 MiB."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.filing import DOWNLOAD_LIMIT
from bot.demo.refusal import Json, bad_request
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> Json:
    """The `File`."""
    file = telegram.files.by_id(call.parameters["file_id"])
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": file.path,
    }
