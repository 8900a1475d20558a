"""Places of the body that are left out, or let go only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.script import Care
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.player import places_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.content.practices import Region


class PlacesCard(Card):
    """A row for each place; folded away until it is opened.

    Attributes:
        told: How many places are not done as usual.
        open_button: Opens and closes the list.
        rows: By the ids of the places.

    Signals:
        changed: A place is to be done otherwise.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Places that hurt"))
        self.rows: dict[str, SegmentedControl] = {}
        self._care: dict[str, Care] = {}
        self._regions: tuple[Region, ...] = ()
        self._is_open = False
        self.told = PlainLabel("")
        self.open_button = LinkButton("")
        self._list = Stack(gap=12)
        self.body.addWidget(
            PlainLabel(tr("A place that hurts can be left out. Nothing has to be done."), "muted")
        )
        self.body.addWidget(self.told)
        self.body.addWidget(in_a_row((self.open_button,)))
        self.body.addWidget(self._list)
        self.open_button.clicked.connect(self._on_open)
        self._show()

    def show_places(self, regions: Sequence[Region], care: Mapping[str, Care]) -> None:
        """Show the places of a practice, as they are wanted."""
        self._care = dict(care)
        if tuple(regions) != self._regions:
            self._regions = tuple(regions)
            self._make_rows()
        for region, row in self.rows.items():
            row.chosen = self._care.get(region, Care.WHOLE).value
        show_if(bool(regions), self)
        self._show()

    def fold(self) -> None:
        """Another practice: its list is closed."""
        self._is_open = False
        self._show()

    @property
    def care(self) -> dict[str, Care]:
        """What is wanted for places that are not done as usual; of other forms, too."""
        return {region: care for region, care in self._care.items() if care is not Care.WHOLE}

    def _make_rows(self) -> None:
        self._list.empty()
        self.rows = {}
        for region in self._regions:
            offered = [(Care.WHOLE.value, tr("As usual")), (Care.OUT.value, tr("Leave out"))]
            if region.gentle:
                offered.insert(1, (Care.GENTLE.value, tr("Let go only")))
            row = self.rows[region.id] = SegmentedControl(offered, region.name)
            row.picked.connect(self._on_picked)
            self._list.body.addWidget(Question(region.name, row))

    def _on_picked(self, *_: object) -> None:
        self._care |= {region: Care(row.chosen) for region, row in self.rows.items()}
        self._show()
        self.changed.emit()

    def _on_open(self) -> None:
        self._is_open = not self._is_open
        self._show()

    def _show(self) -> None:
        here = [self._care.get(region.id, Care.WHOLE) for region in self._regions]
        self.told.setText(places_words(here.count(Care.OUT), here.count(Care.GENTLE)))
        self.open_button.set_words(tr("Hide the places") if self._is_open else tr("Choose places"))
        show_if(self._is_open, self._list)
