"""The tables: SQLModel rows that never leave the store. Importing this costs a second: lazily."""

from companion.store.tables.diary import DiaryRow
from companion.store.tables.sleep import NightRow
from companion.store.tables.small import (
    BreakRow,
    DraftRow,
    HelpLineRow,
    ProfileRow,
    SpellRow,
    VisitRow,
)

__all__ = [
    "BreakRow",
    "DiaryRow",
    "DraftRow",
    "HelpLineRow",
    "NightRow",
    "ProfileRow",
    "SpellRow",
    "VisitRow",
]
