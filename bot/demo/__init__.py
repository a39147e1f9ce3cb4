"""A local Bot API server and a phone-like chat page, to try and to test the bot with no account.

It plays Telegram: it never imports the bot's Telegram library.
"""
