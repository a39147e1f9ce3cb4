"""From the files that authors write to what the bot asks, with every problem told by file, line and column.

Files are read strictly and never run; nothing here raises at the first mistake. A rule is one module of `rules/`.
Nothing here knows Telegram or SQL.
"""
