from __future__ import annotations

from pathlib import Path

import pytest

from bot.demo.telegram_server import Server


async def test_a_port_that_is_taken_is_refused_and_nothing_stays_open(server: Server) -> None:
    port = int(server.url.rsplit(":", 1)[1])
    with pytest.raises(OSError, match="address already in use"):
        async with Server(port=port):
            pass


async def test_people_are_known_by_their_id(server: Server) -> None:
    amina = server.person(first_name="Amina", language_code="en")
    amina.start()
    again = server.person(first_name="Amina", language_code="ar", id=amina.id)
    assert again.messages == amina.messages
    assert server.phone(amina.id).person.language_code == "ar"
    assert server.person(first_name="Bo").id == amina.id + 1
    with pytest.raises(LookupError):
        server.phone(77)


async def test_what_was_said_is_on_disk_before_the_server_closes(tmp_path: Path) -> None:
    state = tmp_path / "telegram.sqlite"
    async with Server(state=state) as first:
        first.person(first_name="Amina", started=True).says("hello")
        assert first._saving
        first._saving.save()
        async with Server(state=state) as second:
            phone = second.phone(1001)
            assert phone.last.text == "hello"
            assert phone.says("again").id > phone.messages[0].id + 1
