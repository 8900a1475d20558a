"""wins.csv: small wins, found by rules or written by the person."""

from __future__ import annotations

from companion.domain.win import FoundBy, Win, check_win
from companion.exchange.columns import ID, choice_column, day_column, name_column
from companion.exchange.kind import Kind

WINS = Kind(
    file="wins.csv",
    entry=Win,
    title="Small wins, one row each",
    columns=(
        ID,
        day_column("day", "The day on which it was so."),
        name_column("text", "What it was, in words."),
        choice_column("found_by", "The person (me), or the rule that found it.", FoundBy),
    ),
    order=lambda each: each.day,
    check=check_win,
)
