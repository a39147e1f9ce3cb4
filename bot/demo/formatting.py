"""A text with its entities: read from a call, trimmed, measured, and with commands and links found in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from bot.demo.cleaning import clean, is_invisible, utf16_length
from bot.demo.html_reader import read_html
from bot.demo.refusal import Json, bad_request, unsupported

TEXT_LIMIT = 4096
"""Characters (Unicode code points) of a message after its entities are taken out."""
CAPTION_LIMIT = 1024
"""Characters of a caption, counted likewise."""
_RAW_LIMIT = 32_768
"""Bytes of a text before anything is taken out of it."""
_ENTITY_LIMIT = 100
"""Further entities are ignored."""

_MERGED = {"bold", "italic", "underline", "strikethrough", "spoiler"}
_WHOLE = {"code", "pre"}
"""Nothing can stand inside these."""

_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>]))"
    r"|(?P<mention>(?<!\w)@[A-Za-z0-9_]{4,32}\b)"
    r"|(?P<url>\bhttps?://[^\s<>\"']*[^\s<>\"'.,!?:;)])"
)


@dataclass(frozen=True, slots=True)
class Formatted:
    """A plain text and what stands out in it; places are counted in UTF-16 code units."""

    text: str
    entities: tuple[Json, ...] = ()


EMPTY = Formatted("")


def read_text(source: str, parse_mode: str = "", entities: Sequence[Json] = ()) -> Formatted:
    """Read a text that may be marked up by tags or by entities.

    Raises:
        Refusal: it is too long, its markup is broken, or the parse mode is unknown.
    """
    if len(source.encode("utf-8", "surrogatepass")) > _RAW_LIMIT:
        raise bad_request("text is too long")
    match parse_mode.lower():
        case "html":
            text, found = read_html(source)
        case "" | "none":
            text, found = _apply_entities(source, entities)
        case "markdown" | "markdownv2":
            raise unsupported(f"parse_mode {parse_mode}")
        case _:
            raise bad_request("unsupported parse_mode")
    return _tidy(text, found)


def require_message(formatted: Formatted) -> Formatted:
    """Refuse what cannot be a message.

    Raises:
        Refusal: it is empty, or longer than `TEXT_LIMIT`.
    """
    if not formatted.text:
        raise bad_request("message text is empty")
    if len(formatted.text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return formatted


def require_caption(formatted: Formatted) -> Formatted:
    """Refuse what cannot be a caption; an empty one is none.

    Raises:
        Refusal: it is longer than `CAPTION_LIMIT`.
    """
    if len(formatted.text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return formatted


def _apply_entities(source: str, entities: Sequence[Json]) -> tuple[str, list[Json]]:
    length = utf16_length(source)
    for entity in entities:
        if entity["offset"] < 0 or entity["length"] < 0 or entity["offset"] + entity["length"] > length:
            raise bad_request(f"entity beginning at UTF-16 offset {entity['offset']} ends outside of the text")
    if not entities:
        return clean(source), []
    units = source.encode("utf-16-le")

    def moved(offset: int) -> int:
        return utf16_length(clean(units[: 2 * offset].decode("utf-16-le", "ignore")))

    placed = []
    for entity in entities:
        begin, end = moved(entity["offset"]), moved(entity["offset"] + entity["length"])
        if end > begin:
            placed.append({**entity, "offset": begin, "length": end - begin})
    return clean(source), placed


def _tidy(text: str, entities: list[Json]) -> Formatted:
    if is_invisible(text):
        return EMPTY
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    trimmed = text.rstrip()
    entities = _cut(_merge(entities), utf16_length(trimmed))
    leading = len(trimmed) - len(trimmed.lstrip(" \n"))
    if entities:
        leading = min(leading, entities[0]["offset"])
    if leading:
        trimmed = trimmed[leading:]
        entities = [{**entity, "offset": entity["offset"] - leading} for entity in entities]
    entities = sorted([*entities, *_find(trimmed, entities)], key=itemgetter("offset"))
    return Formatted(trimmed, tuple(entities[:_ENTITY_LIMIT]))


def _cut(entities: list[Json], length: int) -> list[Json]:
    """End all entities where the text ends."""
    if not entities or max(entity["offset"] + entity["length"] for entity in entities) <= length:
        return entities
    return [
        {**entity, "length": min(entity["length"], length - entity["offset"])}
        for entity in entities
        if entity["offset"] < length
    ]


def _merge(entities: list[Json]) -> list[Json]:
    """Join neighbours of one kind, and drop what stands inside code."""
    kept: list[Json] = []
    ends: dict[str, Json] = {}
    whole_until = 0
    for entity in entities:
        if entity["offset"] < whole_until:
            continue
        end = entity["offset"] + entity["length"]
        last = ends.get(entity["type"])
        if last is not None and entity["type"] in _MERGED and last["offset"] + last["length"] >= entity["offset"]:
            last["length"] = max(last["length"], end - last["offset"])
            continue
        if entity["type"] in _WHOLE:
            whole_until = end
        ends[entity["type"]] = entity
        kept.append(entity)
    return kept


def _find(text: str, entities: Sequence[Json]) -> list[Json]:
    """Commands, mentions and links that Telegram marks by itself, outside of code and links."""
    if not ("/" in text or "@" in text):
        return []
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in _WHOLE or entity["type"] == "text_link"
    ]
    found = []
    for match in _FOUND.finditer(text):
        offset = utf16_length(text[: match.start()])
        end = offset + utf16_length(match[0])
        if not any(begin < end and offset < stop for begin, stop in taken):
            found.append({"type": match.lastgroup, "offset": offset, "length": end - offset})
    return found
