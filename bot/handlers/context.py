"""What every handler works with, put together once by `bot.app`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.assessment.asking import Asking
from bot.assessment.people import Institution, Member, Person
from bot.delivery.pace import Pace
from bot.delivery.sender import Sender
from bot.handlers.lull import Lull
from bot.handlers.work import Works
from bot.journeys.contents import Contents
from bot.journeys.letters import Manners
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
    strangers: Pace
    """Which of those who are no members are answered, by their Telegram ids."""
    reading_room: ReadingRoom = field(default_factory=ReadingRoom)
    username: str
    """The bot's, for links."""
    now: Callable[[], datetime]
    random_code: Callable[[], str]
    """Makes a code nobody can guess."""
    pick: Callable[[int], int]
    """Takes one of so many by chance, counted from 0."""
    read_day: Callable[[str, Person, date], date | None]
    """Finds the day that a person means in his own words, where it is this day today."""
    time_zone: str
    """The machine's own: the first guess."""
    manners: Manners
    """How people are written to unasked."""
    wake_notices: Callable[[], None]
    """Says that something to be sent unasked may have been put down."""

    def say_to(self, member: Member) -> Language:
        """A member's language, with the words of his institution."""
        return self.texts(member.institution).speak(member.person.language)

    def say_in(self, asking: Asking) -> Language:
        """The reader's language, with the words that the run's assessment pinned."""
        return self.texts(asking.institution).speak(asking.reader.language).within(asking.revision)

    @property
    def bot_link(self) -> str:
        """The link that opens the bot."""
        return f"https://t.me/{self.username}"

    def link_of(self, code: str) -> str:
        """The link that starts the bot with an invite's code."""
        return f"{self.bot_link}?start={code}"
