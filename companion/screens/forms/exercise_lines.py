"""A session of exercise in words: each exercise, how it felt, and what was noted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.dose import Side
from companion.screens.forms.pain_answer import pain_words
from companion.screens.forms.shown_exercise import shown_exercise
from companion.wording.exercise_dose import told_with_side
from companion.wording.exercise_guide import told_words
from companion.wording.exercise_log import felt_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from companion.domain.exercise_log import LogEntry
    from companion.domain.programme import PlanItem
    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Planned:
    """What the programmes say of exercises in the log; read once for a whole list of sessions.

    Attributes:
        names: What each exercise was called last, by its id.
        items: How each was planned, by the id of the plan.
    """

    names: Mapping[str, str]
    items: Mapping[str, PlanItem]

    def name(self, exercise_id: str) -> str:
        """What an exercise is called."""
        return shown_exercise(exercise_id, self.names).name


def read_planned(stores: Stores) -> Planned:
    """Read it."""
    items = {item.id: item for item in stores.programme.all()}
    return Planned(stores.programme.names(), items)


def session_lines(
    stores: Stores, planned: Planned, entries: Sequence[LogEntry], today: date
) -> list[str]:
    """What was done in a session, line by line."""
    lines = [
        tr("{name}: {value}")
        .format(name=planned.name(each.exercise_id), value=_told(planned, each))
        .rstrip(": ")
        for each in entries
    ]
    felt = felt_words(entries, pain=stores.profile.get().rates_pain)
    answer = pain_words(stores, entries, today)
    notes = [each.note for each in entries]
    return [words for words in (*lines, felt, answer, *notes) if words]


def _told(planned: Planned, entry: LogEntry) -> str:
    item = planned.items.get(entry.plan_id or "")
    return told_with_side(told_words(entry), entry, Side.NONE if item is None else item.dose.side)
