"""What a person chooses of the practices: favourites, and where they are on the path."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.path import PathStep, begun, stepped
from companion.errors import CompanionError
from companion.ui.screen import Notice
from companion.wording.calm_path import told_words
from companion.wording.exercise_library import favourite_told

if TYPE_CHECKING:
    from companion.domain.calm_profile import CalmProfile
    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class Choices:
    """Reads and keeps stars and steps; each deed gives the notice that tells of it."""

    def __init__(self, stores: Stores, clock: Clock) -> None:
        self._store = stores.calm_profile
        self._clock = clock

    @property
    def profile(self) -> CalmProfile:
        """All that was chosen."""
        return self._store.get()

    def like(self, practice_id: str, name: str, *, on: bool) -> Notice:
        """Make it a favourite, or no longer one."""
        before = self.profile
        one = frozenset({practice_id})
        liked = before.favourites | one if on else before.favourites - one
        return self._keep(replace(before, favourites=liked), before, favourite_told(name, on=on))

    def begin(self, week: int = 1) -> Notice:
        """A week of the path is begun."""
        before = self.profile
        return self._keep(begun(before, self._clock.today(), week), before, told_words(week))

    def step(self, step: PathStep) -> Notice:
        """On to the next week, once more the same, or away from the path."""
        before = self.profile
        after = stepped(before, step, self._clock.today())
        said = told_words(after.path_week, finished=step is PathStep.NEXT)
        return self._keep(after, before, said)

    def _keep(self, wanted: CalmProfile, before: CalmProfile, words: str) -> Notice:
        try:
            self._store.keep(wanted)
        except CompanionError as error:
            return Notice(str(error))
        return Notice(words, partial(self._store.keep, before))
