"""A session of exercise in words: each exercise, how it felt, and what was noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.pacing_sessions import Told
from companion.screens.forms.felt_asks import rates_pain
from companion.screens.forms.pain_answer import pain_words
from companion.screens.forms.shown_exercise import shown_exercise
from companion.wording.exercise_dose import sided
from companion.wording.exercise_guide import told_words
from companion.wording.exercise_log import felt_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.exercise_log import LogEntry
    from companion.store.stores import Stores


def session_lines(stores: Stores, entries: Sequence[LogEntry], today: date) -> list[str]:
    """What was done in a session, line by line."""
    names = stores.programme.names()
    lines = [
        tr("{name}: {value}")
        .format(name=shown_exercise(each.exercise_id, names).name, value=_told(stores, each))
        .rstrip(": ")
        for each in entries
    ]
    felt = felt_words(entries, pain=rates_pain(stores))
    answer = pain_words(stores, entries, today)
    notes = [each.note for each in entries]
    return [words for words in (*lines, felt, answer, *notes) if words]


def _told(stores: Stores, entry: LogEntry) -> str:
    item = stores.programme.find(entry.plan_id) if entry.plan_id else None
    told = told_words(entry)
    if item is None or entry.done.is_nothing:
        return told
    return sided(told, item.dose.side, is_less=entry.as_planned is Told.LESS)
