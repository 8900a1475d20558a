"""Activities to start with, by part of life; the part of life of the person's own one, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from companion.domain.activities import Area
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.word_chips import Chip
from companion.wording.pacing import area_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.pacing import Pacing, StarterActivity


class Starters(Stack):
    """A part of life, and a button for each starter activity of it.

    Attributes:
        area: The part of life.
        chips: The starters of that part, by id.

    Signals:
        picked: The id of a starter.
        changed: Another part of life.
    """

    picked = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__(gap=10)
        areas = [(area.value, area_name(area)) for area in Area]
        self.area = Choice(tr("Part of life"), areas)
        self.chips: dict[str, Chip] = {}
        self._flow = FlowLayout(gap=10)
        self._words = PlainLabel(tr("You can start from one of these:"), "muted")
        self._chosen = ""
        self._offers = True
        self._content: Pacing | None = None
        self.body.addWidget(self.area)
        self.body.addWidget(self._words)
        self.body.addLayout(self._flow)
        self.area.picked.connect(self._on_area)
        self.show_area(Area.MOVING)

    @property
    def chosen(self) -> str:
        """The id of the starter that is chosen, or empty."""
        return self._chosen

    def show_area(self, area: Area, starter: str = "") -> None:
        """Show a part of life, with one of its starters chosen or none. Silent."""
        self.area.chosen = area.value
        self._chosen = starter
        self._offer(area)

    def offer(self, *, wanted: bool) -> None:
        """Offer starters, or only ask for the part of life."""
        self._offers = wanted
        self._offer(Area(self.area.chosen))

    def starter(self, starter_id: str) -> StarterActivity | None:
        """A starter by its id."""
        known = (each for each in self._pacing().activities if each.id == starter_id)
        return next(known, None)

    def _pacing(self) -> Pacing:
        if self._content is None:
            from companion.content.pacing import load_pacing

            self._content = load_pacing(QLocale().name())
        return self._content

    def _offer(self, area: Area) -> None:
        offered = self._pacing().of(area) if self._offers else ()
        if [each.id for each in offered] != list(self.chips):
            self._clear()
            for each in offered:
                self._add(each)
        for each_id, chip in self.chips.items():
            chip.setChecked(each_id == self._chosen)
        show_if(bool(self.chips), self._words)

    def _clear(self) -> None:
        for chip in self.chips.values():
            let_go(chip, self._flow)
        self.chips = {}

    def _add(self, starter: StarterActivity) -> None:
        chip = Chip(starter.name, self)
        chip.setProperty("starter", starter.id)
        chip.clicked.connect(self._on_chip)
        self._flow.addWidget(chip)
        self.chips[starter.id] = chip
        show_if(True, chip)

    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._chosen = str(chip.property("starter")) if chip.isChecked() else ""
            for each_id, each in self.chips.items():
                each.setChecked(each_id == self._chosen)
            self.picked.emit(self._chosen)

    def _on_area(self, area: str) -> None:
        self._chosen = ""
        self._offer(Area(area))
        self.changed.emit()
