"""Search: words that were written anywhere in the diary or about an activity."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from companion.domain.finding import excerpt, words_of
from companion.store.search import Search
from companion.ui.announce import announce
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.finding import found_title, how_many_found
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.finding import Found
    from companion.store.database import Database

AFTER_MS = 250
"""It looks when typing rests for so long."""
MOST_SHOWN = 30
LONGEST = 100


class SearchCard(Card):
    """A line to type in, and below it every place where the words stand, the latest first.

    Attributes:
        line: Where the words are typed.
        told: How many places there are.

    Signals:
        opened: A Found: the person wants to see that place.
        closed: The person is done here.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(self, database: Database) -> None:
        super().__init__(tr("Search your diary"))
        self._search = Search(database)
        self._rows: list[QWidget] = []
        self._shown: tuple[tuple[str, ...], tuple[Found, ...]] | None = None
        self.line = TypingLine()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(tr("Words to look for"))
        self.line.setPlaceholderText(tr("Words from a note or an activity"))
        self.told = PlainLabel("", "muted")
        self._list = QVBoxLayout()
        self.done = LinkButton(tr("Back to the day"))
        self.done.clicked.connect(self.closed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self._look_and_tell)
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._look_and_tell)
        self.body.addWidget(self.line)
        self.body.addWidget(self.told)
        self.body.addLayout(self._list)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Look again: what is kept may be different now."""
        asked = self.line.text()
        words = words_of(asked)
        found = self._search.find(asked)
        if (words, found) == self._shown:
            return
        self._shown = (words, found)
        now = QApplication.focusWidget()
        in_list = now is not None and any(row.isAncestorOf(now) for row in self._rows)
        self._clear()
        for each in found[:MOST_SHOWN]:
            row = self._row(each, words)
            self._list.addWidget(row)
            self._rows.append(row)
            show_if(True, row)
        shown = min(len(found), MOST_SHOWN)
        if in_list:
            self.line.setFocus()
        self.told.setText(how_many_found(len(found), shown) if words else "")
        show_if(bool(words), self.told)

    def _row(self, found: Found, words: tuple[str, ...]) -> QWidget:
        open_it = LinkButton(found_title(found))
        open_it.clicked.connect(partial(self._open, found))
        row = Stack([open_it], gap=0)
        text = excerpt(found.text, words)
        if text != found.name:
            row.body.addWidget(PlainLabel(text, "small"))
        return row

    def _open(self, found: Found, *_: object) -> None:
        self.opened.emit(found)

    def _on_typed(self) -> None:
        self._soon.start()

    def _look_and_tell(self) -> None:
        self._soon.stop()
        self.refresh()
        if self.told.text():
            announce(self.line, self.told.text())

    def _clear(self) -> None:
        for row in self._rows:
            let_go(row, self._list)
        self._rows = []
