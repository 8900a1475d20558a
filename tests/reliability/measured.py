"""What trying a promise gives: one row of the table that `poe torture` prints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """How a promise stands.

    Attributes:
        promise: Its number in PROMISES.md, say "P1".
        what: What was done, with its counts.
        bar: What must be found.
        found: What was found, in figures.
        holds: Whether that is good enough.
    """

    promise: str
    what: str
    bar: str
    found: str
    holds: bool
