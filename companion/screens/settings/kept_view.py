"""What is kept, where, and who can read it; at its end the way to delete all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.screens.settings import kept_words
from companion.screens.settings.delete_card import DeleteCard
from companion.screens.settings.folder_part import FolderName
from companion.screens.settings.part import Divider, Part
from companion.ui.page import ONE_COLUMN_BELOW, SideBySide
from companion.ui.showing import let_go, show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from companion.opening import Opened
    from companion.screens.settings.folders import AskFolder, OpenFolder
    from companion.screens.settings.kept_words import Kind


class KeptPart(Part):
    """One kind of thing: what it is, where it lies, who can read it."""

    def __init__(self, kind: Kind, open_folder: OpenFolder) -> None:
        super().__init__(kind.title)
        self._open_folder = open_folder
        self._place = kind.place
        self.error = ErrorLine()
        self.show_folder: QuietButton | None = None
        for sentence in kind.sentences:
            self.body.addWidget(PlainLabel(sentence))
        if kind.place is not None:
            self._add_place(kind.title, kind.place)
        self.body.addWidget(self.error)

    def _add_place(self, title: str, place: Path) -> None:
        self.path = FolderName(tr("Where it is: {what}").format(what=title), str(place))
        self.show_folder = QuietButton(tr("Show the folder"), "folder-open")
        name = tr("Show the folder: {what}").format(what=title)
        self.show_folder.setAccessibleName(name)
        self.show_folder.clicked.connect(self._show)
        self.body.addWidget(self.path)
        self.body.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self) -> None:
        place = self._place
        assert place is not None
        folder = place if place.is_dir() else place.parent
        said = ""
        if not folder.is_dir():
            said = tr("This folder is not here just now.")
        elif not self._open_folder(folder):
            said = tr("No file manager was found. Copy the name instead.")
        self.error.say(said)


class KeptView(QWidget):
    """Takes the place of the groups of Settings; made when it is first wanted.

    Attributes:
        back: The way back to Settings.
        delete_card: The second step, in place of all else.

    Signals:
        closed: The person is done here.
        moved: Another step is in sight: its top is to be seen.
        said: A Notice.
        delete_wanted: All data are to be deleted.
    """

    closed = Signal()
    moved = Signal()
    said = Signal(object)
    delete_wanted = Signal()

    def __init__(self, opened: Opened, ask_folder: AskFolder, open_folder: OpenFolder) -> None:
        super().__init__()
        self._opened = opened
        self._open_folder = open_folder
        self._sides: SideBySide | None = None
        self.parts: list[KeptPart] = []
        self.back = QuietButton(tr("Back to Settings"), "chevron-left")
        self.delete = QuietButton(tr("Delete all my data …"), "trash-2")
        self.delete_card = DeleteCard(opened, ask_folder, open_folder)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._end = self._end_card()
        self._stack.addWidget(self._end)
        self._stack.addWidget(self.delete_card)
        self.back.clicked.connect(self.closed)
        self.delete.clicked.connect(self.ask)
        self.delete_card.kept.connect(self._keep)
        self.delete_card.said.connect(self.said)
        self.delete_card.wanted.connect(self.delete_wanted)
        self._measure()

    def open(self) -> None:
        """Show how it is now: a passphrase or a second place may have come or gone."""
        if self._sides is not None:
            let_go(self._sides, self._stack)
        self.parts = []
        left = [
            self._card("", [kept_words.readers(self._opened)]),
            self._card(tr("On this computer"), kept_words.kept(self._opened)),
        ]
        right = [
            self._card("", [kept_words.never()]),
            self._card(tr("What leaves it, when you say so"), kept_words.leaving()),
            self._card(tr("Without a word of your diary"), kept_words.beside(self._opened)),
        ]
        self._sides = SideBySide([left, right], [1, 1], ONE_COLUMN_BELOW)
        self._stack.insertWidget(1, self._sides)
        self._sides.fit(self.width())
        self._show_step(asks=False)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, title: str, kinds: Iterable[Kind]) -> Card:
        card = Card(title)
        for kind in kinds:
            part = KeptPart(kind, self._open_folder)
            self.parts.append(part)
            if card.body.count():
                card.body.addWidget(Divider())
            card.body.addWidget(part)
        return card

    def _end_card(self) -> Card:
        card = Card(tr("Delete all my data"))
        words = tr("All of the above on this computer goes. You are asked once more first.")
        card.body.addWidget(PlainLabel(words))
        card.body.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    # --- the second step ----------------------------------------------------------------

    def ask(self) -> None:
        """Ask once more before all is deleted."""
        self._show_step(asks=True)
        self.delete_card.open()

    def _keep(self) -> None:
        self._show_step(asks=False)
        self.delete.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self, *, asks: bool) -> None:
        for widget in (self.back, self._sides, self._end):
            if widget is not None:
                show_if(not asks, widget)
        show_if(asks, self.delete_card)
        self.moved.emit()

    # --- growing ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(18))
        if self._sides is not None:
            self._sides.fit(self.width())
