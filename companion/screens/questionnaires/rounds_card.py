"""What my activities came to: the mean, the change beside chance, and each day that was rated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.activity_ratings import changed, rounds
from companion.screens.forms.latest_card import LatestCard
from companion.screens.questionnaires.deeds import keep_ratings
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.wording import questionnaires as words
from companion.wording.days import long_date
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.activity_ratings import Round
    from companion.domain.clock import Clock
    from companion.store.stores import Stores
    from companion.ui.screen import Notice

SHOWN_FIRST = 4


class MeanCard(Card):
    """The last day in words, beside the day before it and the first one.

    Attributes:
        lines: Its sentences.
    """

    def __init__(self) -> None:
        super().__init__(tr("What it came to"))
        self.lines: tuple[str, ...] = ()
        self._list = Stack(gap=8)
        self.body.addWidget(self._list)

    def show_rounds(self, found: Sequence[Round]) -> None:
        """Tell of the last of these; hidden while there is none."""
        show_if(bool(found), self)
        self._list.empty()
        self.lines = tuple(filter(None, _sentences(found))) if found else ()
        for sentence in self.lines:
            line = PlainLabel(sentence)
            self._list.body.addWidget(line)
            show_if(True, line)


def _sentences(found: Sequence[Round]) -> list[str]:
    last = found[-1]
    told = [words.mean_words(last.mean, len(last.ratings))]
    if len(found) == 1:
        return [*told, words.first_time()]
    for before in dict.fromkeys((found[-2].day, found[0].day)):
        told += _beside(next(each for each in found if each.day == before), last)
    return [*told, words.source_of_change(), words.does_it_match()]


def _beside(before: Round, last: Round) -> list[str]:
    change = changed(before, last)
    if change is None:
        return []
    moved = [name for name in change.single if change.is_more_than_chance(name)]
    return [
        words.mean_beside(change.before, change.now, before.day),
        words.mean_change(change.is_mean_more_than_chance),
        words.single_changes(moved),
    ]


class RoundsCard(LatestCard):
    """Each day with Change and Delete.

    Signals:
        change_wanted: A day.
    """

    change_wanted = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Each time"), tr("Show more"), SHOWN_FIRST)
        self._stores = stores
        self._clock = clock

    def known(self) -> Sequence[Round]:
        """All days that were rated."""
        return rounds(self._stores.activity_ratings.all())

    def told(self, each: Round) -> tuple[str, list[str]]:
        """Its day, the mean, and what was rated."""
        rated = [
            tr("{name}: {value}").format(name=name, value=number(rating, 0))
            for name, rating in each.ratings.items()
        ]
        return long_date(each.day), [words.mean_words(each.mean, len(each.ratings)), *rated]

    def change(self, each: Round) -> None:
        """It is to be changed."""
        self.change_wanted.emit(each.day)

    def delete(self, each: Round) -> Notice:
        """All ratings of the day go to the bin, as one."""
        before = [one for one in self._stores.activity_ratings.all() if one.day == each.day]
        return keep_ratings(self._stores, self._clock, before, ())


def points(found: Sequence[Round]) -> list[tuple[date, float]]:
    """The means day by day."""
    return [(each.day, each.mean) for each in found]
