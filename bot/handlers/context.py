"""What every handler works with, put together once by `bot.app`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.assessment.asking import Asking
from bot.assessment.people import Institution, Member
from bot.delivery.sender import Sender
from bot.handlers.lull import Lull
from bot.handlers.work import Works
from bot.journeys.contents import Contents
from bot.reports.sheet_reading import ReadingRoom
from bot.reports.studio import Studio
from bot.texts import Language, Texts
from storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The open database, the content, the words, the way out, and where time and randomness come from."""

    database: Database
    contents: Contents
    texts: Callable[[Institution | None], Texts]
    """The words for an institution: ours, with its own over them."""
    sender: Sender
    studio: Studio
    lull: Lull
    works: Works
    reading_room: ReadingRoom = field(default_factory=ReadingRoom)
    username: str
    """The bot's, for links."""
    now: Callable[[], datetime]
    random_code: Callable[[], str]
    """Makes a code nobody can guess."""
    time_zone: str
    """The machine's own: the first guess."""
    wake_notices: Callable[[], None]
    """Says that something to be sent unasked may have been put down."""

    def say_to(self, member: Member) -> Language:
        """A member's language, with the words of his institution."""
        return self.texts(member.institution).speak(member.person.language)

    def say_in(self, asking: Asking) -> Language:
        """The reader's language, with the words that the run's assessment pinned."""
        return self.texts(asking.institution).speak(asking.reader.language).within(asking.revision)

    def link_of(self, code: str) -> str:
        """The link that starts the bot with an invite's code."""
        return f"https://t.me/{self.username}?start={code}"
