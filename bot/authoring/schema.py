"""JSON Schemas of the flow files, made from the loader's own models, so that editors help while writing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import PurePosixPath

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from bot.authoring.models import KINDS


def schemas() -> Mapping[str, str]:
    """The text of each schema by its file name, such as `area.schema.json`."""
    return {_file_name(pattern): _schema(pattern) for pattern in KINDS}


def _file_name(pattern: str) -> str:
    path = PurePosixPath(pattern)
    stem = path.stem if path.stem != "*" else path.parent.name.removesuffix("s")
    return f"{stem}.schema.json"


def _schema(pattern: str) -> str:
    schema = KINDS[pattern].model_json_schema(schema_generator=_WrittenSchema)
    dialect = {"$schema": GenerateJsonSchema.schema_dialect}
    return json.dumps(dialect | schema, indent=2, ensure_ascii=False) + "\n"


class _WrittenSchema(GenerateJsonSchema):
    """Leaves out null: a key that says nothing is not written at all."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        described = super().default_schema(schema)
        return {key: value for key, value in described.items() if key != "default" or value is not None}
