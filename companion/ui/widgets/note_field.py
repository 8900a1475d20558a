"""A field for a note: it grows with what is written, and Tab leaves it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from companion.ui.announce import announce
from companion.ui.clipboard import clear_later, marked
from companion.ui.scrolling import keep_in_sight
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.typing_line import asks_to_undo
from companion.wording.notes import note_full, note_overflow

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent, QWheelEvent

LEAST_LINES = 3
MOST_STEPS = 20


class NoteField(QPlainTextEdit):
    """Plain text only; the page scrolls, never the note. It says at its foot what did not fit.

    Args:
        name: What is written here, for screen readers.
        placeholder: What stands there while it is empty.
        longest: Letters it takes; 0 for any number.
        least_lines: How many lines high it is while little is written.

    Signals:
        changed: the person wrote something.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        longest: int = 0,
        parent: QWidget | None = None,
        *,
        least_lines: int = LEAST_LINES,
    ) -> None:
        super().__init__(parent)
        self._longest = longest
        self._least_lines = least_lines
        self._growing = False
        self._complaint = PlainLabel("", "error", self)
        self._complaint.hide()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_cursor)
        self._grow()

    @property
    def text(self) -> str:
        """What is written. Setting it is silent.

        Whoever goes on writes at its end; what is only read is read from its beginning.
        """
        return self.toPlainText()

    @text.setter
    def text(self, text: str) -> None:
        self.blockSignals(True)
        self.setPlainText(text)
        if not self.isReadOnly():
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(False)
        self._say("")

    @property
    def complaint(self) -> str:
        """The sentence at its foot: what did not fit; empty when all did."""
        return self._complaint.text()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(scaled(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, never low."""
        return QSize(scaled(120), self._height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width means other lines."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._grow()

    def event(self, event: QEvent) -> bool:
        """With no typing to take back, Ctrl+Z is the window's."""
        if asks_to_undo(event) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop taking letters at the greatest length, and say so; whatever stands there stays."""
        adds = bool(event.text()) and (event.text().isprintable() or event.text() in "\r\n")
        if adds and self._longest and not self._room():
            self._say(note_full(self._longest))
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """The same for letters that are composed, or dictated many at a time."""
        words, room = event.commitString(), self._room()
        too_many = bool(self._longest) and len(words) > room
        if too_many:
            event.setCommitString(words[:room])
        super().inputMethodEvent(event)
        if too_many:
            self._say(note_full(self._longest))

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 (Qt's name)
        """Copy words marked as private; those of a page that is only read are cleared later.

        What is cut from a note stays until it is pasted, however long that takes.
        """
        text = self.textCursor().selection().toPlainText()
        if self.isReadOnly():
            clear_later(text)
        return marked(text)

    def insertFromMimeData(self, source: object) -> None:  # noqa: N802 (Qt's name)
        """Paste words only, as many as there is room for; say how many there was none for."""
        text = getattr(source, "text", lambda: "")()
        over = max(0, len(text) - self._room()) if self._longest else 0
        self.insertPlainText(text[: len(text) - over])
        if over:
            self._say(note_overflow(self._longest, over))

    def _room(self) -> int:
        """How many letters may come; what is selected gives its place to them."""
        selected = len(self.textCursor().selectedText())
        return max(0, self._longest - len(self.text) + selected)

    def _on_text(self) -> None:
        self._say(self.complaint if len(self.text) >= self._longest else "")
        self.changed.emit()

    def _on_cursor(self) -> None:
        """The page follows what is written, once all of it has its new height."""
        if self.hasFocus():
            QTimer.singleShot(0, self, self._follow_cursor)

    def _follow_cursor(self) -> None:
        line = self.cursorRect().translated(self.viewport().pos())
        keep_in_sight(self, line.adjusted(0, -line.height(), 0, line.height()))

    def _say(self, sentence: str) -> None:
        """Say at its foot what did not fit; empty takes it away."""
        fresh = bool(sentence) and sentence != self.complaint
        self._complaint.setText(sentence)
        show_if(bool(sentence), self._complaint)
        self._grow()
        if fresh:
            announce(self, f"{self.accessibleName()}. {sentence}")

    def _height(self) -> int:
        lines = max(self._least_lines, round(self.document().size().height()))
        around = 2 * scaled(8) + 2 * round(self.document().documentMargin()) + 6
        metrics = QFontMetricsF(self.font())
        lines_px = lines * (ceil(metrics.ascent()) + ceil(metrics.descent()))
        return lines_px + around + self._foot()

    def _foot(self) -> int:
        """How high the sentence at its foot is."""
        if not self.complaint:
            return 0
        return self._complaint.heightForWidth(self._complaint_width()) + scaled(8)

    def _complaint_width(self) -> int:
        return max(1, self.width() - 2 * scaled(14))

    def _grow(self, *_size: object) -> None:
        """As high as its lines; a new height may lay out more lines, which ask for it again."""
        if self._growing:
            return
        self._growing = True
        for _ in range(MOST_STEPS):
            if self._height() == self.minimumHeight() == self.maximumHeight():
                break
            self.setFixedHeight(self._height())
        foot = self._foot()
        self.setViewportMargins(0, 0, 0, foot)
        self._complaint.setGeometry(
            scaled(14), self.height() - foot, self._complaint_width(), foot - scaled(8)
        )
        self._growing = False
