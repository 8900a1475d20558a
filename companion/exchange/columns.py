"""A column of an export file: its type, and what it means.

The meanings are written into datapackage.json, in English in every language of the window, so
that a folder read in twenty years says the same whoever wrote it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from companion.domain.refused import LONGEST_NAME, LONGEST_TEXT


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file.

    Attributes:
        type: Its type in Table Schema.
        meaning: Unit and meaning.
        constraints: As in Table Schema.
        calculated: Worked out when written, ignored when read.
        refers: It is an id in this file; "" where it is none.
    """

    name: str
    type: str
    meaning: str
    constraints: dict[str, Any] = field(default_factory=dict)
    calculated: bool = False
    refers: str = ""


def scale_column(name: str, meaning: str) -> Column:
    """A column of points from 0 to 10."""
    bounds = {"minimum": 0, "maximum": 10}
    return Column(name, "integer", f"{meaning} Unit: points, 0 to 10.", bounds)


def text_column(name: str, meaning: str) -> Column:
    """A column of own words."""
    # one more than a text may have, for the apostrophe
    return Column(name, "string", f"{meaning} {APOSTROPHE}", {"maxLength": LONGEST_TEXT + 1})


APOSTROPHE = (
    "A cell that a spreadsheet would run, or that begins with an apostrophe, is written with one"
    " more leading apostrophe."
)
_ID_SIGNS = r"'?[A-Za-z0-9_-]{1,64}"
ID = Column(
    "id",
    "string",
    f"Permanent name of the entry. {APOSTROPHE}",
    {"required": True, "unique": True, "pattern": _ID_SIGNS},
)
ACTIVITY_ID = Column(
    "activity_id",
    "string",
    f"The activity, by its id in activities.csv. {APOSTROPHE}",
    {"required": True, "pattern": _ID_SIGNS},
    refers="activities",
)
GOAL_ID = Column(
    "goal_id",
    "string",
    f"The goal, by its id in goals.csv. {APOSTROPHE}",
    {"required": True, "pattern": _ID_SIGNS},
    refers="goals",
)


def id_column(name: str, meaning: str, *, required: bool = True) -> Column:
    """A column of ids of something else."""
    constraints: dict[str, Any] = {"required": True} if required else {}
    said = f"{meaning} {APOSTROPHE}"
    return Column(name, "string", said, constraints | {"pattern": _ID_SIGNS})


def name_column(name: str, meaning: str) -> Column:
    """A column of names in own words."""
    bounds = {"required": True, "maxLength": LONGEST_NAME + 1}
    return Column(name, "string", f"{meaning} {APOSTROPHE}", bounds)


def whole_column(name: str, meaning: str, low: int, high: int, *, required: bool = False) -> Column:
    """A column of whole numbers; the meaning names their unit."""
    constraints: dict[str, Any] = {"required": True} if required else {}
    return Column(name, "integer", meaning, constraints | {"minimum": low, "maximum": high})


def day_column(name: str, meaning: str, *, required: bool = True) -> Column:
    """A column of days."""
    return Column(name, "date", meaning, {"required": True} if required else {})


def choice_column(
    name: str, meaning: str, choices: type[StrEnum], *, required: bool = True
) -> Column:
    """A column of words that are known."""
    words = [choice.value for choice in choices]
    said = f"{meaning} One of: {', '.join(words)}."
    constraints: dict[str, Any] = {"required": True} if required else {}
    return Column(name, "string", said, constraints | {"enum": words})


def amount_column(
    name: str, meaning: str, *, required: bool = False, least: float | None = None
) -> Column:
    """A column of numbers in the unit of the activity."""
    constraints: dict[str, Any] = {"required": True} if required else {}
    if least is not None:
        constraints["minimum"] = least
    return Column(name, "number", f"{meaning} In the unit of the activity.", constraints)
