"""What an edition is called on paper, so that two papers can be told apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from bot.assessment.revision import Revision

_DIGITS = 12
"""Of a digest: enough to tell two editions apart."""


def name_version(revisions: Iterable[Revision]) -> str:
    """Twelve digits that change with any word or link of the revisions, in any language."""
    digests = "\n".join(revision.digest for revision in revisions)
    return hashlib.sha256(digests.encode()).hexdigest()[:_DIGITS]
