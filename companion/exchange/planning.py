"""What an import would do to the diary that is kept here; nothing is done yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from companion.domain.activities import Activity
from companion.domain.entries import OWNERS, of_kind, owner_of
from companion.domain.programme import MOST_ITEMS, PlanItem
from companion.domain.refused import Refused
from companion.exchange.activities import REMINDERS
from companion.exchange.kinds import DIARY, kind_of
from companion.exchange.owners import SAID
from companion.exchange.programme import other_letters, too_many
from companion.exchange.reading import Row
from companion.exchange.rows import Refusal
from companion.wording import exchange as words
from companion.wording.refusals import sentence

if TYPE_CHECKING:
    from companion.domain.entries import Entry
    from companion.exchange.reading import Package


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept here already.

    Attributes:
        entries: By kind and id, without those in the bin.
        in_bin: Kind and id of what was deleted and can be taken back.
    """

    entries: Mapping[tuple[type[Entry], str], Entry]
    in_bin: frozenset[tuple[type[Entry], str]] = frozenset()

    @classmethod
    def of(
        cls, entries: Iterable[Entry] = (), in_bin: Iterable[tuple[type[Entry], str]] = ()
    ) -> Kept:
        """From entries and ids; without any it is an empty diary."""
        return cls({(type(each), each.id): each for each in entries}, frozenset(in_bin))

    def other(self, entry: Entry) -> Entry | None:
        """The entry of the same kind and id that is kept."""
        return self.entries.get((type(entry), entry.id))

    def has_in_bin(self, entry: Entry) -> bool:
        """Whether an entry of this kind and id was deleted."""
        return (type(entry), entry.id) in self.in_bin


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
    for row in _whole(package, kept):
        other = kept.other(row.entry)
        if other is not None and _same(other, row.entry):  # a name may lie in the bin, and count
            unchanged.append(row)
        elif kept.has_in_bin(row.entry):
            refusals.append(Refusal(row.file, row.line, "id", words.in_the_bin()))
        elif other is None:
            added.append(row)
        elif replace:
            replaced.append(row)
        else:
            refusals.append(Refusal(row.file, row.line, "id", words.other_content()))
    changed = [*added, *replaced]
    refusals += _second_ones(kept, changed)
    refusals += _unfitting(package, kept, changed)
    refusals += _no_longer_fitting(kept, changed)
    refusals += _programmes(kept, changed)
    told = {(each.file, each.line) for each in refusals}
    return Plan(
        tuple(row for row in added if (row.file, row.line) not in told),
        tuple(unchanged),
        tuple(row for row in replaced if (row.file, row.line) not in told),
        tuple(sorted(refusals, key=_at)),
    )


def _whole(package: Package, kept: Kept) -> Iterator[Row]:
    """Without activity_reminders.csv an activity keeps here what stands beside it."""
    for row in package.rows:
        other = kept.other(row.entry)
        alone = REMINDERS.file not in package.counts
        if alone and isinstance(row.entry, Activity) and isinstance(other, Activity):
            beside = replace(row.entry, why=other.why, easier=other.easier)
            yield Row(row.file, row.line, beside)
        else:
            yield row


def _same(kept: Entry, read: Entry) -> bool:
    """The same answers, written at the same instant with the same offset."""
    offset = kind_of(read).offset
    return kept == read and offset(kept) == offset(read)


def _unfitting(package: Package, kept: Kept, changed: Sequence[Row]) -> list[Refusal]:
    """Rows about an activity or a goal that is nowhere, or to which they cannot belong."""
    entries = (*kept.entries.values(), *(row.entry for row in package.rows))
    owners = {(type(each), each.id): each for each in entries if type(each) in OWNERS}
    refusals: list[Refusal] = []
    for row in changed:
        owner = owner_of(row.entry)
        if owner is None or owner in package.refused_owners:
            continue
        if owner in owners:
            problem = _problem(row.entry, owners[owner])
            if problem is not None:
                said, field = sentence(problem), problem.fields[0]
                refusals.append(Refusal(row.file, row.line, field, said))
        else:
            told = SAID[owner[0]]
            said = told.in_bin() if owner in kept.in_bin else told.nowhere()
            refusals.append(Refusal(row.file, row.line, OWNERS[owner[0]], said))
    return refusals


def _no_longer_fitting(kept: Kept, changed: Sequence[Row]) -> Iterator[Refusal]:
    """Activities and goals that would not be what the entries need that stay here about them."""
    leaving = {(type(row.entry), row.entry.id) for row in changed}
    staying = [each for key, each in kept.entries.items() if key not in leaving]
    belonging: defaultdict[tuple[type[Entry], str] | None, list[Entry]] = defaultdict(list)
    for each in staying:
        belonging[owner_of(each)].append(each)
    for row in changed:
        kind = type(row.entry)
        theirs = belonging[kind, row.entry.id] if kind in OWNERS else ()
        if any(_problem(each, row.entry) for each in theirs):
            yield Refusal(row.file, row.line, "id", SAID[kind].no_longer_fits())


def _programmes(kept: Kept, changed: Sequence[Row]) -> Iterator[Refusal]:
    """Exercises for which their programme has no room, or that has another one's name."""
    items = sorted((row for row in changed if isinstance(row.entry, PlanItem)), key=_line)
    rows = {row.entry.id: row for row in items}
    staying = [each for each in of_kind(kept.entries.values(), PlanItem) if each.id not in rows]
    coming = of_kind((row.entry for row in rows.values()), PlanItem)
    for item, day in too_many(staying, coming):
        said = words.full_programme(MOST_ITEMS, day)
        yield Refusal(rows[item.id].file, rows[item.id].line, "programme", said)
    for item, before in other_letters(staying, coming):
        line = rows[before.id].line if before.id in rows else None
        said = words.other_letters(before.programme, rows[item.id].file, line)
        yield Refusal(rows[item.id].file, rows[item.id].line, "programme", said)


def _problem(entry: Entry, owner: Entry) -> Refused | None:
    """Why an entry cannot be of an activity or a goal."""
    try:
        kind_of(entry).fits(entry, owner)
    except Refused as refused:
        return refused
    return None


def _second_ones(kept: Kept, changed: Sequence[Row]) -> list[Refusal]:
    """An entry under another id than the one that stays, such as a second night of a day."""
    leaving = {(type(row.entry), row.entry.id) for row in changed}
    staying = {
        (key[0], only_one.of(entry))
        for key, entry in kept.entries.items()
        if key not in leaving and (only_one := kind_of(entry).only_one)
    }
    return [
        Refusal(row.file, row.line, only_one.field, only_one.kept())
        for row in changed
        if (only_one := kind_of(row.entry).only_one)
        and (type(row.entry), only_one.of(row.entry)) in staying
    ]


def _line(row: Row) -> int:
    return row.line


def _at(refusal: Refusal) -> tuple[bool, str, int]:
    return refusal.file != DIARY, refusal.file, refusal.line or 0
