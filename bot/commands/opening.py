"""What commands share: settings, content and the database, each fault one clear sentence and exit code 1."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

import click
from filelock import FileLock, Timeout

from bot.assessment.errors import Unavailable
from bot.assessment.people import Institution
from bot.config import BadSettings, Settings, read_settings
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


@contextmanager
def clear_sentences() -> Iterator[None]:
    """Turn what can be wrong with a database into a sentence on the terminal."""
    try:
        yield
    except BadDatabase as error:
        raise click.ClickException(str(error)) from None
    except Unavailable as error:
        raise click.ClickException(f"The database cannot be used just now ({error.__cause__}). Try again.") from None
    except sqlite3.DatabaseError as error:
        # Errors of the Python module itself have no code.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        raise click.ClickException("The database is damaged. Put a backup in its place.") from None


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


def choose_institution(institutions: tuple[Institution, ...], slug: str | None) -> Institution:
    """The institution of that slug, archived or not; without one, the only one in use.

    Raises:
        ClickException: there is none such, or there are several.
    """
    found = [it for it in institutions if (it.slug == slug if slug else not it.archived)]
    if len(found) == 1:
        return found[0]
    slugs = ", ".join(institution.slug for institution in institutions)
    several = "There are several institutions" if found else "No institution is in use"
    problem = f"There is no institution {slug}" if slug else several
    raise click.ClickException(
        f"{problem}. Choose one of {slugs} by --institution." if slugs else "There is no institution yet."
    )


@contextmanager
def alone_on(path: Path, *, otherwise: str = "Stop it, or set SMARTOPS_DATABASE to another file.") -> Iterator[None]:
    """Keep other bots off the database for as long as this one runs; `otherwise` says what to do where one has it.

    Raises:
        ClickException: another bot has it, or the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.resolve()  # by whatever name the database goes, it has one lock
        lock = FileLock(file.with_name(file.name + ".lock"), timeout=0)
        lock.acquire()
    except Timeout:
        raise click.ClickException(f"Another bot is running on the database {path}. {otherwise}") from None
    except OSError as error:
        raise click.ClickException(
            f"The folder {path.parent} cannot be written ({error.strerror}). "
            "Give this account the right to write there."
        ) from None
    try:
        yield
    finally:
        lock.release()


def end_on_sigterm() -> None:
    """Let SIGTERM, by which service managers stop a program, end the running task as Ctrl-C does."""
    task = asyncio.current_task()
    assert task is not None  # noqa: S101 - called in a coroutine
    with suppress(NotImplementedError):  # Windows has no such signal
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
