"""Where it is kept what a person chose for their practices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import day_or_none, split

if TYPE_CHECKING:
    from companion.domain.calm_profile import CalmProfile
    from companion.store.database import Database

COLUMNS = "favourites, path_week, path_since"


class CalmProfileStore:
    """Favourites, and where on the path."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> CalmProfile:
        """What was chosen; at first nothing was."""
        from companion.domain.calm_profile import CalmProfile

        rows = self._database.read(f"SELECT {COLUMNS} FROM calm_profile")
        return profile_of(rows[0]) if rows else CalmProfile()

    def keep(self, profile: CalmProfile) -> None:
        """Keep what was chosen."""
        from companion.store.keeping import keep
        from companion.store.tables import CalmProfileRow

        with self._database.write(Topic.CALM) as session:
            keep(session, CalmProfileRow.of(profile))


def profile_of(row: tuple[Any, ...]) -> CalmProfile:
    """What was chosen, from its COLUMNS.

    Raises:
        ValueError: it makes no sense.
    """
    from companion.domain.calm_profile import CalmProfile

    favourites, week, since = row
    return CalmProfile(
        favourites=frozenset(split(favourites)),
        path_week=week,
        path_since=day_or_none(since),
    )
