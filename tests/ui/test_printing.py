"""Printing: what comes out of the printer is what lay in memory."""

import subprocess

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPageSize, qGray
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from companion.ui.printing import PdfPages, Printing, prepare, print_pages


def sheet(width: int, height: int, words: str) -> bytes:
    """A page with a black bar in its upper left quarter."""
    draw = f"0 0 0 rg 0 {height // 2} {width // 2} {height // 2} re f % {words}"
    return draw.encode()


def two_sheets(width=595, height=842) -> bytes:
    """A PDF of two pages, written by hand."""
    contents = [sheet(width, height, "one"), sheet(width, height, "two")]
    box = f"/MediaBox [0 0 {width} {height}] /Parent 2 0 R"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        f"<< /Type /Page {box} /Contents 5 0 R >>".encode(),
        f"<< /Type /Page {box} /Contents 6 0 R >>".encode(),
        *(b"<< /Length %d >> stream\n%s\nendstream" % (len(each), each) for each in contents),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 7\n0000000000 65535 f \n" + table + end


@pytest.fixture
def printer(qapp, tmp_path):
    """A printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def printed(tmp_path) -> str:
    done = subprocess.run(
        ["pdfinfo", tmp_path / "printed.pdf"], capture_output=True, text=True, check=True
    )
    return done.stdout


def dark_corner(image) -> bool:
    def gray(x, y):
        return qGray(image.pixel(round(image.width() * x), round(image.height() * y)))

    return gray(0.25, 0.25) < 50 and gray(0.75, 0.25) > 200 and gray(0.25, 0.75) > 200


def test_pages_are_drawn_on_white_paper_at_any_size(qapp):
    pages = PdfPages(two_sheets())
    assert pages.count() == 2
    assert pages.size(0).toSize() == QSize(595, 842)
    assert pages.at_dpi(0, 300) == QSize(2479, 3508)
    assert dark_corner(pages.picture(1, QSize(300, 424)))
    pages.close()


def test_all_pages_are_printed_on_their_own_paper(printer, tmp_path):
    pages = PdfPages(two_sheets())
    prepare(printer, pages, "Summary for my clinic visit")
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    assert print_pages(pages, printer)
    said = printed(tmp_path)
    assert "Pages:           2" in said
    assert "595 x 842" in said
    again = PdfPages((tmp_path / "printed.pdf").read_bytes())
    assert dark_corner(again.picture(0, QSize(300, 424)))


def test_letter_paper_is_known_as_letter(printer, tmp_path):
    pages = PdfPages(two_sheets(612, 792))
    prepare(printer, pages, "Page")
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Letter
    print_pages(pages, printer)
    assert "612 x 792" in printed(tmp_path)


def test_only_the_pages_asked_for_are_printed(printer, tmp_path):
    pages = PdfPages(two_sheets())
    prepare(printer, pages, "Page")
    printer.setFromTo(2, 2)
    print_pages(pages, printer)
    assert "Pages:           1" in printed(tmp_path)


def test_a_smaller_sheet_gets_the_whole_page_smaller(printer, tmp_path):
    pages = PdfPages(two_sheets())
    prepare(printer, pages, "Page")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    print_pages(pages, printer)
    again = PdfPages((tmp_path / "printed.pdf").read_bytes())
    assert dark_corner(again.picture(0, QSize(300, 424)))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_is_told(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    assert not print_pages(PdfPages(two_sheets()), printer)


def test_the_dialog_opens_without_holding_up_the_window(qtbot, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    window, done = QWidget(), []
    qtbot.addWidget(window)
    Printing().ask(two_sheets(), "Summary for my clinic visit", window, done.append)
    (dialog,) = window.findChildren(QPrintDialog)
    assert dialog.windowTitle() == "Summary for my clinic visit"
    dialog.reject()
    assert done == []
    assert list(tmp_path.iterdir()) == []


def test_whether_there_is_a_printer_can_be_asked(qapp):
    assert Printing().available() in (True, False)
