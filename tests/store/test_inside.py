"""A look into a backup: what is in it, and no trace afterwards."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from companion.domain.activity_ratings import ActivityRating
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import LogEntry
from companion.domain.goals import Goal, GoalReview
from companion.domain.happening import Happening
from companion.domain.laterality import Score
from companion.domain.pacing_sessions import Session
from companion.domain.practised import Practised
from companion.domain.questionnaire import Answered
from companion.domain.sleep import Night
from companion.domain.win import Win
from companion.domain.worksheet import Worksheet
from companion.errors import CompanionError
from companion.store.backup import Reason
from companion.store.inside import LAST_DAYS, look
from companion.store.stores import Stores
from tests.store.exercising import DONE

COUNTED_AS_ENTRIES = (
    CheckIn, Night, Session, LogEntry, Score, Practised, Worksheet, GoalReview, ActivityRating,
    Answered, Win, Happening,
)  # fmt: skip


def files(folder):
    return sorted(path.name for path in folder.rglob("*"))


def test_what_is_in_a_backup(backups, opened_live, key, now):
    stores = Stores.over(opened_live)
    at = datetime(2026, 5, 12, 7, tzinfo=UTC)
    stores.diary.add(CheckIn(id="a", day=at.date(), recorded_at=at, did=("Sang",)))
    stores.diary.add(CheckIn(id="b", day=at.date(), recorded_at=at))
    (binned,) = stores.diary.on(date(2026, 5, 11))
    stores.diary.remove(binned.id, at)
    made = backups.make(opened_live, key, (), Reason.ASKED, now)
    before = files(backups.folder)

    inside = look(made.path, key, backups.folder)

    assert sum(inside.counts[kind] for kind in COUNTED_AS_ENTRIES) == made.entries
    assert inside.counts[Goal] == 6
    assert inside.first_day == date(2025, 5, 6)
    assert len(inside.last_days) == LAST_DAYS
    newest, day_before, *_ = inside.last_days
    assert (newest.day, len(newest.check_ins), newest.night) == (at.date(), 2, None)
    assert newest.check_ins[0].did == ("Sang",)
    assert (day_before.day, day_before.check_ins) == (date(2026, 5, 11), ())
    assert day_before.night is not None
    assert files(backups.folder) == before


def test_a_day_with_exercise_alone_is_one_of_the_last_days(backups, opened_live, key, now):
    stores = Stores.over(opened_live)
    stores.exercise_log.keep(replace(DONE, id="x", day=date(2026, 5, 12), pain_next_morning=None))
    made = backups.make(opened_live, key, (), Reason.ASKED, now)
    newest, day_before, *_ = look(made.path, key, backups.folder).last_days
    assert (newest.day, newest.check_ins, newest.exercised) == (date(2026, 5, 12), (), True)
    assert day_before.exercised == bool(stores.exercise_log.between(*[date(2026, 5, 11)] * 2))
    assert made.last_day == newest.day


def test_another_key_and_a_damaged_backup_are_told_and_leave_nothing(
    backups, opened_live, key, now
):
    made = backups.make(opened_live, key, (), Reason.ASKED, now)
    with pytest.raises(CompanionError):
        look(made.path, bytes(32), backups.folder)
    content = bytearray(made.path.read_bytes())
    content[-9000] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(CompanionError):
        look(made.path, key, backups.folder)
    assert files(backups.folder) == [made.path.name]
