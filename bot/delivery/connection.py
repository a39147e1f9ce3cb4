"""The Bot API: a token and an address, and calls by plain dictionaries."""

from __future__ import annotations

import logging
from typing import Any

from telegram import Bot, User
from telegram.error import InvalidToken, TelegramError

from bot.delivery.request import PATIENCE, AiohttpRequest

# Below this the library logs addresses, which hold the token, and what people write.
logging.getLogger("telegram").setLevel(logging.INFO)


class WrongToken(Exception):
    """The server does not know the bot's token. The text is a sentence for whoever runs the bot."""

    def __init__(self, server: str) -> None:
        super().__init__(f"{server} does not accept the bot's token: check SMARTOPS_TOKEN, or ask @BotFather for it.")


class Unreachable(Exception):
    """The server does not answer as it should. The text is a sentence for whoever runs the bot."""


class Telegram(Bot):
    """The library's bot, with calls that take and give plain dictionaries.

    A tap is answered by one edit: building the library's objects for it and parsing its answer costs ten times what
    the call itself does (0.8 against 0.07 ms), and the objects of an update would lose what the library does not know
    yet, while the inbox keeps what Telegram sent.
    """

    def __init__(self, token: str, api_url: str) -> None:
        """Connect to nothing yet.

        Args:
            token: the bot's token, as @BotFather gives it.
            api_url: the base of the Bot API, with or without a slash at its end.
        """
        self._server = api_url.rstrip("/")
        self._calling, self._polling = AiohttpRequest(), AiohttpRequest()
        super().__init__(
            token,
            base_url=f"{self._server}/bot",
            base_file_url=f"{self._server}/file/bot",
            request=self._calling,
            get_updates_request=self._polling,
        )

    def __repr__(self) -> str:
        """Name the server; the library's own text would show the token."""
        return f"Telegram({self._server})"

    @property
    def server(self) -> str:
        """The base of the Bot API, without a slash at its end."""
        return self._server

    async def call(self, method: str, parameters: dict[str, Any], *, patience: float = PATIENCE) -> Any:
        """Call a method and return its result as Telegram sent it, waiting for at most `patience` seconds.

        Raises:
            TelegramError: `refusals` tells what to make of it.
        """
        return await self._post(method, parameters, read_timeout=patience)

    async def download(self, path: str, *, most: int, patience: float = PATIENCE) -> bytes:
        """Fetch a file by the path that `getFile` told, or its first `most` bytes, within `patience` seconds.

        Raises:
            TelegramError: it did not come.
        """
        return await self._calling.download(f"{self.base_file_url}/{path}", most=most, patience=patience)

    async def greet(self) -> User:
        """Ask the server who this bot is.

        Raises:
            WrongToken: the server does not know the token.
            Unreachable: there is no server, or what answers is not a Bot API server.
        """
        try:
            answer = await self.call("getMe", {})
        except InvalidToken:
            raise WrongToken(self._server) from None
        except TelegramError as error:
            raise Unreachable(
                f"The Bot API at {self._server} cannot be reached ({error.message}): "
                "check the network and SMARTOPS_API_URL."
            ) from None
        return User.de_json(answer, self)

    async def renew_polling(self) -> None:
        """Close the connection that polls: one that went silent must not be used again."""
        await self._polling.shutdown()

    async def close_connections(self) -> None:
        """Close every connection. A later call opens new ones."""
        await self._polling.shutdown()
        await self._calling.shutdown()
