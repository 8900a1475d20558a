"""What the days of a month hold, read from all that is kept of them."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.diary import entered_later
from companion.domain.practised import practice_days
from companion.domain.spans import days_in
from companion.screens.diary.day_marks import DayMarks

if TYPE_CHECKING:
    from datetime import date

    from companion.store.stores import Stores


def month_marks(stores: Stores, day_in_it: date) -> dict[date, DayMarks]:
    """The marks of all days of a month, and of those that are seen beside it."""
    first = day_in_it.replace(day=1) - timedelta(days=7)
    last = first + timedelta(days=50)
    marks: dict[date, DayMarks] = {}
    nights = set(stores.sleep.days(first, last))
    rests = stores.breaks.between(first, last)
    resting = {day for rest in rests for day in days_in(rest.first, rest.last)}
    check_ins = stores.diary.between(first, last)
    sessions = stores.sessions.between(first, last)
    done = Counter(each.day for each in sessions if each.amount > 0)
    gentle = {
        day
        for flare_up in stores.flare_ups.between(first, last)
        for day in days_in(flare_up.starts_on, flare_up.ends_on)
    }
    log = stores.exercise_log.between(first, last)
    exercised = {each.day for each in log if each.is_done}
    practised = practice_days(stores.practised.between(first, last))
    something = done.keys() | exercised | practised
    nothing = ({each.day for each in sessions} | {each.day for each in log}) - something
    written = {check_in.day for check_in in check_ins} | nights | something | nothing
    for day in written | resting | gentle:
        of_day = [check_in for check_in in check_ins if check_in.day == day]
        late = [entered_later(day, check_in.recorded_at) for check_in in of_day]
        marks[day] = DayMarks(
            check_ins=len(of_day),
            night=day in nights,
            later=bool(late) and all(late),
            on_break=day in resting,
            hard=any(check_in.hard_day for check_in in of_day),
            sessions=done[day],
            exercised=day in exercised,
            practised=day in practised,
            nothing_done=day in nothing,
            gentle=day in gentle,
        )
    return marks
