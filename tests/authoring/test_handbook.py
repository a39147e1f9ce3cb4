"""The README beside the flows tells every rule, in the rule's own words. `--update` rewrites its table."""

import re
from pathlib import Path

import pytest

import flows
from bot.authoring.rules import RULES

_README = Path(flows.__path__[0]) / "README.md"
_TABLE = re.compile(r"(?<=--update -->\n).*?(?=<!-- end of rules)", re.DOTALL)


def _table() -> str:
    rows = ["| rule | what is wrong | why, and what to do |", "|---|---|---|"]
    for rule in RULES:
        wrong, why = (" ".join(part.split()) for part in rule.about.split("\n\n"))
        rows.append(f"| `{rule.id}` | {wrong} | {why} |")
    return "\n".join(rows) + "\n"


def test_the_readme_tells_every_rule(pytestconfig: pytest.Config) -> None:
    readme = _README.read_text(encoding="utf-8")
    if pytestconfig.getoption("--update"):
        readme = _TABLE.sub(lambda _: _table(), readme)
        _README.write_text(readme, encoding="utf-8")
    assert _table() in readme


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.id))
def test_a_rule_says_what_is_wrong_and_why_in_two_paragraphs(rule: object) -> None:
    about = getattr(rule, "about", "")
    assert len(about.split("\n\n")) == 2
    assert about.endswith(".")
