"""Shows and prints a PDF that lies in memory; nothing is written to the disk for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

PRINT_DPI = 300
POINTS_PER_INCH = 72


class PdfPages:
    """The pages of a PDF as pictures, drawn when they are wanted."""

    def __init__(self, content: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)

    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def size(self, page: int) -> QSizeF:
        """The size of a page, counted from 0, in points."""
        return self._document.pagePointSize(page)

    def picture(self, page: int, size: QSize) -> QImage:
        """A page, counted from 0, on white paper."""
        drawn = self._document.render(page, size)
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper

    def at_dpi(self, page: int, dpi: int) -> QSize:
        """The pixels of a page at so many dots per inch."""
        return (self.size(page) * (dpi / POINTS_PER_INCH)).toSize()

    def close(self) -> None:
        """Forget the content."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())


class Printing:
    """Prints on a printer of this computer. Tests have one that writes down what it is given."""

    def available(self) -> bool:
        """Whether any printer is known."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    def ask(
        self, content: bytes, title: str, parent: QWidget, done: Callable[[bool], None]
    ) -> None:
        """Ask for the printer, and print when the person says so; returns at once.

        Args:
            content: A PDF.
            title: What the dialog and the printer's queue call it; no word of the diary.
            parent: The window it belongs to.
            done: Called afterwards: True when all pages were handed to the printer, False when
                it would not begin. Not called when the person closes the dialog.
        """
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        from PySide6.QtWidgets import QDialog

        pages = PdfPages(content)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, pages, title)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)

        def accepted() -> None:
            done(print_pages(pages, printer))

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # WORKAROUND: PySide6 hides it behind QPrintDialog's own open


def prepare(printer: QPrinter, pages: PdfPages, title: str) -> None:
    """Set the printer to the paper of the PDF, whole sheets, 300 dots per inch."""
    printer.setResolution(PRINT_DPI)
    printer.setDocName(title)
    printer.setFullPage(True)
    if pages.count():
        size = QPageSize(
            pages.size(0), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
        )
        printer.setPageSize(size)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)


def print_pages(pages: PdfPages, printer: QPrinter) -> bool:
    """Print the pages that were asked for; False when the printer would not begin.

    Pages keep their size; on a smaller sheet they shrink to fit it, in their proportions.
    """
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for number, page in enumerate(_wanted(pages, printer)):
            if number:
                printer.newPage()
            size = pages.at_dpi(page, PRINT_DPI)
            painter.drawImage(_place(size, printer), pages.picture(page, size))
    finally:
        painter.end()
    return True


def _wanted(pages: PdfPages, printer: QPrinter) -> range:
    """The pages chosen in the dialog, counted from 0; all where none were."""
    first = max(1, printer.fromPage())
    last = printer.toPage() or pages.count()
    return range(first - 1, min(last, pages.count()))


def _place(size: QSize, printer: QPrinter) -> QRectF:
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    dots = printer.resolution() / PRINT_DPI
    scale = min(dots, sheet.width() / size.width(), sheet.height() / size.height())
    width, height = size.width() * scale, size.height() * scale
    return QRectF((sheet.width() - width) / 2, (sheet.height() - height) / 2, width, height)
