"""The rows of a paper diary, how each is read, and what they make of a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.diary import CheckIn
from companion.domain.pacing_sessions import Session, check_session
from companion.domain.refused import LONGEST_TEXT
from companion.domain.sleep import NIGHT_TIMES, Night
from companion.screens.forms.entry import Entry, new_id
from companion.wording import sheets, typing
from companion.wording.numbers import number
from companion.wording.pacing import figure, parse_amount
from companion.wording.times import clock_time, parse_duration, parse_time

if TYPE_CHECKING:
    from companion.domain.activities import Activity
    from companion.domain.clock import Clock

_DAY = (
    "did", "interference", "pain_average", "pain_worst", "pain_least", "mood", "fatigue",
)  # fmt: skip
_PAIN = ("pain_average", "pain_worst", "pain_least")
_NIGHT = (
    "quality", "into_bed", "tried_to_sleep", "sleep_latency_min", "awakenings", "awake_min",
    "final_awakening", "out_of_bed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """One row.

    Attributes:
        key: The answer's name in the export files; of an activity its id.
        words: What the paper calls it.
        read: Makes a value of what was typed; it raises ValueError with a sentence.
        told: Writes a kept value the way it is typed.
        activity: What was done, where it is a row of an activity.
    """

    key: str
    words: str
    read: Callable[[str], Any]
    told: Callable[[Any], str]
    activity: Activity | None = None


Place = tuple[str, date]
"""A cell: the key of its row, and its day."""

Part = tuple[str, tuple[Question, ...]]
"""A heading and the rows under it."""

Answers = Mapping[str, Any]
"""What was typed about one day, by the key of its row."""


def diary_parts(*, pain: bool) -> tuple[Part, ...]:
    """The rows of the pain and sleep diary, as on paper."""
    keys = [key for key in _DAY if pain or key not in _PAIN]
    of_day = zip(keys, sheets.day_rows(pain=pain), strict=True)
    of_night = zip(_NIGHT, sheets.night_rows(), strict=True)
    return (
        (sheets.section_day(), tuple(_question(key, words) for key, words in of_day)),
        (sheets.section_night(), tuple(_question(key, words) for key, words in of_night)),
    )


def pacing_parts(activities: tuple[Activity, ...]) -> tuple[Part, ...]:
    """The rows of the pacing diary: what was done of each activity, and two about the day."""
    rows = tuple(_of_activity(each) for each in activities)
    asked = zip(("interference", "note"), sheets.pacing_day_rows(), strict=True)
    day = tuple(_question(key, words) for key, words in asked)
    return ((sheets.done_label(), rows), (sheets.section_day(), day))


def kept_answers(entry: Entry, sessions: tuple[Session, ...]) -> dict[str, Any]:
    """What is kept of a day already, by the key of its row; unanswered rows are not there."""
    found: dict[str, Any] = {}
    for part, keys in ((entry.check_in, (*_DAY, "note")), (entry.night, _NIGHT)):
        if part is not None:
            found.update((key, getattr(part, key)) for key in keys)
    for each in sessions:
        found[each.activity_id] = found.get(each.activity_id, 0.0) + each.amount
    return {key: value for key, value in found.items() if value not in (None, (), "")}


def with_answers(entry: Entry, day: date, answers: Answers, clock: Clock) -> Entry:
    """The day's entry with what was typed; what it said before stays.

    Raises:
        Refused: an answer is out of its range, or two cannot both be right.
    """
    of_day = {key: value for key, value in answers.items() if key in (*_DAY, "note")}
    of_night = {key: value for key, value in answers.items() if key in _NIGHT}
    check_in, night = entry.check_in, entry.night
    if of_day:
        fresh = check_in or CheckIn(id=new_id(), day=day, recorded_at=clock.local())
        check_in = replace(fresh, **of_day)
    if of_night:
        known = night or Night(id=new_id(), day=day)
        if set(of_night) & set(NIGHT_TIMES) and not known.time_zone:
            of_night["time_zone"] = clock.zone_name()
        night = replace(known, **of_night)
    return Entry(check_in, night)


def sessions_of(
    day: date, answers: Answers, activities: tuple[Activity, ...], today: date
) -> tuple[Session, ...]:
    """What was done of each activity on a day.

    Raises:
        Refused: an amount is not possible in its unit.
    """
    made = []
    for activity in activities:
        if activity.id in answers:
            session = Session(
                id=new_id(), activity_id=activity.id, day=day, amount=answers[activity.id]
            )
            check_session(session, activity.unit, today)
            made.append(session)
    return tuple(made)


def _question(key: str, words: str) -> Question:
    if key in NIGHT_TIMES:
        return Question(key, words, parse_time, clock_time)
    if key in {"sleep_latency_min", "awake_min"}:
        return Question(key, words, parse_duration, _whole)
    if key == "awakenings":
        return Question(key, words, _read_count, _whole)
    if key == "did":
        return Question(key, words, _read_words, ", ".join)
    if key == "note":
        return Question(key, words, _read_note, str)
    return Question(key, words, _read_scale, _whole)


def _of_activity(activity: Activity) -> Question:
    unit = activity.unit

    def read(text: str) -> float:
        return parse_amount(text, unit)

    words = sheets.activity_label(activity.name, unit)
    return Question(activity.id, words, read, figure, activity)


def _read_scale(text: str) -> int:
    typed = text.strip()
    if not (typed.isascii() and typed.isdigit() and int(typed) <= 10):
        raise ValueError(typing.scale_sentence())
    return int(typed)


def _read_count(text: str) -> int:
    typed = text.strip()
    if not (typed.isascii() and typed.isdigit() and len(typed) < 4):
        raise ValueError(typing.count_sentence())
    return int(typed)


def _read_words(text: str) -> tuple[str, ...]:
    parts = (part.strip() for part in text.replace(";", ",").split(","))
    return tuple(part for part in dict.fromkeys(parts) if part)


def _read_note(text: str) -> str:
    return text.strip()[:LONGEST_TEXT]


def _whole(value: float) -> str:
    return number(value, 0)
