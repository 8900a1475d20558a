"""Entries in and out: the export folder (a Frictionless Data Package).

`write_folder` writes it. `read_folder` reads and checks one, `plan_import` compares it with what is
kept; the stores do the rest.
"""

from companion.exchange.planning import Kept, Plan, plan_import
from companion.exchange.reading import Package, Row, read_folder
from companion.exchange.rows import Refusal
from companion.exchange.writing import write_folder

__all__ = [
    "Kept",
    "Package",
    "Plan",
    "Refusal",
    "Row",
    "plan_import",
    "read_folder",
    "write_folder",
]
