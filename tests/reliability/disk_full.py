"""P5: a full disk is told in words, nothing that was saved is lost, and reading goes on."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from companion import demo
from companion.domain.visit import Visit
from companion.errors import CompanionError
from companion.report import Period, summarise
from companion.report import save as save_page
from companion.store.backup import Reason
from companion.store.intake import take_in
from tests.reliability.deeds import Story, do, is_green, open_in, state_of
from tests.reliability.kills_in_migration import next_schema
from tests.reliability.measured import Measured
from tests.reliability.small_disk import SmallDisk, may_mount, mounted, pretended

FULL = 20
QUICK = 1

SAVES, MORE_SAVES = 12, 400
LAST = date(2026, 5, 11)


class Trial:
    """A diary on a small disk, and what a person does there while it is full.

    Attributes:
        opened: The diary.
        deeds: How many were acknowledged.
        newer: The newer version of the app, once it is there.
        waits: The newer version opens the diary only once there is room for a backup before it.
    """

    def __init__(self, disk: SmallDisk, schema: Path) -> None:
        self._disk, self._schema = disk, schema
        self._story = Story()
        self.newer = ExitStack()
        self.waits = False
        self.opened = open_in(disk.folder)
        self.deeds = 0
        self._do_until(SAVES)

    def _do_until(self, number: int) -> None:
        while self.deeds < number:
            do(self.opened.stores, self.deeds)
            self.deeds += 1

    # --- the acts -----------------------------------------------------------------------

    def save(self) -> None:
        """Check-ins and nights, until no more can be kept."""
        self._do_until(MORE_SAVES)

    def bring_in(self) -> None:
        """A year, in one transaction."""
        one = demo.year(LAST)
        take_in(self.opened.database, [*one.check_ins, *one.nights])

    def back_up(self) -> None:
        """A backup."""
        self.opened.safe.back_up(Reason.ASKED)

    def migrate(self) -> None:
        """A newer version of the app opens the diary."""
        self.opened.close()
        self.newer.enter_context(next_schema(self._schema))
        self.waits = True
        self.opened = open_in(self._disk.folder)
        self.waits = False

    def keep_page(self) -> None:
        """The page for the clinic, as a PDF."""
        visit = Visit(id="v", news="New tablet since April.")
        page = summarise(visit, Period(LAST - timedelta(days=83), LAST), {}, [])
        save_page(page, self._disk.folder / "page.pdf")

    # --- what must hold -----------------------------------------------------------------

    def on_full_disk(self, act: Callable[[], None], leave: int) -> tuple[bool, str]:
        """Whether the disk was too full for the act, and what went wrong."""
        self._disk.fill(leave)
        told = ""
        try:
            act()
        except CompanionError as error:
            told = str(error)
            if "disk is full" not in told or "MB free" not in told:
                return True, f"it says: {told}"
        if self.waits:
            self._disk.empty()
            self.opened = open_in(self._disk.folder)
        return bool(told), self._reads() or self._starts_again() or self._goes_on()

    def _is_all_there(self) -> bool:
        found = state_of(self.opened.database)
        return self._story.deeds_in(found, self.deeds) == self.deeds

    def _reads(self) -> str:
        return "" if self._is_all_there() else "it is not read while the disk is full"

    def _starts_again(self) -> str:
        self.opened.close()
        try:
            self.opened = open_in(self._disk.folder)
        except CompanionError as error:
            return f"the next start, while it is full: {error}"
        return "" if self._is_all_there() else "the next start does not read it"

    def _goes_on(self) -> str:
        """With room again everything is as ever."""
        self._disk.empty()
        self._do_until(self.deeds + 1)
        self.opened.close()
        self.opened = open_in(self._disk.folder)
        sound = is_green(self.opened.database) and self._is_all_there()
        return "" if sound else "with room again it is not as before"


ACTS: dict[str, tuple[Callable[[Trial], None], int]] = {
    "save": (Trial.save, 60_000),
    "import": (Trial.bring_in, 60_000),
    "backup": (Trial.back_up, 60_000),
    "migration": (Trial.migrate, 350_000),
    "page": (Trial.keep_page, 4_000),
}
"""Each with the most bytes that are left on the disk before it; the full disk is met in all."""


def measure(folder: Path, count: int) -> Measured:
    """P5, each act so often: on a real disk where one may be mounted, and often enough."""
    small = mounted if count >= FULL and may_mount(folder) else pretended
    chance = random.Random(count)
    met, wrong, acknowledged = Counter(), [], 0
    for name, (act, most_left) in ACTS.items():
        for number in range(count):
            place = folder / f"{name}-{number}"
            with _trial(place, small) as trial:
                full, trouble = trial.on_full_disk(partial(act, trial), chance.randrange(most_left))
                acknowledged += trial.deeds
            met[name] += full
            if trouble:
                wrong.append(f"{name}: {trouble}")
    return Measured(
        "P5",
        f"{len(ACTS)} acts on a disk that is full ({small.__name__}), {count} times each",
        "0 acknowledged lost, green, the disk and its free space are named, reading goes on",
        f"full in {met.total()} acts, {acknowledged} acknowledged,"
        f" {len(wrong)} otherwise {'; '.join(wrong)[:400]}".strip(),
        not wrong and all(met[name] for name in ACTS),
    )


@contextmanager
def _trial(place: Path, small: Callable) -> Iterator[Trial]:
    place.mkdir()
    with small(place) as disk:
        trial = Trial(disk, place.with_name(f"{place.name}-schema"))
        try:
            yield trial
        finally:
            trial.opened.close()
            trial.newer.close()
