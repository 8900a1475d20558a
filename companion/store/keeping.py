"""Keeping a row: new, or in the place of the one with its key. One statement, no reading first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlmodel  # first: see companion/store/tables
from sqlalchemy.dialects.sqlite import dialect, insert

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlmodel import Session, SQLModel


def keep(session: Session, row: SQLModel) -> None:
    """Keep a row, whether or not there is one with its key.

    A merge would read first and compare; for one check-in that costs as much as the commit.

    Raises:
        sqlcipher3.dbapi2.IntegrityError: the schema refuses the row.
    """
    keep_values(session, type(row), row.model_dump())


def keep_values(session: Session, row_class: type[SQLModel], values: dict[str, Any]) -> None:
    """Keep a row of which all values are at hand: what is saved most need not become an object.

    The statement goes to the driver at once, in the transaction of the session: on its way through
    SQLAlchemy it would take longer than the disk does.

    Raises:
        sqlcipher3.dbapi2.IntegrityError: the schema refuses the row.
    """
    upsert = _upsert(row_class)
    driver = session.info[DRIVER]
    if not driver.in_transaction:
        driver.execute("BEGIN IMMEDIATE")
    driver.execute(upsert.sql, [kept(values[name]) for name, kept in upsert.columns])


DRIVER = "driver"
"""Under this name a session of ours knows the connection of the driver."""


class _Upsert(NamedTuple):
    """A statement that adds a row, or changes the one with its key.

    Attributes:
        sql: With a question mark for each column.
        columns: Their names in that order, and how a value is kept in each.
    """

    sql: str
    columns: tuple[tuple[str, Callable[[Any], Any]], ...]


@cache
def _upsert(row_class: type[SQLModel]) -> _Upsert:
    table = row_class.__table__  # type: ignore[attr-defined]
    assert isinstance(table, sqlmodel.Table)
    statement = insert(table)
    given = {column.name: statement.excluded[column.name] for column in table.columns}
    whole = statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=given)
    ours = dialect(paramstyle="qmark")
    kept = {
        column.name: column.type.dialect_impl(ours).bind_processor(ours) or _as_it_is
        for column in table.columns
    }
    compiled = whole.compile(dialect=ours)
    return _Upsert(str(compiled), tuple((name, kept[name]) for name in compiled.positiontup or ()))


def _as_it_is(value: Any) -> Any:  # noqa: ANN401  whatever a column holds
    return value
