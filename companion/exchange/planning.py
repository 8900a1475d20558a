"""What an import would do to the diary that is kept here; nothing is done yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.exchange.columns import DIARY
from companion.exchange.rows import Refusal
from companion.wording import exchange as words

if TYPE_CHECKING:
    from companion.exchange.reading import Entry, Package, Row


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept here already.

    Attributes:
        check_ins: By id, without those in the bin.
        nights: By id, without those in the bin.
        check_ins_in_bin: Ids of check-ins that were deleted and can be taken back.
        nights_in_bin: The same of nights.
    """

    check_ins: Mapping[str, CheckIn]
    nights: Mapping[str, Night]
    check_ins_in_bin: frozenset[str] = frozenset()
    nights_in_bin: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        check_ins: Iterable[CheckIn] = (),
        nights: Iterable[Night] = (),
        check_ins_in_bin: Iterable[str] = (),
        nights_in_bin: Iterable[str] = (),
    ) -> Kept:
        """From entries and ids; without any it is an empty diary."""
        return cls(
            {each.id: each for each in check_ins},
            {each.id: each for each in nights},
            frozenset(check_ins_in_bin),
            frozenset(nights_in_bin),
        )

    def other(self, entry: Entry) -> Entry | None:
        """The entry of the same kind and id that is kept."""
        kept: Mapping[str, Entry] = self.check_ins if isinstance(entry, CheckIn) else self.nights
        return kept.get(entry.id)

    def has_in_bin(self, entry: Entry) -> bool:
        """Whether an entry of this kind and id was deleted."""
        in_bin = self.check_ins_in_bin if isinstance(entry, CheckIn) else self.nights_in_bin
        return entry.id in in_bin


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do.

    Attributes:
        added: Entries that are new here.
        unchanged: Entries that are kept here just so.
        replaced: Entries that take the place of others with their ids.
        refusals: What is wrong, in the order of files and lines; with one, nothing is done.
    """

    added: tuple[Row, ...]
    unchanged: tuple[Row, ...]
    replaced: tuple[Row, ...]
    refusals: tuple[Refusal, ...]

    @property
    def changes_nothing(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.added or self.replaced)


def plan_import(package: Package, kept: Kept, *, replace: bool = False) -> Plan:
    """Compare what was read with what is kept.

    Args:
        package: What was read.
        kept: What is kept here already.
        replace: Whether an entry with the same id and other answers takes the place of that
            one; otherwise it is refused.
    """
    added: list[Row] = []
    unchanged: list[Row] = []
    replaced: list[Row] = []
    refusals = list(package.refusals)
    for row in package.rows:
        other = kept.other(row.entry)
        if kept.has_in_bin(row.entry):
            refusals.append(Refusal(row.file, row.line, "id", words.in_the_bin()))
        elif other is None:
            added.append(row)
        elif _same(other, row.entry):
            unchanged.append(row)
        elif replace:
            replaced.append(row)
        else:
            refusals.append(Refusal(row.file, row.line, "id", words.other_content()))
    refusals += _second_nights(kept, [*added, *replaced])
    return Plan(tuple(added), tuple(unchanged), tuple(replaced), tuple(sorted(refusals, key=_at)))


def _same(kept: Entry, read: Entry) -> bool:
    """The same answers, written at the same instant with the same offset."""
    if isinstance(kept, CheckIn) and isinstance(read, CheckIn):
        return kept == read and kept.recorded_at.utcoffset() == read.recorded_at.utcoffset()
    return kept == read


def _second_nights(kept: Kept, changed: Iterable[Row]) -> list[Refusal]:
    """A night under another id than the one that stays for its day."""
    rows = [(row, row.entry) for row in changed if isinstance(row.entry, Night)]
    leaving = {night.id for _, night in rows}
    staying: dict[date, str] = {
        night.day: night.id for night in kept.nights.values() if night.id not in leaving
    }
    return [
        Refusal(row.file, row.line, "day", words.other_night())
        for row, night in rows
        if night.day in staying
    ]


def _at(refusal: Refusal) -> tuple[bool, str, int]:
    return refusal.file != DIARY, refusal.file, refusal.line or 0
