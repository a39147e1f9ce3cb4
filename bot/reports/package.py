"""A spreadsheet file that came from outside, unpacked in memory within limits, before anything in it is believed."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from bot.assessment.errors import Refused

FILE_LIMIT = 1_000_000
"""Bytes: a filled-in sheet takes some 20 kB."""
UNPACKED_LIMIT = 2_000_000
"""Bytes of all parts together: a filled-in sheet takes some 100 kB. It also bounds how far one part can unpack."""
PARTS_LIMIT = 200
"""Parts of a file: a spreadsheet has one for each sheet and picture, and a dozen more."""
ELEMENTS_LIMIT = 50_000
"""XML elements of a part: a filled-in sheet has some 1,000."""

_CHUNK = 65_536
_OLDER_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins the container of Office's older files, which also holds the encrypted newer ones."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_FLAG = 0x1
_CONTENT_TYPES = "[Content_Types].xml"


def unpack(data: bytes) -> Mapping[str, bytes]:
    """The parts of a spreadsheet file by their names.

    Raises:
        Refused: it is too large, encrypted, has macros, isn't safe to unpack, or is no such file at all.
        Exception: whatever `zipfile` raises for a file that is broken.
    """
    if len(data) > FILE_LIMIT:
        raise Refused("sheet-too-large", limit=FILE_LIMIT // 1_000)
    if data.startswith(_OLDER_OFFICE):
        raise Refused("sheet-encrypted" if _ENCRYPTED in data else "sheet-not-xlsx")
    if not data.startswith(b"PK"):
        raise Refused("sheet-not-xlsx")
    with ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
            raise Refused("sheet-encrypted")
        if len(entries) > PARTS_LIMIT or not all(map(_is_plainly_packed, entries)):
            raise Refused("sheet-unsafe")
        parts = _unpack_all(archive, entries)
    if _CONTENT_TYPES not in parts:
        raise Refused("sheet-not-xlsx")
    if b"macroEnabled" in parts[_CONTENT_TYPES] or any(name.endswith("vbaProject.bin") for name in parts):
        raise Refused("sheet-macros")
    return parts


def elements(part: bytes) -> Iterator[Element]:
    """The elements of a part, each when it is complete, without the namespaces of their names.

    Raises:
        Refused: it declares entities or a document type, or has too many elements.
        ParseError: it is no XML.
    """
    from defusedxml import DefusedXmlException  # noqa: PLC0415, few sheets are ever sent in one run of the bot
    from defusedxml.ElementTree import iterparse  # noqa: PLC0415

    try:
        for number, (_, element) in enumerate(iterparse(io.BytesIO(part), forbid_dtd=True)):
            if number >= ELEMENTS_LIMIT:
                raise Refused("sheet-unsafe")
            element.tag = element.tag.rpartition("}")[2]
            yield element
    except DefusedXmlException as error:
        raise Refused("sheet-unsafe") from error


def _is_plainly_packed(entry: ZipInfo) -> bool:
    # Of the ways to compress, these two unpack no more at once than they are asked for.
    return entry.compress_type in {ZIP_STORED, ZIP_DEFLATED}


def _unpack_all(archive: ZipFile, entries: list[ZipInfo]) -> Mapping[str, bytes]:
    """Unpack piece by piece, since what an entry says of its own size may be a lie."""
    parts: dict[str, bytes] = {}
    left = UNPACKED_LIMIT
    for entry in entries:
        pieces: list[bytes] = []
        with archive.open(entry) as packed:
            while piece := packed.read(_CHUNK):
                left -= len(piece)
                if left < 0:
                    raise Refused("sheet-unsafe")
                pieces.append(piece)
        parts[entry.filename] = b"".join(pieces)
    return parts
