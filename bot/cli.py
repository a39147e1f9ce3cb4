"""The command line: `smartops`, one module of `bot.commands` for each command, imported when it is called."""

from __future__ import annotations

import importlib

import click

COMMANDS = {
    "run": "Start the bot.",
    "demo": "Try the bot in the browser, with no account and no token.",
    "invite": "Make a link that lets people in.",
    "invites": "List and revoke the links that are out.",
    "institution": "Add, list, archive and restore institutions.",
    "export": "Write reports, answers, pictures, slides or the tool to a file.",
    "lint": "Check flows and words.",
    "coverage": "Say how much of the words each language has.",
    "play": "Walk through a flow in the terminal, storing nothing.",
    "schema": "Write the JSON Schema of the flow files, for editors.",
    "ratings": "Say how people find the tool.",
    "trail": "Write who changed what, and when, to a file that proves it.",
    "doctor": "Say how the installation is doing.",
}


class _Commands(click.Group):
    """Knows its commands by name, so that `smartops run` does not load what only the demo needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"bot.commands.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Commands)
@click.version_option(package_name="smart-operations-bot", prog_name="smartops")
def main() -> None:
    """Smart Operations Bot: what your departments do to protect clients, and what to put right first."""
