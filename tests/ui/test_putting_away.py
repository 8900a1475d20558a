"""Ten kinds of windows that may stand before the diary: none of them stays, none holds it up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QToolTip,
    QWidget,
)

from companion.ui.problem import BugDialog
from companion.ui.putting_away import put_away_all_but
from companion.ui.widgets.calendar import CalendarPopup
from companion.ui.working import WorkingDialog
from tests.every_screen import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Stubborn(QDialog):
    """A dialog that will not close."""

    def closeEvent(self, event):
        event.ignore()

    def reject(self):
        pass


@pytest.fixture
def window(dressed, qtbot):
    window = QMainWindow()
    menu = window.menuBar().addMenu("Entry")
    menu.addAction(QAction("New check-in", window))
    qtbot.addWidget(window)
    window.show()
    return window


def message(window):
    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("Really?")
    box.open()


def file_dialog(window):
    QFileDialog(window).open()


def print_dialog(window):
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    window.printer = QPrinter()
    QDialog.open(QPrintDialog(window.printer, window))


def print_preview(window):
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    window.printer = QPrinter()
    QDialog.open(QPrintPreviewDialog(window.printer, window))


def bug(window):
    BugDialog("where it happened", window).open()


def progress(window):
    window.progress = QProgressDialog("Adding", "Cancel", 0, 10, window)
    window.progress.setWindowModality(Qt.WindowModality.WindowModal)
    window.progress.show()


def working(window):
    WorkingDialog("Adding", window).open()


def stubborn(window):
    Stubborn(window).open()


def modal_for_the_app(window):
    dialog = QDialog(window)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.show()


def dialog_on_a_dialog(window):
    first = QDialog(window)
    first.open()
    QInputDialog(first).open()


def menu_of_the_bar(window):
    first = window.menuBar().actions()[0]
    window.menuBar().setActiveAction(first)
    first.menu().popup(window.pos())


def menu_of_a_field(window):
    field = QLineEdit(window)
    menu = field.createStandardContextMenu()
    menu.setParent(window, Qt.WindowType.Popup)
    menu.popup(window.pos())


def list_of_a_choice(window):
    choice = QComboBox(window)
    choice.addItems(["one", "two"])
    choice.show()
    choice.showPopup()


def calendar(window):
    from datetime import date

    CalendarPopup("A day", date(2026, 5, 12), window).show()


def tooltip(window):
    QToolTip.showText(window.mapToGlobal(window.rect().center()), "a word", window)


def tool_window(window):
    QWidget(window, Qt.WindowType.Tool).show()


def colours(window):
    QColorDialog(window).open()


KINDS = (
    message,
    file_dialog,
    print_dialog,
    print_preview,
    bug,
    progress,
    working,
    stubborn,
    modal_for_the_app,
    dialog_on_a_dialog,
    menu_of_the_bar,
    menu_of_a_field,
    list_of_a_choice,
    calendar,
    tooltip,
    tool_window,
    colours,
)


def standing(qapp, window):
    return [each for each in qapp.topLevelWidgets() if each.isVisible() and each is not window]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_none_of_them_stays(window, qapp, kind):
    kind(window)
    settle()
    assert standing(qapp, window)
    put_away_all_but(window)
    assert not standing(qapp, window)
    settle()
    assert not standing(qapp, window)
    assert window.isVisible()
    assert qapp.activeModalWidget() is None


def test_all_of_them_at_once(window, qapp):
    for kind in (message, file_dialog, bug, stubborn, dialog_on_a_dialog):
        kind(window)
    settle()
    put_away_all_but(window)
    settle()
    assert not standing(qapp, window)


def test_a_menu_can_be_opened_again_afterwards(window, qapp):
    menu_of_the_bar(window)
    put_away_all_but(window)
    menu_of_the_bar(window)
    assert isinstance(qapp.activePopupWidget(), QMenu)
    qapp.activePopupWidget().hide()
