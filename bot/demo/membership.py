"""The bot's place in a chat, and the update that tells it of a change."""

from __future__ import annotations

from bot.demo.chat import Account, Chat, Standing
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram


def change_standing(telegram: Telegram, chat: Chat, standing: Standing, *, by: Account) -> None:
    """Let the bot in, or out, and tell it so."""
    former, chat.standing = chat.standing, standing
    telegram.updates.add(
        "my_chat_member",
        {
            "chat": chat.card,
            "from": by.as_user(),
            "date": int(telegram.now()),
            "old_chat_member": _as_member(telegram.bot, former),
            "new_chat_member": _as_member(telegram.bot, standing),
        },
    )


def _as_member(bot: Account, standing: Standing) -> Json:
    member: Json = {"user": bot.as_user(), "status": "left" if standing is Standing.NEVER else standing.value}
    if standing is Standing.KICKED:
        member["until_date"] = 0
    return member
