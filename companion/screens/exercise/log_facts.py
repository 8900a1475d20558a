"""What a form about a session needs to know: the plan of its day, and what was done lately."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.dose import Done
from companion.domain.exercise_log import LogEntry, as_planned
from companion.domain.programme import own_names, planned_on
from companion.screens.forms.entry import new_id
from companion.screens.forms.exercise_entry import still_to_do, under_way
from companion.screens.forms.shown_exercise import in_library, shown_exercise
from companion.wording.exercise_log import planned_words

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.dose import Dose
    from companion.store.stores import Stores

LATELY = timedelta(days=90)
MOST_LATELY = 5
"""More would be a list to read. Our choice, not evidence."""


class LogFacts:
    """Reads; it keeps nothing itself."""

    def __init__(self, stores: Stores, clock: Clock) -> None:
        self._stores = stores
        self._clock = clock

    def planned(self, day: date) -> tuple[LogEntry, ...]:
        """A new session of a day: all that is not written down yet, as planned."""
        return as_planned(still_to_do(self._stores, day), new_id(), day, new_id)

    def day_words(self, day: date, session_id: str) -> str:
        """What was planned for a day, and what of it is written down beside this session."""
        due = planned_on(self._stores.programme.running(day), day)
        of_day = self._stores.exercise_log.between(day, day)
        others = [each for each in of_day if each.session_id != session_id]
        led = under_way(self._stores, day) & {item.id for item in due}
        return planned_words(len(due), len(others), changing=bool(session_id), led=len(led))

    def done(self, exercise_id: str, session_id: str, day: date) -> LogEntry:
        """A new entry of what was not planned, with the amount of the last time."""
        return LogEntry(
            id=new_id(),
            session_id=session_id,
            exercise_id=exercise_id,
            day=day,
            done=self.last_done(exercise_id),
        )

    def name(self, exercise_id: str) -> str:
        """What an exercise is called; it may be gone from the library."""
        return shown_exercise(exercise_id, self._stores.programme.names()).name

    def own(self) -> dict[str, str]:
        """What the exercises of the person's own are called, by their ids."""
        return own_names(self._stores.programme.all())

    def dose(self, entry: LogEntry) -> Dose | None:
        """What was planned of it; None: nothing was."""
        item = self._stores.programme.find(entry.plan_id) if entry.plan_id else None
        return item.dose if item else None

    def lately(self, without: Collection[str]) -> list[tuple[str, str]]:
        """Pairs of an id and a name of what was done lately, the last first."""
        ids = dict.fromkeys(each.exercise_id for each in reversed(self._done()))
        wanted = [each for each in ids if each not in without][:MOST_LATELY]
        return [(each, self.name(each)) for each in wanted]

    def last_done(self, exercise_id: str) -> Done:
        """As much as the last time; before the first time, the library's usual amount."""
        known = [each.done for each in self._done() if each.exercise_id == exercise_id]
        if known:
            return known[-1]
        found = in_library(exercise_id)
        return found.dose.dose().done if found else Done()

    def _done(self) -> tuple[LogEntry, ...]:
        today = self._clock.today()
        return self._stores.exercise_log.between(today - LATELY, today)
