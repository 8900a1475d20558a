"""Where it is kept what a person chose for all their exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import split

if TYPE_CHECKING:
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.store.database import Database

COLUMNS = (
    "asks_effort, asks_pain, tells_rules, hit_hard, tempo_s,"
    " from_usual, green_to, red_from, settled_rise, team_suggested, favourites,"
    " given_items"
)


class ExerciseProfileStore:
    """Choices that hold for every programme."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> ExerciseProfile:
        """What was chosen; at first nothing was."""
        from companion.domain.exercise_profile import ExerciseProfile

        rows = self._database.read(f"SELECT {COLUMNS} FROM exercise_profile")
        return profile_of(rows[0]) if rows else ExerciseProfile()

    def keep(self, profile: ExerciseProfile) -> None:
        """Keep what was chosen."""
        from companion.store.keeping import keep
        from companion.store.tables import ExerciseProfileRow

        with self._database.write(Topic.EXERCISE) as session:
            keep(session, ExerciseProfileRow.of(profile))


def profile_of(row: tuple[Any, ...]) -> ExerciseProfile:
    """What was chosen, from its COLUMNS.

    Raises:
        ValueError: it makes no sense.
    """
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.domain.pain_monitoring import PainRules

    effort, pain, rules, hit_hard, tempo_s, from_usual, green, red, settled, *ids = row
    team, liked, given = ids
    return ExerciseProfile(
        asks_effort=bool(effort),
        asks_pain=bool(pain),
        tells_rules=bool(rules),
        hit_hard=None if hit_hard is None else bool(hit_hard),
        tempo_s=tempo_s,
        pain_rules=PainRules(
            from_usual=bool(from_usual), green_to=green, red_from=red, settled_rise=settled
        ),
        team_suggested=frozenset(split(team)),
        favourites=frozenset(split(liked)),
        given_items=frozenset(split(given)),
    )
