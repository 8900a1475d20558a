"""The page as it will be printed: as a picture, and as text to read or hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.ui.showing import show_if
from companion.ui.theme import current_theme, scaled
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.note_field import NoteField
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.ui.printing import PdfPages

GAP = 12
LEAST_WIDTH = 220


class PagePicture(QWidget):
    """The sheets below each other, as wide as there is room; paper is white in every theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._drawn: dict[tuple[int, int, int], QImage] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_WIDTH)

    def show_pages(self, pages: PdfPages) -> None:
        """Show another page."""
        if self._pages is not None:
            self._pages.close()
        self._pages = pages
        self._drawn.clear()
        self.setAccessibleName(tr("Picture of the page, %n sheet(s)", "", pages.count()))
        self._keep_shape()
        self.update()

    def sizeHint(self) -> QSize:
        """As on paper at 72 dots per inch."""
        return QSize(595, self.heightForWidth(595))

    def heightForWidth(self, width: int) -> int:
        """The height of all sheets at a width."""
        sheets = self._sheets(width)
        return sheets[-1].bottom() + 2 if sheets else round(width * 1.414)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape."""
        super().resizeEvent(event)
        self._keep_shape()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheets."""
        painter = QPainter(self)
        painter.setPen(QPen(current_theme().colour("line"), 1))
        for number, sheet in enumerate(self._sheets(self.width())):
            painter.drawImage(sheet, self._picture(number, sheet.size()))
            painter.drawRect(sheet.adjusted(0, 0, -1, -1))

    def _keep_shape(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def _sheets(self, width: int) -> list[QRect]:
        if self._pages is None:
            return []
        sheets, top = [], 0
        for number in range(self._pages.count()):
            size = self._pages.size(number)
            sheet = QRect(0, top, width, round(width * size.height() / size.width()))
            sheets.append(sheet)
            top = sheet.bottom() + 1 + GAP
        return sheets

    def _picture(self, number: int, size: QSize) -> QImage:
        assert self._pages is not None
        dots = size * self.devicePixelRatioF()
        key = (number, dots.width(), dots.height())
        if key not in self._drawn:
            self._drawn = {old: kept for old, kept in self._drawn.items() if old[1:] == key[1:]}
            self._drawn[key] = self._pages.picture(number, dots)
        return self._drawn[key]


class PagePreview(QWidget):
    """The picture, and on request the same as text.

    Attributes:
        picture: The sheets.
        text: The page in words; hidden until it is asked for.
        as_text: Shows the one or the other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PagePicture()
        self.text = NoteField(tr("The page as text"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.as_text = LinkButton(tr("Read the page as text"))
        self.as_text.clicked.connect(self._on_as_text)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(scaled(10))
        stack.addWidget(self.as_text, 0, Qt.AlignmentFlag.AlignLeft)
        stack.addWidget(self.text)
        stack.addWidget(self.picture)
        show_if(False, self.text)

    def show_page(self, content: bytes, lines: Sequence[str]) -> None:
        """Show another page, as a PDF and as lines of words."""
        from companion.ui.printing import PdfPages

        self.picture.show_pages(PdfPages(content))
        said = "\n".join(lines)
        self.picture.setAccessibleDescription(said)
        if said != self.text.text:
            self.text.text = said

    def _on_as_text(self) -> None:
        words = self.text.isHidden()
        show_if(words, self.text)
        show_if(not words, self.picture)
        self.as_text.set_words(
            tr("Show the page as a picture") if words else tr("Read the page as text")
        )
        if words:
            self.text.setFocus()
