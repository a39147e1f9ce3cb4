"""`smartops trail`: who changed what, as a file that anybody can verify."""

from __future__ import annotations

import asyncio
import csv
import json
from pathlib import Path
from sqlite3 import Connection

import click

from bot.assessment.chain import Head
from bot.assessment.people import Institution
from bot.assessment.trail import PARTS, Plain, read_parts
from bot.commands.opening import choose_institution, open_database, settings
from storage.institutions import all_institutions
from storage.trail import examine, head_of, links_of

_COLUMNS = ("number", *PARTS, "text", "hash")

_HOW_TO_VERIFY = """\
How to verify {file}. The hash of each row is the SHA-256, in hexadecimal digits, of three things one after the other: \
the hash of the row before, a line feed, and the text of the row itself. On a shell: \
printf '%s\\n%s' HASH_BEFORE 'TEXT' | sha256sum. What stands for the hash before row 1 is that of the words \
"institution {institution}": printf 'institution {institution}' | sha256sum. There are {number} rows, numbered from 1 \
without a gap, and the last hash is {hash}. Whoever has noted a hash before, from such a file or from \
`smartops doctor`, finds it here at its number, unless the trail was written anew. The other columns say what the text \
says, cell by cell; times are in UTC. Members go by random keys. What people wrote is not in the file: "seals" are its \
salted hashes. What is done in confidential rounds is counted, and enters once the day or the round is over.
"""


@click.command("trail")
@click.option("--institution", metavar="SLUG", help="Which one, where there are several.")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Where to write it.")
def command(*, institution: str | None, output: Path | None) -> None:
    """Write who changed what, and when, as CSV with the hashes that prove it, and how to verify them beside it."""
    asyncio.run(_write(institution, output))


async def _write(slug: str | None, output: Path | None) -> None:
    chosen = settings()
    if not chosen.database.exists():
        raise click.ClickException(f"There is no database {chosen.database} yet; `smartops run` makes it.")

    def unit(connection: Connection) -> None:
        institution = choose_institution(all_institutions(connection), slug)
        _export(connection, institution, output or Path(f"{institution.slug}-trail.csv"))

    async with open_database(chosen.database) as database:
        await database.read(unit)


def _export(connection: Connection, institution: Institution, file: Path) -> None:
    if broken := examine(connection, institution.id):
        raise click.ClickException(f"The trail of {institution.slug} is broken: {broken.sentence}. Nothing is written.")
    beside = file.with_name(f"{file.stem}-how-to-verify.txt")
    try:
        # With a mark of its encoding, by which spreadsheets know it.
        with file.open("w", encoding="utf-8-sig", newline="") as opened:
            table = csv.writer(opened)
            table.writerow(_COLUMNS)
            for link in links_of(connection, institution.id):
                parts = read_parts(link.text)
                table.writerow([link.number, *(_cell(parts[part]) for part in PARTS), link.text, link.hash])
        beside.write_text(_explain(file, institution, head_of(connection, institution.id)), encoding="utf-8")
    except OSError as error:
        raise click.ClickException(
            f"{error.filename} cannot be written ({error.strerror}). Choose another --output."
        ) from None
    click.echo(f"{file}\n{beside}")


def _explain(file: Path, institution: Institution, head: Head) -> str:
    return _HOW_TO_VERIFY.format(file=file.name, institution=institution.id, number=head.number, hash=head.hash)


def _cell(part: Plain) -> str:
    """A part as a spreadsheet shows it. A text that could begin a formula is put in quotes, as JSON has it."""
    if part is None or part == {}:
        return ""
    is_harmless = isinstance(part, str) and part[:1].isalnum()
    return str(part) if is_harmless else json.dumps(part)
