"""Results become screens: text in Telegram's HTML subset, rows of buttons, files.

Knows no Telegram, no SQL and no journeys. Every word comes from `bot.texts`.
"""
