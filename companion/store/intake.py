"""Many entries at once, all of them or none: for imports and for the demo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from companion.domain.diary import CheckIn
from companion.domain.topics import Topic

if TYPE_CHECKING:
    from sqlmodel import Session

    from companion.domain.sleep import Night
    from companion.store.database import Database
    from companion.store.stores import Stores
    from companion.store.tables import DiaryRow, NightRow

_Any = TypeVar("_Any")
_MANY = 500
"""Ids in one statement; SQLite takes some thousands at most."""


class Everything(NamedTuple):
    """All that an import is compared with, in the order in which `exchange.Kept.of` takes it."""

    check_ins: tuple[CheckIn, ...]
    nights: tuple[Night, ...]
    check_ins_in_bin: tuple[str, ...]
    nights_in_bin: tuple[str, ...]


def everything(stores: Stores) -> Everything:
    """All that is kept, and the ids of what lies in the bin and can be taken back."""
    in_bin = [
        tuple(each for each, deleted in ids.items() if deleted)
        for ids in (stores.diary.all_ids(), stores.sleep.all_ids())
    ]
    return Everything(
        stores.diary.between(date.min, date.max), stores.sleep.between(date.min, date.max), *in_bin
    )


def take_in(
    database: Database,
    added: Iterable[CheckIn | Night],
    replaced: Iterable[CheckIn | Night] = (),
) -> None:
    """Keep new entries, and others in the place of those with their ids, in one transaction.

    Those that give way go first, so that two nights can change their days.
    """
    from companion.store.tables import DiaryRow, NightRow

    giving_way = list(replaced)
    with database.write(Topic.DIARY | Topic.SLEEP) as session:
        take_out(database, giving_way)
        for some in _pieces([*giving_way, *added]):
            session.add_all(
                DiaryRow.of(each) if isinstance(each, CheckIn) else NightRow.of(each)
                for each in some
            )
            session.flush()
            session.expunge_all()  # a session that remembers every row needs a gigabyte


def take_out(database: Database, entries: Iterable[CheckIn | Night]) -> None:
    """Remove entries as if they had never been taken in: they do not go to the bin."""
    from companion.store.tables import DiaryRow, NightRow

    leaving = list(entries)
    with database.write(Topic.DIARY | Topic.SLEEP) as session:
        check_ins = [each.id for each in leaving if isinstance(each, CheckIn)]
        nights = [each.id for each in leaving if not isinstance(each, CheckIn)]
        _remove(session, DiaryRow, check_ins)
        _remove(session, NightRow, nights)
        session.flush()


def _remove(session: Session, row_class: type[DiaryRow] | type[NightRow], ids: list[str]) -> None:
    from sqlmodel import col, delete

    for some in _pieces(ids):
        session.exec(delete(row_class).where(col(row_class.id).in_(some)))


def _pieces(all_of_them: list[_Any]) -> Iterator[list[_Any]]:
    for start in range(0, len(all_of_them), _MANY):
        yield all_of_them[start : start + _MANY]
