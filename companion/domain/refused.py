"""Why an answer cannot be kept; the words for it are in wording/refusals.py."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum


class Reason(StrEnum):
    """What is wrong with an answer."""

    OUT_OF_RANGE = "out of range"
    NOT_WHOLE = "not a whole number"
    IN_FUTURE = "in the future"
    TOO_EARLY = "before 1900"
    TOO_FAR_AHEAD = "too far ahead"
    TOO_LONG = "too long"
    TOO_SHORT = "too short"
    HAS_NUL = "holds a NUL character"
    HALF_A_SIGN = "holds half of a sign: a surrogate that UTF-8 has no bytes for"
    BAD_ID = "not an id"
    BAD_WORD = "holds a sign that is kept for lists"
    TOO_MANY = "too many"
    NO_OFFSET = "an instant without its offset"
    PAIN_ORDER = "least, usual and worst pain are out of order"
    ENDS_FIRST = "ends before it begins"
    TOO_LONG_A_TIME = "more days than allowed"
    NOT_A_TIME = "not a clock time"
    NOT_A_LENGTH = "not a length of time"
    TIME_ORDER = "clock times are out of order"
    TIMES_FAR_APART = "neighbouring times are too far apart"
    NO_SUCH_TIME = "the clock skipped that time"
    NOT_REPEATED = "the clock does not repeat that time"
    NO_ZONE = "times without a time zone"
    UNKNOWN_ZONE = "a time zone that is not known"
    AWAKE_TOO_LONG = "more minutes awake than the night had"
    AWAKE_UNCOUNTED = "minutes awake without waking"
    BED_TIME_LENGTH = "time in bed is not between 0 and 24 hours"
    DID_NOT_SLEEP = "did not sleep, yet sleep is described"
    NOT_A_RECOVERY_KEY = "not a recovery key"
    NOT_ABOVE_ZERO = "not above zero"
    GROWS_TOO_FAST = "a compound growth above its limit"
    NO_WEEKDAY = "no day of the week"
    OVER_CEILING = "above the ceiling of the plan"
    NO_CEILING = "a plan that grows without a ceiling"
    NO_FIRST_QUOTA = "a plan without measures or a number from the clinic"
    NO_PLAN = "a decision about an activity without a plan"
    WEEK_HAS_BEGUN = "a week of the plan that has begun"
    NOT_A_PLAN_WEEK = "not the first day of a week of the plan"
    OVERLAPS = "shares a day with another one"
    MANY_DAYS_AHEAD = "begins more days ahead than allowed"
    QUOTA_WITH_SET = "a quota without the choice to set one, or the other way round"
    NO_EXERCISE = "a session without an exercise"
    TEAM_FIRST = "only where the team suggested it"
    HIGHER = "higher than an answer it cannot go above"
    BLANK = "nothing is written there"
    NOT_ABOVE_ZERO_TO = "not above zero, or above its limit"
    MORE_PARTS_THAN_SECONDS = "too short for so many parts"
    NOT_A_PICTURE = "not a picture"
    PICTURE_TOO_LARGE = "a picture that is too large"
    NOT_JSON = "not the JSON of answers"
    NOT_AN_ANSWER = "an answer of a kind that is not known"
    NOT_ASKED = "an answer to what is not asked"
    NEWER_VERSION = "of a newer version than is known"
    NOT_FOLLOWED = "not a series that a goal can follow"
    BY_HAND_ONLY = "a goal about medicines follows no series"
    TARGET_WITH_DIRECTION = "a target without its direction, or the other way round"
    TARGET_OF_NOTHING = "a target without a series that it is of"
    BEFORE_ITS_GOAL = "before the goal begins"
    NO_LEVELS = "a level of a goal without the sentences of its levels"


class Refused(ValueError):
    """An answer that cannot be kept.

    Attributes:
        reason: What is wrong.
        fields: Which answers, by their names in the export files.
        limits: The bounds they broke, where the reason has bounds.
    """

    def __init__(
        self, reason: Reason, fields: tuple[str, ...], limits: tuple[int, ...] = ()
    ) -> None:
        super().__init__(f"{', '.join(fields)}: {reason.value}")
        self.reason = reason
        self.fields = fields
        self.limits = limits


LONGEST_TEXT = 10_000
"""Characters in one text field."""

LONGEST_NAME = 100
"""Characters in a name."""

_half_a_sign = re.compile("[\ud800-\udfff]").search
"""JSON can name one (\\ud800), and no file can hold it."""

LONGEST_ID = 64
_is_id = re.compile(rf"[A-Za-z0-9_-]{{1,{LONGEST_ID}}}").fullmatch


def check_id(value: str, field: str = "id") -> None:
    """Ids match [A-Za-z0-9_-]{1,64}."""
    if not _is_id(value):
        raise Refused(Reason.BAD_ID, (field,))


def check_range(value: int | None, field: str, low: int, high: int) -> None:
    """A whole number in its range; None is an answer that was not given."""
    if value is None:
        return
    if type(value) is not int:
        raise Refused(Reason.NOT_WHOLE, (field,))
    if not low <= value <= high:
        raise Refused(Reason.OUT_OF_RANGE, (field,), (low, high))


def check_text(value: str, field: str) -> None:
    """A person's words: at most 10,000 characters, no NUL, no half of a sign."""
    if len(value) > LONGEST_TEXT:
        raise Refused(Reason.TOO_LONG, (field,), (LONGEST_TEXT,))
    if "\0" in value:
        raise Refused(Reason.HAS_NUL, (field,))
    if _half_a_sign(value):
        raise Refused(Reason.HALF_A_SIGN, (field,))


def check_name(value: str, field: str = "name") -> None:
    """A name in own words: 1 to 100 characters, not all of them blank."""
    if len(value) > LONGEST_NAME:
        raise Refused(Reason.TOO_LONG, (field,), (LONGEST_NAME,))
    check_text(value, field)
    if not value.strip():
        raise Refused(Reason.BLANK, (field,))


def check_words(values: tuple[str, ...], field: str) -> None:
    """A list of short texts that a file joins by ";": none is empty or holds ";" or a line end."""
    check_text(";".join(values), field)
    for value in values:
        if not value.strip() or value != value.strip() or set(value) & set(";\n\r"):
            raise Refused(Reason.BAD_WORD, (field,))


def check_instant(value: datetime, field: str) -> None:
    """An instant that knows its offset."""
    if value.tzinfo is None or value.utcoffset() is None:
        raise Refused(Reason.NO_OFFSET, (field,))


FIRST_YEAR = 1900
"""Of a living person's diary."""


def check_day(value: date, field: str = "day") -> None:
    """A day of a living person's diary: 1900 or later (a slip of typing gives the year 202)."""
    if value.year < FIRST_YEAR:
        raise Refused(Reason.TOO_EARLY, (field,))


def check_not_future(day: date, today: date, field: str = "day") -> None:
    """Only today and the days before it can be described.

    Raises:
        Refused: the day has not begun.
    """
    if day > today:
        raise Refused(Reason.IN_FUTURE, (field,))


FARTHEST_AHEAD = 100
"""Years; a plan that lies farther ahead is a slip of typing."""


def check_not_far_ahead(day: date | None, today: date, field: str = "day") -> None:
    """A plan may lie ahead, within a life; None is a day that was not given.

    Raises:
        Refused: it lies farther ahead.
    """
    if day is not None and day.year > today.year + FARTHEST_AHEAD:
        raise Refused(Reason.TOO_FAR_AHEAD, (field,), (FARTHEST_AHEAD,))
