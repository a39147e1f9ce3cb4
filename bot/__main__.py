"""`python -m bot` is `smartops`."""

from bot.cli import main

main(prog_name="smartops")
