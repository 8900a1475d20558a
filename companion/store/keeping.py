"""Keeping a row: new, or in the place of the one with its key. One statement, no reading first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import sqlmodel  # first: see companion/store/tables
from sqlalchemy.dialects.sqlite import insert

if TYPE_CHECKING:
    from sqlalchemy.dialects.sqlite import Insert
    from sqlmodel import Session, SQLModel


def keep(session: Session, row: SQLModel) -> None:
    """Keep a row, whether or not there is one with its key.

    A merge would read first and compare; for one check-in that costs as much as the commit.

    Raises:
        sqlalchemy.exc.IntegrityError: the schema refuses the row.
    """
    keep_values(session, type(row), row.model_dump())


def keep_values(session: Session, row_class: type[SQLModel], values: dict[str, Any]) -> None:
    """Keep a row of which all values are at hand: what is saved most need not become an object."""
    session.connection().execute(_upsert(row_class), values)


@cache
def _upsert(row_class: type[SQLModel]) -> Insert:
    table = row_class.__table__  # type: ignore[attr-defined]
    assert isinstance(table, sqlmodel.Table)
    statement = insert(table)
    given = {column.name: statement.excluded[column.name] for column in table.columns}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=given)
