"""Which practices are shown: how much time there is, and where one is. A filter, no magic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Signal

from companion.content.practice import Place
from companion.content.practice_lengths import lengths_of
from companion.screens.forms.question import Question
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.word_chips import Chip
from companion.wording.practices import UP_TO_MINUTES, how_many_words, place_filter, time_filter
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.content.practice import Practice
    from companion.content.practices import Practices


class PracticeFilters(Card):
    """Buttons for time and place, of each one at most, and how many practices fit.

    Attributes:
        times: A button for each time, by its minutes.
        places: A button for each place.
        liked: Only the favourites.
        told: How many fit.
        clear: Shows all practices again.

    Signals:
        changed: Something else is asked for.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Find one that fits"))
        self.times = {each: Chip(time_filter(each)) for each in UP_TO_MINUTES}
        self.places = {each: Chip(place_filter(each)) for each in Place}
        self.liked = Chip(tr("Only my favourites"))
        self.told = PlainLabel("", "muted")
        self.clear = LinkButton(tr("Show all practices"))
        for widget in (
            Question(tr("How much time is there?"), in_a_row(self.times.values())),
            Question(tr("Where are you?"), in_a_row((*self.places.values(), self.liked))),
            self.told,
        ):
            self.body.addWidget(widget)
        self.body.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        for group in (self.times, self.places):
            for chip in group.values():
                chip.clicked.connect(self._on_picked)
        self.liked.clicked.connect(self._look)
        self.clear.clicked.connect(self.show_all)

    def found(self, practices: Practices, favourites: frozenset[str]) -> tuple[Practice, ...]:
        """The practices that fit what is asked for."""
        minutes, place = _chosen(self.times), _chosen(self.places)
        return tuple(
            each
            for each in practices.all
            if (place is None or place in each.places)
            and (not self.liked.isChecked() or each.id in favourites)
            and (minutes is None or _shortest(each.id) <= minutes)
        )

    def show_count(self, shown: int, of: int) -> None:
        """Say how many fit; where something is asked for, all can be shown again."""
        asks = _chosen(self.times) is not None or _chosen(self.places) is not None
        alone = self.liked.isChecked() and not asks
        self.told.setText(how_many_words(shown, of, only_favourites=alone))
        show_if(asks or self.liked.isChecked(), self.clear)

    def asked(self) -> dict[str, Any]:
        """What is asked for, as JSON can keep it."""
        place = _chosen(self.places)
        return {
            "minutes": _chosen(self.times),
            "place": place.value if place else None,
            "liked": self.liked.isChecked(),
        }

    def ask(self, asked: Mapping[str, Any]) -> None:
        """Ask for this; silent."""
        for minutes, chip in self.times.items():
            chip.setChecked(minutes == asked.get("minutes"))
        for place, chip in self.places.items():
            chip.setChecked(place.value == asked.get("place"))
        self.liked.setChecked(bool(asked.get("liked")))

    def show_all(self) -> None:
        """Ask for nothing: every practice is shown; the keyboard is at the first button."""
        self.ask({})
        next(iter(self.times.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _on_picked(self) -> None:
        """Of times and of places one at most is asked for."""
        picked = self.sender()
        for group in (self.times, self.places):
            if picked in group.values():
                for chip in group.values():
                    chip.setChecked(chip is picked and chip.isChecked())
        self._look()

    def _look(self) -> None:
        self.changed.emit()
        announce(self.told, self.told.text())


def _chosen(group: Mapping[Any, Chip]) -> Any:  # noqa: ANN401 (the key of the group)
    return next((key for key, chip in group.items() if chip.isChecked()), None)


def _shortest(practice_id: str) -> int:
    return min(lengths_of(practice_id, QLocale().name()).values(), default=0)
