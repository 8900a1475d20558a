"""What a page is made of: tables of words, and bars week by week."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words under their headers; every row is as long as the headers."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One week of a chart.

    Attributes:
        value: How high it is; None is a gap.
        label: Its first day.
        words: Its value, or why there is none.
        known: On how many of its days there is an entry: "5 of 7".
    """

    value: float | None
    label: str
    words: str
    known: str


@dataclass(frozen=True, slots=True)
class Shade:
    """Some days of a chart that are shaded.

    Attributes:
        begin: Where it begins, counted in bars from the left.
        end: Where it ends.
        name: What it is; written above it.
        name_at: Where its name begins, counted in bars; None where another name stands already.
    """

    begin: float
    end: float
    name: str
    name_at: float | None


@dataclass(frozen=True, slots=True)
class Chart:
    """Weekly bars.

    Attributes:
        role: "action" or "plan", which of the two colours the bars have.
        top: The highest value the scale has.
        ticks: Values that are named beside the scale.
        sentence: What the chart says, in words.
        alternative: The same for who does not see it: what is drawn, the sentence, the gaps.
        column: What the bars count, as the head of a table's column.
        shades: Days that are shaded, such as a flare-up.
    """

    title: str
    role: str
    top: float
    ticks: tuple[int, ...]
    bars: tuple[Bar, ...]
    sentence: str
    alternative: str
    column: str
    shades: tuple[Shade, ...] = ()
