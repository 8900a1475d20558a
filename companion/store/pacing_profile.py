"""Where it is kept what a person chose for all their pacing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import day_or_none

if TYPE_CHECKING:
    from companion.domain.pacing_profile import PacingProfile
    from companion.store.database import Database

COLUMNS = "helps, calls, asks_ratings, tells_pattern, pattern_told_on"


class PacingProfileStore:
    """Choices and lists that hold for every plan."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> PacingProfile:
        """What was chosen; at first nothing was."""
        from companion.domain.pacing_profile import PacingProfile

        rows = self._database.read(f"SELECT {COLUMNS} FROM pacing_profile")
        return profile_of(rows[0]) if rows else PacingProfile()

    def keep(self, profile: PacingProfile) -> None:
        """Keep what was chosen."""
        from companion.store.keeping import keep
        from companion.store.tables import PacingProfileRow

        with self._database.write(Topic.PACING) as session:
            keep(session, PacingProfileRow.of(profile))


def profile_of(row: tuple[Any, ...]) -> PacingProfile:
    """What was chosen, from its COLUMNS.

    Raises:
        ValueError: it makes no sense.
    """
    from companion.domain.pacing_profile import PacingProfile

    helps, calls, asks_ratings, tells_pattern, told_on = row
    return PacingProfile(
        helps=tuple(helps.splitlines()),
        calls=tuple(calls.splitlines()),
        asks_ratings=bool(asks_ratings),
        tells_pattern=bool(tells_pattern),
        pattern_told_on=day_or_none(told_on),
    )
