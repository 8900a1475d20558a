"""sleep.csv: nights, keyed by the day of waking up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.refused import check_not_future
from companion.domain.sleep import LONGEST_MIN, MOST_AWAKENINGS, NIGHT_TIMES, Night, figures
from companion.exchange import cells
from companion.exchange.cells import number_cell, percent_cell, text_cell, yes_cell
from companion.exchange.columns import ID, Column, scale_column, text_column
from companion.exchange.kind import Kind, OnlyOne
from companion.wording import exchange as words

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong


def _minutes(name: str, meaning: str) -> Column:
    bounds = {"minimum": 0, "maximum": LONGEST_MIN}
    return Column(name, "integer", f"{meaning} Unit: minutes.", bounds)


def _clock(name: str, meaning: str) -> Column:
    pattern = {"pattern": r"([01][0-9]|2[0-3]):[0-5][0-9](\+1)?"}
    unit = "Local clock time HH:MM; HH:MM+1 is the second pass of an hour the clock repeats."
    return Column(name, "string", f"{meaning} {unit}", pattern)


_COLUMNS = (
    ID,
    Column("day", "date", "The day of waking up.", {"required": True, "unique": True}),
    scale_column("quality", "How the night was; 0 very poor, 10 very good."),
    Column("as_usual", "boolean", "The times were filled in by 'Same as usual': true, or empty."),
    text_column("time_zone", "Time zone of the clock times, as its IANA name."),
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
    text_column("note", "Own words."),
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

_NIGHT_NUMBERS = (
    "quality",
    "sleep_latency_min",
    "awakenings",
    "awake_min",
    "trying_after_waking_min",
    "nap_min",
)


def _cells(night: Night, _: Figures) -> dict[str, str]:
    found = figures(night)
    times = {name: night.times[name] for name in NIGHT_TIMES}
    return {
        "id": text_cell(night.id),
        "day": night.day.isoformat(),
        "as_usual": yes_cell(night.as_usual),
        "time_zone": text_cell(night.time_zone),
        **{name: "" if wall is None else str(wall) for name, wall in times.items()},
        **{name: number_cell(getattr(night, name)) for name in _NIGHT_NUMBERS},
        "slept": "true" if night.slept else "false",
        "note": text_cell(night.note),
        "time_in_bed_min": number_cell(found.time_in_bed_min),
        "total_sleep_min": number_cell(found.total_sleep_min),
        "terminal_wake_min": number_cell(found.terminal_wake_min),
        "sleep_efficiency_pct": percent_cell(found.sleep_efficiency_pct),
        "sleep_efficiency_dse_pct": percent_cell(found.sleep_efficiency_dse_pct),
    }


def _read(row: Cells, wrong: Wrong) -> Night | None:
    values = {
        "day": wrong.read_shared(cells.day, row, "day"),
        "as_usual": wrong.read_shared(cells.yes, row, "as_usual"),
        "slept": wrong.read_shared(cells.yes_or_no, row, "slept"),
        **{name: wrong.read_shared(cells.wall_time, row, name) for name in NIGHT_TIMES},
        **{name: wrong.read_shared(cells.number, row, name) for name in _NIGHT_NUMBERS},
    }
    if wrong.cells:
        return None
    return Night(
        id=cells.text(row["id"]),
        time_zone=wrong.read_shared(cells.text, row, "time_zone"),
        note=cells.text(row["note"]),
        **values,
    )


NIGHTS = Kind(
    file="sleep.csv",
    entry=Night,
    title="Nights, keyed by the day of waking up",
    columns=_COLUMNS,
    cells=_cells,
    read=_read,
    order=lambda each: (each.day, each.id),
    days=lambda each: (each.day, each.day),
    check=lambda each, latest: check_not_future(each.day, latest),
    only_one=OnlyOne(
        of=lambda each: each.day,
        field="day",
        here=words.same_night,
        kept=words.other_night,
    ),
)
