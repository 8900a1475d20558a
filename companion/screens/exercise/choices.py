"""What a person chooses of the exercises: favourites, and what their team suggested."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.ui.screen import Notice
from companion.wording.exercise_library import favourite_told, team_told

if TYPE_CHECKING:
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.store.stores import Stores


class Choices:
    """Reads and keeps the ticks and stars; each deed gives the notice that tells of it."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores

    @property
    def favourites(self) -> frozenset[str]:
        """Ids of the favourites."""
        return self._stores.exercise_profile.get().favourites

    @property
    def suggested(self) -> frozenset[str]:
        """Ids of what the team suggested."""
        return self._stores.exercise_profile.get().team_suggested

    def like(self, exercise_id: str, name: str, *, on: bool) -> Notice:
        """Make it a favourite, or no longer one."""
        profile = self._stores.exercise_profile.get()
        wanted = replace(profile, favourites=_with(profile.favourites, exercise_id, on))
        return self._keep(wanted, profile, favourite_told(name, on=on))

    def suggest(self, exercise_id: str, name: str, *, on: bool) -> Notice:
        """The person's team suggested it, or the tick is taken away."""
        profile = self._stores.exercise_profile.get()
        wanted = replace(profile, team_suggested=_with(profile.team_suggested, exercise_id, on))
        return self._keep(wanted, profile, team_told(name, on=on))

    def _keep(self, wanted: ExerciseProfile, before: ExerciseProfile, words: str) -> Notice:
        try:
            self._stores.exercise_profile.keep(wanted)
        except CompanionError as error:
            return Notice(str(error))
        return Notice(words, partial(self._stores.exercise_profile.keep, before))


def _with(ids: frozenset[str], one: str, on: bool) -> frozenset[str]:
    return ids | {one} if on else ids - {one}
