"""The body map: where it hurts, chosen in a picture, by the arrow keys, or from a list."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.content.body import load_body
from companion.domain.body import in_body_order
from companion.screens.forms.body_list import PlaceList
from companion.screens.forms.body_picture import BodyPicture
from companion.ui.announce import announce
from companion.ui.showing import let_go
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import Paint, PaintedButton
from companion.ui.widgets.flow import FlowLayout
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable


class ChosenPlace(PaintedButton):
    """A chosen place in words; pressing it takes the place back."""

    padding = 14

    def __init__(self, region_id: str, name: str) -> None:
        super().__init__(name, "x")
        self.region_id = region_id
        self.setAccessibleName(tr("{place}, remove").format(place=name))

    def paint_now(self) -> Paint:
        """Tinted, like a chosen word."""
        return Paint("ink", "hover" if self.over else "action_soft", "action", 2)


class BodyMap(QWidget):
    """Front and back of the body, the chosen places in words, and a list with a search.

    Places this version does not know, from a file of a later one, are kept and shown as
    "another place".

    Attributes:
        picture: the two figures.
        where: the place the keyboard or the mouse is at, in words.
        chosen: a row of buttons that take a place back.
        places: the search and the list.

    Signals:
        changed: the person chose a place or took one back.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = load_body(QLocale().name())
        self._known = body.regions
        self._names = {region.id: region.name for region in body.regions}
        self._ids: tuple[str, ...] = ()
        self._chips: dict[str, ChosenPlace] = {}
        self.setAccessibleName(tr("Body map"))
        self.picture = BodyPicture(body)
        self.where = PlainLabel(tr("Or use the search and the list below."), "muted")
        self.where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.chosen = QWidget()
        self._flow = FlowLayout(self.chosen)
        self.places = PlaceList(body)
        self._none = PlainLabel(tr("No place chosen yet."), "muted")
        self._build()
        self._connect()
        self._show()

    def regions(self) -> tuple[str, ...]:
        """Ids of the chosen places from head to feet; unknown ones last."""
        return self._ids

    def set_regions(self, ids: Iterable[str]) -> None:
        """Choose exactly these places. Silent."""
        self._ids = in_body_order(ids, self._known)
        self._show()

    def name_of(self, region_id: str) -> str:
        """A place in words."""
        return self._names.get(region_id) or tr("Another place")

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(tr("Press each place that hurts. Left is your own left.")))
        outer.addWidget(self.picture)
        outer.addWidget(self.where)
        outer.addWidget(PlainLabel(tr("Chosen places"), "question"))
        outer.addWidget(self._none)
        outer.addWidget(self.chosen)
        outer.addSpacing(4)
        outer.addWidget(self.places)

    def _connect(self) -> None:
        self.picture.toggled.connect(self._toggle)
        self.picture.visited.connect(self._visit)
        self.places.toggled.connect(self._toggle)
        self.places.picked.connect(self._pick)

    def _visit(self, region_id: str) -> None:
        self._say_where(region_id)
        announce(self.picture, self.where.text())

    def _pick(self, region_id: str) -> None:
        if region_id not in self._ids:
            self._toggle(region_id)

    def _toggle(self, region_id: str) -> None:
        if region_id in self._ids:
            ids = tuple(each for each in self._ids if each != region_id)
        else:
            ids = (*self._ids, region_id)
        self._ids = in_body_order(ids, self._known)
        self._show()
        self._say_where(region_id)
        announce(self, self._state(region_id))
        self.changed.emit()

    def _state(self, region_id: str) -> str:
        words = tr("{place}: chosen") if region_id in self._ids else tr("{place}: not chosen")
        return words.format(place=self.name_of(region_id))

    def _say_where(self, region_id: str) -> None:
        self.where.set_role("strong")
        self.where.setText(self._state(region_id))

    def _show(self) -> None:
        """Tell the same in the picture, in the list and in words."""
        self.picture.set_chosen(self._ids)
        self.places.set_chosen(self._ids)
        self._show_chips()
        self._none.setVisible(not self._ids)
        self.chosen.setVisible(bool(self._ids))
        names = "; ".join(self.name_of(each) for each in self._ids)
        told = tr("Chosen: {places}").format(places=names) if names else tr("No place chosen")
        self.setAccessibleDescription(told)
        how = tr("Arrow keys go from place to place. Space chooses or takes back.")
        self.picture.setAccessibleDescription(f"{told}. {how}")

    def _show_chips(self) -> None:
        for gone in [each for each in self._chips if each not in self._ids]:
            self._take_away(self._chips.pop(gone))
        for index, each in enumerate(self._ids):
            if each not in self._chips:
                self._chips[each] = self._chip(each, index)
        order = [self._chips[each] for each in self._ids]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self._flow.invalidate()
        self.chosen.updateGeometry()

    def _chip(self, region_id: str, index: int) -> ChosenPlace:
        chip = ChosenPlace(region_id, self.name_of(region_id))
        chip.clicked.connect(self._take_back)
        self._flow.insert_widget(index, chip)
        return chip

    def _take_back(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChosenPlace):
            at = self._ids.index(chip.region_id)
            self._toggle(chip.region_id)
            self._focus_after(at)

    def _focus_after(self, at: int) -> None:
        """The keyboard goes to the next chosen place, or to the search when none is left."""
        if self._ids:
            target: QWidget = self._chips[self._ids[min(at, len(self._ids) - 1)]]
        else:
            target = self.places.field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, chip: ChosenPlace) -> None:
        let_go(chip, self._flow)
