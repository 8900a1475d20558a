"""What happened since the last visit: a list, a form, and what there was none of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.visit import NONE_OF
from companion.screens.forms.latest_card import LatestCard
from companion.screens.visit.happening_entry import write_happening
from companion.screens.visit.happening_form import HappeningForm
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.ticks import CheckBox
from companion.wording import happenings as words
from companion.wording.entries import deleted
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from companion.domain.clock import Clock
    from companion.domain.happening import Happening, HappeningKind
    from companion.store.stores import Stores

SHOWN_FIRST = 4


class HappenedCard(LatestCard):
    """The last first; the form opens in its place, and what is typed survives as a draft.

    Attributes:
        add: Opens the form.
        form: The form.
        boxes: A tick for each kind that there can have been none of.

    Signals:
        ticked: One of the boxes was pressed.
    """

    ticked = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(words.title(), tr("Show older ones"), SHOWN_FIRST)
        self._stores = stores
        self._clock = clock
        self.form = HappeningForm(stores, clock)
        self.add = QuietButton(tr("Add what happened"), "plus")
        self.boxes = {kind: CheckBox(words.none_of_one(kind)) for kind in NONE_OF}
        self._none = Stack([PlainLabel(words.none_told(), "small"), *self.boxes.values()], gap=10)
        self._build()

    # --- what there was none of ---------------------------------------------------------

    @property
    def without(self) -> frozenset[HappeningKind]:
        """The kinds that are ticked. Setting it is silent."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    @without.setter
    def without(self, kinds: Collection[HappeningKind]) -> None:
        for kind, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(kind in kinds)
            box.blockSignals(False)

    def show_held(self, kinds: Collection[HappeningKind]) -> None:
        """These kinds are written down in the days of the page: there was not none of them."""
        for kind, box in self.boxes.items():
            show_if(kind not in kinds, box)
        show_if(any(kind not in kinds for kind in NONE_OF), self._none)

    # --- the list -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list anew; what is being written is left alone."""
        if not self.form.follow():
            self._show_form(wanted=False)
        super().refresh()

    def known(self) -> tuple[Happening, ...]:
        """All of it: it is little."""
        return self._stores.happenings.all()

    def told(self, each: Happening) -> tuple[str, list[str]]:
        """Its day and what it was; the person's words."""
        return words.entry_title(each), [each.text] if each.text else []

    def change(self, each: Happening) -> None:
        """It is to be changed."""
        self._open(each)

    def delete(self, each: Happening) -> Notice:
        """It goes to the bin."""
        write_happening(self._stores, self._clock, each, None)
        undo = partial(write_happening, self._stores, self._clock, None, each)
        return Notice(deleted(words.entry_title(each)), undo)

    def leave(self) -> None:
        """Keep what was typed."""
        self.form.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.form.keep_all()

    # --- the form -----------------------------------------------------------------------

    def _open(self, each: Happening | None) -> None:
        self._show_form(wanted=True)
        self.form.change(each)

    def _add(self) -> None:
        self._open(None)

    def _on_closed(self) -> None:
        self._show_form(wanted=False)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_said(self, notice: Notice) -> None:
        self.said.emit(notice)

    def _show_form(self, *, wanted: bool) -> None:
        show_if(wanted, self.form)
        show_if(not wanted, self.add)

    def _build(self) -> None:
        for place, widget in enumerate((PlainLabel(words.about(), "small"), self.form)):
            self.body.insertWidget(place, widget)
        self.body.insertWidget(2, self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._none)
        self._show_form(wanted=self.form.is_edited)
        self.add.clicked.connect(self._add)
        self.form.said.connect(self._on_said)
        self.form.closed.connect(self._on_closed)
        for box in self.boxes.values():
            box.toggled.connect(self._on_ticked)

    def _on_ticked(self, _ticked: bool) -> None:
        self.ticked.emit()
