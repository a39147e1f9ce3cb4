"""What summaries say alike, whether of one person or of several: what is good, who relies on us, how it is counted."""

from __future__ import annotations

from bot.assessment.findings import Strength
from bot.assessment.scoring import ENOUGH
from bot.assessment.summary import DepartmentSummary
from bot.screens.findings import draw_related
from bot.screens.layout import lines, paragraphs
from bot.texts import Language, Markup


def describe_strengths(summary: DepartmentSummary, say: Language) -> Markup:
    """What is met and should be kept."""
    return paragraphs(
        say("strengths-text") if summary.strengths else say("strengths-none"),
        lines(*(_draw_strength(strength, say) for strength in summary.strengths)),
    )


def describe_reliant(summary: DepartmentSummary, say: Language) -> Markup:
    """The departments that rely on this one as a whole."""
    return draw_related(say("reliant-text"), summary.reliant, summary.names, say) or say("reliant-none")


def describe_rules(say: Language) -> Markup:
    """How each figure is counted."""
    return paragraphs(
        say("rules-score", enough=ENOUGH),
        say("rules-out"),
        say("rules-confidence"),
        say("rules-order"),
        say("rules-others"),
    )


def _draw_strength(strength: Strength, say: Language) -> Markup:
    reasons = [
        say(f"reason-{strength.importance}"),
        *([say("reason-relied-on", count=strength.relied_on_by)] if strength.relied_on_by else []),
    ]
    return say("strengths-line", title=say(strength.question, "title"), reasons=say.listing(reasons))
