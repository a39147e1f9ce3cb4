"""Settings from the environment and from a file, and the sentences where one is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.config import BadSettings, Settings, read_settings

TOKEN = "123456789:AAF-secret_Word"  # noqa: S105 - opens nothing


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with no settings."""
    for name in list(os.environ):
        if name.upper().startswith("SMARTOPS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def wrong() -> str:
    with pytest.raises(BadSettings) as error:
        read_settings()
    return str(error.value)


def test_without_any_the_defaults_hold(folder: Path) -> None:
    settings = read_settings()
    assert settings.token is None
    assert str(settings.api_url) == "https://api.telegram.org/"
    assert settings.database == folder / "data" / "smartops" / "smartops.db"
    assert settings.flows is None
    assert settings.locales is None


def test_a_file_sets_what_the_environment_does_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".env").write_text(f"SMARTOPS_TOKEN={TOKEN}\nSMARTOPS_DATABASE=from-file.db\nOTHER=1\n", encoding="utf-8")
    monkeypatch.setenv("SMARTOPS_DATABASE", "from-environment.db")
    settings = read_settings()
    assert settings.token
    assert settings.token.get_secret_value() == TOKEN
    assert settings.database == Path("from-environment.db")


def test_an_empty_setting_is_none(folder: Path) -> None:
    (folder / ".env").write_text("SMARTOPS_TOKEN=\nSMARTOPS_FLOWS=\n", encoding="utf-8")
    assert read_settings().token is None


def test_paths_may_begin_at_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "flows").mkdir()
    monkeypatch.setenv("SMARTOPS_DATABASE", "~/bot.db")
    monkeypatch.setenv("SMARTOPS_FLOWS", "~/flows")
    settings = read_settings()
    assert settings.database == folder / "bot.db"
    assert settings.flows == folder / "flows"


@pytest.mark.parametrize("address", ["http://127.0.0.1:8081", "https://example.org/bots/", "http://[::1]:80"])
def test_any_http_address_will_do(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("SMARTOPS_API_URL", address)
    assert str(read_settings().api_url).startswith(address.rstrip("/").removesuffix(":80"))


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("SMARTOPS_TOKEN", "AAF", "The setting SMARTOPS_TOKEN is wrong: it must look like 123456789:AAF…, as "),
        ("SMARTOPS_API_URL", "ftp://example.org", "The setting SMARTOPS_API_URL is wrong: URL scheme should be "),
        ("SMARTOPS_API_URL", "http://me:secret@example.org", "The setting SMARTOPS_API_URL is wrong: it must hold no "),
        ("SMARTOPS_FLOWS", "nowhere", "The setting SMARTOPS_FLOWS is wrong: there is no folder nowhere."),
        ("SMARTOPS_LOCALES", "nowhere", "The setting SMARTOPS_LOCALES is wrong: there is no folder nowhere."),
        ("SMARTOPS_FLOW", "x", "There is no setting SMARTOPS_FLOW. The settings are SMARTOPS_TOKEN, SMARTOPS_API_URL,"),
        ("smartops_flow", "x", "There is no setting SMARTOPS_FLOW. "),
    ],
)
@pytest.mark.parametrize("in_file", [True, False])
def test_what_is_wrong_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, sentence: str, in_file: bool
) -> None:
    if in_file:
        (folder / ".env").write_text(f"{name}={value}\n", encoding="utf-8")
    else:
        monkeypatch.setenv(name, value)
    assert wrong().startswith(sentence)


def test_a_file_that_is_no_text_is_said(folder: Path) -> None:
    (folder / ".env").write_bytes(b"SMARTOPS_TOKEN=\xff\xfe")
    assert wrong() == "The file .env is no text in UTF-8."


def test_a_token_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTOPS_TOKEN", TOKEN)
    settings = read_settings()
    assert TOKEN not in repr(settings) + str(settings) + str(settings.model_dump())
    monkeypatch.setenv("SMARTOPS_TOKEN", f"{TOKEN} oops")
    assert "secret" not in wrong()


def test_the_example_names_every_setting() -> None:
    example = (Path(__file__).parents[1] / ".env.example").read_text(encoding="utf-8")
    named = {line.lstrip("# ").partition("=")[0] for line in example.splitlines() if "SMARTOPS_" in line}
    assert named == {f"SMARTOPS_{name.upper()}" for name in Settings.model_fields}
