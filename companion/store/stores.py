"""All stores of one person, made over one database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.topics import Topic
from companion.store.diary import DiaryStore
from companion.store.drafts import DraftStore
from companion.store.help_lines import HelpLineStore
from companion.store.profile import ProfileStore
from companion.store.sleep import SleepStore
from companion.store.spans import BreakStore, SpellStore
from companion.store.visit import VisitStore

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Database


@dataclass(frozen=True, slots=True)
class Stores:
    """One store per noun."""

    database: Database
    diary: DiaryStore
    sleep: SleepStore
    profile: ProfileStore
    breaks: BreakStore
    spells: SpellStore
    visits: VisitStore
    drafts: DraftStore
    help_lines: HelpLineStore

    @classmethod
    def over(cls, database: Database) -> Stores:
        """The stores of a database that is open and up to date."""
        return cls(
            database=database,
            diary=DiaryStore(database),
            sleep=SleepStore(database),
            profile=ProfileStore(database),
            breaks=BreakStore(database),
            spells=SpellStore(database),
            visits=VisitStore(database),
            drafts=DraftStore(database),
            help_lines=HelpLineStore(database),
        )

    def purge_bin(self, now: datetime) -> None:
        """Remove for good what has been in the bin for more than 30 days; no page shows that."""
        from companion.store.bin import purge
        from companion.store.tables import DiaryRow, NightRow

        with self.database.write(Topic(0)) as session:
            purge(session, DiaryRow, now)
            purge(session, NightRow, now)


def warm_up() -> None:
    """Import what the first write needs; called from a thread once the window can be used."""
    import sqlmodel

    import companion.store.engine
    import companion.store.keeping
    import companion.store.tables

    assert sqlmodel
    assert companion.store.engine
    assert companion.store.keeping
    assert companion.store.tables
