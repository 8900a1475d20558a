"""The columns of the export files: their order, their types, and what they mean.

The meanings are written into datapackage.json, in English in every language of the window, so
that a folder read in twenty years says the same whoever wrote it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from companion.domain.refused import LONGEST_TEXT
from companion.domain.sleep import LONGEST_MIN, MOST_AWAKENINGS

DIARY = "diary.csv"
SLEEP = "sleep.csv"
DESCRIPTION = "datapackage.json"
KNOWN_FILES = (DIARY, SLEEP)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file.

    Attributes:
        type: Its type in Table Schema.
        meaning: Unit and meaning.
        constraints: As in Table Schema.
        calculated: Worked out when written, ignored when read.
    """

    name: str
    type: str
    meaning: str
    constraints: dict[str, Any] = field(default_factory=dict)
    calculated: bool = False


def _scale(name: str, meaning: str) -> Column:
    bounds = {"minimum": 0, "maximum": 10}
    return Column(name, "integer", f"{meaning} Unit: points, 0 to 10.", bounds)


def _minutes(name: str, meaning: str) -> Column:
    bounds = {"minimum": 0, "maximum": LONGEST_MIN}
    return Column(name, "integer", f"{meaning} Unit: minutes.", bounds)


def _clock(name: str, meaning: str) -> Column:
    pattern = {"pattern": r"([01][0-9]|2[0-3]):[0-5][0-9](\+1)?"}
    unit = "Local clock time HH:MM; HH:MM+1 is the second pass of an hour the clock repeats."
    return Column(name, "string", f"{meaning} {unit}", pattern)


def _text(name: str, meaning: str) -> Column:
    # one more than a text may have, for the apostrophe
    return Column(name, "string", f"{meaning} {_APOSTROPHE}", {"maxLength": LONGEST_TEXT + 1})


_APOSTROPHE = (
    "A cell that a spreadsheet would run, or that begins with an apostrophe, is written with one"
    " more leading apostrophe."
)
_ID = Column(
    "id",
    "string",
    f"Permanent name of the entry. {_APOSTROPHE}",
    {"required": True, "unique": True, "pattern": r"'?[A-Za-z0-9_-]{1,64}"},
)


DIARY_COLUMNS = (
    _ID,
    Column("day", "date", "The day described, not the day of writing.", {"required": True}),
    Column(
        "recorded_at",
        "datetime",
        "When the entry was written. ISO 8601, whole seconds, with the offset from UTC there.",
        {"required": True},
    ),
    Column("hard_day", "boolean", "A hard day: true, or empty."),
    _text("did", "What the person did that matters to them, in own words, joined by ';'."),
    _scale("interference", "How much pain got in the way; 0 not at all, 10 stopped everything."),
    _scale("pain_average", "Usual pain of the day; 0 none, 10 the worst imaginable."),
    _scale("pain_worst", "Worst pain of the day; 0 none, 10 the worst imaginable."),
    _scale("pain_least", "Least pain of the day; 0 none, 10 the worst imaginable."),
    _scale("mood", "Mood; 0 very low, 10 very good."),
    _scale("fatigue", "Tiredness; 0 none, 10 the most."),
    _scale("stress", "Tension; 0 none, 10 the most."),
    _text("regions", "Places on the body map, by their ids, joined by ';'."),
    _text("note", "Own words."),
    Column(
        "entered_later",
        "boolean",
        "(calc) Written more than 48 hours after the day ended, at 04:00: true, or empty.",
        calculated=True,
    ),
)

SLEEP_COLUMNS = (
    _ID,
    Column("day", "date", "The day of waking up.", {"required": True, "unique": True}),
    _scale("quality", "How the night was; 0 very poor, 10 very good."),
    Column("as_usual", "boolean", "The times were filled in by 'Same as usual': true, or empty."),
    _text("time_zone", "Time zone of the clock times, as its IANA name."),
    _clock("into_bed", "When the person got into bed."),
    _clock("tried_to_sleep", "When the person began to try to sleep."),
    _minutes("sleep_latency_min", "Time until they fell asleep."),
    Column(
        "awakenings",
        "integer",
        "How often they woke, the last time not counted. Unit: times.",
        {"minimum": 0, "maximum": MOST_AWAKENINGS},
    ),
    _minutes("awake_min", "Time awake in all, between falling asleep and the last waking."),
    _clock("final_awakening", "When they woke for the last time."),
    _clock("out_of_bed", "When they got up for the day."),
    _minutes("trying_after_waking_min", "Time they still tried to sleep after the last waking."),
    Column("slept", "boolean", "false: did not sleep at all. Otherwise true."),
    _minutes("nap_min", "Naps on the day before, not part of the night."),
    _text("note", "Own words."),
    Column(
        "time_in_bed_min",
        "integer",
        "(calc) Out of bed - into bed. Unit: minutes.",
        calculated=True,
    ),
    Column(
        "total_sleep_min",
        "integer",
        "(calc) Last waking - tried to sleep - time to fall asleep - time awake. Unit: minutes.",
        calculated=True,
    ),
    Column(
        "terminal_wake_min",
        "integer",
        "(calc) Out of bed - last waking. Unit: minutes.",
        calculated=True,
    ),
    Column(
        "sleep_efficiency_pct",
        "number",
        "(calc) Total sleep / time in bed, one decimal. Unit: percent.",
        calculated=True,
    ),
    Column(
        "sleep_efficiency_dse_pct",
        "number",
        "(calc) Total sleep / (time to fall asleep + total sleep + time awake + time still"
        " trying), one decimal (Reed & Sacco 2016). Unit: percent.",
        calculated=True,
    ),
)

COLUMNS = {DIARY: DIARY_COLUMNS, SLEEP: SLEEP_COLUMNS}
"""The columns of each file, in their order."""


def names(file: str) -> tuple[str, ...]:
    """The header of a file."""
    return tuple(column.name for column in COLUMNS[file])


def needed(file: str) -> tuple[str, ...]:
    """The columns that are read; those worked out at export are not."""
    return tuple(column.name for column in COLUMNS[file] if not column.calculated)
