"""A local Bot API server and a phone-like chat page, to try and to test the bot with no account.

It plays Telegram: it never imports the bot's Telegram library. `telegram_server.Server` is the way in. The bot comes
through `bot_door` and `methods`, people through `phone` or, from the page, `page_door`; both change `telegram`.
"""
