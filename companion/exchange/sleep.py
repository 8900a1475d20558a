"""sleep.csv: nights, keyed by the day of waking up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.refused import check_not_future
from companion.domain.sleep import LONGEST_MIN, MOST_AWAKENINGS, Night, figures
from companion.exchange import cells
from companion.exchange.cells import number_cell, percent_cell
from companion.exchange.columns import (
    ID,
    Column,
    InCell,
    day_column,
    scale_column,
    text_column,
    whole_column,
    yes_column,
)
from companion.exchange.kind import Kind, OnlyOne
from companion.wording import exchange as words

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells


_WALL_TIME = InCell(cells.wall_time_cell, cells.wall_time, shared=True)
_SLEPT = InCell(cells.kept_cell, cells.yes_or_no, shared=True)


def _minutes(name: str, meaning: str) -> Column:
    return whole_column(name, f"{meaning} Unit: minutes.", 0, LONGEST_MIN)


def _clock(name: str, meaning: str) -> Column:
    pattern = {"pattern": r"([01][0-9]|2[0-3]):[0-5][0-9](\+1)?"}
    unit = "Local clock time HH:MM; HH:MM+1 is the second pass of an hour the clock repeats."
    return Column(name, "string", f"{meaning} {unit}", pattern, cell=_WALL_TIME)


_COLUMNS = (
    ID,
    replace(
        day_column("day", "The day of waking up."), constraints={"required": True, "unique": True}
    ),
    scale_column("quality", "How the night was; 0 very poor, 10 very good."),
    yes_column("as_usual", "The times were filled in by 'Same as usual':"),
    text_column("time_zone", "Time zone of the clock times, as its IANA name.", shared=True),
    _clock("into_bed", "When the person got into bed."),
    _clock("tried_to_sleep", "When the person began to try to sleep."),
    _minutes("sleep_latency_min", "Time until they fell asleep."),
    whole_column(
        "awakenings",
        "How often they woke, the last time not counted. Unit: times.",
        0,
        MOST_AWAKENINGS,
    ),
    _minutes("awake_min", "Time awake in all, between falling asleep and the last waking."),
    _clock("final_awakening", "When they woke for the last time."),
    _clock("out_of_bed", "When they got up for the day."),
    _minutes("trying_after_waking_min", "Time they still tried to sleep after the last waking."),
    Column("slept", "boolean", "false: did not sleep at all. Otherwise true.", cell=_SLEPT),
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


def _figures(night: Night, _: Figures) -> Cells:
    found = figures(night)
    return {
        "time_in_bed_min": number_cell(found.time_in_bed_min),
        "total_sleep_min": number_cell(found.total_sleep_min),
        "terminal_wake_min": number_cell(found.terminal_wake_min),
        "sleep_efficiency_pct": percent_cell(found.sleep_efficiency_pct),
        "sleep_efficiency_dse_pct": percent_cell(found.sleep_efficiency_dse_pct),
    }


NIGHTS = Kind(
    file="sleep.csv",
    entry=Night,
    title="Nights, keyed by the day of waking up",
    columns=_COLUMNS,
    order=lambda each: (each.day, each.id),
    check=lambda each, latest: check_not_future(each.day, latest),
    only_one=OnlyOne(
        of=lambda each: each.day,
        field="day",
        here=words.same_night,
        kept=words.other_night,
    ),
    figures=_figures,
)
