"""Telegram's HTML: a small language with its own rules, which are not those of a browser.

The sentences of the errors and the byte offsets in them are those of Telegram's own parser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.demo.cleaning import clean, utf16_length
from bot.demo.links import checked_link
from bot.demo.refusal import Json, Refusal, bad_request

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}

_ARGUMENTS = {
    ("a", "href"): "",
    ("code", "class"): "language-",
    ("span", "class"): "tg-",
    ("tg-emoji", "emoji-id"): "",
    ("tg-time", "unix"): "",
}
"""The attributes that count, each with the prefix that its value must have."""

_END = "\0"
"""Put after the text, so that looking for the end of a name always finds one."""

_MARKUP = re.compile(r"[<&]")
_TAG_NAME = re.compile(r"[^ \t\r\n\v\0>]*")
_ATTRIBUTE_NAME = re.compile(r"[^ \t\r\n\v\0=>/\"']*")
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_SPACES = re.compile(r"[ \t\r\n\v]*")
_CHARACTER = re.compile(r"&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,9})|(lt|gt|amp|quot)(?![A-Za-z]));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


@dataclass(frozen=True, slots=True)
class _OpenTag:
    name: str
    argument: str
    offset: int
    begins: int
    """The index of the first piece of text inside it."""


def read_html(source: str) -> tuple[str, list[Json]]:
    """Take tags out of a text: the cleaned plain text, and its entities in the order in which they end.

    Raises:
        Refusal: "can't parse entities: …", with the byte offset of the fault.
    """
    return _HtmlReader(source).read()


class _HtmlReader:
    def __init__(self, source: str) -> None:
        self._source = source + _END
        self._length = len(source)
        self._pieces: list[str] = []
        self._offset = 0
        self._open: list[_OpenTag] = []
        self._entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        at = 0
        while at < self._length:
            found = _MARKUP.search(self._source, at, self._length)
            begin = found.start() if found else self._length
            self._write(self._source[at:begin])
            if begin == self._length:
                break
            at = self._read_markup(begin)
        if self._open:
            raise _fault(f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"')
        for entity in self._entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return "".join(self._pieces), self._entities

    def _read_markup(self, begin: int) -> int:
        if self._source[begin] == "&":
            character, at = _decode_character(self._source, begin)
            self._write(character)
            return at
        return self._close_tag(begin) if self._source[begin + 1] == "/" else self._open_tag(begin)

    def _write(self, text: str) -> None:
        cleaned = clean(text)
        self._pieces.append(cleaned)
        self._offset += utf16_length(cleaned)

    def _open_tag(self, begin: int) -> int:
        at = _match_end(_TAG_NAME, self._source, begin + 1)
        if self._source[at] == _END:
            raise self._fault_at("Unclosed start tag", begin)
        name = self._source[begin + 1 : at].lower()
        if name not in _TYPES:
            raise self._fault_at(f'Unsupported start tag "{name}"', begin)
        argument = ""
        while True:
            at = _match_end(_SPACES, self._source, at)
            if self._source[at] == ">":
                break
            attribute, value, at = self._read_attribute(name, begin, at)
            if name == "blockquote" and attribute == "expandable":
                argument = "expandable"
            prefix = _ARGUMENTS.get((name, attribute))
            if prefix is not None and value is not None and value.startswith(prefix):
                argument = value.removeprefix(prefix)
        if name == "span" and argument != "spoiler":
            raise self._fault_at('Tag "span" must have class "tg-spoiler"', begin)
        self._open.append(_OpenTag(name, argument, self._offset, len(self._pieces)))
        return at + 1

    def _read_attribute(self, tag: str, begin: int, at: int) -> tuple[str, str | None, int]:
        """An attribute's name, its value if it has one, and where to go on."""
        end = _match_end(_ATTRIBUTE_NAME, self._source, at)
        attribute = self._source[at:end]
        if not attribute:
            raise self._fault_at(f'Empty attribute name in the tag "{tag}"', begin)
        at = _match_end(_SPACES, self._source, end)
        if self._source[at] == "=":
            at = _match_end(_SPACES, self._source, at + 1)
            if self._source[at] != _END:
                value, at = self._read_value(at)
                if self._source[at] == _END:
                    raise self._fault_at("Unclosed start tag", begin)
                return attribute, value, at
        if self._source[at] == _END:
            raise self._fault_at(f'Unclosed start tag "{tag}"', begin)
        return attribute, None, at

    def _read_value(self, begin: int) -> tuple[str, int]:
        quote = self._source[begin]
        if quote not in "\"'":
            end = _match_end(_NAME_TOKEN, self._source, begin)
            if self._source[end] not in f" \t\r\n\v>{_END}":
                raise self._fault_at("Unexpected end of name token", begin)
            return self._source[begin:end].lower(), end
        end = self._source.find(quote, begin + 1)
        if end < 0:
            return "", self._length
        raw = self._source[begin + 1 : end]
        return _CHARACTER.sub(lambda found: _decode_character(found[0], 0)[0], raw), end + 1

    def _close_tag(self, begin: int) -> int:
        if not self._open:
            raise self._fault_at("Unexpected end tag", begin)
        at = _match_end(_TAG_NAME, self._source, begin + 2)
        name = self._source[begin + 2 : at].lower()
        at = _match_end(_SPACES, self._source, at)
        if self._source[at] != ">":
            raise self._fault_at("Unclosed end tag", begin)
        tag = self._open.pop()
        if name and name != tag.name:
            raise self._fault_at("Unmatched end tag", begin, f', expected "</{tag.name}>", found "</{name}>"')
        if self._offset > tag.offset:
            self._add_entity(tag)
        return at + 1

    def _add_entity(self, tag: _OpenTag) -> None:
        entity: Json = {"type": _TYPES[tag.name], "offset": tag.offset, "length": self._offset - tag.offset}
        if tag.name in {"pre", "code"} and self._joins_last(entity, tag):
            return
        if self._fill(entity, tag):
            self._entities.append(entity)

    def _fill(self, entity: Json, tag: _OpenTag) -> bool:
        """Add what the tag's argument says; false where without it there is nothing to mark."""
        match tag.name:
            case "a":
                entity["url"] = checked_link(tag.argument or "".join(self._pieces[tag.begins :]))
                return entity["url"] is not None
            case "blockquote" if tag.argument:
                entity["type"] = "expandable_blockquote"
            case "code" if tag.argument:
                entity["language"] = tag.argument
            case "tg-emoji":
                if not tag.argument.isdecimal():
                    raise bad_request("Invalid custom emoji identifier specified")
                entity["custom_emoji_id"] = tag.argument
            case "tg-time":
                entity["unix_time"] = int(tag.argument) if tag.argument.isdecimal() else 0
                return bool(entity["unix_time"])
        return True

    def _joins_last(self, entity: Json, tag: _OpenTag) -> bool:
        """Make one entity of <pre> around <code class="language-…">, in whichever order they stand."""
        last = self._entities[-1] if self._entities else {}
        other = "code" if tag.name == "pre" else "pre"
        if (last.get("type"), last.get("offset"), last.get("length")) != (other, entity["offset"], entity["length"]):
            return False
        language = last.get("language") or (tag.argument if tag.name == "code" else "")
        if not language:
            return False
        last.update(type="pre", language=language)
        return True

    def _fault_at(self, what: str, begin: int, more: str = "") -> Refusal:
        offset = len(self._source[:begin].encode("utf-8", "surrogatepass"))
        return _fault(f"{what} at byte offset {offset}{more}")


def _fault(sentence: str) -> Refusal:
    return bad_request(f"can't parse entities: {sentence}")


def _match_end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where the pattern, which also matches nothing, stops."""
    found = pattern.match(text, at)
    return found.end() if found else at


def _decode_character(text: str, at: int) -> tuple[str, int]:
    """The character that a reference such as `&lt;` stands for, or the ampersand itself; and where to go on."""
    found = _CHARACTER.match(text, at)
    if found is None:
        return "&", at + 1
    hexadecimal, decimal, name = found.groups()
    if name:
        return _NAMED[name], found.end()
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if not 0 < code < 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return "&", at + 1
    return chr(code), found.end()
