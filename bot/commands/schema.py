"""`smartops schema`: the JSON Schemas that help an editor help an author."""

from __future__ import annotations

from pathlib import Path

import click

from bot.authoring.schema import schemas


@click.command("schema")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def command(folder: Path) -> None:
    """Write a JSON Schema for each kind of flow file into DIR; ours are in flows/schema."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        path = folder / name
        path.write_text(schema, encoding="utf-8")
        click.echo(str(path))
