"""Why a day of exercise counts neither way: Today says it without what reckons weeks."""

from __future__ import annotations

from enum import StrEnum


class Neutral(StrEnum):
    """Why a day counts neither for nor against the plan."""

    REST = "rest"
    SICK = "sick"
    FLARE_UP = "flare-up"
