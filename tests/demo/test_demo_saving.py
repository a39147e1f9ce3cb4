from __future__ import annotations

from pathlib import Path

import aiohttp

from bot.demo.telegram_server import Server

from .conftest import png


async def test_everything_is_there_after_a_restart(tmp_path: Path, http: aiohttp.ClientSession) -> None:
    state = tmp_path / "new" / "telegram.sqlite"
    commands = [{"command": "start", "description": "Begin"}]
    async with Server(state=state) as server:
        base = f"{server.url}/bot{server.token}"
        amina = server.person(first_name="Amina", id=1001, role="Owner")
        amina.start()
        amina.sends_photo(png(), "evidence")
        row = [{"text": "Yes", "callback_data": "y"}]
        for text in ("<b>Well?</b>", "Gone"):
            body = {"chat_id": 1001, "text": text, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [row]}}
            await http.post(f"{base}/sendMessage", json=body)
        await http.post(f"{base}/deleteMessage", json={"chat_id": 1001, "message_id": amina.last.id})
        await http.post(f"{base}/setMyCommands", json={"commands": commands})
        await http.post(f"{base}/setMyDescription", json={"description": "Hello"})
        await http.post(f"{base}/getUpdates", json={"offset": 2})
        tap = amina.taps("Yes")
        before = amina.messages

    async with Server(state=state) as server:
        base = f"{server.url}/bot{server.token}"
        amina = server.person(first_name="Amina", id=1001, role="Owner")
        assert amina.messages == before
        assert amina.menu() == commands
        async with http.post(f"{base}/getUpdates", json={}) as response:
            photo, tapped = (await response.json())["result"]
        assert photo["update_id"] == 2
        assert tapped["callback_query"]["id"] == tap
        async with http.post(f"{base}/answerCallbackQuery", json={"callback_query_id": tap}) as response:
            assert response.status == 200
        async with http.post(f"{base}/getFile", json={"file_id": photo["message"]["photo"][-1]["file_id"]}) as response:
            assert response.status == 200
        markup = {"inline_keyboard": [row]}
        same = {"chat_id": 1001, "message_id": amina.card.id, "text": "<b>Well?</b>", "parse_mode": "HTML"}
        async with http.post(f"{base}/editMessageText", json=same | {"reply_markup": markup}) as response:
            assert "message is not modified" in (await response.json())["description"]
        assert amina.says("next").id > amina.card.id + 1
