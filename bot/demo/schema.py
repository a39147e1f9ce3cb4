"""What each method takes, from the published description of the Bot API in `bot_api.json`.

Telegram ignores parameters that it does not know and forgives some wrong types; this server does neither, because a
misspelt parameter is a bug that real Telegram would hide.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from bot.demo.call import Upload
from bot.demo.refusal import Refusal, bad_request

Reader = Callable[[Any], Any]
"""Takes a value, gives it back read, or raises `Mismatch`."""

_WHEN_MISSING = {"chat_id": "chat_id is empty", "text": "message text is empty"}
"""Telegram's own sentences, where it has one."""


class Mismatch(Exception):
    """A value is not of its type: what was expected, and the path to it from the outside in."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected
        self.path: list[str] = []

    def inside(self, name: str | int) -> Mismatch:
        """The same mismatch, seen from one level further out."""
        self.path.insert(0, str(name))
        return self


def read_parameters(method: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Check a call's parameters against the description and read them: numbers from forms, objects from JSON texts.

    Raises:
        Refusal: the method or a parameter is unknown, a required one is missing, or one is of the wrong type.
    """
    readers, required = _method(method)
    read: dict[str, Any] = {}
    for name, value in given.items():
        reader = readers.get(name)
        if reader is None:
            raise bad_request(f'unknown parameter "{name}" of {method}')
        try:
            read[name] = reader(value)
        except Mismatch as mismatch:
            where = ".".join([name, *mismatch.path])
            raise bad_request(f'parameter "{where}" of {method} must be {mismatch.expected}') from None
    for name in required:
        if name not in read:
            raise bad_request(_WHEN_MISSING.get(name, f'parameter "{name}" of {method} is required'))
    return read


def check_result(method: str, result: Any) -> None:
    """Check an answer against what the method is described to return.

    Raises:
        Mismatch: a required field is missing, a field is unknown, or one is of the wrong type.
    """
    _value_reader(tuple(_description()["methods"][method]["returns"]))(result)


def check_object(kind: str, value: Any) -> None:
    """Check an object, such as an `Update`, against its description.

    Raises:
        Mismatch: as `check_result`.
    """
    _value_reader((kind,))(value)


def canonical_name(method: str) -> str | None:
    """The method's name in its published spelling, whatever the case, or nothing if there is no such method."""
    return _names().get(method.lower())


@cache
def _description() -> Mapping[str, Any]:
    description: Mapping[str, Any] = json.loads(files(__package__).joinpath("bot_api.json").read_text(encoding="utf-8"))
    return description


@cache
def _names() -> Mapping[str, str]:
    return {name.lower(): name for name in _description()["methods"]}


@cache
def _method(name: str) -> tuple[Mapping[str, Reader], Sequence[str]]:
    if name not in _description()["methods"]:
        raise Refusal(404, "Not Found: method not found")
    fields = _description()["methods"][name]["fields"]
    readers = {field: _parameter_reader(tuple(types)) for field, (types, *_) in fields.items()}
    return readers, [field for field, (_, required, *_) in fields.items() if required]


@cache
def _parameter_reader(types: tuple[str, ...]) -> Reader:
    """Reads a parameter, which in a form is a text whatever its type."""
    if types in _FORM_SCALARS:
        return _FORM_SCALARS[types]
    if "InputFile" in types:
        return _file
    inner = _value_reader(types)

    def read(value: Any) -> Any:
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                raise Mismatch(f"JSON of {' or '.join(types)}") from None
        return inner(value)

    return read


@cache
def _value_reader(types: tuple[str, ...]) -> Reader:
    """Reads a value inside JSON, where types are what they are."""
    if len(types) > 1:
        return _union(types)
    kind = types[0]
    if kind.startswith("Array of "):
        return _array(kind.removeprefix("Array of "))
    if kind in _SCALARS:
        return _SCALARS[kind]
    description = _description()["types"][kind]
    if "subtypes" in description:
        return _union(tuple(description["subtypes"]))
    return _object(kind, description["fields"])


def _array(kind: str) -> Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, list):
            raise Mismatch(f"an Array of {kind}")
        reader = _value_reader((kind,))
        for index, item in enumerate(value):
            try:
                reader(item)
            except Mismatch as mismatch:
                raise mismatch.inside(index) from None
        return value

    return read


def _object(kind: str, fields: Mapping[str, Sequence[Any]]) -> Reader:
    # Types contain themselves (a message holds the message it replies to), so readers are made when first needed.
    readers: dict[str, Reader] = {}
    required = [name for name, (_, needed, *_) in fields.items() if needed]

    def make_reader(name: str) -> Reader:
        if name not in fields:
            raise Mismatch(f"left out: {kind} has no such field").inside(name)
        types, _, *constant = fields[name]
        readers[name] = _constant(constant[0]) if constant else _value_reader(tuple(types))
        return readers[name]

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            raise Mismatch(f"an Object of type {kind}")
        for name, item in value.items():
            reader = readers.get(name) or make_reader(name)
            try:
                reader(item)
            except Mismatch as mismatch:
                raise mismatch.inside(name) from None
        for name in required:
            if name not in value:
                raise Mismatch(f"given: {kind} requires it").inside(name)
        return value

    return read


def _union(types: tuple[str, ...]) -> Reader:
    def read(value: Any) -> Any:
        best: Mismatch | None = None
        for kind in types:
            try:
                return _value_reader((kind,))(value)
            except Mismatch as mismatch:
                # The type that fits furthest is the one that was meant.
                if best is None or len(mismatch.path) > len(best.path):
                    best = mismatch
        raise best or Mismatch(" or ".join(types))

    return read


def _constant(expected: str) -> Reader:
    def read(value: Any) -> Any:
        if value != expected:
            raise Mismatch(f'"{expected}"')
        return value

    return read


def _string(value: Any) -> Any:
    if not isinstance(value, str):
        raise Mismatch("a String")
    return value


def _integer(value: Any) -> Any:
    if type(value) is not int:
        raise Mismatch("an Integer")
    return value


def _boolean(value: Any) -> Any:
    if type(value) is not bool:
        raise Mismatch("a Boolean")
    return value


def _float(value: Any) -> Any:
    if type(value) not in {int, float}:
        raise Mismatch("a Float")
    return value


def _integer_of_form(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            raise Mismatch("an Integer") from None
    return _integer(value)


def _float_of_form(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            raise Mismatch("a Float") from None
    return _float(value)


def _boolean_of_form(value: Any) -> Any:
    if isinstance(value, str):
        if value.lower() not in {"true", "false"}:
            raise Mismatch("a Boolean")
        return value.lower() == "true"
    return _boolean(value)


def _chat_of_form(value: Any) -> Any:
    if isinstance(value, str) and value.removeprefix("-").isdecimal():
        return int(value)
    return value if isinstance(value, str) else _integer(value)


def _file(value: Any) -> Any:
    return value if isinstance(value, Upload) else _string(value)


_SCALARS: Mapping[str, Reader] = {
    "String": _string,
    "Integer": _integer,
    "Boolean": _boolean,
    "Float": _float,
    "InputFile": _file,
}

_FORM_SCALARS: Mapping[tuple[str, ...], Reader] = {
    ("String",): _string,
    ("Integer",): _integer_of_form,
    ("Boolean",): _boolean_of_form,
    ("Float",): _float_of_form,
    ("Integer", "String"): _chat_of_form,
}
