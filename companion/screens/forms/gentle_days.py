"""What a person does about gentle days: each deed is kept at once, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.flare_ups import (
    STEPS_BACK,
    FlareUp,
    check_flare_up,
    current,
    ended,
    may_be_prolonged,
    one_more_gentle_day,
)
from companion.ui.screen import Notice
from companion.wording import flare as words
from companion.wording.entries import deleted
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class GentleDays:
    """The flare-ups of a person, and what can be done about them.

    Every deed gives the Notice that tells of it. One that cannot stand beside the others is
    refused, and nothing is kept.
    """

    def __init__(self, stores: Stores, clock: Clock) -> None:
        self._stores = stores
        self._clock = clock
        self._added: tuple[FlareUp, date] | None = None

    def now(self) -> FlareUp | None:
        """The flare-up that today belongs to: a gentle day, or one on the way back up."""
        today = self._clock.today()
        lately = self._stores.flare_ups.between(today - timedelta(days=STEPS_BACK), today)
        return current(lately, today)

    def begin(self, flare_up: FlareUp) -> Notice:
        """Begin gentle days, or write down some that are over.

        Raises:
            Refused: they lie too far ahead, or share a day with other ones.
        """
        self._check(flare_up)
        self._stores.flare_ups.keep(flare_up)
        return Notice(words.begun(flare_up, self._clock.today()), partial(self._remove, flare_up))

    def may_add(self, flare_up: FlareUp) -> bool:
        """Whether one more gentle day is offered: once a day, at the end of the gentle days."""
        today = self._clock.today()
        return may_be_prolonged(flare_up, today) and self._added != (flare_up, today)

    def one_more(self, flare_up: FlareUp) -> Notice:
        """One more gentle day at its end.

        Raises:
            Refused: it is too long by now, or meets another one.
        """
        longer = one_more_gentle_day(flare_up)
        notice = self._put(flare_up, longer, words.last_gentle_day(longer))
        self._added = longer, self._clock.today()
        return notice

    def may_end(self, flare_up: FlareUp) -> bool:
        """Whether there is a gentle day left that can be given back."""
        today = self._clock.today()
        return flare_up.is_gentle(today) and ended(flare_up, today) != flare_up

    def over(self, flare_up: FlareUp) -> Notice:
        """It is over: no more gentle days; those that have been stay as they were."""
        today = self._clock.today()
        shorter = ended(flare_up, today)
        return self._put(flare_up, shorter, words.over(shorter, today))

    def may_take_away(self, flare_up: FlareUp) -> bool:
        """Whether it may have been a mistake or a false alarm: only on its first day."""
        return flare_up.starts_on == self._clock.today()

    def take_away(self, flare_up: FlareUp) -> Notice:
        """It was no flare-up: no day of it is gentle; it is kept in the bin for a while."""
        self._remove(flare_up)
        return Notice(words.taken_away(), partial(self._stores.flare_ups.restore, flare_up.id))

    def change(self, before: FlareUp, after: FlareUp) -> Notice:
        """Other dates, another note.

        Raises:
            Refused: it lies too far ahead, or shares a day with another one.
        """
        self._check(after)
        self._stores.flare_ups.keep(after)
        said = tr("Changed: {days}").format(days=words.dates(after.starts_on, after.ends_on))
        return Notice(said, partial(self._stores.flare_ups.keep, before))

    def note(self, flare_up: FlareUp, note: str) -> Notice:
        """Own words about it."""
        self._stores.flare_ups.keep(replace(flare_up, note=note))
        return Notice(tr("Your note is kept."), partial(self._stores.flare_ups.keep, flare_up))

    def delete(self, flare_up: FlareUp) -> Notice:
        """Into the bin."""
        self._remove(flare_up)
        back = partial(self._stores.flare_ups.restore, flare_up.id)
        return Notice(deleted(words.in_a_line(flare_up)), back)

    def put_back(self, flare_up: FlareUp) -> Notice:
        """Out of the bin.

        Raises:
            Refused: it shares a day with another one, written down meanwhile.
        """
        self._check(flare_up)
        self._stores.flare_ups.restore(flare_up.id)
        return Notice(tr("The flare-up is back."), partial(self._remove, flare_up))

    def _put(self, before: FlareUp, after: FlareUp, said: str) -> Notice:
        self._check(after)
        self._stores.flare_ups.keep(after)
        undo = partial(self._stores.flare_ups.keep, before)
        return Notice(said, undo)

    def _check(self, flare_up: FlareUp) -> None:
        check_flare_up(flare_up, self._stores.flare_ups.all(), self._clock.today())

    def _remove(self, flare_up: FlareUp) -> None:
        self._stores.flare_ups.remove(flare_up.id, self._clock.now())
