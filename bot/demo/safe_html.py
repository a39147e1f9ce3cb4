"""A text for the chat page: entities as HTML in which nothing but the tags of this module can stand."""

from __future__ import annotations

from html import escape

from bot.demo.formatting import Formatted
from bot.demo.refusal import Json

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "mark",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}


def write_html(formatted: Formatted) -> str:
    """The text with its entities as tags; line breaks stay as they are."""
    if not formatted.entities:
        return escape(formatted.text)
    text = formatted.text.encode("utf-16-le", "surrogatepass")
    entities = [(entity["offset"], entity["offset"] + entity["length"], entity) for entity in formatted.entities]
    bounds = sorted({0, len(text) // 2, *(place for begin, end, _ in entities for place in (begin, end))})
    written: list[str] = []
    open_tags: list[tuple[int, str, str]] = []
    for begin, end in zip(bounds, [*bounds[1:], bounds[-1]], strict=True):
        _close(begin, open_tags, written)
        for start, stop, entity in entities:
            if start == begin < stop:
                tag, closing = _tag(entity, _slice(text, start, stop))
                open_tags.append((stop, tag, closing))
                written.append(tag)
        written.append(escape(_slice(text, begin, end)))
    return "".join(written)


def _slice(text: bytes, begin: int, end: int) -> str:
    return text[2 * begin : 2 * end].decode("utf-16-le", "replace")


def _close(place: int, open_tags: list[tuple[int, str, str]], written: list[str]) -> None:
    """Close what ends here; what stands inside it and goes on is closed and opened again, so that tags always nest."""
    outermost = next((index for index, (stop, _, _) in enumerate(open_tags) if stop <= place), None)
    if outermost is None:
        return
    closed = open_tags[outermost:]
    del open_tags[outermost:]
    written.extend(closing for _, _, closing in reversed(closed))
    for stop, tag, closing in closed:
        if stop > place:
            open_tags.append((stop, tag, closing))
            written.append(tag)


def _tag(entity: Json, inside: str) -> tuple[str, str]:
    if entity["type"] in {"text_link", "url"}:
        link = entity.get("url", inside)
        if link.lower().startswith(("http://", "https://")):
            return f'<a href="{escape(link)}" target="_blank" rel="noopener noreferrer">', "</a>"
    name = _TAGS.get(entity["type"])
    return (f"<{name}>", f"</{name}>") if name else ("", "")
