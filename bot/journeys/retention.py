"""Keeping things no longer than institutions chose: in small units, so that nobody's tap waits for it.

Each unit leaves what is due a little shorter. Whatever was cut off is found again the next time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from sqlite3 import Connection

from bot.assessment.trail import BOT, Kind, Plain
from bot.journeys.erasing import Keys, erase, erase_persons_nowhere, take_name_off
from storage.database import Database
from storage.erasing import parts_of
from storage.institutions import all_institutions
from storage.people import member_ever
from storage.retention import (
    drop_applications_before,
    drop_messages_before,
    drop_names_on_links_before,
    drop_set_asides_before,
    is_known_in_round,
    members_gone_before,
    retention_of,
    voices_closed_before,
)
from storage.trail import record

MESSAGES_KEPT = timedelta(days=90)
"""How long it is kept that a message was sent: longer than anything is due that must not be sent twice."""

SET_ASIDES_KEPT = timedelta(days=90)
"""How long an update that failed waits for somebody to look at it."""

_MESSAGES_AT_ONCE = 500


async def keep_no_longer(database: Database, *, keys: Keys, now: datetime) -> None:
    """Erase what is past its time in every institution, also in those that are archived."""
    for institution in await database.read(all_institutions):
        expiry = _Expiry(institution=institution.id, keys=keys, now=now)
        for member in await database.read(expiry.find_former):
            await database.transaction(partial(expiry.erase_former, number=member))
        await database.transaction(expiry.forget_who_did_not_come)
        for round_, member in await database.read(expiry.find_voices):
            await database.transaction(partial(expiry.take_name_off, round_=round_, number=member))
    await database.transaction(partial(drop_set_asides_before, moment=now - SET_ASIDES_KEPT))
    drop_messages = partial(drop_messages_before, moment=now - MESSAGES_KEPT, most=_MESSAGES_AT_ONCE)
    while await database.transaction(drop_messages):
        pass


@dataclass(frozen=True, slots=True, kw_only=True)
class _Expiry:
    """What is past its time in one institution: found beside the writer, and erased unit by unit."""

    institution: int
    keys: Keys
    now: datetime

    def find_former(self, connection: Connection) -> Sequence[int]:
        """Those who were removed or left long enough ago."""
        return members_gone_before(connection, self.institution, self._former_since(connection))

    def erase_former(self, connection: Connection, *, number: int) -> None:
        """Erase one of them, unless he came back meanwhile, or was forgotten."""
        member = member_ever(connection, institution=self.institution, member=number)
        if member and number in self.find_former(connection):
            self._record(connection, subject={"member": member.key})
            erase(connection, member, keys=self.keys)
            erase_persons_nowhere(connection)

    def forget_who_did_not_come(self, connection: Connection) -> None:
        """Erase those who applied as long ago and are not here, and for whom links were that nobody opened."""
        since = self._former_since(connection)
        drop_names_on_links_before(connection, self.institution, since)
        if dropped := drop_applications_before(connection, self.institution, since):
            self._record(connection, subject={}, after={"applications": dropped})
            erase_persons_nowhere(connection)

    def find_voices(self, connection: Connection) -> Sequence[tuple[int, int]]:
        """Rounds that were closed long enough ago, each with every member of whom it is known what he said there."""
        since = retention_of(connection, self.institution).answers_since(self.now)
        return voices_closed_before(connection, self.institution, since)

    def take_name_off(self, connection: Connection, *, round_: int, number: int) -> None:
        """Let nobody know any more what one of them said."""
        member = member_ever(connection, institution=self.institution, member=number)
        for part in parts_of(connection, institution=self.institution, member=number):
            if member and part.round == round_:
                take_name_off(connection, member, part, keys=self.keys)
                if not is_known_in_round(connection, institution=self.institution, round_=round_):
                    self._record(connection, subject={"round": round_})

    def _former_since(self, connection: Connection) -> datetime:
        return retention_of(connection, self.institution).former_since(self.now)

    def _record(self, connection: Connection, *, subject: Mapping[str, Plain], after: Plain = None) -> None:
        record(
            connection,
            institution=self.institution,
            actor=BOT,
            kind=Kind.DATA_EXPIRED,
            subject=subject,
            after=after,
            now=self.now,
        )
