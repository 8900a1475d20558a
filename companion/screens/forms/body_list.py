"""The places of the body as a list with a search: the same choices as the picture, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.body import matching
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.ticks import CheckBox
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from companion.content.body import Body, Part
    from companion.domain.body import Region

COLUMN = 236
"""Least width of a tick box in pixels at 100 %, so that they stand in columns."""


class PlaceBox(CheckBox):
    """A tick box for one place."""

    def __init__(self, region: Region) -> None:
        super().__init__(region.name)
        self.region_id = region.id

    def sizeHint(self) -> QSize:
        """As wide as the others, if its words allow."""
        return super().sizeHint().expandedTo(QSize(scaled(COLUMN), 0))

    def tick(self, ticked: bool) -> None:
        """Show whether it is chosen. Silent for the app, not for a screen reader."""
        self.blockSignals(True)
        self.setChecked(ticked)
        self.blockSignals(False)


class PartList(QWidget):
    """The places of one part of the body, behind its name.

    Signals:
        toggled: the person ticked or unticked a place; its id.
    """

    toggled = Signal(str)

    def __init__(self, part: Part, regions: Sequence[Region]) -> None:
        super().__init__()
        self._name = part.name
        self._open = False
        self.setAccessibleName(part.name)
        self.header = LinkButton(part.name, "chevron-right")
        self.header.padding = 4
        self.header.align = Qt.AlignmentFlag.AlignLeft
        self.header.clicked.connect(self._turn)
        self._places = QWidget()
        flow = FlowLayout(self._places, gap=8)
        self.boxes = [PlaceBox(region) for region in regions]
        for box in self.boxes:
            box.clicked.connect(self._tell)
            flow.addWidget(box)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self._places)
        self.show_found(None)

    def set_chosen(self, ids: Collection[str]) -> None:
        """Tick exactly these, and say beside the name how many there are."""
        for box in self.boxes:
            box.tick(box.region_id in ids)
        count = sum(box.isChecked() for box in self.boxes)
        words = tr("{part}: {n} chosen").format(part=self._name, n=count)
        self.header.set_words(words if count else self._name)

    def show_found(self, found: Collection[str] | None) -> None:
        """Show only the places found, without the name; None: no search, all behind the name."""
        searching = found is not None
        self.header.setVisible(not searching)
        for box in self.boxes:
            box.setVisible(found is None or box.region_id in found)
        any_found = any(not box.isHidden() for box in self.boxes)
        self._places.setVisible(any_found if searching else self._open)
        show_if(any_found, self)
        self.header.icon_name = "chevron-down" if self._open else "chevron-right"
        self.header.set_tip(tr("Hide these places") if self._open else tr("Show these places"))
        self.header.update()

    def _turn(self) -> None:
        self._open = not self._open
        self.show_found(None)

    def _tell(self) -> None:
        box = self.sender()
        if isinstance(box, PlaceBox):
            self.toggled.emit(box.region_id)


class PlaceList(QWidget):
    """A search field, and below it every place as a tick box under the part it belongs to.

    Attributes:
        field: where the person types; Enter chooses the best match.
        told: how many were found, and which Enter would choose.
        parts: the lists of places by part.

    Signals:
        toggled: the person ticked or unticked a place; its id.
        picked: the person chose a place with Enter in the search; its id.
    """

    toggled = Signal(str)
    picked = Signal(str)

    def __init__(self, body: Body, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = body
        self._found: tuple[Region, ...] = ()
        self.setAccessibleName(tr("List of places"))
        self.field = TypingLine()
        self.field.setPlaceholderText(tr("For example: left knee"))
        self.field.setAccessibleName(tr("Search for a place"))
        self.field.setClearButtonEnabled(False)
        self.field.setMaxLength(80)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._pick)
        self.told = PlainLabel("", "muted")
        self.told.hide()
        self.parts = [
            PartList(part, [each for each in body.regions if each.part == part.id])
            for part in body.parts
        ]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(PlainLabel(tr("Search for a place"), "question"))
        outer.addWidget(self.field)
        outer.addWidget(self.told)
        for part in self.parts:
            part.toggled.connect(self.toggled)
            outer.addWidget(part)

    def set_chosen(self, ids: Collection[str]) -> None:
        """Tick exactly these. Silent."""
        for part in self.parts:
            part.set_chosen(ids)

    def boxes(self) -> list[PlaceBox]:
        """All tick boxes, from head to feet."""
        return [box for part in self.parts for box in part.boxes]

    def _search(self, asked: str) -> None:
        asked = asked.strip()
        self._found = self._matching(asked) if asked else ()
        ids = {region.id for region in self._found} if asked else None
        for part in self.parts:
            part.show_found(ids)
        self.told.setVisible(bool(asked))
        if asked:
            self.told.setText(self._told())
            announce(self.field, self.told.text())

    def _matching(self, asked: str) -> tuple[Region, ...]:
        return matching(self._body.regions, asked, self._body.small_words)

    def _told(self) -> str:
        if not self._found:
            return tr("No place has these words. A shorter word may help.")
        counted = tr("%n place(s).", "", len(self._found))
        first = tr("Enter chooses: {name}").format(name=self._found[0].name)
        return f"{counted} {first}"

    def _pick(self) -> None:
        if self._found:
            self.picked.emit(self._found[0].id)
            self.field.selectAll()
