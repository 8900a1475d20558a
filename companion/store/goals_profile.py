"""Where it is kept what a person chose for goals, wins and questionnaires."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import split

if TYPE_CHECKING:
    from companion.domain.goals_profile import GoalsProfile
    from companion.store.database import Database

COLUMNS = "review_weeks, finds_wins, asked_weeks"


class GoalsProfileStore:
    """How often goals are looked at again, whether wins are found, what is asked how often."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> GoalsProfile:
        """What was chosen; at first nothing was."""
        from companion.domain.goals_profile import GoalsProfile

        rows = self._database.read(f"SELECT {COLUMNS} FROM goals_profile")
        return profile_of(rows[0]) if rows else GoalsProfile()

    def keep(self, profile: GoalsProfile) -> None:
        """Keep what was chosen."""
        from companion.store.keeping import keep
        from companion.store.tables import GoalsProfileRow

        with self._database.write(Topic.GOALS) as session:
            keep(session, GoalsProfileRow.of(profile))


def profile_of(row: tuple[Any, ...]) -> GoalsProfile:
    """What was chosen, from its COLUMNS.

    Raises:
        ValueError: it makes no sense.
    """
    from companion.domain.goals_profile import GoalsProfile

    review_weeks, finds_wins, asked = row
    pairs = (each.partition(":") for each in split(asked))
    return GoalsProfile(
        review_weeks=review_weeks,
        finds_wins=bool(finds_wins),
        asked_weeks={questionnaire_id: int(weeks) for questionnaire_id, _, weeks in pairs},
    )
