from __future__ import annotations

import pytest

from bot.demo.telegram_server import Server

from .conftest import Call


def commands(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": name.title()} for name in names]


async def test_the_narrowest_scope_wins_and_in_it_the_persons_language(server: Server, call: Call) -> None:
    amina = server.person(first_name="Amina", language_code="ar", started=True)
    assert amina.menu() == []
    await call("setMyCommands", commands=commands("default"))
    assert amina.menu() == commands("default")
    await call("setMyCommands", commands=commands("private"), scope={"type": "all_private_chats"})
    assert amina.menu() == commands("private")
    arabic = {"scope": {"type": "all_private_chats"}, "language_code": "ar"}
    await call("setMyCommands", commands=commands("arabic"), **arabic)
    assert amina.menu() == commands("arabic")
    await call("setMyCommands", commands=commands("hers"), scope={"type": "chat", "chat_id": amina.id})
    assert amina.menu() == commands("hers")
    await call("deleteMyCommands", scope={"type": "chat", "chat_id": amina.id})
    await call("deleteMyCommands", **arabic)
    assert amina.menu() == commands("private")
    assert await call("getMyCommands", **arabic) == []
    assert await call("getMyCommands") == commands("default")


@pytest.mark.parametrize(
    ("given", "description"),
    [
        ({"commands": commands("Start")}, "Bad Request: BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a", "description": ""}]}, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": commands("a") * 101}, "Bad Request: BOT_COMMANDS_TOO_MUCH"),
        ({"commands": commands("a"), "language_code": "eng"}, "Bad Request: invalid language code specified"),
        (
            {"commands": commands("a"), "scope": {"type": "everybody"}},
            'Bad Request: parameter "scope.type" of setMyCommands must be "default"',
        ),
    ],
)
async def test_commands_keep_telegrams_rules(refused: Call, given: dict[str, object], description: str) -> None:
    assert await refused("setMyCommands", **given) == description


async def test_descriptions_are_kept_by_language(call: Call, refused: Call) -> None:
    await call("setMyDescription", description="Hello")
    await call("setMyDescription", description="مرحبا", language_code="ar")
    assert await call("getMyDescription", language_code="ar") == {"description": "مرحبا"}
    assert await call("getMyDescription", language_code="fr") == {"description": "Hello"}
    assert await call("getMyShortDescription") == {"short_description": ""}
    assert await call("getMyName") == {"name": "Smart Operations"}
    assert await refused("setMyShortDescription", short_description="x" * 121) == (
        "Bad Request: bot short description is too long"
    )
