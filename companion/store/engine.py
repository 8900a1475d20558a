"""SQLAlchemy over the one connection; imported by the first write only."""

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher


def engine_over(connection: sqlcipher.Connection) -> Engine:
    """An engine whose every session uses this connection.

    WORKAROUND: the driver commits DDL by itself unless it leaves transactions alone
    (isolation_level=None) and we begin them: without that, half a migration could stay.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    with engine.connect():  # the first time it looks at the driver, and rolls back what has begun
        pass
    return engine


def _begin(connection: Connection) -> None:
    """Join the transaction that was begun on the connection itself, or begin one."""
    if not connection.connection.in_transaction:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
