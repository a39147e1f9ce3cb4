"""Settings, read once from `SMARTOPS_*` variables or a `.env` file."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from dotenv import dotenv_values
from platformdirs import user_data_path
from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "SMARTOPS_"
ENV_FILE = ".env"

_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)


class BadSettings(Exception):
    """A setting is wrong. The text says which, and what to do."""


def data_folder() -> Path:
    """Where databases lie unless a setting says otherwise."""
    return user_data_path("smartops", appauthor=False)


class Settings(BaseSettings):
    """How the bot is run. The token never shows in `repr` or in an error."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        env_ignore_empty=True,
    )

    token: SecretStr | None = None
    """From @BotFather. Without it there is the demo."""
    api_url: HttpUrl = HttpUrl("https://api.telegram.org")
    """The base of the Bot API: Telegram's own, or a server that speaks like it."""
    database: Path = Field(default_factory=lambda: data_folder() / "smartops.db")
    """The file that holds everything."""
    flows: Path | None = None
    """A folder of an institution's own flows, laid over ours."""
    locales: Path | None = None
    """A folder of an institution's own words, laid over ours."""

    @field_validator("token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not _TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("it must look like 123456789:AAF…, as @BotFather gave it")
        return token

    @field_validator("database", "flows", "locales")
    @classmethod
    def _begins_at_home(cls, path: Path | None) -> Path | None:
        return path and path.expanduser()

    @field_validator("api_url")
    @classmethod
    def _holds_no_secret(cls, address: HttpUrl) -> HttpUrl:
        if address.username or address.password:
            raise ValueError("it must hold no name or password: addresses are printed and logged")
        return address

    @field_validator("flows", "locales")
    @classmethod
    def _is_a_folder(cls, folder: Path | None) -> Path | None:
        if folder is not None and not folder.is_dir():
            raise ValueError(f"there is no folder {folder}")
        return folder


def read_settings() -> Settings:
    """Read the settings.

    Raises:
        BadSettings: a setting is wrong, there is none of that name, or the file cannot be read.
    """
    unknown = sorted(name for name in _named() if name.removeprefix(PREFIX).lower() not in Settings.model_fields)
    if unknown:
        known = ", ".join(f"{PREFIX}{name.upper()}" for name in Settings.model_fields)
        raise BadSettings(f"There is no setting {unknown[0]}. The settings are {known}.")
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = f"{PREFIX}{str(first['loc'][0]).upper()}"
        raise BadSettings(f"The setting {name} is wrong: {first['msg'].removeprefix('Value error, ')}.") from None


def _named() -> set[str]:
    """The names of our settings in the environment and in the `.env` file."""
    try:
        written = dotenv_values(ENV_FILE)
    except OSError as error:
        raise BadSettings(f"The file {ENV_FILE} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise BadSettings(f"The file {ENV_FILE} is no text in UTF-8.") from None
    places: tuple[Mapping[str, str | None], ...] = (os.environ, written)
    return {name.upper() for place in places for name in place if name.upper().startswith(PREFIX)}
