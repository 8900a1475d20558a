"""Nights for the tests of sleep: a plain one in winter, and ones that say little."""

import json
from datetime import date
from pathlib import Path

from companion.domain.sleep import Night
from companion.domain.times import WallTime

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "sleep.json").read_text("utf-8"))
TIMES = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")


def night(**answers):
    """A plain night in winter; answers in the words of the export file change it."""
    plain = {
        "id": "n1",
        "day": date(2025, 1, 14),
        "time_zone": "Europe/London",
        "into_bed": "22:30",
        "tried_to_sleep": "23:00",
        "sleep_latency_min": 30,
        "awakenings": 2,
        "awake_min": 45,
        "final_awakening": "06:30",
        "out_of_bed": "07:00",
    }
    told = plain | answers
    for field in TIMES:
        told[field] = told[field] and WallTime.parse(told[field])
    return Night(**told)


def only(**answers):
    """A night with nothing but these answers."""
    return Night(id="n1", day=date(2025, 1, 14), **answers)


def of_vector(vector):
    answers = {key: value for key, value in vector.items() if key != "expected"}
    return night(**answers | {"day": date.fromisoformat(vector["day"]), "awakenings": None})


def vars_of(value):
    return [getattr(value, name) for name in value.__slots__]
