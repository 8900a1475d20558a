"""Where the programme and the person's choices are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from companion.domain.profile import Ask, Profile
from companion.domain.topics import Topic
from companion.store.columns import split

if TYPE_CHECKING:
    from companion.store.database import Database


class ProfileStore:
    """What one person told about themselves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> Profile:
        """The profile; before first start an empty one."""
        rows = self._database.read(
            "SELECT programme_first, programme_weeks, more_of, asks, started FROM profile"
        )
        if not rows:
            return Profile()
        first, weeks, more_of, asks, started = rows[0]
        return Profile(
            programme_first=date.fromisoformat(first) if first else None,
            programme_weeks=weeks,
            more_of=split(more_of),
            asks=frozenset(Ask(ask) for ask in split(asks)),
            started=bool(started),
        )

    def keep(self, profile: Profile) -> None:
        """Keep the profile."""
        from companion.store.keeping import keep
        from companion.store.tables import ProfileRow

        with self._database.write(Topic.PROFILE) as session:
            keep(
                session,
                ProfileRow(
                    id=1,
                    programme_first=profile.programme_first,
                    programme_weeks=profile.programme_weeks,
                    more_of=";".join(profile.more_of),
                    asks=";".join(sorted(profile.asks)),
                    started=profile.started,
                ),
            )
