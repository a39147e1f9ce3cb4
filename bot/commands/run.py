"""`smartops run`: the bot, until it is stopped."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

import click

from bot.commands.opening import alone_on, end_on_sigterm, open_database, settings
from bot.config import Settings
from bot.delivery.connection import Telegram, Unreachable, WrongToken
from bot.delivery.updates import poll_ahead

HOW_TO_LOG_IN = """There is no token, so the bot cannot log in to Telegram.

  1. Write to @BotFather in Telegram, send /newbot, and copy the token it gives you.
  2. Set SMARTOPS_TOKEN to it, or put the line SMARTOPS_TOKEN=… into a file named .env here.
  3. Run `smartops run` again.

To try the bot without any account, run `smartops demo`."""


@click.command("run")
def command() -> None:
    """Start the bot and run it until it is stopped."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    chosen = settings()
    if chosen.token is None:
        raise click.ClickException(HOW_TO_LOG_IN)
    with alone_on(chosen.database), suppress(KeyboardInterrupt):
        asyncio.run(_run(chosen, chosen.token.get_secret_value()))


async def _run(chosen: Settings, token: str) -> None:
    end_on_sigterm()
    async with open_database(chosen.database) as database:
        state = "new" if database.is_new else "not new"
        click.echo(f"Database: {chosen.database} ({state})")
        telegram = Telegram(token, str(chosen.api_url))
        try:
            username = (await telegram.greet()).username or ""
            async with poll_ahead(telegram) as first_poll:
                serve_content = await asyncio.to_thread(_import_second_half)
                await serve_content(chosen, database, telegram, username=username, first_poll=first_poll)
        except (WrongToken, Unreachable) as error:
            raise click.ClickException(str(error)) from None
        except asyncio.CancelledError:
            click.echo("Stopped. What is unfinished is taken up at the next start.")
        finally:
            await telegram.close_connections()


def _import_second_half() -> Callable[..., Awaitable[None]]:
    """Import what handles updates. It takes as long as all before it, so the first poll is out meanwhile."""
    from bot.commands.serving import serve_content  # noqa: PLC0415 - see above

    return serve_content
