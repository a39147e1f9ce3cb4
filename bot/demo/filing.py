"""Files that were sent: kept by their bytes, named by the ids that Telegram gives them."""

from __future__ import annotations

import base64
import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.demo.call import Upload
from bot.demo.refusal import Json, bad_request

UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
DOWNLOAD_LIMIT = 20 * 1024 * 1024
_SIDES_LIMIT = 10_000
"""Pixels: width and height together."""
_RATIO_LIMIT = 20
_THUMBNAIL_SIDE = 320

_PREFIXES = {
    "photo": "AgACAgQAAxkBAAI",
    "document": "BQACAgQAAxkBAAI",
    "sticker": "CAACAgQAAxkBAAI",
    "voice": "AwACAgQAAxkBAAI",
}
_IMAGE_TYPES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
_EXTENSIONS = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif"}


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file as Telegram keeps it. `number` makes its path."""

    number: int
    kind: str
    name: str
    mime_type: str
    width: int = 0
    height: int = 0
    data: bytes = field(repr=False)

    @property
    def id(self) -> str:
        """The id that sends it again or fetches it."""
        return _PREFIXES[self.kind] + self._digest(self.number)

    @property
    def unique_id(self) -> str:
        """The same for the same bytes."""
        return "AQAD" + hashlib.sha256(self.data).hexdigest()[:12]

    @property
    def path(self) -> str:
        """Where it is fetched, below the bot's own address for files."""
        extension = _EXTENSIONS.get(self.mime_type, "") if self.kind == "photo" else ""
        return f"{self.kind}s/file_{self.number}{extension}"

    def _digest(self, number: int) -> str:
        # As long as Telegram's own, so that nothing can rely on ids being short.
        digest = hashlib.sha384(f"{self.kind}:{number}".encode()).digest()
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")


class Files:
    """All files, by id."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def __iter__(self) -> Iterator[StoredFile]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def keep(self, file: StoredFile) -> StoredFile:
        """Take a file in."""
        self._by_id[file.id] = self._by_path[file.path] = file
        return file

    def add(self, kind: str, upload: Upload) -> StoredFile:
        """Take in a new upload.

        Raises:
            Refusal: it is empty or too large, or a photo that is no picture or is out of proportion.
        """
        if not upload.data:
            raise bad_request("file must be non-empty")
        width = height = 0
        mime_type = upload.mime_type
        if kind == "photo":
            mime_type, width, height = _inspect_photo(upload.data)
        elif len(upload.data) > UPLOAD_LIMIT:
            raise _too_big(len(upload.data), "", UPLOAD_LIMIT)
        return self.keep(
            StoredFile(
                number=len(self._by_id) + 1,
                kind=kind,
                name=upload.name,
                mime_type=mime_type,
                width=width,
                height=height,
                data=upload.data,
            )
        )

    def by_id(self, file_id: str) -> StoredFile | None:
        """The file with this id."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        """The file at this path."""
        return self._by_path.get(path)


def describe_photo(file: StoredFile) -> list[Json]:
    """The sizes of a photo, smallest first; the small one stands for the same bytes."""
    sizes = [_photo_size(file, file.width, file.height)]
    scale = _THUMBNAIL_SIDE / max(file.width, file.height)
    if scale < 1:
        small = _photo_size(file, max(1, round(file.width * scale)), max(1, round(file.height * scale)))
        sizes.insert(0, small)
    return sizes


def describe_document(file: StoredFile) -> Json:
    """The document as messages carry it."""
    return {
        "file_name": file.name,
        "mime_type": file.mime_type,
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
    }


def _photo_size(file: StoredFile, width: int, height: int) -> Json:
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "width": width,
        "height": height,
    }


def _inspect_photo(data: bytes) -> tuple[str, int, int]:
    if len(data) > PHOTO_LIMIT:
        raise _too_big(len(data), " for a photo", PHOTO_LIMIT)
    mime_type = next((kind for start, kind in _IMAGE_TYPES.items() if data.startswith(start)), None)
    try:
        width, height = _measure(data, mime_type)
    except (struct.error, IndexError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    if mime_type is None or not (width and height):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if width + height > _SIDES_LIMIT or max(width, height) > _RATIO_LIMIT * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return mime_type, width, height


def _measure(data: bytes, mime_type: str | None) -> tuple[int, int]:
    match mime_type:
        case "image/png":
            width, height = struct.unpack_from(">II", data, 16)
        case "image/gif":
            width, height = struct.unpack_from("<HH", data, 6)
        case "image/jpeg":
            width, height = _measure_jpeg(data)
        case _:
            width = height = 0
    return width, height


def _measure_jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        # The frame headers, of which 0xC4, 0xC8 and 0xCC are none.
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
    return 0, 0


def _too_big(size: int, purpose: str, limit: int) -> Exception:
    return bad_request(f"file of size {size} bytes is too big{purpose}; the maximum size is {limit} bytes")
