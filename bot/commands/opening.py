"""What commands share: settings, content and the database, each fault one clear sentence and exit code 1."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import click
from filelock import FileLock, Timeout

from bot.config import BadSettings, Settings, read_settings
from bot.editions import BrokenContent, Editions
from storage.database import BadDatabase, Database


def settings() -> Settings:
    """The settings.

    Raises:
        ClickException: a setting is wrong.
    """
    try:
        return read_settings()
    except BadSettings as error:
        raise click.ClickException(str(error)) from None


def editions(chosen: Settings) -> Editions:
    """The content in force.

    Raises:
        ClickException: the flows cannot be used.
    """
    found = Editions(own_flows=chosen.flows, own_locales=chosen.locales)
    with clear_sentences():
        found.edition()
    return found


@contextmanager
def clear_sentences() -> Iterator[None]:
    """Turn what can be wrong with content and databases into a sentence on the terminal."""
    try:
        yield
    except BrokenContent as error:
        raise click.ClickException(f"The flows cannot be used. `smartops lint` says more.\n{error}") from None
    except BadDatabase as error:
        raise click.ClickException(str(error)) from None


@asynccontextmanager
async def open_database(path: Path) -> AsyncIterator[Database]:
    """Open the database, and close it in the end.

    Raises:
        ClickException: it cannot be used.
    """
    with clear_sentences():
        database = await Database.open(path)
    try:
        yield database
    finally:
        await database.close()


@contextmanager
def alone_on(path: Path) -> Iterator[None]:
    """Keep other bots off the database for as long as this one runs.

    Raises:
        ClickException: another bot has it, or the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path.with_name(path.name + ".lock"), timeout=0)
        lock.acquire()
    except Timeout:
        raise click.ClickException(
            f"Another bot is running on the database {path}. Stop it, or set SMARTOPS_DATABASE to another file."
        ) from None
    except OSError as error:
        raise click.ClickException(
            f"The folder {path.parent} cannot be written ({error.strerror}). Set SMARTOPS_DATABASE to another file."
        ) from None
    try:
        yield
    finally:
        lock.release()
