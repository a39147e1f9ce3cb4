"""The bot to compare with: the stock library as it comes, one edit and one answer for each tap, nothing stored.

Started as a program with the server's address, the token, and `concurrent` or `one-by-one`.
"""

from __future__ import annotations

import itertools
import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, CommandHandler

COUNT = itertools.count(1)
KEYBOARD = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton(label, callback_data=f"c.{number}")]
        for number, label in enumerate(("Yes", "Partly", "No", "Doesn't apply", "Don't know"))
    ]
)


async def show_card(update: Update, _: Any) -> None:
    """Send a message with buttons."""
    if update.message:
        await update.message.reply_text("Tap!", reply_markup=KEYBOARD)


async def take_tap(update: Update, _: Any) -> None:
    """Answer the tap and edit its message."""
    if tap := update.callback_query:
        await tap.answer()
        await tap.edit_message_text(f"{next(COUNT)}: {tap.data}", reply_markup=KEYBOARD)


if __name__ == "__main__":
    _, url, token, how = sys.argv
    application = (
        ApplicationBuilder().token(token).base_url(f"{url}/bot").concurrent_updates(how == "concurrent").build()
    )
    application.add_handler(CommandHandler("start", show_card))
    application.add_handler(CallbackQueryHandler(take_tap))
    application.run_polling()
