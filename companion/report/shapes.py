"""What a page is made of: tables of words, and bars week by week."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words under their headers; every row is as long as the headers.

    Attributes:
        kinds: What each row is about, where rows can give way for others; else none.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    kinds: tuple[int, ...] = ()

    def without(self, at: int) -> Table:
        """The same without one row."""
        kept = [n for n in range(len(self.rows)) if n != at]
        kinds = tuple(self.kinds[n] for n in kept) if self.kinds else ()
        return Table(self.headers, tuple(self.rows[n] for n in kept), kinds)

    def without_named(self, name: str) -> Table:
        """The same without the rows of a name."""
        kept = tuple(row for row in self.rows if row[0] != name)
        return Table(self.headers, kept)


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
        name_at: Where its name begins, counted in bars; None where other names stand already.
        line: On which line above the bars its name stands, from 0.
    """

    begin: float
    end: float
    name: str
    name_at: float | None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A day of a chart with a dotted line, such as a change of medicine.

    Attributes:
        at: Where it stands, counted in bars from the left.
        name: What it is; written beside it.
        name_at: As with a shade; so is line.
    """

    at: float
    name: str
    name_at: float | None
    line: int = 0


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
        marks: Days with a dotted line, such as a change of medicine.
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
    marks: tuple[Mark, ...] = ()

    def marked(self, shades: tuple[Shade, ...], marks: tuple[Mark, ...]) -> Chart:
        """The same with days that are shaded and days with a line."""
        return replace(self, shades=shades, marks=marks)

    @property
    def lines_of_names(self) -> int:
        """How many lines of names stand above the bars."""
        every: tuple[Shade | Mark, ...] = (*self.shades, *self.marks)
        named = [each for each in every if each.name_at is not None]
        return max((each.line + 1 for each in named), default=0)
