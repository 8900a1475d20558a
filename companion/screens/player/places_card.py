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

    from companion.content.practice import Region


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
        self._is_open = self._lets_go = False
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

    def show_places(
        self, regions: Sequence[Region], care: Mapping[str, Care], *, lets_go: bool = False
    ) -> None:
        """Show the places of a practice, as they are wanted.

        Args:
            regions: The places.
            care: What is wanted for some of them.
            lets_go: Every place is let go only: there is no other way to do it.
        """
        self._care = dict(care)
        if (tuple(regions), lets_go) != (self._regions, self._lets_go):
            self._regions, self._lets_go = tuple(regions), lets_go
            self._make_rows()
        for region, row in self.rows.items():
            row.chosen = self._shown(region).value
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

    def _shown(self, region: str) -> Care:
        """Where every place is let go only, that is as usual."""
        care = self._care.get(region, Care.WHOLE)
        return Care.WHOLE if self._lets_go and care is Care.GENTLE else care

    def _make_rows(self) -> None:
        self._list.empty()
        self.rows = {}
        for region in self._regions:
            usual = tr("Let go only") if self._lets_go else tr("As usual")
            offered = [(Care.WHOLE.value, usual), (Care.OUT.value, tr("Leave out"))]
            if region.gentle and not self._lets_go:
                offered.insert(1, (Care.GENTLE.value, tr("Let go only")))
            row = self.rows[region.id] = SegmentedControl(offered, region.name)
            row.picked.connect(self._on_picked)
            self._list.body.addWidget(Question(region.name, row))

    def _on_picked(self, *_: object) -> None:
        picked = {region: Care(row.chosen) for region, row in self.rows.items()}
        self._care |= {region: care for region, care in picked.items()
                       if care is not self._shown(region)}  # fmt: skip
        self._show()
        self.changed.emit()

    def _on_open(self) -> None:
        self._is_open = not self._is_open
        self._show()

    def _show(self) -> None:
        here = [self._shown(region.id) for region in self._regions]
        said = [places_words(here.count(Care.OUT), here.count(Care.GENTLE))]
        if self.care.keys() - self.rows.keys() and self._regions:
            said.append(tr("What you chose for places under another way does not count here."))
        self.told.setText(" ".join(said))
        self.open_button.set_words(tr("Hide the places") if self._is_open else tr("Choose places"))
        show_if(self._is_open, self._list)
