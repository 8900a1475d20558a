"""The figures as a table, for a terminal and for the README."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median, quantiles

HEADERS = ("What", "Beside", "Measured", "Goal", "Met", "Companion", "Beside it")
_PER_UNIT = {"ms": 1000, "s": 1, "MiB": 1 / 1024}


@dataclass(frozen=True)
class Measured:
    """One line of the table.

    Attributes:
        what: What Companion did.
        beside: What it is measured against; empty where the goal is in seconds.
        goal: The ratio, or the seconds, to stay under.
        unit: In which the two figures are shown.
        rounds: Companion's figure and the other, in seconds or KiB, once a round.
    """

    what: str
    beside: str
    goal: float
    unit: str
    rounds: list[tuple[float, float]]

    @property
    def figures(self) -> list[float]:
        """What the goal is about: a ratio each round, or seconds."""
        return [own / other if self.beside else own for own, other in self.rounds]

    def cells(self) -> tuple[str, ...]:
        low, middle, high = quantiles(self.figures, n=4, method="inclusive")
        sign, unit = ("×", "") if self.beside else ("", " s")
        digits = 1 if self.unit == "ms" and median(self._shown(0)) < 10 else 0
        own, other = (f"{median(self._shown(n)):.{digits}f} {self.unit}" for n in (0, 1))
        return (
            self.what,
            self.beside or "its goal alone",
            f"{middle:.2f}{sign or unit} ({low:.2f} to {high:.2f})",
            f"under {self.goal:g}{sign or unit}",
            "yes" if middle < self.goal else "no",
            own if self.beside else f"{median(self._shown(0)) * 1000:.0f} ms",
            other if self.beside else "",
        )

    def _shown(self, which: int) -> list[float]:
        return [each[which] * _PER_UNIT[self.unit] for each in self.rounds]


def as_text(measured: list[Measured]) -> str:
    """Columns for a terminal."""
    rows = [HEADERS, *(each.cells() for each in measured)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEADERS))]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def as_markdown(measured: list[Measured]) -> str:
    """A table for the README."""
    rows = [HEADERS, ("---",) * len(HEADERS), *(each.cells() for each in measured)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
