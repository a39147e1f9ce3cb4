"""A word of a flow file that remembers where it was written, so that every rule can point at it."""

from __future__ import annotations

import re
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from bot.authoring.problems import Place

LONGEST = 40
"""Characters of an id: two joined by `--` still make a key that can be read in a log or a file name."""

PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"

_NOWHERE = Place("?")


class Slug(str):
    """An id: lower-case words of letters and digits, joined by single hyphens."""

    __slots__ = ("place",)
    place: Place

    def __new__(cls, text: str, place: Place = _NOWHERE) -> Self:
        """Make a word written at `place`."""
        slug = super().__new__(cls, text)
        slug.place = place
        return slug

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_check)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "pattern": PATTERN, "maxLength": LONGEST}


def _check(value: Any) -> Slug:
    if not isinstance(value, Slug):
        raise PydanticCustomError("slug_type", "must be a single word")
    if len(value) > LONGEST:
        raise PydanticCustomError("slug_form", "is longer than {longest} characters", {"longest": LONGEST})
    if not re.fullmatch(PATTERN, value):
        raise PydanticCustomError("slug_form", "is not lower-case words joined by hyphens, such as hr-code-signed")
    return value
